package io.github.roviec.office.notifications;

import io.github.roviec.office.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a day says of a deadline: so many working days before it, on it, then the day after it and every so many. The
/// same day asked again says the same under the same key; a day that nobody asked is made good by the next one.
///
/// @param rules the rule that holds for an occasion; empty where it is off
record Countdown(
        WorkingDays days,
        LocalDate today,
        Occasion before,
        Occasion on,
        Occasion after,
        Function<Occasion, Optional<Rule>> rules) {

    /// @param days working days until the deadline, or since it; null on the day
    /// @param key  what is said once
    record Said(Occasion occasion, @Nullable Integer days, String key) {}

    Optional<Said> of(LocalDate due) {
        if (due.isBefore(today)) {
            return overdue(due, days.between(due, today));
        }
        int left = days.between(today, due);
        return left == 0 ? rules.apply(on).map(rule -> new Said(on, null, "DUE/" + due)) : before(due, left);
    }

    private Optional<Said> before(LocalDate due, int left) {
        return rules.apply(before)
                .flatMap(rule -> rule.days().stream()
                        .filter(threshold -> left <= threshold)
                        .min(Integer::compare))
                .map(threshold -> new Said(before, left, "BEFORE/" + due + "/" + threshold));
    }

    private Optional<Said> overdue(LocalDate due, int late) {
        if (late == 0) {
            return Optional.empty();
        }
        return rules.apply(after)
                .map(rule -> (late - 1) / rule.days().getFirst())
                .map(round -> new Said(after, late, "OVERDUE/" + due + "/" + round));
    }
}
