package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Measures, in a made-up country, how long it takes until what a commune typed into a whole form stands in its
/// province's table: kept, checked, committed, rolled up.
@Component
public class FormTiming {

    public static final int PLACES = 150;

    private final JdbcClient jdbc;
    private final Periods periods;
    private final Forms forms;
    private final Reports reports;
    private final Entries entries;
    private final RollUp rollUp;

    FormTiming(JdbcClient jdbc, Periods periods, Forms forms, Reports reports, Entries entries, RollUp rollUp) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.forms = forms;
        this.reports = reports;
        this.entries = entries;
        this.rollUp = rollUp;
    }

    /// Milliseconds of each run, after one that is not counted. The form is of the month after the last made
    /// one.
    ///
    /// @throws IllegalStateException where the table does not say what was typed
    public List<Long> measure(AuthorityId country, int runs) {
        Form form = form(country);
        Period last = jdbc.sql("""
                select p.* from indicators.period p
                where p.authority_id = :country and p.kind = 'MONTH'
                  and exists (select from indicators.figure f where f.period_id = p.id and f.report_id is null)
                order by p.last_day desc limit 1
                """)
                .param("country", country.value())
                .query(Periods::read)
                .single();
        Period next = periods.on(
                country, last.calendar(), PeriodKind.MONTH, last.lastDay().plusDays(1));
        forms.open(country, form, next);
        long id = jdbc.sql("select min(id) from indicators.report where form_id = :form and period_id = :period")
                .param("form", form.id())
                .param("period", next.id())
                .query(Long.class)
                .single();
        UnitId commune = new UnitId(jdbc.sql("select unit_id from indicators.report where id = :id")
                .param("id", id)
                .query(Long.class)
                .single());
        UnitId province = new UnitId(jdbc.sql("select parent_id from organisation.unit_parent where unit_id = :id")
                .param("id", commune.value())
                .query(Long.class)
                .single());
        Actor officer = new Actor(ActorId.SYSTEM, "Người đo", PostKind.OFFICER, "Người đo", commune, country);
        SplittableRandom random = new SplittableRandom(150);
        List<Long> times = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            Report report = reports.report(id, officer);
            List<ReportCell> cells = reports.cells(report, officer);
            List<TypedAt> typed = cells.stream()
                    .map(cell -> new TypedAt(
                            cell.key(), new Typed(String.valueOf(1 + random.nextInt(900_000)), ""), cell.revision()))
                    .toList();
            long start = System.nanoTime();
            Entered entered = entries.enter(id, report.version(), typed, officer);
            reports.findings(report, officer);
            List<Rolled> table = rollUp.table(new Question(
                    country,
                    form.as().indicators(),
                    List.of(province),
                    next,
                    Look.REPORTED,
                    FigureState.DRAFT,
                    next.lastDay()));
            long took = (System.nanoTime() - start) / 1_000_000;
            long stand = table.stream().filter(row -> row.value() != null).count();
            if (entered.kept().size() != PLACES || stand != PLACES) {
                throw new IllegalStateException(
                        "kept " + entered.kept().size() + ", in the table " + stand + " of " + PLACES);
            }
            if (run > 0) {
                times.add(took);
            }
        }
        return times;
    }

    /// Of the first indicators, each with a rule of its own.
    private Form form(AuthorityId country) {
        jdbc.sql("""
                insert into indicators.form (authority_id, code, name, calendar, frequency, about_kinds, opens_before,
                    due_after, from_day)
                values (:country, 'BM_DO', 'Biểu đo', 'DUONG_LICH', 'MONTH', '{COMMUNE}', 5, 2, '2024-01-01')
                on conflict do nothing
                """).param("country", country.value()).update();
        String first =
                IntStream.rangeClosed(1, PLACES).mapToObj(n -> "I" + n).toList().toString();
        String codes = first.replace("[", "{").replace("]", "}").replace(" ", "");
        jdbc.sql("""
                insert into indicators.form_line (form_id, authority_id, indicator_id, position)
                select f.id, :country, i.id, i.id
                from indicators.form f join indicators.indicator i
                  on i.authority_id = :country and i.code = any (cast(:codes as text[]))
                where f.authority_id = :country and f.code = 'BM_DO'
                on conflict do nothing
                """).param("country", country.value()).param("codes", codes).update();
        jdbc.sql("""
                insert into indicators.check_rule (authority_id, code, indicator_id, kind, hard, percent)
                select :country, 'KT_' || i.code, i.id, 'JUMP', false, 50 from indicators.indicator i
                where i.authority_id = :country and i.code = any (cast(:codes as text[]))
                on conflict do nothing
                """).param("country", country.value()).param("codes", codes).update();
        return forms.all(country).stream()
                .filter(form -> form.as().code().equals("BM_DO"))
                .findFirst()
                .orElseThrow();
    }
}
