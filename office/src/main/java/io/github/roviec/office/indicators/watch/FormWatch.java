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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
            select r.id as report_id, r.form_id, f.name as form_name, f.approvers, r.unit_id, r.filler_id, r.due_day,
                   r.hand_kinds[r.hand] as hand_kind, r.hand_units[r.hand] as hand_unit,
                   r.closes_day, r.state = 1 and r.closed_at is null as is_open, %s as is_again, r.state = 2 as is_sent,
                   r.opened_at, r.closed_at, p.id as period_id, p.calendar, p.kind, p.year, p.number, p.first_day, p.last_day
            from indicators.report r
            join indicators.form f on f.id = r.form_id
            join indicators.period p on p.id = r.period_id
            where r.authority_id = :authority
            """.formatted(AGAIN);

    private final JdbcClient jdbc;
    private final Hands hands;

    FormWatch(JdbcClient jdbc, Hands hands) {
        this.jdbc = jdbc;
        this.hands = hands;
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
                        .param("forms", wanted.stream().map(FormPeriod::form).toArray(Integer[]::new))
                        .param(
                                "periods",
                                wanted.stream().map(FormPeriod::period).toArray(Integer[]::new))
                        .query(reader(authority))
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
                        .param("reports", wanted.toArray(Long[]::new))
                        .query(reader(authority))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(WatchedForm::report, Function.identity()));
    }

    private RowMapper<WatchedForm> reader(AuthorityId authority) {
        Hands.Many many = hands.many(authority);
        return (row, _) -> row(row, row.getBoolean("is_sent") ? waiting(row, many) : first(row, many));
    }

    /// What was sent waits where it was sent to; who alone carries the work of a unit that is gone is asked in its
    /// place, and where nobody does, the office takes it there.
    private static Hand waiting(ResultSet row, Hands.Many many) throws SQLException {
        long id = row.getLong("hand_unit");
        UnitId asked = new UnitId(id);
        return id == 0
                ? Hand.OFFICE
                : new Hand(
                        Approver.Kind.valueOf(row.getString("hand_kind")),
                        many.carrier(asked).orElse(asked));
    }

    /// Of one that is not sent, by its definition.
    private static Hand first(ResultSet row, Hands.Many many) throws SQLException {
        String[] approvers = (String[]) row.getArray("approvers").getArray();
        return many.of(
                        Approver.all(List.of(approvers)),
                        new UnitId(row.getLong("filler_id")),
                        row.getObject("last_day", LocalDate.class))
                .getFirst();
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
