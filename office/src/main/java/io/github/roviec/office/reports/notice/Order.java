package io.github.roviec.office.reports.notice;

import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.FoundParty;
import io.github.roviec.office.meetings.directive.Deadline;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.meetings.directive.NewDirective;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.minutes.Wording;
import io.github.roviec.office.tasks.Content;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What makes one order the same as another: who leads, in this order, who contributes, by when, what.
///
/// @param leads        "u12", "g3", or the name of a person
/// @param coordinating likewise, in any order
/// @param due          the last day in time; null where there is none
/// @param recurring    whether it comes back
public record Order(
        String text,
        List<String> leads,
        Set<String> coordinating,
        @Nullable LocalDate due,
        boolean recurring) {

    public Order {
        text = text.replaceAll("\\s+", " ").strip();
        leads = List.copyOf(leads);
        coordinating = Set.copyOf(coordinating);
    }

    /// As it was concluded.
    public static Order of(NewDirective said) {
        Deadline deadline = said.deadline();
        return new Order(
                Wording.of(said),
                said.leads().stream().map(Order::key).toList(),
                said.coordinating().stream().map(Order::key).collect(Collectors.toSet()),
                deadline == null ? null : deadline.lastDay(),
                deadline instanceof Deadline.Every);
    }

    /// As it was read.
    public static Order of(FoundDirective found) {
        return new Order(
                found.text(),
                keys(found.parties(), Role.LEAD),
                new LinkedHashSet<>(keys(found.parties(), Role.COORDINATING)),
                found.due(),
                found.taskClass().equals(TaskClass.ONGOING.name()));
    }

    /// As it was proposed.
    static Order of(Content content) {
        return new Order(
                content.text(),
                parties(content, Role.LEAD),
                new LinkedHashSet<>(parties(content, Role.COORDINATING)),
                content.due().date(),
                content.taskClass() == TaskClass.ONGOING);
    }

    /// Whether everything but the words is the same: people may have written the sentence anew.
    public boolean alike(Order other) {
        return withText("").equals(other.withText(""));
    }

    private Order withText(String other) {
        return new Order(other, leads, coordinating, due, recurring);
    }

    private static List<String> keys(List<FoundParty> parties, Role role) {
        return parties.stream()
                .filter(party -> party.role().equals(role.name()))
                .map(party -> key(party.unit(), party.group(), party.name()))
                .toList();
    }

    private static List<String> parties(Content content, Role role) {
        return content.parties().stream()
                .filter(party -> party.role() == role)
                .map(Order::key)
                .toList();
    }

    private static String key(Party party) {
        return key(party.unit(), party.group(), party.name());
    }

    private static String key(Named named) {
        return key(named.unit(), named.group(), named.name());
    }

    /// Of a person the name without the post: the reader keeps the two apart.
    private static String key(@Nullable UnitId unit, @Nullable GroupId group, String name) {
        if (unit != null) {
            return "u" + unit.value();
        }
        if (group != null) {
            return "g" + group.value();
        }
        int post = name.indexOf(',');
        return (post < 0 ? name : name.substring(0, post)).strip().toLowerCase(Locale.ROOT);
    }
}
