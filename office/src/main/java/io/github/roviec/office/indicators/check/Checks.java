package io.github.roviec.office.indicators.check;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.OverUnits;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Judges a form as it stands.
@Component
public class Checks {

    /// Measures of what may fall below zero.
    private static final Pattern CHANGING = Pattern.compile("%|điểm");

    private final JdbcClient jdbc;
    private final CheckStore store;
    private final Pasts pasts;
    private final Indicators indicators;
    private final Periods periods;
    private final RollUp rollUp;
    private final Organisation organisation;

    Checks(
            JdbcClient jdbc,
            CheckStore store,
            Pasts pasts,
            Indicators indicators,
            Periods periods,
            RollUp rollUp,
            Organisation organisation) {
        this.jdbc = jdbc;
        this.store = store;
        this.pasts = pasts;
        this.indicators = indicators;
        this.periods = periods;
        this.rollUp = rollUp;
        this.organisation = organisation;
    }

    /// What its rules find, in the order of the places. A place that says nothing yet is not judged; nor is a
    /// rule that needs a figure which is not there.
    @Transactional
    public List<Finding> judge(AuthorityId authority, Report report, List<ReportCell> cells) {
        return judge(authority, report, cells, store.of(authority));
    }

    /// The same by the rules that were in force at a moment: what was sent is not judged by later ones.
    @Transactional
    public List<Finding> judge(AuthorityId authority, Report report, List<ReportCell> cells, Instant at) {
        return judge(authority, report, cells, store.of(authority, at));
    }

    private List<Finding> judge(
            AuthorityId authority, Report report, List<ReportCell> cells, List<CheckDefinition> inForce) {
        Map<String, List<CheckDefinition>> rules = byIndicator(cells, inForce);
        if (rules.isEmpty()) {
            return negative(cells, rules);
        }
        Around around = new Around(authority, report.unit(), report.period());
        Beside beside = beside(around, cells, rules);
        for (Past past : pasts(around, beside, rules)) {
            // Here and now it is the form that counts.
            if (past.back() > 0 || !beside.isOfForm(past.indicator())) {
                beside.put(past.indicator(), past.member(), past.back(), past.value());
            }
        }
        return judge(around, cells, beside, rules);
    }

    /// What the rules of its own place find in a figure that comes by no form, beside what the unit has
    /// said already. A rule that needs what is not there yet is not judged.
    @Transactional
    public List<Finding> single(AuthorityId authority, UnitId unit, Period period, ReportCell cell) {
        List<ReportCell> cells = List.of(cell);
        Map<String, List<CheckDefinition>> rules = byIndicator(cells, store.of(authority));
        if (rules.isEmpty()) {
            return negative(cells, rules);
        }
        Around around = new Around(authority, unit, period);
        Beside beside = beside(around, cells, rules);
        for (String code : needed(rules)) {
            Indicator indicator = beside.indicator(code);
            if (indicator != null && indicator.as().dimension() != null) {
                beside.expect(
                        indicator.id(),
                        Member.whole(indicators.members(indicator, period.lastDay()))
                                .size());
            }
        }
        for (Past past : pasts(around, beside, rules)) {
            boolean itself =
                    past.back() == 0 && past.indicator() == cell.indicator().id() && past.member() == cell.memberId();
            if (!itself) {
                beside.put(past.indicator(), past.member(), past.back(), past.value());
            }
        }
        return judge(around, cells, beside, rules);
    }

    /// Whose figures are judged.
    private record Around(AuthorityId authority, UnitId unit, Period period) {}

    private static Map<String, List<CheckDefinition>> byIndicator(
            List<ReportCell> cells, List<CheckDefinition> inForce) {
        Set<String> here = cells.stream().map(cell -> cell.indicator().code()).collect(Collectors.toSet());
        return inForce.stream()
                .filter(rule -> here.contains(rule.indicator()))
                .collect(Collectors.groupingBy(CheckDefinition::indicator));
    }

    private List<Finding> judge(
            Around around, List<ReportCell> cells, Beside beside, Map<String, List<CheckDefinition>> rules) {
        PeriodCalendar calendar = periods.calendars(around.authority()).stream()
                .filter(each -> each.code().equals(around.period().calendar()))
                .findFirst()
                .orElseThrow();
        List<Finding> found = new ArrayList<>(negative(cells, rules));
        for (ReportCell cell : cells) {
            if (cell.byParts()) {
                continue; // its parts are judged
            }
            for (CheckDefinition rule : rules.getOrDefault(cell.indicator().code(), List.of())) {
                Judging judging = new Judging(
                        rule,
                        cell,
                        beside,
                        new PlaceParts(
                                beside,
                                cell,
                                calendar,
                                each -> indicators.members(each, around.period().lastDay())),
                        other -> below(around, other));
                judging.finding().ifPresent(found::add);
            }
        }
        return found;
    }

