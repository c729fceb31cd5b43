package io.github.roviec.office.indicators.check;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.formula.Formula;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Judges a form as it stands.
@Component
public class Checks {

    private final JdbcClient jdbc;
    private final CheckStore store;
    private final Pasts pasts;
    private final Indicators indicators;
    private final Periods periods;
    private final RollUp rollUp;

    Checks(JdbcClient jdbc, CheckStore store, Pasts pasts, Indicators indicators, Periods periods, RollUp rollUp) {
        this.jdbc = jdbc;
        this.store = store;
        this.pasts = pasts;
        this.indicators = indicators;
        this.periods = periods;
        this.rollUp = rollUp;
    }

    /// What its rules find, in the order of the places. A place that says nothing yet is not judged; nor is a
    /// rule that needs a figure which is not there.
    @Transactional
    public List<Finding> judge(AuthorityId authority, Report report, List<ReportCell> cells) {
        Set<String> here = cells.stream().map(cell -> cell.indicator().code()).collect(Collectors.toSet());
        Map<String, List<CheckDefinition>> rules = store.of(authority).stream()
                .filter(rule -> here.contains(rule.indicator()))
                .collect(Collectors.groupingBy(CheckDefinition::indicator));
        if (rules.isEmpty()) {
            return List.of();
        }
        Beside beside = beside(authority, report, cells, rules);
        PeriodCalendar calendar = periods.calendars(authority).stream()
                .filter(each -> each.code().equals(report.period().calendar()))
                .findFirst()
                .orElseThrow();
        List<Finding> found = new ArrayList<>();
        for (ReportCell cell : cells) {
            for (CheckDefinition rule : rules.getOrDefault(cell.indicator().code(), List.of())) {
                Judging judging = new Judging(
                        rule,
                        cell,
                        beside,
                        new PlaceParts(beside, cell, calendar, indicators::members),
                        other -> below(authority, report, other));
                judging.finding().ifPresent(found::add);
            }
        }
        return found;
    }

    /// What is needed: figures of the form's own and of the others', back to last year, and goals.
    private Beside beside(
            AuthorityId authority, Report report, List<ReportCell> cells, Map<String, List<CheckDefinition>> rules) {
        Map<String, Indicator> known =
                indicators.all(authority).stream().collect(Collectors.toMap(Indicator::code, each -> each));
        Set<String> codes = new HashSet<>(rules.keySet());
        rules.values().stream().flatMap(List::stream).forEach(rule -> {
            codes.addAll(rule.others());
            if (rule.formula() != null) {
                Formula formula = Formula.parse(rule.formula());
                codes.addAll(formula.indicators());
                codes.addAll(formula.targets());
            }
        });
        Beside beside = new Beside(report.period(), known, cells);
        List<Integer> ids = codes.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Indicator::id)
                .toList();
        for (Past past : pasts.of(authority, report.unit(), report.period(), ids)) {
            // Here and now it is the form that counts.
            if (past.back() > 0 || !beside.isOfForm(past.indicator())) {
                beside.put(past.indicator(), past.member(), past.back(), past.value());
            }
        }
        jdbc.sql("""
                select i.code, t.member_id, t.base, t.value
                from indicators.target t join indicators.indicator i on i.id = t.indicator_id
                where t.authority_id = :authority and t.unit_id = :unit and t.year = :year
                  and t.indicator_id = any (:ids)
                """)
                .param("authority", authority.value())
                .param("unit", report.unit().value())
                .param("year", report.period().year())
                .param("ids", ids.toArray(Integer[]::new))
                .query(row -> {
                    beside.aim(
                            row.getString("code"),
                            row.getInt("member_id"),
                            row.getString("base"),
                            row.getBigDecimal("value"));
                });
        return beside;
    }

    private Optional<Rolled> below(AuthorityId authority, Report report, String other) {
        return rollUp
                .table(new Question(
                        authority,
                        List.of(other),
                        List.of(report.unit()),
                        report.period(),
                        Look.REPORTED,
                        FigureState.SUBMITTED,
                        report.period().lastDay()))
                .stream()
                .filter(row -> row.member() == 0)
                .findFirst();
    }
}
