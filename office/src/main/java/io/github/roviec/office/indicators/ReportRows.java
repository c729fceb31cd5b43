package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads forms and their places.
@Component
class ReportRows {

    private static final String SELECT = """
            select r.id as report_id, r.form_id, f.name as form_name, r.unit_id, r.filler_id, r.due_day, r.state, r.closed_at,
                   r.version, r.hand, r.hand_kinds, r.hand_units, p.*,
                   (select count(*) from indicators.figure g where g.report_id = r.id) as filled
            from indicators.report r
            join indicators.form f on f.id = r.form_id
            join indicators.period p on p.id = r.period_id
            """;

    private final JdbcClient jdbc;
    private final Indicators indicators;

    ReportRows(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /// The latest period first.
    ///
    /// @param fillers null: all of the authority, also units that have ended
    /// @param most    null: all that are asked for
    List<Report> of(
            AuthorityId authority,
            @Nullable List<Long> fillers,
            @Nullable FigureState state,
            @Nullable Integer year,
            @Nullable Integer most) {
        return jdbc.sql(SELECT + """
                where r.authority_id = :authority
                  and (cast(:fillers as bigint[]) is null or r.filler_id = any (cast(:fillers as bigint[])))
                  and (cast(:state as integer) is null or r.state = :state)
                  and (cast(:year as integer) is null or p.year = :year)
                order by p.last_day desc, r.form_id, r.unit_id limit cast(:most as integer)
                """)
                .param("most", most)
                .param("authority", authority.value())
                .param("fillers", fillers == null ? null : IndicatorRows.array(fillers))
                .param("state", state == null ? null : state.number())
                .param("year", year)
                .query(ReportRows::read)
                .list();
    }

    /// The latest first.
    ///
    /// @param fillers as in {@link #of}
    List<Integer> years(AuthorityId authority, @Nullable List<Long> fillers) {
        return jdbc.sql("""
                select distinct p.year from indicators.period p
                where p.authority_id = :authority
                  and exists (select from indicators.report r
                              where r.period_id = p.id
                                and (cast(:fillers as bigint[]) is null
                                     or r.filler_id = any (cast(:fillers as bigint[]))))
                order by p.year desc
                """)
                .param("authority", authority.value())
                .param("fillers", fillers == null ? null : IndicatorRows.array(fillers))
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /// Those that are being filled, the most urgent first.
    List<Report> open(AuthorityId authority, List<Long> fillers) {
        return jdbc.sql(SELECT + """
                where r.authority_id = :authority and r.filler_id = any (cast(:fillers as bigint[]))
                  and r.state = 1 and r.closed_at is null
                order by r.due_day, p.last_day, r.form_id, r.unit_id
                """)
                .param("authority", authority.value())
                .param("fillers", IndicatorRows.array(fillers))
                .query(ReportRows::read)
                .list();
    }

    /// Whose hands are meant.
    ///
    /// @param office also those of the office
    /// @param units  of the steps
    /// @param heads  also where a leader of the unit is asked
    record Whose(boolean office, Collection<UnitId> units, boolean heads) {}

    /// Sent ones, the earliest due first: those that wait for these hands, or those that wait for others.
    ///
    /// @param most null: all that are asked for
    List<Report> submitted(AuthorityId authority, Whose whose, boolean others, @Nullable Integer most) {
        return jdbc.sql(SELECT + """
                where r.authority_id = :authority and r.state = 2
                  and (case coalesce(r.hand_kinds[r.hand], 'OFFICE')
                           when 'OFFICE' then :office
                           when 'HEAD' then :heads and r.hand_units[r.hand] = any (cast(:units as bigint[]))
                           else r.hand_units[r.hand] = any (cast(:units as bigint[])) end) <> :others
                order by r.due_day, r.form_id, r.unit_id limit cast(:most as integer)
                """)
                .param("most", most)
                .param("authority", authority.value())
                .param("office", whose.office())
                .param("heads", whose.heads())
                .param(
                        "units",
                        IndicatorRows.array(
                                whose.units().stream().map(UnitId::value).toList()))
                .param("others", others)
                .query(ReportRows::read)
                .list();
    }

    Optional<Report> find(AuthorityId authority, long id) {
        return jdbc.sql(SELECT + "where r.authority_id = :authority and r.id = :id")
                .param("authority", authority.value())
                .param("id", id)
                .query(ReportRows::read)
                .optional();
    }

    List<Report> askedLate(AuthorityId authority) {
        return jdbc.sql(SELECT + """
                where r.authority_id = :authority and r.closed_at is not null
                  and (select s.step from indicators.report_step s where s.report_id = r.id
                       order by s.position desc limit 1) = 'ASK_LATE'
                order by p.last_day, r.form_id, r.unit_id limit 200
                """)
                .param("authority", authority.value())
                .query(ReportRows::read)
                .list();
    }

    List<Report> beside(AuthorityId authority, Report report) {
        return jdbc.sql(SELECT + """
                where r.authority_id = :authority and r.form_id = :form and r.unit_id = :unit and r.id <> :id
                order by p.last_day desc limit 24
                """)
                .param("authority", authority.value())
                .param("form", report.form())
                .param("unit", report.unit().value())
                .param("id", report.id())
                .query(ReportRows::read)
                .list();
    }

    /// The last step of each form that has one.
    Map<Long, ReportEntry> last(List<Long> reports) {
        Map<Long, ReportEntry> last = new HashMap<>();
        jdbc.sql("""
                select distinct on (s.report_id) s.* from indicators.report_step s
                where s.report_id = any (cast(:reports as bigint[]))
                order by s.report_id, s.position desc
                """).param("reports", IndicatorRows.array(reports)).query(row -> {
            last.put(row.getLong("report_id"), entry(row));
        });
        return last;
    }

    /// The last time that each of these was sent, and was accepted, by the step.
    Map<Long, Map<ReportStep, ReportEntry>> handed(List<Long> reports) {
        Map<Long, Map<ReportStep, ReportEntry>> handed = new HashMap<>();
        jdbc.sql("""
                select distinct on (s.report_id, s.step) s.* from indicators.report_step s
                where s.report_id = any (cast(:reports as bigint[])) and s.step in ('SUBMIT', 'ACCEPT')
                order by s.report_id, s.step, s.position desc
                """).param("reports", IndicatorRows.array(reports)).query(row -> {
            ReportEntry entry = entry(row);
            handed.computeIfAbsent(row.getLong("report_id"), _ -> new HashMap<>())
                    .put(entry.step(), entry);
        });
        return handed;
    }

    private static ReportEntry entry(ResultSet row) throws SQLException {
        return new ReportEntry(
                ReportStep.valueOf(row.getString("step")),
                row.getString("text"),
                row.getTimestamp("at").toInstant(),
                new ActorId(row.getLong("by_id")),
                ReportHands.turn(row));
    }

    List<ReportEntry> history(long report) {
        return jdbc.sql("select * from indicators.report_step where report_id = :report order by position")
                .param("report", report)
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<Instant> sentAt(Report report) {
        return history(report.id()).stream()
                .filter(entry -> entry.step() == ReportStep.SUBMIT)
                .map(ReportEntry::at)
                .max(Comparator.naturalOrder());
    }

    List<ReportCell> cells(AuthorityId authority, Report report) {
        Map<Integer, Indicator> known =
                indicators.all(authority).stream().collect(Collectors.toMap(Indicator::id, each -> each));
        return jdbc.sql("""
                with line as materialized (
                    -- What was sent shows what it was sent with, whatever the form asks today.
                    select n.indicator_id, n.position from indicators.form_line n
                    where n.form_id = :form
                      and (:open or exists (select from indicators.figure s
                                            where s.report_id = :report and s.indicator_id = n.indicator_id))
                    union all
                    select s.indicator_id, 100000 + s.indicator_id from indicators.figure s
                    where s.report_id = :report
                      and not exists (select from indicators.form_line n
                                      where n.form_id = :form and n.indicator_id = s.indicator_id)
                    group by s.indicator_id),
                before as materialized (
                    select b.*
                    from indicators.past(:authority, array(select n.indicator_id from line n), :unit, :period, 1) b
                    where b.back = 1)
                select l.indicator_id, m.id, m.code, m.name, m.from_day, m.until_day, m.requirements,
                       g.value, g.absence, g.note, coalesce(g.revision, 0) as revision, b.value as previous,
                       g.state > 1 and g.report_id is distinct from :report as sealed,
                       exists (select from indicators.member c
                               where c.dimension_id = m.dimension_id and c.of_code = m.code
                                 and indicators.in_force(c.from_day, c.until_day, p.last_day))
                           and (m.id = any (w.whole)) is not true as by_parts
                from line l
                join indicators.indicator i on i.id = l.indicator_id and (not i.ended or not :open)
                join indicators.period p on p.id = :period
                left join lateral (
                    select array_agg(s.member_id) as whole
                    from indicators.said_whole(:authority, i.id, :unit, :period) s
                    where i.dimension_id is not null) w on true
                left join indicators.member m
                    on m.dimension_id = i.dimension_id
                   and (indicators.in_force(m.from_day, m.until_day, p.last_day)
                        or not :open and exists (select from indicators.figure s
                                                 where s.report_id = :report and s.indicator_id = i.id
                                                   and s.member_id = m.id))
                   and not exists (select from indicators.member c
                                   where c.dimension_id = m.dimension_id and c.code = m.of_code
                                     and c.id = any (w.whole))
                left join indicators.figure g
                    on g.period_id = :period and g.indicator_id = l.indicator_id and g.unit_id = :unit
                   and g.member_id = coalesce(m.id, 0) and g.authority_id = :authority
                left join before b on b.indicator_id = l.indicator_id and b.member_id = coalesce(m.id, 0)
                where i.dimension_id is null or m.id is not null
                order by l.position, m.position
                """)
                .param("period", report.period().id())
                .param("unit", report.unit().value())
                .param("authority", authority.value())
                .param("form", report.form())
                .param("open", report.state() == FigureState.DRAFT)
                .param("report", report.id())
                .query((row, _) -> new ReportCell(
                        java.util.Objects.requireNonNull(known.get(row.getInt("indicator_id"))),
                        row.getString("code") == null ? null : IndicatorRows.member(row, 0),
                        row.getBigDecimal("value"),
                        row.getString("absence"),
                        row.getString("note"),
                        row.getInt("revision"),
                        row.getBigDecimal("previous"),
                        row.getBoolean("sealed"),
                        row.getBoolean("by_parts")))
                .list();
    }

    private static Report read(ResultSet row, int n) throws SQLException {
        FigureState state = FigureState.of(row.getInt("state"));
        List<Hand> hands = ReportHands.read(row);
        boolean sent = state == FigureState.SUBMITTED;
        return new Report(
                row.getLong("report_id"),
                row.getInt("form_id"),
                row.getString("form_name"),
                Periods.read(row, n),
                new UnitId(row.getLong("unit_id")),
                new UnitId(row.getLong("filler_id")),
                row.getObject("due_day", LocalDate.class),
                state,
                row.getTimestamp("closed_at") != null,
                row.getInt("filled"),
                row.getInt("version"),
                sent && hands.isEmpty() ? List.of(Hand.OFFICE) : hands,
                sent ? Math.max(row.getInt("hand"), 1) : 0);
    }
}
