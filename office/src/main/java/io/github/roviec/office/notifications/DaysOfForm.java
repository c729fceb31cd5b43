package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.indicators.watch.DueForm;
import io.github.roviec.office.indicators.watch.FormPeriod;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a day says of a form that somebody has not sent: once for all its units; who of them is meant is seen when it
/// is told.
record DaysOfForm(AuthorityId authority, WorkingDays days, List<Rule> rules, Instant at, ZoneId zone) {

    Optional<Heard> of(DueForm form) {
        Countdown countdown = new Countdown(
                days,
                at.atZone(zone).toLocalDate(),
                Occasion.FORM_BEFORE_DUE,
                Occasion.FORM_DUE,
                Occasion.FORM_OVERDUE,
                occasion -> Rules.first(rules, occasion, null));
        FormPeriod of = form.of();
        return countdown
                .of(form.due())
                .map(said -> new Heard(
                        authority,
                        said.occasion(),
                        new Matter.OfForm(of),
                        ActorId.SYSTEM,
                        null,
                        null,
                        said.days(),
                        form.due(),
                        at,
                        "form/" + of.form() + "/" + of.period() + "/" + said.key()));
    }
}
