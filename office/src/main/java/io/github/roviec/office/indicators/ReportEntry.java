package io.github.roviec.office.indicators;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step in the history of a form.
public record ReportEntry(
        ReportStep step, @Nullable String text, Instant at, io.github.roviec.office.base.ActorId by) {}
