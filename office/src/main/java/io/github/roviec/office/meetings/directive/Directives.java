package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingState;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Việc giao tại phiên họp. What changes something refuses with `permission.denied`, `meeting.unknown`,
/// `meeting.item-unknown`, and `meeting.closed` once the meeting is over: nothing that was concluded changes then.
@Component
@Transactional
public class Directives {

    private final Meetings meetings;
    private final DirectiveRows rows;
    private final Organisation organisation;
    private final OfficeDays days;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Directives(
            Meetings meetings,
            DirectiveRows rows,
            Organisation organisation,
            OfficeDays days,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.organisation = organisation;
        this.days = days;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// In the order of the agenda. While the meeting is open only the office and the leaders see them.
    @Transactional(readOnly = true)
    public List<Directive> of(Meeting meeting, Actor by) {
        boolean shown = meeting.state() == MeetingState.CLOSED || permissions.isAuthorityWide(by);
        return shown ? rows.of(meetings.meeting(meeting.id(), by).id()) : List.of();
    }

    /// By when, as somebody types it on the page of a meeting: days are counted from the meeting's. Refuses as
    /// {@link Deadline#read} does, and with `directive.past` where the day lies before the meeting.
    public @Nullable Deadline deadline(Meeting meeting, String typed) {
        Deadline read = Deadline.read(typed, meeting.heldOn(), days.of(meeting.authority()));
        LocalDate last = read == null ? null : read.lastDay();
        if (last != null && last.isBefore(meeting.heldOn())) {
            throw new Refusal("directive.past", last, meeting.heldOn());
        }
        return read;
    }

    /// Refuses also with `directive.unit` where the office's list does not have a unit or group.
    public DirectiveId add(MeetingId id, ItemId item, NewDirective said, Actor by) {
        open(id, item, by);
        known(said, by);
        Instant now = clock.instant();
        DirectiveId added = rows.insert(item, said, now, by);
        facts.publishEvent(new DirectiveWritten(now, by.id(), by.authority(), id, item, added, "ADDED"));
        return added;
    }

    /// Refuses also as {@link #add} does, and with the conflict `directive.changed` where somebody else was first.
    public void change(MeetingId id, ItemId item, DirectiveId directive, int version, NewDirective said, Actor by) {
        open(id, item, by);
        known(said, by);
        Instant now = clock.instant();
        rows.update(item, directive, version, said, now, by);
        facts.publishEvent(new DirectiveWritten(now, by.id(), by.authority(), id, item, directive, "CHANGED"));
    }

    /// Refuses also with the conflict `directive.changed` where somebody else was first.
    public void remove(MeetingId id, ItemId item, DirectiveId directive, int version, Actor by) {
        open(id, item, by);
        rows.delete(item, directive, version, by);
        facts.publishEvent(
                new DirectiveWritten(clock.instant(), by.id(), by.authority(), id, item, directive, "REMOVED"));
    }

    private void open(MeetingId id, ItemId item, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        meetings.meeting(id, by).item(item);
        rows.keepOpen(id, by);
    }

    private void known(NewDirective said, Actor by) {
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> units =
                organisation.units(by.authority(), today).stream().map(Unit::id).collect(Collectors.toSet());
        Set<GroupId> groups = organisation.groups(by.authority(), today).stream()
                .map(UnitGroup::id)
                .collect(Collectors.toSet());
        Stream.concat(said.leads().stream(), said.coordinating().stream()).forEach(each -> {
            UnitId unit = each.unit();
            GroupId group = each.group();
            if ((unit != null && !units.contains(unit)) || (group != null && !groups.contains(group))) {
                throw new Refusal("directive.unit", each.name());
            }
        });
    }
}
