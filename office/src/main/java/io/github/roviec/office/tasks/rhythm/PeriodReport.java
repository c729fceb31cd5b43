package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is reported on one period of ongoing work.
///
/// @param from its first day; `to` is its last
/// @param due  by when
/// @param text null until it is reported
public record PeriodReport(
        long id,
        Every every,
        LocalDate from,
        LocalDate to,
        LocalDate due,
        State state,
        @Nullable String text,
        @Nullable String paperNumber,
        @Nullable Instant at,
        @Nullable ActorId by) {

    /// Derived from the day, never stored.
    public enum State {
        WAITING,
        /// Its day is over and nothing was reported.
        LATE,
        REPORTED,
        REPORTED_LATE,
        /// The work rested.
        EXCUSED
    }

    /// Which period, in figures only: "25/11/2024", "11/2024", "IV/2024", "2024".
    public String label() {
        return label(every, from);
    }

    static String label(Every every, LocalDate from) {
        return switch (every) {
            case WEEK -> "%d/%d/%d".formatted(from.getDayOfMonth(), from.getMonthValue(), from.getYear());
            case MONTH -> "%d/%d".formatted(from.getMonthValue(), from.getYear());
            case QUARTER -> "%s/%d".formatted(quarter(from), from.getYear());
            case YEAR -> Integer.toString(from.getYear());
        };
    }

    private static String quarter(LocalDate from) {
        return switch ((from.getMonthValue() - 1) / 3) {
            case 0 -> "I";
            case 1 -> "II";
            case 2 -> "III";
            default -> "IV";
        };
    }
}
