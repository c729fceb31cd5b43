package io.github.roviec.office.tasks.contribution;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one coordinating unit does for one task.
///
/// @param unitName as the task names it
/// @param version  goes up with each change; 0 before the first
/// @param due      the contribution date; null while nobody asked for one
/// @param asked    what was asked last, in words
/// @param own      the reader acts for this unit
/// @param missed   was not there when the lead handed in its result
/// @param history  oldest first
public record Contribution(
        UnitId unit,
        String unitName,
        ContributionState state,
        int version,
        @Nullable LocalDate due,
        @Nullable String asked,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant givenAt,
        boolean own,
        boolean missed,
        List<Line> history) {

    public Contribution {
        history = List.copyOf(history);
    }

    public boolean acknowledged() {
        return acknowledgedAt != null;
    }

    public boolean given() {
        return givenAt != null;
    }

    /// What happened to it.
    ///
    /// @param id the key under which its file is asked for
    public record Line(
            long id,
            Instant at,
            ActorId by,
            Kind kind,
            @Nullable String text,
            @Nullable LocalDate due,
            @Nullable FileId file,
            @Nullable String fileName,
            @Nullable String paperNumber) {}

    public enum Kind {
        ACKNOWLEDGED,
        ASKED,
        /// Đề nghị góp ý lại, with the reason.
        ASKED_AGAIN,
        URGED,
        GIVEN
    }
}
