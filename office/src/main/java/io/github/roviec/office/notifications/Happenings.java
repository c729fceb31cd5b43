package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFact.RefusalOverruled;
import io.github.roviec.office.tasks.TaskFact.TaskAssigned;
import io.github.roviec.office.tasks.TaskFact.TaskConfirmed;
import io.github.roviec.office.tasks.TaskFact.TaskRefused;
import io.github.roviec.office.tasks.TaskFact.TaskReopened;
import io.github.roviec.office.tasks.TaskFact.TaskResumed;
import io.github.roviec.office.tasks.TaskFact.TaskReturned;
import io.github.roviec.office.tasks.TaskFact.TaskSubmitted;
import io.github.roviec.office.tasks.TaskFact.TaskSuspended;
import io.github.roviec.office.tasks.TaskFact.TaskTransferred;
import io.github.roviec.office.tasks.TaskFact.TaskWithdrawn;
import io.github.roviec.office.tasks.contribution.ContributionFact.ContributionAsked;
import io.github.roviec.office.tasks.contribution.ContributionFact.ContributionGiven;
import io.github.roviec.office.tasks.contribution.ContributionFact.ContributionUrged;
import io.github.roviec.office.tasks.delay.DelayFact.DelayReported;
import io.github.roviec.office.tasks.delay.DelayFact.ObjectiveCauseConfirmed;
import io.github.roviec.office.tasks.delay.DelayFact.ObjectiveCauseDenied;
import io.github.roviec.office.tasks.extension.ExtensionFact.ExtensionAsked;
import io.github.roviec.office.tasks.extension.ExtensionFact.ExtensionDecided;
import io.github.roviec.office.tasks.note.NoteFact.PersonMentioned;
import io.github.roviec.office.tasks.rhythm.RhythmFact.PeriodReportWanted;
import io.github.roviec.office.tasks.splitting.SplittingFact.WorkGiven;
import io.github.roviec.office.tasks.urge.TaskUrged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears the facts of tasks of which people are told, in the transaction that made them. A new one is a new line of the
/// table.
@Component
class Happenings {

    private static final Map<Class<?>, Happening<?>> TABLE = table(
            tell(TaskAssigned.class, Occasion.ASSIGNED, TaskAssigned::task).due(TaskAssigned::due),
            tell(TaskSubmitted.class, Occasion.SUBMITTED, TaskSubmitted::task),
            tell(TaskConfirmed.class, Occasion.CONFIRMED, TaskConfirmed::task),
            tell(TaskReturned.class, Occasion.RETURNED, TaskReturned::task),
            tell(TaskWithdrawn.class, Occasion.WITHDRAWN, TaskWithdrawn::task),
            tell(TaskRefused.class, Occasion.REFUSED, TaskRefused::task),
            tell(RefusalOverruled.class, Occasion.OVERRULED, RefusalOverruled::task),
            tell(TaskTransferred.class, Occasion.TRANSFERRED, TaskTransferred::task),
            tell(TaskSuspended.class, Occasion.SUSPENDED, TaskSuspended::task),
            tell(TaskResumed.class, Occasion.RESUMED, TaskResumed::task),
            tell(TaskReopened.class, Occasion.REOPENED, TaskReopened::task),
            tell(ExtensionAsked.class, Occasion.EXTENSION_ASKED, ExtensionAsked::task),
            tell(ExtensionDecided.class, Occasion.EXTENSION_DECIDED, ExtensionDecided::task)
                    .due(ExtensionDecided::due),
            tell(TaskUrged.class, Occasion.URGED, TaskUrged::task).due(TaskUrged::due),
            tell(DelayReported.class, Occasion.DELAY_REPORTED, DelayReported::task),
            tell(ObjectiveCauseConfirmed.class, Occasion.CAUSE_DECIDED, ObjectiveCauseConfirmed::task),
            tell(ObjectiveCauseDenied.class, Occasion.CAUSE_DECIDED, ObjectiveCauseDenied::task),
            tell(PeriodReportWanted.class, Occasion.PERIOD_REPORT_DUE, PeriodReportWanted::task)
                    .due(PeriodReportWanted::due),
            tell(ContributionAsked.class, Occasion.CONTRIBUTION_ASKED, ContributionAsked::task)
                    .of(ContributionAsked::unit)
                    .due(ContributionAsked::due),
            tell(ContributionUrged.class, Occasion.CONTRIBUTION_URGED, ContributionUrged::task)
                    .of(ContributionUrged::unit),
            tell(ContributionGiven.class, Occasion.CONTRIBUTION_GIVEN, ContributionGiven::task),
            tell(WorkGiven.class, Occasion.ASSIGNED, WorkGiven::task).to(WorkGiven::officer),
            tell(PersonMentioned.class, Occasion.MENTIONED, PersonMentioned::task)
                    .to(PersonMentioned::person));

    /// @param named the one person that it is for; null: those whom the rule names
    /// @param unit  the one coordinating unit that it is for; null: all of them
    record Happening<F extends Fact>(
            Class<F> fact,
            Occasion occasion,
            Function<F, TaskCode> task,
            Function<F, @Nullable ActorId> named,
            Function<F, @Nullable UnitId> unit,
            Function<F, @Nullable LocalDate> due) {

        Happening<F> to(Function<F, @Nullable ActorId> person) {
            return new Happening<>(fact, occasion, task, person, unit, due);
        }

        Happening<F> of(Function<F, @Nullable UnitId> one) {
            return new Happening<>(fact, occasion, task, named, one, due);
        }

        Happening<F> due(Function<F, @Nullable LocalDate> day) {
            return new Happening<>(fact, occasion, task, named, unit, day);
        }

        Heard heard(Fact happened) {
            F told = fact.cast(happened);
            return new Heard(
                    told.authority(),
                    occasion,
                    new Matter.OfTask(task.apply(told)),
                    told.by(),
                    named.apply(told),
                    unit.apply(told),
                    null,
                    due.apply(told),
                    told.at(),
                    null);
        }
    }

    private static <F extends Fact> Happening<F> tell(Class<F> fact, Occasion occasion, Function<F, TaskCode> task) {
        return new Happening<>(fact, occasion, task, told -> null, told -> null, told -> null);
    }

    private static Map<Class<?>, Happening<?>> table(Happening<?>... lines) {
        return List.of(lines).stream().collect(Collectors.toMap(Happening::fact, Function.identity()));
    }

    private final Inbox inbox;
    private final Desk desk;

    Happenings(Inbox inbox, Desk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Fact fact) {
        Happening<?> line = TABLE.get(fact.getClass());
        if (line != null) {
            inbox.put(line.heard(fact));
            desk.workAfterCommit();
        }
    }
}
