package io.github.roviec.office.indicators.watch;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.approval.Hands;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads forms for the rooms that act when something happens to them, or a day passes: of thousands of units at once.
@Component
@Transactional(readOnly = true)
public class FormWatch {

    /// It came back, or was opened again.
    private static final String AGAIN = """
            exists (select from indicators.report_step s
                    where s.report_id = r.id and s.step in ('RETURN', 'REOPEN', 'OPEN_LATE'))
            """;

    private static final String SELECT = """
            select r.id as report_id, r.form_id, f.name as form_name, w.kind as hand_kind, h.id as hand_unit,
                   h.until_day <= :today as is_gone, r.unit_id, r.filler_id, r.due_day,
                   r.closes_day, r.state = 1 and r.closed_at is null as is_open, %s as is_again, r.state = 2 as is_sent,
                   r.opened_at, r.closed_at, p.id as period_id, p.calendar, p.kind, p.year, p.number, p.first_day, p.last_day
            from indicators.report r
            join indicators.form f on f.id = r.form_id
            join indicators.period p on p.id = r.period_id
            cross join lateral (
                -- Of one that is not sent, the first hand by its definition.
                select case when r.state = 2 then coalesce(r.hand_kinds[r.hand], 'OFFICE')
                            when f.approvers[1] in ('HEAD', 'ABOVE', 'OFFICE') then f.approvers[1]
                            else 'UNIT' end as kind) w
            left join organisation.unit h on h.id =
                case when r.state = 2 then r.hand_units[r.hand]
                     when w.kind = 'HEAD' then r.filler_id
                     when w.kind = 'ABOVE' then
                         nullif((select a.parent_id from organisation.unit_parent a
                                 where a.unit_id = r.filler_id and a.from_day <= p.last_day
                                 order by a.from_day desc limit 1), r.authority_id)
                     when w.kind = 'UNIT' then
                         (select u.id from organisation.unit u
                          where u.authority_id = r.authority_id and u.code = regexp_replace(f.approvers[1], '^UNIT:', ''))
                end
            where r.authority_id = :authority
            """.formatted(AGAIN);

    private final JdbcClient jdbc;
    private final Hands hands;
    private final Clock clock;

    FormWatch(JdbcClient jdbc, Hands hands, Clock clock) {
        this.jdbc = jdbc;
        this.hands = hands;
        this.clock = clock;
    }

    /// The forms and periods that somebody still has to send, with the days of which people are
    /// reminded: few, however many units there are.
    public List<DueForm> due(AuthorityId authority) {
        return jdbc.sql("""
                select distinct form_id, period_id, day
                from (select r.form_id, r.period_id, case when %s then r.closes_day else r.due_day end as day
                      from indicators.report r
                      where r.authority_id = :authority and r.state = 1 and r.closed_at is null) as unsent
                where day is not null
                order by day, form_id, period_id
                """.formatted(AGAIN))
                .param("authority", authority.value())
                .query((row, _) -> new DueForm(
                        new FormPeriod(row.getInt("form_id"), row.getInt("period_id")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /// Of all units, in the order of their numbers.
    public Map<FormPeriod, List<WatchedForm>> all(AuthorityId authority, Collection<FormPeriod> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + """
                                and (r.form_id, r.period_id) in
                                    (select * from unnest(cast(:forms as integer[]), cast(:periods as integer[])))
                                order by r.id
                                """)
                        .param("authority", authority.value())
                        .param("today", LocalDate.now(clock))
                        .param("forms", wanted.stream().map(FormPeriod::form).toArray(Integer[]::new))
                        .param(
                                "periods",
                                wanted.stream().map(FormPeriod::period).toArray(Integer[]::new))
                        .query(reader())
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(WatchedForm::of));
    }

    /// Those that there are, by number.
    public Map<Long, WatchedForm> reports(AuthorityId authority, Collection<Long> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "and r.id = any (:reports)")
                        .param("authority", authority.value())
                        .param("today", LocalDate.now(clock))
                        .param("reports", wanted.toArray(Long[]::new))
                        .query(reader())
                        .list()
                        .stream()
                        .collect(Collectors.toMap(WatchedForm::report, Function.identity()));
    }

    /// Units that are gone are followed once each, however many forms wait for them.
    private RowMapper<WatchedForm> reader() {
        Map<UnitId, Optional<UnitId>> heirs = new HashMap<>();
        return (row, _) -> {
            long id = row.getLong("hand_unit");
            UnitId unit = id == 0 ? null : new UnitId(id);
            if (unit != null && row.getBoolean("is_gone")) {
                // What was sent waits where it was sent to; the office takes it in that place.
                UnitId asked = unit;
                unit = heirs.computeIfAbsent(asked, hands::carrier).orElse(row.getBoolean("is_sent") ? asked : null);
            }
            return row(
                    row,
                    unit == null ? Hand.OFFICE : new Hand(Approver.Kind.valueOf(row.getString("hand_kind")), unit));
        };
    }

    private static WatchedForm row(ResultSet row, Hand hand) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new WatchedForm(
                row.getLong("report_id"),
                new FormPeriod(row.getInt("form_id"), row.getInt("period_id")),
                row.getString("form_name"),
                hand,
                new Period(
                        row.getInt("period_id"),
                        row.getString("calendar"),
                        PeriodKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                new UnitId(row.getLong("unit_id")),
                new UnitId(row.getLong("filler_id")),
                row.getObject("due_day", LocalDate.class),
                row.getObject("closes_day", LocalDate.class),
                row.getBoolean("is_open"),
                row.getBoolean("is_again"),
                row.getBoolean("is_sent"),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
