package io.github.roviec.office.notifications;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.indicators.watch.FormWatch;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.watch.TaskWatch;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hears what the day says of every open task and of every form that is not sent. To ask twice, or from two nodes at
/// once, changes nothing.
@Component
class PassingDays {

    private static final int PAGE = 500;

    /// Longer than the rarest reminder: 250 working days.
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final Organisation organisation;
    private final OfficeDays calendar;
    private final TaskWatch tasks;
    private final FormWatch forms;
    private final Rules rules;
    private final Inbox inbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PassingDays(
            Organisation organisation,
            OfficeDays calendar,
            TaskWatch tasks,
            FormWatch forms,
            Rules rules,
            Inbox inbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisation = organisation;
        this.calendar = calendar;
        this.tasks = tasks;
        this.forms = forms;
        this.rules = rules;
        this.inbox = inbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How many things were new.
    int pass() {
        int fresh = 0;
        for (Unit authority : organisation.authorities(LocalDate.now(clock))) {
            fresh += pass(new AuthorityId(authority.id().value()));
        }
        inbox.forget(REMEMBERED);
        return fresh;
    }

    private int pass(AuthorityId authority) {
        WorkingDays days = calendar.of(authority);
        List<Rule> own = rules.of(authority);
        return passTasks(new DaysOfTask(authority, days, own, clock.instant(), clock.getZone()))
                + passForms(new DaysOfForm(authority, days, own, clock.instant(), clock.getZone()));
    }

    private int passTasks(DaysOfTask day) {
        int fresh = 0;
        TaskCode last = null;
        List<WatchedTask> page;
        do {
            page = tasks.open(day.authority(), last, PAGE);
            fresh += hear(
                    day.authority(),
                    page.stream().flatMap(task -> day.of(task).stream()).toList());
            last = page.isEmpty() ? last : page.getLast().code();
        } while (page.size() == PAGE);
        return fresh;
    }

    private int passForms(DaysOfForm day) {
        return hear(
                day.authority(),
                forms.due(day.authority()).stream()
                        .flatMap(form -> day.of(form).stream())
                        .toList());
    }

    private int hear(AuthorityId authority, List<Heard> heard) {
        Integer fresh = transaction.execute(status -> inbox.put(authority, heard));
        return fresh == null ? 0 : fresh;
    }
}
