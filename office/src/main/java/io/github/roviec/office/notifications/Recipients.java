package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is told: found by the posts people hold and by what they are in the task. Nobody is told what they may not see,
/// nor what they did themselves.
final class Recipients {

    /// Of these the office hears once, about the whole, and not again for the part of every commune.
    private static final Set<Occasion> TOLD_OF_THE_WHOLE = EnumSet.of(
            Occasion.ASSIGNED,
            Occasion.BEFORE_DUE,
            Occasion.DUE,
            Occasion.OVERDUE,
            Occasion.SILENT,
            Occasion.CONFIRMED,
            Occasion.SUSPENDED,
            Occasion.RESUMED,
            Occasion.REOPENED,
            Occasion.WITHDRAWN);

    private Recipients() {}

    static List<ActorId> of(Rule rule, Heard heard, WatchedTask task, Roster roster) {
        Set<ActorId> found = new LinkedHashSet<>();
        // What is for one person is for nobody else.
        found.addAll(some(heard.named()));
        if (found.isEmpty()) {
            rule.recipients().forEach(recipient -> found.addAll(of(recipient, heard, task, roster)));
        }
        found.remove(heard.by());
        return found.stream().filter(person -> roster.sees(person, task)).toList();
    }

    private static Set<ActorId> of(Recipient recipient, Heard heard, WatchedTask task, Roster roster) {
        boolean office = !(task.part() && TOLD_OF_THE_WHOLE.contains(heard.occasion()));
        return switch (recipient) {
            case LEAD_HEADS -> answering(task.leads(), roster);
            case LEAD_OFFICERS ->
                task.leads().stream()
                        .flatMap(unit -> roster.of(unit, task.workers()).stream())
                        .collect(Collectors.toSet());
            case COORDINATING_HEADS ->
                answering(heard.unit() == null ? task.coordinating() : List.of(heard.unit()), roster);
            case ASSIGNER -> office ? Set.of(task.assignedBy()) : Set.of();
            case MONITOR -> office ? some(task.monitoredBy()) : Set.of();
            case SUPERVISOR -> office ? some(task.supervisedBy()) : Set.of();
            case GIVER -> office ? some(task.givenBy()) : Set.of();
            // The others are nothing in a task.
            case NAMED, FORM_FILLERS, FORM_ACCEPTERS, EXPLAINERS, ASKER -> Set.of();
        };
    }

    private static Set<ActorId> answering(List<UnitId> units, Roster roster) {
        return units.stream().flatMap(unit -> roster.answering(unit).stream()).collect(Collectors.toSet());
    }

    private static Set<ActorId> some(@Nullable ActorId person) {
        return Stream.ofNullable(person).collect(Collectors.toSet());
    }
}