    /// Things counted and sums of money are not below zero, where no rule says how far they go. Rates and points may
    /// be.
    private static List<Finding> negative(List<ReportCell> cells, Map<String, List<CheckDefinition>> rules) {
        return cells.stream()
                .filter(cell -> cell.value() != null && cell.value().signum() < 0 && !cell.byParts())
                .filter(cell ->
                        !CHANGING.matcher(cell.indicator().as().measure()).find()
                                && rules.getOrDefault(cell.indicator().code(), List.of()).stream()
                                        .noneMatch(rule -> rule.kind() == CheckKind.RANGE))
                .map(cell -> new Finding(cell.key(), "", false, "check.NEGATIVE", new Object[] {
                    cell.indicator().as().measure()
                }))
                .toList();
    }

    private static Set<String> needed(Map<String, List<CheckDefinition>> rules) {
        return rules.values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.speaksOf().stream())
                .collect(Collectors.toSet());
    }

    private List<Past> pasts(Around around, Beside beside, Map<String, List<CheckDefinition>> rules) {
        return pasts.of(around.authority(), around.unit(), around.period(), ids(beside, rules));
    }

    private static List<Integer> ids(Beside beside, Map<String, List<CheckDefinition>> rules) {
        return needed(rules).stream()
                .map(beside::indicator)
                .filter(Objects::nonNull)
                .map(Indicator::id)
                .toList();
    }

    /// What the places themselves say, and goals; figures of other periods come beside it.
    private Beside beside(Around around, List<ReportCell> cells, Map<String, List<CheckDefinition>> rules) {
        Map<String, Indicator> known =
                indicators.all(around.authority()).stream().collect(Collectors.toMap(Indicator::code, each -> each));
        Set<Integer> parts = Set.copyOf(
                jdbc.sql("select id from indicators.member where authority_id = :authority and of_code is not null")
                        .param("authority", around.authority().value())
                        .query(Integer.class)
                        .list());
        Beside beside = new Beside(around.period(), known, parts, cells);
        jdbc.sql("""
                select i.code, t.member_id, t.base, t.value
                from indicators.target t join indicators.indicator i on i.id = t.indicator_id
                where t.authority_id = :authority and t.unit_id = :unit and t.year = :year
                  and t.indicator_id = any (:ids)
                """)
                .param("authority", around.authority().value())
                .param("unit", around.unit().value())
                .param("year", around.period().year())
                .param("ids", ids(beside, rules).toArray(Integer[]::new))
                .query(row -> {
                    beside.aim(
                            row.getString("code"),
                            row.getInt("member_id"),
                            row.getString("base"),
                            row.getBigDecimal("value"));
                });
        return beside;
    }

    /// What adds up is that of the units below alone: what the unit itself says of the other does not count there.
    private Optional<Judging.Below> below(Around around, String other) {
        List<UnitId> below = unitsBelow(around);
        List<Rolled> sent = below.isEmpty() ? List.of() : sent(around, other, below);
        if (sent.stream().noneMatch(row -> row.value() != null || row.expected() > 0 || row.absent() > 0)) {
            return Optional.empty();
        }
        Indicator indicator = indicators.require(around.authority(), other);
        boolean addsUp = indicator.formula() == null && indicator.as().overUnits() == OverUnits.SUM;
        List<Rolled> rows = addsUp ? sent : sent(around, other, List.of(around.unit()));
        return rows.stream()
                .map(Rolled::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(value -> new Judging.Below(
                        value, rows.stream().mapToLong(Rolled::missing).sum()));
    }

    private List<Rolled> sent(Around around, String other, List<UnitId> units) {
        return rollUp
                .table(new Question(
                        around.authority(),
                        List.of(other),
                        units,
                        around.period(),
                        Look.REPORTED,
                        FigureState.SUBMITTED,
                        around.period().lastDay()))
                .stream()
                .filter(row -> row.member() == 0)
                .toList();
    }

    /// Who has no unit above stands below the authority, as the roll-up has it.
    private List<UnitId> unitsBelow(Around around) {
        List<Unit> all = organisation.units(around.authority(), around.period().lastDay());
        Set<UnitId> known = all.stream().map(Unit::id).collect(Collectors.toSet());
        UnitId top = new UnitId(around.authority().value());
        return all.stream()
                .filter(unit -> !unit.id().equals(top))
                .filter(unit -> around.unit()
                        .equals(unit.parent() != null && known.contains(unit.parent()) ? unit.parent() : top))
                .map(Unit::id)
                .toList();
    }
}
