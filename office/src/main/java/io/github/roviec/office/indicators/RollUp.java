package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Figures added up and compared. The sums are made in the database (`indicators.roll_up`, `compare`, `goal`); here
/// formulas are computed from them.
@Component
public class RollUp {

    private final Indicators indicators;
    private final Periods periods;
    private final Sums sums;

    RollUp(Indicators indicators, Periods periods, Sums sums) {
        this.indicators = indicators;
        this.periods = periods;
        this.sums = sums;
    }

    /// Units in the order asked for, indicators likewise, members in theirs with the whole last. An
    /// indicator of another calendar than the period's has no rows. Refuses with `indicator.unknown`.
    @Transactional
    public List<Rolled> table(Question question) {
        periods.year(
                question.authority(),
                question.period().calendar(),
                question.period().year());
        Map<String, Indicator> known = indicators.all(question.authority()).stream()
                .collect(Collectors.toMap(Indicator::code, each -> each, (a, _) -> a, LinkedHashMap::new));
        question.indicators().forEach(code -> indicators.require(question.authority(), code));
        Workbook now = workbook(question, known, true);
        boolean computed = question.indicators().stream()
                .anyMatch(code -> known.get(code) != null && known.get(code).formula() != null);
        Optional<Workbook> before = computed ? beside(question, previous(question), known) : Optional.empty();
        Optional<Workbook> lastYear = computed ? beside(question, lastYear(question), known) : Optional.empty();
        List<Rolled> rows = new ArrayList<>();
        for (String code : question.indicators()) {
            for (UnitId unit : question.units()) {
                rows.addAll(now.rows(unit, code, before.orElse(null), lastYear.orElse(null)));
            }
        }
        return ranked(rows, known).stream()
                .sorted(Comparator.comparingInt((Rolled row) -> question.units().indexOf(row.unit())))
                .toList();
    }

    /// What stands behind the number of the one indicator and unit that the question names, if a formula
    /// computes it. Refuses with `indicator.unknown`.
    ///
    /// @param words what a term of the formula is called
    @Transactional
    public Optional<Behind> behind(Question question, int member, Formula.Words words) {
        periods.year(
                question.authority(),
                question.period().calendar(),
                question.period().year());
        String code = question.indicators().getFirst();
        Indicator indicator = indicators.require(question.authority(), code);
        Map<String, Indicator> known = indicators.all(question.authority()).stream()
                .collect(Collectors.toMap(Indicator::code, each -> each, (a, _) -> a, LinkedHashMap::new));
        return indicator.formula() == null
                ? Optional.empty()
                : workbook(question, known, false).behind(question.units().getFirst(), code, member, words);
    }

    /// What recorded indicators come to in many periods, for the one unit that the question names: by
    /// indicator and
    /// number of the period. One statement for all; what a formula computes is left out.
    @Transactional
    public Map<String, Map<Integer, Summed>> course(Question question, List<Period> months) {
        Map<Integer, String> codes = new HashMap<>();
        question.indicators().forEach(code -> {
            Indicator indicator = indicators.require(question.authority(), code);
            if (indicator.formula() == null) {
                codes.put(indicator.id(), code);
            }
        });
        Map<String, Map<Integer, Summed>> course = new HashMap<>();
        sums.course(question, codes.keySet(), months)
                .forEach((key, value) -> course.computeIfAbsent(
                                Objects.requireNonNull(codes.get(key.indicator())), _ -> new HashMap<>())
                        .put(key.period(), value));
        return course;
    }

    /// Which units below the one that the question names meet each criterion of its indicator, by their group; empty
    /// where the criteria are not counted by group. Refuses with `indicator.unknown`.
    @Transactional
    public List<GroupTally> byGroup(Question question) {
        Indicator criteria =
                indicators.require(question.authority(), question.indicators().getFirst());
        return indicators
                .grouping(criteria)
                .map(grouping -> sums.byGroup(question, criteria, grouping))
                .orElse(List.of());
    }

    private Optional<Workbook> beside(Question question, Optional<Period> other, Map<String, Indicator> known) {
        return other.map(period -> workbook(question.at(period), known, false));
    }

