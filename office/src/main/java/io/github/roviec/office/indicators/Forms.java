package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.watch.FormPeriod;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The forms of an authority, and the opening of each for its period.
@Component
public class Forms {

    private final JdbcClient jdbc;
    private final Periods periods;
    private final Organisation organisation;
    private final OfficeDays days;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Forms(
            JdbcClient jdbc,
            Periods periods,
            Organisation organisation,
            OfficeDays days,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.facts = facts;
        this.jdbc = jdbc;
        this.periods = periods;
        this.organisation = organisation;
        this.days = days;
        this.clock = clock;
    }

    public List<Form> all(AuthorityId authority) {
        return jdbc.sql("""
                select f.*, array(select i.code from indicators.form_line l
                                  join indicators.indicator i on i.id = l.indicator_id
                                  where l.form_id = f.id order by l.position) as indicators
                from indicators.form f where f.authority_id = :authority order by f.id
                """)
                .param("authority", authority.value())
                .query(Forms::read)
                .list();
    }

    /// Opens what is due: every form for the latest period whose end is near or past, and for those
    /// that went by unseen since it was last opened. What is open stays open; calling it again
    /// changes nothing. A form that nobody can fill ({@link #unfillable}) is left out.
    ///
    /// @return how many were opened
    @Transactional
    public int openDue(AuthorityId authority) {
        LocalDate today = LocalDate.now(clock);
        int opened = 0;
        for (Form form : all(authority)) {
            List<Period> due = List.of(today.getYear() - 1, today.getYear(), today.getYear() + 1).stream()
                    .flatMap(year -> periods.year(authority, form.as().calendar(), year).stream())
                    .filter(period -> period.kind() == form.as().frequency())
                    .filter(period ->
                            !today.isBefore(period.lastDay().minusDays(form.as().opensBefore())))
                    .sorted(Comparator.comparing(Period::lastDay).reversed())
                    .toList();
            LocalDate last = lastOpened(form);
            for (Period period : due) {
                boolean missed = last != null && period.lastDay().isAfter(last);
                if (missed || period.equals(due.getFirst())) {
                    opened += open(authority, form, period);
                }
            }
        }
        return opened;
    }

    private @Nullable LocalDate lastOpened(Form form) {
        return jdbc.sql("""
                select max(p.last_day) from indicators.report r join indicators.period p on p.id = r.period_id
                where r.form_id = :form
                """)
                .param("form", form.id())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
    }

