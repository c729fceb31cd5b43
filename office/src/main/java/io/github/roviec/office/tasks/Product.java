package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.FileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The paper or result handed in to prove completion: a file, the number of a paper, or both.
public record Product(
        @Nullable FileId file,
        @Nullable String fileName,
        @Nullable String paperNumber,
        Instant at,
        ActorId by) {}
