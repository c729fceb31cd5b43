package io.github.roviec.office.calendar;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When an authority is at work: its days and its hours. For what should reach people while they work.
@Component
public class WorkingHours {

    private final JdbcClient jdbc;
    private final OfficeDays days;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WorkingHours(
            JdbcClient jdbc, OfficeDays days, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    public OfficeHours of(AuthorityId authority) {
        return jdbc.sql("select * from calendar.hours where authority_id = :authority")
                .param("authority", authority.value())
                .query((row, _) -> new OfficeHours(
                        row.getObject("morning_from", LocalTime.class),
                        row.getObject("morning_to", LocalTime.class),
                        row.getObject("afternoon_from", LocalTime.class),
                        row.getObject("afternoon_to", LocalTime.class)))
                .optional()
                .orElse(OfficeHours.USUAL);
    }

    /// `instant` itself if the authority is at work then, else the moment at which work next begins.
    public Instant onOrAfter(AuthorityId authority, Instant instant) {
        ZoneId zone = clock.getZone();
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        OfficeHours hours = of(authority);
        WorkingDays working = days.of(authority);
        if (working.isWorking(local.toLocalDate())) {
            LocalTime time = hours.onOrAfter(local.toLocalTime());
            if (time != null) {
                return local.toLocalDate().atTime(time).atZone(zone).toInstant();
            }
        }
        LocalDate next = working.onOrAfter(local.toLocalDate().plusDays(1));
        return next.atTime(hours.morningFrom()).atZone(zone).toInstant();
    }

    public boolean isAtWork(AuthorityId authority, Instant instant) {
        return onOrAfter(authority, instant).equals(instant);
    }

    /// Refuses with `permission.denied`.
    @Transactional
    public void set(OfficeHours hours, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        jdbc.sql("""
                insert into calendar.hours (authority_id, morning_from, morning_to, afternoon_from, afternoon_to, set_at, set_by)
                values (:authority, :morningFrom, :morningTo, :afternoonFrom, :afternoonTo, :at, :by)
                on conflict (authority_id) do update
                set morning_from = excluded.morning_from, morning_to = excluded.morning_to,
                    afternoon_from = excluded.afternoon_from, afternoon_to = excluded.afternoon_to,
                    set_at = excluded.set_at, set_by = excluded.set_by
                """)
                .param("authority", by.authority().value())
                .param("morningFrom", hours.morningFrom())
                .param("morningTo", hours.morningTo())
                .param("afternoonFrom", hours.afternoonFrom())
                .param("afternoonTo", hours.afternoonTo())
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .update();
        facts.publishEvent(new HoursSet(clock.instant(), by.id(), by.authority(), hours));
    }
}
