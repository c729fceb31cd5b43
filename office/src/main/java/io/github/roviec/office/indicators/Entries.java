package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.check.Checks;
import io.github.roviec.office.indicators.check.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Places of a form kept one by one, as they are typed: two people at one form hinder each other only at the
/// same place.
@Component
public class Entries {

    private final JdbcClient jdbc;
    private final Reports reports;
    private final ReportRows rows;
    private final Keeping keeping;
    private final Checks checks;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Entries(
            JdbcClient jdbc,
            Reports reports,
            ReportRows rows,
            Keeping keeping,
            Checks checks,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.rows = rows;
        this.keeping = keeping;
        this.checks = checks;
        this.facts = facts;
        this.clock = clock;
    }

    /// Keeps what can be kept; sending the same twice changes nothing. Refuses with `permission.denied`, and
    /// with `indicators.form-sent` when the form is no longer being filled.
    ///
    /// @param version of the form that the person knows
    @Transactional
    public Entered enter(long id, int version, List<TypedAt> typed, Actor by) {
        reports.report(id, by);
        int before = jdbc.sql("select version from indicators.report where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
        Report report = reports.report(id, by);
        if (!reports.mayFill(report, by)) {
            throw new Refusal(report.state() == FigureState.DRAFT ? "permission.denied" : "indicators.form-sent");
        }
        Map<String, ReportCell> places =
                rows.cells(by.authority(), report).stream().collect(Collectors.toMap(ReportCell::key, cell -> cell));
        Set<String> kept = new HashSet<>();
        Set<String> conflicts = new HashSet<>();
        Map<String, Refusal> wrong = new LinkedHashMap<>();
        int changed = 0;
        for (TypedAt at : typed) {
            ReportCell cell = places.get(at.key());
            if (cell == null) {
                wrong.put(at.key(), new Refusal("indicators.place-unknown"));
                continue;
            }
            if (at.typed().isEmpty() && cell.revision() == 0) {
                kept.add(at.key());
                continue;
            }
            try {
                boolean seen = cell.revision() == at.revision();
                if (seen || keeping.saysSame(cell, at.typed())) {
                    changed += seen && keeping.keep(report, cell, at.typed(), by) ? 1 : 0;
                    kept.add(at.key());
                } else {
                    conflicts.add(at.key());
                }
            } catch (Refusal refusal) {
                wrong.put(at.key(), refusal);
            }
        }
        if (changed > 0) {
            reports.settle(report, places.values(), by);
            jdbc.sql("update indicators.report set version = version + 1 where id = :id")
                    .param("id", id)
                    .update();
            facts.publishEvent(new ReportFilled(clock.instant(), by.id(), by.authority(), id, changed));
        }
        return new Entered(before + (changed > 0 ? 1 : 0), before != version, kept, conflicts, wrong);
    }

    /// What would become of a whole form that was filled elsewhere. Places that are empty there and say
    /// nothing here are left alone. Refuses with `permission.denied` and `indicators.form-sent`.
    @Transactional
    public Preview preview(long id, Map<String, Typed> typed, Actor by) {
        Report report = open(id, by);
        List<ReportCell> then = new ArrayList<>();
        List<ReportCell> changed = new ArrayList<>();
        Map<String, Refusal> wrong = new LinkedHashMap<>();
        for (ReportCell cell : rows.cells(by.authority(), report)) {
            ReportCell read = cell;
            Typed said = typed.get(cell.key());
            if (said != null && !(said.isEmpty() && cell.revision() == 0)) {
                try {
                    read = keeping.read(cell, said);
                } catch (Refusal refusal) {
                    wrong.put(cell.key(), refusal);
                }
            }
            then.add(read);
            if (!Keeping.isSame(cell, read)) {
                changed.add(read);
            }
        }
        Set<String> keys = changed.stream().map(ReportCell::key).collect(Collectors.toSet());
        List<Finding> findings = checks.judge(by.authority(), report, then).stream()
                .filter(finding -> keys.contains(finding.cell()))
                .toList();
        return new Preview(report.version(), changed, wrong, findings);
    }

    /// Keeps a whole form that was filled elsewhere: all of it, or nothing. Keeping the same again changes nothing.
    /// Refuses with `permission.denied`, `indicators.form-sent` and `indicators.file-cells` (some places are
    /// wrong); a
    /// `Conflict` `indicators.report-changed` when somebody was first.
    ///
    /// @return how many places say something new
    @Transactional
    public int keepAll(long id, int version, Map<String, Typed> typed, Actor by) {
        open(id, by);
        Filling filling = reports.fill(id, version, typed, by);
        if (!filling.wrong().isEmpty()) {
            throw new Refusal("indicators.file-cells", filling.wrong().size());
        }
        return filling.changed();
    }

    /// Whether the actor may fill it now, asked before a file is looked at. Refuses with
    /// `permission.denied` and `indicators.form-sent`.
    public void requireOpen(long id, Actor by) {
        open(id, by);
    }

    private Report open(long id, Actor by) {
        Report report = reports.report(id, by);
        if (!reports.mayFill(report, by)) {
            throw new Refusal(report.state() == FigureState.DRAFT ? "permission.denied" : "indicators.form-sent");
        }
        return report;
    }
}
