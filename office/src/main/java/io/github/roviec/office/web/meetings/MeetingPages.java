package io.github.roviec.office.web.meetings;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.Attendance;
import io.github.roviec.office.meetings.Conclusions;
import io.github.roviec.office.meetings.Invitations;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.ItemKind;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.meetings.draft.DraftPapers;
import io.github.roviec.office.meetings.draft.DraftState;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.meetings.MeetingPage.Came;
import io.github.roviec.office.web.meetings.MeetingPage.Invited;
import io.github.roviec.office.web.meetings.MeetingPage.ItemLine;
import io.github.roviec.office.web.meetings.MeetingPage.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of a meeting shows.
@Component
class MeetingPages {

    private final Meetings meetings;
    private final Planning planning;
    private final Invitations invitations;
    private final Conclusions conclusions;
    private final Directives directives;
    private final DraftPapers drafts;
    private final Unfinished unfinished;
    private final UnitNames names;
    private final Clock clock;

    MeetingPages(
            Meetings meetings,
            Planning planning,
            Invitations invitations,
            Conclusions conclusions,
            Directives directives,
            DraftPapers drafts,
            Unfinished unfinished,
            UnitNames names,
            Clock clock) {
        this.meetings = meetings;
        this.planning = planning;
        this.invitations = invitations;
        this.conclusions = conclusions;
        this.directives = directives;
        this.drafts = drafts;
        this.unfinished = unfinished;
        this.names = names;
        this.clock = clock;
    }

    MeetingPage of(MeetingId id, Typed typed, @Nullable Note note, Actor by) {
        Meeting meeting = meetings.meeting(id, by);
        boolean mayPlan = planning.may(by);
        Set<ItemId> concluded = new HashSet<>(conclusions.of(meeting, by).keySet());
        directives.of(meeting, by).forEach(each -> concluded.add(each.item()));
        Map<ItemId, DraftState> states = drafts.states(id, by);
        List<Choice> units = mayPlan && meeting.open() ? names.choices(by) : List.of();
        return new MeetingPage(
                MeetingLine.of(meeting),
                meeting.version(),
                meeting.open(),
                !meeting.heldOn().isAfter(LocalDate.now(clock)),
                mayPlan,
                meeting.agenda().stream()
                        .map(item -> line(meeting, item, states.get(item.id()), concluded.contains(item.id()), by))
                        .toList(),
                invited(id, typed, by),
                units,
                typed,
                note);
    }

    private List<Invited> invited(MeetingId id, Typed typed, Actor by) {
        List<Attendance> invited = invitations.of(id, by);
        Map<UnitId, String> called =
                names.of(invited.stream().map(Attendance::unit).toList(), by);
        return invited.stream()
                .map(one -> invited(one, called.getOrDefault(one.unit(), ""), typed))
                .toList();
    }

    private static Invited invited(Attendance one, String name, Typed typed) {
        Came kept = new Came(
                one.unit().value(), one.kind() == null ? "" : one.kind().name(), Shown.orEmpty(one.words()));
        Came shown = typed.came().stream()
                .filter(each -> each.unit() == kept.unit())
                .findFirst()
                .orElse(kept);
        return new Invited(
                kept.unit(), name, Shown.orNull(shown.attendance()), Shown.orNull(shown.words()), kept.written());
    }

    private ItemLine line(Meeting meeting, AgendaItem item, @Nullable DraftState draft, boolean concluded, Actor by) {
        boolean back = item.kind() == ItemKind.UNFINISHED;
        return new ItemLine(
                item.id().value(),
                item.number(),
                back,
                item.title(),
                item.presenter(),
                draft == null ? null : draft.name(),
                back ? unfinished.before(meeting, by).lines().size() : 0,
                concluded,
                item.equals(meeting.agenda().getFirst()),
                item.equals(meeting.agenda().getLast()));
    }
}
