package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.directive.Deadline;
import io.github.roviec.office.meetings.directive.Directive;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.documents.Parties;
import io.github.roviec.office.web.meetings.DirectivePage.Field;
import io.github.roviec.office.web.meetings.DirectivePage.Typed;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the form of an order shows.
@Component
class DirectivePages {

    private static final int ROOM_FOR_LEADS = 2;
    private static final int ROOM_FOR_COORDINATING = 3;

    private final Meetings meetings;
    private final Directives directives;
    private final Chairs chairs;

    DirectivePages(Meetings meetings, Directives directives, Chairs chairs) {
        this.meetings = meetings;
        this.directives = directives;
        this.chairs = chairs;
    }

    /// @param directive 0 for a new one
    /// @param typed     what could not be kept; null to show what is kept
    DirectivePage of(
            MeetingId id, ItemId itemId, long directive, @Nullable Typed typed, @Nullable Note note, Actor by) {
        Meeting meeting = meetings.meeting(id, by);
        AgendaItem item = meeting.item(itemId);
        Directive kept = directive == 0 ? null : directive(meeting, directive, by);
        return new DirectivePage(
                MeetingLine.of(meeting),
                itemId.value(),
                item.number(),
                item.title(),
                directive,
                kept == null ? 0 : kept.version(),
                typed != null ? withRoom(typed) : withRoom(kept == null ? nothing() : typed(kept)),
                chairs.of(by).stream()
                        .map(each -> new Choice(each.label(), each.label()))
                        .toList(),
                note);
    }

    /// Refuses with `directive.gone`.
    private Directive directive(Meeting meeting, long id, Actor by) {
        return directives.of(meeting, by).stream()
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("directive.gone"));
    }

    private static Typed nothing() {
        return new Typed(List.of(), List.of(), "", "", "");
    }

    private static Typed typed(Directive kept) {
        Deadline deadline = kept.deadline();
        return new Typed(
                fields(kept.leads()),
                fields(kept.coordinating()),
                kept.deed(),
                deadline == null ? "" : deadline.words(),
                Objects.requireNonNullElse(kept.supervisor(), ""));
    }

    private static List<Field> fields(List<Named> named) {
        return named.stream()
                .map(each -> new Field(
                        each.name(),
                        each.unit() != null
                                ? Parties.key(each.unit())
                                : each.group() != null ? Parties.key(each.group()) : ""))
                .toList();
    }

    private static Typed withRoom(Typed typed) {
        return new Typed(
                room(typed.leads(), ROOM_FOR_LEADS),
                room(typed.coordinating(), ROOM_FOR_COORDINATING),
                typed.deed(),
                typed.deadline(),
                typed.supervisor());
    }

    private static List<Field> room(List<Field> fields, int empty) {
        return Stream.concat(fields.stream(), IntStream.range(0, empty).mapToObj(_ -> new Field("", "")))
                .toList();
    }
}
