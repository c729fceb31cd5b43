package io.github.roviec.office.reports.minutes;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.meetings.Attendance;
import io.github.roviec.office.meetings.Invitations;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Minutes;
import io.github.roviec.office.meetings.directive.Directive;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.template.Piece.Which;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what is known of a meeting that is over.
@Component
public class Sittings {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Directives directives;
    private final Unfinished unfinished;
    private final Organisation organisation;
    private final People people;

    Sittings(
            Meetings meetings,
            Invitations invitations,
            Directives directives,
            Unfinished unfinished,
            Organisation organisation,
            People people) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.directives = directives;
        this.unfinished = unfinished;
        this.organisation = organisation;
        this.people = people;
    }

    /// Refuses with `meeting.unknown`, `meeting.not-closed` before it is over or where it was called off, and
    /// `notice.nothing` where nothing was concluded.
    @Transactional(readOnly = true)
    public Sitting of(MeetingId id, List<Which> figures, Actor by) {
        Minutes minutes = meetings.minutes(id, by);
        Meeting meeting = minutes.meeting();
        List<Directive> ordered = directives.of(meeting, by);
        if (minutes.paragraphs().isEmpty() && ordered.isEmpty()) {
            throw new Refusal("notice.nothing");
        }
        List<Attendance> invited = invitations.of(id, by);
        return new Sitting(
                minutes,
                ordered,
                chair(meeting),
                names(invited, Attendance.Kind.PRESENT, Attendance.Kind.REPRESENTED, meeting.heldOn()),
                names(invited, Attendance.Kind.ABSENT, Attendance.Kind.ABSENT, meeting.heldOn()),
                unfinished.before(meeting, by),
                figures);
    }

    private List<String> names(List<Attendance> invited, Attendance.Kind one, Attendance.Kind other, LocalDate day) {
        return invited.stream()
                .filter(each -> each.kind() == one || each.kind() == other)
                .map(each -> name(each.unit(), day))
                .toList();
    }

    /// As it was called on the day of the meeting.
    private String name(UnitId unit, LocalDate day) {
        Optional<String> then = organisation.unit(unit, day).map(Unit::name);
        SortedMap<LocalDate, String> names = organisation.names(unit);
        return then.orElseGet(() -> names.isEmpty() ? "" : Objects.requireNonNullElse(names.get(names.lastKey()), ""));
    }

    private String chair(Meeting meeting) {
        ActorId chair = meeting.chair();
        String name = chair == null
                ? meeting.chairName()
                : people.names(List.of(chair)).getOrDefault(chair, meeting.chairName());
        if (name == null) {
            return "";
        }
        String post = meeting.chairPosition() != null || chair == null ? meeting.chairPosition() : post(chair);
        return post == null || post.isBlank() ? name : name + ", " + post;
    }

    private @Nullable String post(ActorId person) {
        return people.posts(person).stream()
                .filter(post -> post.kind() == PostKind.LEADER)
                .map(Post::title)
                .findFirst()
                .orElse(null);
    }
}
