package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
                   r.version, p.*,
                   (select count(*) from indicators.figure g where g.report_id = r.id) as filled
            from indicators.report r
            join indicators.form f on f.id = r.form_id
            join indicators.period p on p.id = r.period_id
            """;

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final Organisation organisation;

    ReportRows(JdbcClient jdbc, Indicators indicators, Organisation organisation) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.organisation = organisation;
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

    /// Sent ones that wait to be accepted, the earliest due first.
    ///
    /// @param approver code of the unit whose forms are asked for; null: all
    /// @param most     null: all that are asked for
    List<Report> submitted(AuthorityId authority, @Nullable String approver, @Nullable Integer most) {
        return jdbc.sql(SELECT + """
                where r.authority_id = :authority and r.state = 2
                  and (cast(:approver as text) is null or f.approver = :approver)
                order by r.due_day, r.form_id, r.unit_id limit cast(:most as integer)
                """)
                .param("most", most)
                .param("authority", authority.value())
                .param("approver", approver)
                .query(ReportRows::read)
                .list();
    }

    List<FormProgress> progress(AuthorityId authority, @Nullable List<Long> fillers, Period period, LocalDate today) {
        return jdbc.sql("""
                select f.name, count(*) as asked,
                       count(*) filter (where r.state = 1) as drafts,
                       count(*) filter (where r.state = 2) as submitted,
                       count(*) filter (where r.state > 2) as accepted,
                       count(*) filter (where r.state = 1 and r.due_day < :today) as late
                from indicators.report r join indicators.form f on f.id = r.form_id
                where r.authority_id = :authority and r.period_id = :period
                  and (cast(:fillers as bigint[]) is null or r.filler_id = any (cast(:fillers as bigint[])))
                group by f.id, f.name order by f.id
                """)
                .param("authority", authority.value())
                .param("period", period.id())
                .param("fillers", fillers == null ? null : IndicatorRows.array(fillers))
                .param("today", today)
                .query((row, _) -> new FormProgress(
                        row.getString("name"),
                        row.getInt("asked"),
                        row.getInt("drafts"),
                        row.getInt("submitted"),
                        row.getInt("accepted"),
                        row.getInt("late")))
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
                new ActorId(row.getLong("by_id")));
    }

    @Nullable
    UnitId approver(int form, LocalDate day) {
        return jdbc.sql("select authority_id, approver from indicators.form where id = :id and approver is not null")
                .param("id", form)
                .query((row, _) -> organisation
                        .byCode(new AuthorityId(row.getLong("authority_id")), row.getString("approver"), day)
                        .map(Unit::id))
                .optional()
                .flatMap(unit -> unit)
                .orElse(null);
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
                select l.indicator_id, m.id, m.code, m.name, m.from_day, m.until_day,
                       g.value, g.absence, g.note, coalesce(g.revision, 0) as revision, b.value as previous,
                       g.state > 1 and g.report_id is distinct from :report as sealed,
                       exists (select from indicators.member c
                               where c.dimension_id = m.dimension_id and c.of_code = m.code
                                 and indicators.in_force(c.from_day, c.until_day, p.last_day))
                           and (m.id = any (w.whole)) is not true as by_parts
                from (
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
                    group by s.indicator_id) l
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
                left join indicators.period q on q.authority_id = p.authority_id and q.calendar = p.calendar
                   and q.kind = p.kind and q.last_day = p.first_day - 1
                left join indicators.figure b
                    on b.period_id = q.id and b.indicator_id = l.indicator_id and b.unit_id = :unit
                   and b.member_id = coalesce(m.id, 0) and b.authority_id = :authority
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
        return new Report(
                row.getLong("report_id"),
                row.getInt("form_id"),
                row.getString("form_name"),
                Periods.read(row, n),
                new UnitId(row.getLong("unit_id")),
                new UnitId(row.getLong("filler_id")),
                row.getObject("due_day", LocalDate.class),
                FigureState.of(row.getInt("state")),
                row.getTimestamp("closed_at") != null,
                row.getInt("filled"),
                row.getInt("version"));
    }
}
