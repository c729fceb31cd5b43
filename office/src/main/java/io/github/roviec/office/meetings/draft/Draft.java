package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft paper on its way.
///
/// @param version  counts its steps
/// @param number   of the issued paper ("45/QĐ-UBND")
/// @param files    the newest first
/// @param opinions in the order in which they were given
/// @param steps    in the order in which they were taken
public record Draft(
        ItemId item,
        DraftLife life,
        int version,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        List<DraftFile> files,
        List<Opinion> opinions,
        List<Taken> steps) {

    public Draft {
        files = List.copyOf(files);
        opinions = List.copyOf(opinions);
        steps = List.copyOf(steps);
    }

    /// Opinions that wait for an answer.
    public int unanswered() {
        return (int)
                opinions.stream().filter(opinion -> opinion.answer() == null).count();
    }

    /// A step that was taken.
    ///
    /// @param unit on whose behalf
    public record Taken(DraftStep step, @Nullable String text, UnitId unit, Instant at, ActorId by) {}
}
