package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task in a list.
///
/// @param leads         names, the one that answers for the whole first
/// @param parts         how many parts were given to the units of a group; 0 for a task of its own
/// @param documentLabel the paper that gives it ("412/TB-UBND, 28/8/2024")
/// @param result        what the lead reported last when submitting
/// @param products      numbers and names of the papers that prove it
public record TaskRow(
        TaskCode code,
        @Nullable TaskCode parent,
        String section,
        String text,
        List<String> leads,
        List<String> coordinating,
        @Nullable String supervisor,
        @Nullable ActorId monitor,
        TaskClass taskClass,
        Due due,
        @Nullable LocalDate originalDue,
        WorkState state,
        Timeliness timeliness,
        int parts,
        int partsDone,
        DocumentId document,
        String documentLabel,
        Instant updatedAt,
        @Nullable LocalDate doneOn,
        @Nullable String result,
        List<String> products) {}
