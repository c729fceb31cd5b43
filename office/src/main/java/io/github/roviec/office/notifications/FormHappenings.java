package io.github.roviec.office.notifications;

import io.github.roviec.office.base.Fact;
import io.github.roviec.office.indicators.FormClosed;
import io.github.roviec.office.indicators.FormOpened;
import io.github.roviec.office.indicators.ReportMoved;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.asking.FigureTalked;
import io.github.roviec.office.indicators.asking.Remark;
import io.github.roviec.office.indicators.watch.FormPeriod;
import io.github.roviec.office.notifications.Matter.OfAsking;
import io.github.roviec.office.notifications.Matter.OfForm;
import io.github.roviec.office.notifications.Matter.OfReport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears what happens to forms and explanations, in the transaction that made it. What opens or closes for thousands
/// of units at once is heard once.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FormHappenings {

    private final Inbox inbox;
    private final Desk desk;

    FormHappenings(Inbox inbox, Desk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @EventListener
    void on(FormOpened opened) {
        hear(opened, Occasion.FORM_OPENED, new OfForm(new FormPeriod(opened.form(), opened.period())));
    }

    @EventListener
    void on(FormClosed closed) {
        hear(closed, Occasion.FORM_CLOSED, new OfForm(new FormPeriod(closed.form(), closed.period())));
    }

    @EventListener
    void on(ReportMoved moved) {
        Occasion occasion = occasion(moved.step());
        if (occasion != null) {
            hear(moved, occasion, new OfReport(moved.report()));
        }
    }

    @EventListener
    void on(FigureTalked talked) {
        Occasion occasion = occasion(talked.kind());
        Long asking = talked.asking();
        if (occasion != null && asking != null) {
            hear(talked, occasion, new OfAsking(asking));
        }
    }

    private void hear(Fact fact, Occasion occasion, Matter matter) {
        inbox.put(new Heard(fact.authority(), occasion, matter, fact.by(), null, null, null, null, fact.at(), null));
        desk.workAfterCommit();
    }

    private static @Nullable Occasion occasion(ReportStep step) {
        return switch (step) {
            // Each time it waits for somebody else.
            case SUBMIT, PASS -> Occasion.FORM_SENT;
            case ACCEPT -> Occasion.FORM_ACCEPTED;
            case RETURN -> Occasion.FORM_RETURNED;
            case REOPEN, OPEN_LATE -> Occasion.FORM_REOPENED;
            case ASK_LATE -> Occasion.FORM_LATE_ASKED;
            // Of all units at once: FormClosed. Nobody waits for the other.
            case CLOSE, LOCK -> null;
        };
    }

    private static @Nullable Occasion occasion(Remark.Kind kind) {
        return switch (kind) {
            case ASKED, ASKED_AGAIN -> Occasion.EXPLANATION_ASKED;
            case ANSWERED -> Occasion.EXPLANATION_GIVEN;
            case COMMENT, CLOSED -> null;
        };
    }
}