    /// Closes what was not sent in its time. Calling it again, or from two nodes at once, changes nothing.
    ///
    /// @return how many were closed
    @Transactional
    public int closeDue(AuthorityId authority) {
        Timestamp now = Timestamp.from(clock.instant());
        List<Closed> closed = jdbc.sql("""
                update indicators.report set closed_at = :now, version = version + 1
                where authority_id = :authority and state = 1 and closed_at is null and closes_day < :today
                returning id, form_id, period_id
                """)
                .param("now", now)
                .param("authority", authority.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) ->
                        new Closed(row.getLong("id"), new FormPeriod(row.getInt("form_id"), row.getInt("period_id"))))
                .list();
        if (closed.isEmpty()) {
            return 0;
        }
        enterClosed(authority, closed, now);
        Instant at = now.toInstant();
        closed.forEach(each -> facts.publishEvent(
                new ReportMoved(at, ActorId.SYSTEM, authority, each.report(), ReportStep.CLOSE, null)));
        closed.stream()
                .collect(Collectors.groupingBy(Closed::of, LinkedHashMap::new, Collectors.counting()))
                .forEach((of, units) -> facts.publishEvent(
                        new FormClosed(at, ActorId.SYSTEM, authority, of.form(), of.period(), Math.toIntExact(units))));
        return closed.size();
    }

    private record Closed(long report, FormPeriod of) {}

    private void enterClosed(AuthorityId authority, List<Closed> closed, Timestamp now) {
        jdbc.sql("""
                insert into indicators.report_step (report_id, position, authority_id, step, at, by_id)
                select c.report, coalesce(max(s.position), 0) + 1, :authority, 'CLOSE', :now, :by
                from unnest(cast(:reports as bigint[])) as c (report)
                left join indicators.report_step s on s.report_id = c.report
                group by c.report
                """)
                .param("reports", closed.stream().map(Closed::report).toArray(Long[]::new))
                .param("authority", authority.value())
                .param("now", now)
                .param("by", ActorId.SYSTEM.value())
                .update();
    }

    /// Opens a form for a period: one report for each unit that it is about, as the units were on the last day.
    /// A period outside the form's own time opens nothing.
    @Transactional
    public int open(AuthorityId authority, Form form, Period period) {
        FormDefinition as = form.as();
        if (period.lastDay().isBefore(as.from())
                || (as.until() != null && !period.lastDay().isBefore(as.until()))) {
            return 0;
        }
        LocalDate due = days.of(authority).after(period.lastDay(), as.dueAfter());
        Integer after = as.closesAfter();
        LocalDate closes = after == null ? null : days.of(authority).after(due, after);
        UnitId filler = null;
        if (as.filler() != null) {
            filler = filler(authority, as, period.lastDay()).orElse(null);
            if (filler == null) {
                return 0; // the list of forms says so
            }
        }
        Instant now = clock.instant();
        int opened = jdbc.sql("""
                insert into indicators.report (authority_id, form_id, period_id, unit_id, filler_id, due_day,
                    closes_day, opened_at)
                select :authority, :form, :period, a.unit_id, coalesce(cast(:filler as bigint), a.unit_id), :due,
                       cast(:closes as date), :now
                from indicators.asked(:authority, cast(:kinds as text[]), :group, :day) a
                on conflict (form_id, period_id, unit_id) do nothing
                """)
                .param("authority", authority.value())
                .param("form", form.id())
                .param("period", period.id())
                .param("filler", filler == null ? null : filler.value())
                .param("due", due)
                .param("closes", closes)
                .param("now", Timestamp.from(now))
                .param("kinds", IndicatorRows.array(as.aboutKinds()))
                .param("group", as.aboutGroup())
                .param("day", period.lastDay())
                .update();
        if (opened > 0) {
            facts.publishEvent(new FormOpened(now, ActorId.SYSTEM, authority, form.id(), period.id(), opened));
        }
        return opened;
    }

    /// Whether the unit that is to fill it for all is gone on the day, with nobody or with several in
    /// its place: it does not open until somebody says who fills it.
    public boolean unfillable(AuthorityId authority, Form form, LocalDate day) {
        return form.as().filler() != null && filler(authority, form.as(), day).isEmpty();
    }

    /// The unit that the form names, or who alone took over its work.
    private Optional<UnitId> filler(AuthorityId authority, FormDefinition form, LocalDate day) {
        String code = form.filler();
        if (code == null) {
            return Optional.empty();
        }
        Optional<UnitId> there = organisation.byCode(authority, code, day).map(Unit::id);
        if (there.isPresent()) {
            return there;
        }
        List<UnitId> heirs = jdbc
                .sql("select id from organisation.unit where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query((row, _) -> new UnitId(row.getLong("id")))
                .list()
                .stream()
                .flatMap(ended -> organisation.successors(ended, day).stream())
                .map(Unit::id)
                .distinct()
                .toList();
        return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : Optional.empty();
    }

    private static Form read(ResultSet row, int n) throws SQLException {
        return new Form(
                row.getInt("id"),
                new FormDefinition(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("calendar"),
                        PeriodKind.valueOf(row.getString("frequency")),
                        IndicatorRows.texts(row.getArray("about_kinds")),
                        row.getString("about_group"),
                        row.getString("filler"),
                        row.getInt("opens_before"),
                        row.getInt("due_after"),
                        row.getObject("closes_after", Integer.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("source"),
                        IndicatorRows.texts(row.getArray("indicators")),
                        Approver.all(IndicatorRows.texts(row.getArray("approvers")))),
                row.getInt("version"));
    }
}
