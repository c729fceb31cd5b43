package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    Forms(JdbcClient jdbc, Periods periods, Organisation organisation, OfficeDays days, Clock clock) {
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

    /// Opens what is due: every form for the latest period whose end is near or past. What is open stays open; calling
    /// it again changes nothing.
    ///
    /// @return how many were opened
    @Transactional
    public int openDue(AuthorityId authority) {
        LocalDate today = LocalDate.now(clock);
        int opened = 0;
        for (Form form : all(authority)) {
            Optional<Period> due = List.of(today.getYear() - 1, today.getYear(), today.getYear() + 1).stream()
                    .flatMap(year -> periods.year(authority, form.as().calendar(), year).stream())
                    .filter(period -> period.kind() == form.as().frequency())
                    .filter(period ->
                            !today.isBefore(period.lastDay().minusDays(form.as().opensBefore())))
                    .max(Comparator.comparing(Period::lastDay));
            if (due.isPresent()) {
                opened += open(authority, form, due.get());
            }
        }
        return opened;
    }

    /// Opens a form for a period: one report for each unit that it is about, as the units were on the last day. A
    /// period
    /// outside the form's own time opens nothing.
    @Transactional
    public int open(AuthorityId authority, Form form, Period period) {
        FormDefinition as = form.as();
        if (period.lastDay().isBefore(as.from())
                || (as.until() != null && !period.lastDay().isBefore(as.until()))) {
            return 0;
        }
        LocalDate due = days.of(authority).after(period.lastDay(), as.dueAfter());
        List<UnitId> units = jdbc.sql("""
                select unit_id from indicators.asked(:authority, cast(:kinds as text[]), :group, :day)
                """)
                .param("authority", authority.value())
                .param("kinds", IndicatorRows.array(as.aboutKinds()))
                .param("group", as.aboutGroup())
                .param("day", period.lastDay())
                .query((row, _) -> new UnitId(row.getLong(1)))
                .list();
        UnitId filler = filler(authority, as, period.lastDay());
        int opened = 0;
        for (UnitId unit : units) {
            opened += jdbc.sql("""
                    insert into indicators.report (authority_id, form_id, period_id, unit_id, filler_id, due_day, opened_at)
                    values (:authority, :form, :period, :unit, :filler, :due, :now)
                    on conflict (form_id, period_id, unit_id) do nothing
                    """)
                    .param("authority", authority.value())
                    .param("form", form.id())
                    .param("period", period.id())
                    .param("unit", unit.value())
                    .param("filler", (filler == null ? unit : filler).value())
                    .param("due", due)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        return opened;
    }

    private @Nullable UnitId filler(AuthorityId authority, FormDefinition form, LocalDate day) {
        String code = form.filler();
        return code == null
                ? null
                : organisation
                        .byCode(authority, code, day)
                        .map(Unit::id)
                        .orElseThrow(() -> new Refusal("indicators.reference", form.code(), code));
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
                        row.getString("approver"),
                        row.getInt("opens_before"),
                        row.getInt("due_after"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("source"),
                        IndicatorRows.texts(row.getArray("indicators"))));
    }
}
