package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.MeetingFact.AttendanceRecorded;
import io.github.roviec.office.meetings.MeetingFact.UnitsInvited;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is invited, and who came. What changes something refuses as {@link MeetingRows#hold} does, and with
/// `permission.denied`.
@Component
@Transactional
public class Invitations {

    private final Meetings meetings;
    private final MeetingRows rows;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Invitations(
            Meetings meetings,
            MeetingRows rows,
            Organisation organisation,
            JdbcClient jdbc,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// The invited units, in the order in which they were founded, and whether they came.
    @Transactional(readOnly = true)
    public List<Attendance> of(MeetingId id, Actor by) {
        meetings.meeting(id, by);
        return jdbc.sql("select * from meetings.invitation where meeting_id = :meeting order by unit_id")
                .param("meeting", id.value())
                .query((row, n) -> {
                    String kind = row.getString("attendance");
                    return new Attendance(
                            new UnitId(row.getLong("unit_id")),
                            kind == null ? null : Attendance.Kind.valueOf(kind),
                            row.getString("words"));
                })
                .list();
    }

    /// These units are invited and no others, but for those that present an item. Refuses also with `meeting.unit`
    /// where a unit is not of this authority.
    public void invite(MeetingId id, int version, Set<UnitId> units, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        Set<UnitId> known = organisation.units(by.authority(), LocalDate.now(clock)).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(units)) {
            throw new Refusal("meeting.unit");
        }
        Set<Long> wanted = new TreeSet<>(units.stream().map(UnitId::value).toList());
        meetings.meeting(id, by).agenda().stream()
                .map(AgendaItem::unit)
                .filter(Objects::nonNull)
                .forEach(unit -> wanted.add(unit.value()));
        jdbc.sql("delete from meetings.invitation where meeting_id = :meeting and unit_id not in (:units)")
                .param("meeting", id.value())
                .param("units", wanted.isEmpty() ? List.of(0L) : wanted)
                .update();
        for (Long unit : wanted) {
            jdbc.sql("""
                    insert into meetings.invitation (meeting_id, unit_id, authority_id)
                    values (:meeting, :unit, :authority) on conflict do nothing
                    """)
                    .param("meeting", id.value())
                    .param("unit", unit)
                    .param("authority", by.authority().value())
                    .update();
        }
        facts.publishEvent(new UnitsInvited(clock.instant(), by.id(), by.authority(), id, List.copyOf(wanted)));
    }

    /// Who came, for the units named; the others stay as they are. Refuses also with `meeting.early` before the
    /// meeting's day.
    public void record(MeetingId id, int version, Collection<Attendance> seen, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        LocalDate day = meetings.meeting(id, by).heldOn();
        if (LocalDate.now(clock).isBefore(day)) {
            throw new Refusal("meeting.early", day);
        }
        for (Attendance one : seen) {
            jdbc.sql("""
                    update meetings.invitation set attendance = :attendance, words = :words
                    where meeting_id = :meeting and unit_id = :unit
                    """)
                    .param("attendance", one.kind() == null ? null : one.kind().name())
                    .param("words", one.words())
                    .param("meeting", id.value())
                    .param("unit", one.unit().value())
                    .update();
        }
        List<Attendance> now = of(id, by);
        int absent = (int)
                now.stream().filter(one -> one.kind() == Attendance.Kind.ABSENT).count();
        int present = (int) now.stream().filter(one -> one.kind() != null).count() - absent;
        facts.publishEvent(new AttendanceRecorded(clock.instant(), by.id(), by.authority(), id, present, absent));
    }
}
