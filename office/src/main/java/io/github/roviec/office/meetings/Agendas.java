package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.MeetingFact.AgendaChanged;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The agenda of a planned meeting. Everything refuses as {@link MeetingRows#hold} does, and with `permission.denied`
/// or `meeting.item-unknown`.
@Component
@Transactional
public class Agendas {

    private final Meetings meetings;
    private final MeetingRows rows;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Agendas(
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

    /// Adds it as the last one; who presents is invited. Refuses also with `meeting.unit`.
    public ItemId add(MeetingId id, int version, NewItem item, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        Long added = jdbc.sql("""
                insert into meetings.agenda_item (meeting_id, authority_id, ordinal, number, title, presenter,
                                                  presenter_id)
                select :meeting, :authority, coalesce(max(ordinal), 0) + 1, coalesce(max(ordinal), 0) + 1, :title,
                       :presenter, :unit
                from meetings.agenda_item where meeting_id = :meeting
                returning id
                """)
                .param("meeting", id.value())
                .param("authority", by.authority().value())
                .param("title", item.title())
                .param("presenter", presenter(item.unit(), by))
                .param("unit", item.unit() == null ? null : item.unit().value())
                .query(Long.class)
                .single();
        invite(id, item.unit(), by);
        told(id, "ADDED", item.title(), by);
        return new ItemId(added);
    }

    /// Its words and who presents it. Refuses also with `meeting.unit`.
    public void change(MeetingId id, int version, ItemId item, NewItem to, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        meetings.meeting(id, by).item(item);
        jdbc.sql("""
                update meetings.agenda_item set title = :title, presenter = :presenter, presenter_id = :unit
                where id = :item
                """)
                .param("title", to.title())
                .param("presenter", presenter(to.unit(), by))
                .param("unit", to.unit() == null ? null : to.unit().value())
                .param("item", item.value())
                .update();
        invite(id, to.unit(), by);
        told(id, "CHANGED", to.title(), by);
    }

    /// Changes places with the item before or after it; at the end of the list nothing changes.
    public void move(MeetingId id, int version, ItemId item, boolean up, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        AgendaItem moved = meetings.meeting(id, by).item(item);
        jdbc.sql("""
                with here as (select ordinal from meetings.agenda_item where id = :item),
                     there as (
                         select i.id, i.ordinal from meetings.agenda_item i, here
                         where i.meeting_id = :meeting
                           and case when :up then i.ordinal < here.ordinal else i.ordinal > here.ordinal end
                         order by abs(i.ordinal - here.ordinal) limit 1)
                update meetings.agenda_item i
                set ordinal = case when i.id = :item then there.ordinal else here.ordinal end
                from here, there
                where i.id in (:item, there.id)
                """)
                .param("item", item.value())
                .param("meeting", id.value())
                .param("up", up)
                .update();
        number(id);
        told(id, "MOVED", moved.title(), by);
    }

    /// Refuses also with `meeting.item-used` where a draft, a conclusion or a directive hangs on it.
    public void remove(MeetingId id, int version, ItemId item, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        AgendaItem removed = meetings.meeting(id, by).item(item);
        // Who brings a draft holds the item until it is there to be seen.
        jdbc.sql("select id from meetings.agenda_item where id = :item for update")
                .param("item", item.value())
                .query(Long.class)
                .single();
        int gone = jdbc.sql("""
                delete from meetings.agenda_item i
                where i.id = :item
                  and not exists (select from meetings.draft d where d.item_id = i.id)
                  and not exists (select from meetings.conclusion c where c.item_id = i.id)
                  and not exists (select from meetings.directive d where d.item_id = i.id)
                """).param("item", item.value()).update();
        if (gone == 0) {
            throw new Refusal("meeting.item-used");
        }
        number(id);
        told(id, "REMOVED", removed.title(), by);
    }

    private void number(MeetingId id) {
        jdbc.sql("""
                update meetings.agenda_item i set ordinal = n.place, number = n.place
                from (select id, row_number() over (order by ordinal) as place
                      from meetings.agenda_item where meeting_id = :meeting) n
                where i.id = n.id
                """).param("meeting", id.value()).update();
    }

    private @Nullable String presenter(@Nullable UnitId unit, Actor by) {
        return unit == null
                ? null
                : organisation
                        .unit(unit, LocalDate.now(clock))
                        .filter(known -> known.authority().equals(by.authority()))
                        .map(Unit::name)
                        .orElseThrow(() -> new Refusal("meeting.unit"));
    }

    private void invite(MeetingId id, @Nullable UnitId unit, Actor by) {
        if (unit != null) {
            jdbc.sql("""
                    insert into meetings.invitation (meeting_id, unit_id, authority_id)
                    values (:meeting, :unit, :authority) on conflict do nothing
                    """)
                    .param("meeting", id.value())
                    .param("unit", unit.value())
                    .param("authority", by.authority().value())
                    .update();
        }
    }

    private void told(MeetingId id, String change, String title, Actor by) {
        facts.publishEvent(new AgendaChanged(clock.instant(), by.id(), by.authority(), id, change, title));
    }
}
