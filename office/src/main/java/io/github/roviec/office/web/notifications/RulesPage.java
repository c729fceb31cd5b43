package io.github.roviec.office.web.notifications;

import io.github.roviec.office.notifications.About;
import io.github.roviec.office.notifications.Ladder.Plan;
import io.github.roviec.office.notifications.Ladder.Rung;
import io.github.roviec.office.notifications.Recipient;
import io.github.roviec.office.notifications.Rule;
import io.github.roviec.office.web.Note;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of the office, each with the form that changes it.
public record RulesPage(
        List<Group> groups,
        HoursForm hours,
        LadderForm ladder,
        List<String> tabs,
        @Nullable Note note) {

    /// @param key of its head
    public record Group(String key, List<Line> rules) {

        static List<Group> of(List<Rule> rules, @Nullable Typed typed) {
            return Stream.of(true, false)
                    .map(tasks -> new Group(
                            tasks ? "TASK" : "FORM",
                            rules.stream()
                                    .filter(rule -> (rule.occasion().about() == About.TASK) == tasks)
                                    .map(rule -> Line.of(rule, typed))
                                    .toList()))
                    .toList();
        }
    }

    /// @param taskClass  empty: of every class
    /// @param threshold  what its days mean: the name of an `Occasion.Threshold`
    /// @param recipients message keys of those who are told
    /// @param open       this one could not be kept: it is shown as typed
    public record Line(
            String occasion,
            String taskClass,
            String threshold,
            boolean on,
            boolean own,
            String days,
            List<String> recipients,
            List<Check> checks,
            boolean open) {

        static Line of(Rule rule, @Nullable Typed typed) {
            Typed kept = Typed.of(rule);
            boolean refused = typed != null && typed.isFor(kept);
            Typed shown = typed != null && refused ? typed : kept;
            return new Line(
                    kept.occasion,
                    kept.taskClass,
                    rule.occasion().threshold().name(),
                    shown.on,
                    rule.own(),
                    shown.days,
                    kept.recipients,
                    Arrays.stream(Recipient.values())
                            .filter(each -> each.about() == rule.occasion().about())
                            .map(Enum::name)
                            .map(name -> new Check(name, shown.recipients.contains(name)))
                            .toList(),
                    refused);
        }
    }

    public record Check(String recipient, boolean checked) {}

    public record LadderForm(boolean on, List<Step> steps) {

        static LadderForm of(Plan plan) {
            return new LadderForm(
                    plan.on(),
                    Arrays.stream(Rung.values())
                            .map(rung -> new Step(
                                    rung.name(), String.valueOf(plan.afterDays().get(rung))))
                            .toList());
        }
    }

    public record Step(String rung, String days) {}

    public record HoursForm(String opens, String closes, String digest) {}

    /// A rule as it stands in its form.
    public record Typed(String occasion, String taskClass, boolean on, String days, List<String> recipients) {

        static Typed of(Rule rule) {
            return new Typed(
                    rule.occasion().name(),
                    rule.taskClass() == null ? "" : rule.taskClass().name(),
                    rule.on(),
                    rule.days().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    rule.recipients().stream().sorted().map(Enum::name).toList());
        }

        boolean isFor(Typed other) {
            return occasion.equals(other.occasion) && taskClass.equals(other.taskClass);
        }
    }
}
