package io.github.roviec.office.web;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.Term;
import io.github.roviec.office.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Deadlines as people type them: a day, "5 ngày làm việc", "cuối quý".
@Component
public class TypedDues {

    private final OfficeDays days;
    private final Clock clock;

    TypedDues(OfficeDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /// Nothing typed is no day. Refuses with `calendar.term`.
    ///
    /// @param from what "in five days" counts from where no day is said; null means today
    public @Nullable LocalDate read(@Nullable String typed, @Nullable LocalDate from, AuthorityId authority) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Term.read(typed).lastDay(from == null ? LocalDate.now(clock) : from, days.of(authority));
    }

    /// The working day after `day`, where that is none; else null.
    public @Nullable LocalDate better(@Nullable LocalDate day, AuthorityId authority) {
        if (day == null) {
            return null;
        }
        WorkingDays working = days.of(authority);
        return working.isWorking(day) ? null : working.onOrAfter(day);
    }
}
