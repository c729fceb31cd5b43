package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A counted task as it stood at the end of a period, or stands today while the period runs.
///
/// @param lead      empty where none is known
/// @param work      where it stands among the work figures; null for a task that only its deadline brings into the
/// period
/// @param original  its verdict by the original deadline, in the period of that deadline; else null
/// @param extended  likewise by the deadline as extended
/// @param freshness {@link Figure#FRESH} or {@link Figure#STALE} for work under way
public record Standing(
        TaskCode code,
        String text,
        DocumentId document,
        String documentLabel,
        TaskClass taskClass,
        WorkState state,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate updatedOn,
        String lead,
        @Nullable Figure work,
        @Nullable Figure original,
        @Nullable Figure extended,
        @Nullable Figure freshness) {}
