package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.tasks.delay.DelayReason;
import io.github.roviec.office.tasks.delay.DelayReasons;
import io.github.roviec.office.tasks.delay.DelayReport;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.extension.Asking;
import io.github.roviec.office.tasks.extension.Extension;
import io.github.roviec.office.tasks.extension.Extensions;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the {@link TermPanel} of a task.
@Component
class TermPanels {

    private final Extensions extensions;
    private final Delays delays;
    private final DelayReasons reasons;
    private final People people;
    private final Clock clock;

    TermPanels(Extensions extensions, Delays delays, DelayReasons reasons, People people, Clock clock) {
        this.extensions = extensions;
        this.delays = delays;
        this.reasons = reasons;
        this.people = people;
        this.clock = clock;
    }

    TermPanel of(TaskFile file, Actor by) {
        TaskCode code = file.row().code();
        List<Extension> asked = extensions.of(code, by);
        List<DelayReport> reported = delays.of(code, by);
        Map<ActorId, String> names = names(asked, reported);
        Asking asking = extensions.asking(file, by);
        boolean mayAsk = file.steps().contains(Step.ASK_EXTENSION) && asking.refusal() == null;
        boolean mayReport = mayReport(file);
        Extension open = asked.stream()
                .filter(each -> each.state() == Extension.State.ASKED)
                .findFirst()
                .orElse(null);
        boolean mayDecide = open != null
                && file.steps().contains(Step.EXTEND)
                && !open.askedBy().equals(by.id());
        return new TermPanel(
                mayAsk,
                Shown.dateOrNull(asking.latest()),
                asking.left(),
                extensions.policy(by).wordsRequired(),
                open == null ? null : Shown.date(open.wished()),
                mayDecide,
                mayReport && !isAnswered(file, reported),
                mayReport,
                mayAsk || mayReport ? choices(by) : List.of(),
                asked.stream().map(each -> extended(each, names)).toList(),
                reported.stream()
                        .map(each -> delay(each, names, delays.mayDecide(code, each, by)))
                        .toList());
    }

    private boolean mayReport(TaskFile file) {
        LocalDate due = file.row().due().date();
        return file.steps().contains(Step.REPORT_DELAY) && due != null && !due.isAfter(LocalDate.now(clock));
    }

    /// Whether what was said about this deadline still holds.
    private boolean isAnswered(TaskFile file, List<DelayReport> reported) {
        LocalDate today = LocalDate.now(clock);
        return reported.stream()
                .anyMatch(report -> report.due().equals(file.row().due().date())
                        && !report.commitment().isBefore(today));
    }

    private List<Choice> choices(Actor by) {
        return reasons.of(by.authority()).stream()
                .filter(DelayReason::used)
                .map(reason -> new Choice(Long.toString(reason.id()), reason.name()))
                .toList();
    }

    private Map<ActorId, String> names(List<Extension> asked, List<DelayReport> reported) {
        Set<ActorId> ids = new HashSet<>();
        asked.forEach(each -> {
            ids.add(each.askedBy());
            if (each.decidedBy() != null) {
                ids.add(each.decidedBy());
            }
        });
        reported.forEach(each -> {
            ids.add(each.by());
            if (each.confirmedBy() != null) {
                ids.add(each.confirmedBy());
            }
            if (each.deniedBy() != null) {
                ids.add(each.deniedBy());
            }
        });
        return people.names(ids);
    }

    private static TermPanel.Extended extended(Extension each, Map<ActorId, String> names) {
        return new TermPanel.Extended(
                Shown.time(each.askedAt()),
                names.getOrDefault(each.askedBy(), ""),
                Shown.date(each.due()),
                Shown.date(each.wished()),
                each.reason(),
                each.words(),
                each.state().name(),
                Shown.dateOrNull(each.granted()),
                each.answer(),
                each.decidedAt() == null ? null : Shown.time(each.decidedAt()),
                name(each.decidedBy(), names));
    }

    private static TermPanel.Delay delay(DelayReport each, Map<ActorId, String> names, boolean mayDecide) {
        return new TermPanel.Delay(
                each.id(),
                Shown.date(each.due()),
                each.reason(),
                each.objective(),
                each.words(),
                Shown.date(each.commitment()),
                Shown.time(each.at()),
                names.getOrDefault(each.by(), ""),
                name(each.confirmedBy(), names),
                name(each.deniedBy(), names),
                each.answer(),
                mayDecide);
    }

    private static @Nullable String name(@Nullable ActorId id, Map<ActorId, String> names) {
        return id == null ? null : names.getOrDefault(id, "");
    }
}
