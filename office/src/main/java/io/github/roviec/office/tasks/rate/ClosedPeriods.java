package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes a period: its rows are copied as they stand and never change again; the database refuses it.
@Component
@Transactional
public class ClosedPeriods {

    private final JdbcClient jdbc;
    private final RateSettings settings;
    private final LineNames names;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ClosedPeriods(
            JdbcClient jdbc,
            RateSettings settings,
            LineNames names,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.names = names;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Refuses with `task.period-running` before the last day of the period, and with the conflict `task.period-closed`
    /// when somebody has closed it already.
    public void close(ReportPeriod period, Actor by) {
        permissions.require(by, Deed.CLOSE_PERIODS);
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(period.last())) {
            throw new Refusal("task.period-running", period.last());
        }
        RateSetting setting = settings.of(by.authority());
        Instant now = clock.instant();
        long id = insert(period, setting, now, by).orElseThrow(() -> new Conflict("task.period-closed"));
        int rows = jdbc.sql("""
                insert into tasks.closed_row
                select :closed, :authority, r.* from tasks.standing(:authority, :first, :last, :today, :fresh) as r
                """)
                .param("closed", id)
                .param("authority", by.authority().value())
                .param("first", period.first())
                .param("last", period.last())
                .param("today", today)
                .param("fresh", setting.freshDays())
                .update();
        keepNames(id, period, by);
        facts.publishEvent(new PeriodClosed(now, by.id(), by.authority(), period.key(), rows));
    }

    private Optional<Long> insert(ReportPeriod period, RateSetting setting, Instant now, Actor by) {
        return jdbc.sql("""
                insert into tasks.closed_period (authority_id, period, first_day, last_day, fresh_days, thresholds,
                    closed_at, closed_by, closed_name)
                values (:authority, :period, :first, :last, :fresh, :thresholds, :at, :by, :name)
                on conflict (authority_id, period) do nothing
                returning id
                """)
                .param("authority", by.authority().value())
                .param("period", period.key())
                .param("first", period.first())
                .param("last", period.last())
                .param("fresh", setting.freshDays())
                .param("thresholds", setting.thresholds().toArray(Integer[]::new))
                .param("at", Timestamp.from(now))
                .param("by", by.id().value())
                .param("name", by.name())
                .query(Long.class)
                .optional();
    }

    private void keepNames(long closed, ReportPeriod period, Actor by) {
        List<Long> units = jdbc.sql("""
                select distinct unit_id
                from tasks.closed_row r
                cross join unnest(array[r.lead_id, r.answers_original, r.answers_extended]) as unit_id
                where r.closed_id = :closed and unit_id is not null
                """)
                .param("closed", closed)
                .query((row, n) -> row.getLong(1))
                .list();
        List<Long> leaders = jdbc.sql("""
                select distinct leader_id from tasks.closed_row where closed_id = :closed and leader_id is not null
                """)
                .param("closed", closed)
                .query((row, n) -> row.getLong(1))
                .list();
        keepNames(closed, by.authority(), "UNIT", names.units(by.authority(), units, period.last()));
        keepNames(closed, by.authority(), "LEADER", names.leaders(leaders));
    }

    private void keepNames(long closed, AuthorityId authority, String kind, Map<Long, String> names) {
        names.forEach((id, name) -> jdbc.sql("""
                insert into tasks.closed_name (closed_id, authority_id, kind, id, name)
                values (:closed, :authority, :kind, :id, :name)
                """)
                .param("closed", closed)
                .param("authority", authority.value())
                .param("kind", kind)
                .param("id", id)
                .param("name", name)
                .update());
    }

    @Transactional(readOnly = true)
    public Optional<ClosedPeriod> find(ReportPeriod period, AuthorityId authority) {
        return jdbc.sql("select * from tasks.closed_period where authority_id = :authority and period = :period")
                .param("authority", authority.value())
                .param("period", period.key())
                .query(ClosedPeriods::row)
                .optional();
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<ClosedPeriod> all(Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return jdbc.sql("""
                select * from tasks.closed_period where authority_id = :authority order by last_day desc, id desc
                """)
                .param("authority", by.authority().value())
                .query(ClosedPeriods::row)
                .list();
    }

    /// How units or leaders were called when the period was closed.
    Map<Long, String> names(ClosedPeriod closed, Grouping grouping) {
        Map<Long, String> known = new HashMap<>();
        jdbc.sql("select id, name from tasks.closed_name where closed_id = :closed and kind = :kind")
                .param("closed", closed.id())
                .param("kind", grouping.name())
                .query(row -> {
                    known.put(row.getLong("id"), row.getString("name"));
                });
        return known;
    }

    private static ClosedPeriod row(ResultSet row, int n) throws SQLException {
        ReportPeriod period = ReportPeriod.of(row.getString("period"));
        return new ClosedPeriod(
                row.getLong("id"),
                period,
                row.getTimestamp("closed_at").toInstant(),
                row.getString("closed_name"),
                new RateSetting(period.calendar(), row.getInt("fresh_days"), List.of((Integer[])
                        row.getArray("thresholds").getArray())));
    }
}