    /// @param compared whether last year, the period before and the place are wanted, too
    private Workbook workbook(Question question, Map<String, Indicator> known, boolean compared) {
        Set<String> sets = new LinkedHashSet<>();
        Set<String> needed = new LinkedHashSet<>();
        Map<String, IndicatorSet> allSets = indicators
                .sets(question.authority(), question.period().lastDay())
                .stream()
                .collect(Collectors.toMap(IndicatorSet::code, set -> set));
        question.indicators().forEach(code -> gather(code, known, allSets, needed, sets));
        PeriodCalendar calendar = periods.calendars(question.authority()).stream()
                .filter(each -> each.code().equals(question.period().calendar()))
                .findFirst()
                .orElseThrow();
        return new Workbook(question, known, allSets, needed, sums, calendar, indicators, compared);
    }

    private static void gather(
            String code,
            Map<String, Indicator> known,
            Map<String, IndicatorSet> allSets,
            Set<String> needed,
            Set<String> sets) {
        Indicator indicator = known.get(code);
        if (indicator == null || !needed.add(code) || indicator.formula() == null) {
            return;
        }
        Formula formula = Formula.parse(indicator.formula());
        formula.indicators().forEach(part -> gather(part, known, allSets, needed, sets));
        formula.targets().forEach(part -> gather(part, known, allSets, needed, sets));
        for (String set : formula.sets()) {
            IndicatorSet members = allSets.get(set);
            if (members != null && sets.add(set)) {
                members.indicators().forEach(part -> gather(part, known, allSets, needed, sets));
            }
        }
    }

    private Optional<Period> previous(Question question) {
        Period period = question.period();
        int number = period.number() - 1;
        return number > 0
                ? at(question, period.year(), number)
                : at(question, period.year() - 1, period.kind().inYear());
    }

    private Optional<Period> lastYear(Question question) {
        return at(question, question.period().year() - 1, question.period().number());
    }

    private Optional<Period> at(Question question, int year, int number) {
        Period period = question.period();
        // A year before the first has nothing to compare with.
        return year < 2000
                ? Optional.empty()
                : Optional.of(periods.period(question.authority(), period.calendar(), period.kind(), year, number));
    }

    /// The database ranks what it adds up; what a formula computes is ranked here, by the same rule.
    private static List<Rolled> ranked(List<Rolled> rows, Map<String, Indicator> known) {
        Map<String, List<BigDecimal>> values = new HashMap<>();
        for (Rolled row : rows) {
            if (row.value() != null && isAsked(row, known)) {
                values.computeIfAbsent(row.indicator() + " " + row.member(), _ -> new ArrayList<>())
                        .add(row.value());
            }
        }
        List<Rolled> ranked = new ArrayList<>();
        for (Rolled row : rows) {
            Indicator indicator = known.get(row.indicator());
            if (indicator == null || indicator.formula() == null || row.value() == null || !isAsked(row, known)) {
                ranked.add(row);
                continue;
            }
            BigDecimal own = row.value();
            boolean lower = indicator.as().direction() == Direction.LOWER;
            long better = values.getOrDefault(row.indicator() + " " + row.member(), List.of()).stream()
                    .filter(other -> lower ? other.compareTo(own) < 0 : other.compareTo(own) > 0)
                    .count();
            ranked.add(new Rolled(
                    row.unit(),
                    row.indicator(),
                    row.member(),
                    own,
                    row.present(),
                    row.absent(),
                    row.expected(),
                    row.previous(),
                    row.previousMissing(),
                    row.lastYear(),
                    row.lastYearMissing(),
                    better + 1,
                    row.goals()));
        }
        return ranked;
    }

    /// Who is not asked for what a count stands on has no place among those that are.
    private static boolean isAsked(Rolled row, Map<String, Indicator> known) {
        Indicator indicator = known.get(row.indicator());
        return row.expected() > 0 || indicator == null || !indicator.countsUnits();
    }

    /// In per cent of the goal, to be shown; comparisons with a limit are made without dividing.
    static @Nullable BigDecimal reached(Direction direction, @Nullable BigDecimal value, BigDecimal goal) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal below = direction == Direction.LOWER ? value : goal;
        BigDecimal above = direction == Direction.LOWER ? goal : value;
        return value == null || below == null || above == null || below.signum() == 0
                ? null
                : above.multiply(hundred).divide(below, 10, RoundingMode.HALF_UP);
    }
}
