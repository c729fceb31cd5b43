package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a day says of a task. The same day asked again says the same under the same keys; a day that nobody asked is
/// made good by the next one, with the nearest threshold only.
record DaysOfTask(AuthorityId authority, WorkingDays days, List<Rule> rules, Instant at, ZoneId zone) {

    List<Heard> of(WatchedTask task) {
        List<Heard> heard = new ArrayList<>();
        LocalDate due = task.due();
        if (due != null) {
            deadline(task, due).ifPresent(heard::add);
        }
        silence(task).ifPresent(heard::add);
        return heard;
    }

    private Optional<Heard> deadline(WatchedTask task, LocalDate due) {
        Countdown countdown = new Countdown(
                days, today(), Occasion.BEFORE_DUE, Occasion.DUE, Occasion.OVERDUE, occasion -> rule(occasion, task));
        return countdown.of(due).map(said -> heard(task, said.occasion(), said.days(), due, said.key()));
    }

    private Optional<Heard> silence(WatchedTask task) {
        LocalDate last = LocalDate.ofInstant(task.updatedAt(), zone);
        int silent = days.between(last, today());
        return rule(Occasion.SILENT, task)
                .filter(rule -> silent >= rule.days().getFirst())
                .map(rule -> silent / rule.days().getFirst())
                .map(round -> heard(task, Occasion.SILENT, silent, task.due(), "SILENT/" + last + "/" + round));
    }

    private Optional<Rule> rule(Occasion occasion, WatchedTask task) {
        return Rules.first(rules, occasion, task.taskClass());
    }

    private Heard heard(
            WatchedTask task, Occasion occasion, @Nullable Integer count, @Nullable LocalDate due, String key) {
        return new Heard(
                authority,
                occasion,
                task.code(),
                ActorId.SYSTEM,
                null,
                count,
                due,
                at,
                task.code().value() + "/" + key);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }
}
