package io.github.roviec.office.indicators;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Since when something is in force, and until when. A period is counted by what was in force on its last day.
///
/// @param from  the first day; null: always has been
/// @param until the first day on which it no longer is; null: it still is
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity ALWAYS = new Validity(null, null);

    public static Validity since(LocalDate day) {
        return new Validity(day.equals(LocalDate.MIN) ? null : day, null);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(first()) && day.isBefore(end());
    }

    /// Whether it was in force on any of these days, both included.
    public boolean within(LocalDate firstDay, LocalDate lastDay) {
        return !isEmpty() && !first().isAfter(lastDay) && end().isAfter(firstDay);
    }

    /// Never in force: taken back before it began.
    public boolean isEmpty() {
        return !end().isAfter(first());
    }

    /// Whether it ends before it begins.
    public boolean isAmiss() {
        return end().isBefore(first());
    }

    public boolean covers(Validity other) {
        return other.isEmpty() || !first().isAfter(other.first()) && !end().isBefore(other.end());
    }

    public boolean overlaps(Validity other) {
        return !isEmpty()
                && !other.isEmpty()
                && first().isBefore(other.end())
                && other.first().isBefore(end());
    }

    /// No longer from this day on; what began later never is.
    public Validity endedOn(LocalDate day) {
        LocalDate last = day.isBefore(first()) ? first() : day;
        return end().isAfter(last) ? new Validity(from, last) : this;
    }

    /// The first day on which one of the two is in force and the other is not.
    public Optional<LocalDate> parts(Validity other) {
        if (isEmpty() || other.isEmpty()) {
            Validity whole = isEmpty() ? other : this;
            return whole.isEmpty() ? Optional.empty() : Optional.of(whole.first());
        }
        if (!first().equals(other.first())) {
            return Optional.of(first().isBefore(other.first()) ? first() : other.first());
        }
        return end().equals(other.end())
                ? Optional.empty()
                : Optional.of(end().isBefore(other.end()) ? end() : other.end());
    }

    private LocalDate first() {
        return Objects.requireNonNullElse(from, LocalDate.MIN);
    }

    private LocalDate end() {
        return Objects.requireNonNullElse(until, LocalDate.MAX);
    }
}
