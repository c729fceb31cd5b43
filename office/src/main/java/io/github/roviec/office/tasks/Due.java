package io.github.roviec.office.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By when, and why that day.
///
/// @param date the last day in time; null means không thời hạn
/// @param text the words of the paper that give it
public record Due(
        @Nullable LocalDate date, DueBasis basis, @Nullable String text) {

    public static final Due NONE = new Due(null, DueBasis.NONE, null);

    public Due {
        if (date == null) {
            basis = DueBasis.NONE;
        }
    }
}
