package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sums and goals behind one question and one period, and the formulas computed on them. Lives as long as the
/// question.
final class Workbook {

    private final Question question;
    private final Map<String, Indicator> known;
    private final Map<String, IndicatorSet> sets;
    private final Sums sums;
    private final PeriodCalendar calendar;
    private final Indicators indicators;
    private final Map<Sums.Key, Sums.Sum> summed;
    private final Map<Sums.Key, List<Sums.Aim>> goals;
    private final Map<Sums.Key, @Nullable BigDecimal> computed = new HashMap<>();
    private final Map<String, List<Member>> members = new HashMap<>();
    private final Map<String, Map<Long, List<Sums.Leaf>>> leaves = new HashMap<>();
    private final Map<Sums.Key, Wholeness> wholes = new HashMap<>();
    private final Map<String, Formula> formulas = new HashMap<>();
    private final Aims aims = new Aims(this);

    Workbook(
            Question question,
            Map<String, Indicator> known,
            Map<String, IndicatorSet> sets,
            Set<String> needed,
            Sums sums,
            PeriodCalendar calendar,
            Indicators indicators,
            boolean compared) {
        this.calendar = calendar;
        this.question = question;
        this.known = known;
        this.sets = sets;
        this.sums = sums;
        this.indicators = indicators;
        List<Indicator> all = needed.stream().map(this::indicator).toList();
        List<Integer> ids = all.stream()
                .filter(each -> each.formula() == null)
                .map(Indicator::id)
                .toList();
        // Formulas may ask what they need of last year; only what is shown is compared.
        boolean backward = all.stream()
                .map(Indicator::formula)
                .anyMatch(formula ->
                        formula != null && (formula.contains("LAST_YEAR(") || formula.contains("PREVIOUS(")));
        this.summed = compared || backward ? sums.compare(question, ids) : sums.plain(question, ids);
        this.goals = sums.goals(question, all.stream().map(Indicator::id).toList());
    }

    Question question() {
        return question;
    }

    /// The year that the period lies in, as its calendar has it.
    PeriodCalendar.Span year() {
        return calendar.span(PeriodKind.YEAR, question.period().year(), 1);
    }

    Indicator indicator(String code) {
        Indicator indicator = known.get(code);
        if (indicator == null) {
            throw new IllegalStateException("no indicator " + code);
        }
        return indicator;
    }

    /// Those in force on the last day of the period.
    List<Member> members(String code) {
        return Member.on(question.period().lastDay(), ever(code));
    }

    private List<Member> ever(String code) {
        return members.computeIfAbsent(code, _ -> indicators.members(indicator(code)));
    }

    IndicatorSet set(String code) {
        IndicatorSet set = sets.get(code);
        if (set == null) {
            throw new IllegalStateException("no set " + code);
        }
        return set;
    }

    /// What the units that are asked for it say, below the one given or that one itself.
    List<Sums.Leaf> leaves(String code, UnitId unit) {
        return leaves.computeIfAbsent(code, _ -> sums.leaves(question, indicator(code)))
                .getOrDefault(unit.value(), List.of());
    }

    Aims aims() {
        return aims;
    }

    Formula formula(String text) {
        return formulas.computeIfAbsent(text, Formula::parse);
    }

    Sums.@Nullable Sum sum(UnitId unit, String code, int member) {
        return summed.get(new Sums.Key(unit.value(), indicator(code).id(), member));
    }

    List<Sums.Aim> goals(UnitId unit, String code, int member) {
        return goals.getOrDefault(new Sums.Key(unit.value(), indicator(code).id(), member), List.of());
    }

    @Nullable
    BigDecimal value(UnitId unit, String code, int member) {
        Indicator indicator = indicator(code);
        String formula = indicator.formula();
        if (formula == null) {
            Sums.Sum sum = sum(unit, code, member);
            return sum == null ? null : sum.value();
        }
        Sums.Key key = new Sums.Key(unit.value(), indicator.id(), member);
        if (!computed.containsKey(key)) {
            computed.put(key, formula(formula).value(new UnitParts(this, unit, indicator, member)));
        }
        return computed.get(key);
    }

    /// All rows of an indicator for a unit.
    List<Rolled> rows(UnitId unit, String code, @Nullable Workbook before, @Nullable Workbook lastYear) {
        Indicator indicator = indicator(code);
        if (!indicator.as().calendar().equals(question.period().calendar())) {
            return List.of();
        }
        List<Integer> shown = new ArrayList<>();
        // Of the year to date also those have a sum that are no longer in force: the database knows which.
        (indicator.formula() == null ? ever(code) : members(code)).forEach(member -> shown.add(member.id()));
        if (shown.isEmpty() || indicator.as().sumOfMembers() || indicator.formula() != null) {
            shown.add(0);
        }
        List<Rolled> rows = new ArrayList<>();
        for (int member : shown) {
            Sums.Sum sum = sum(unit, code, member);
            if (indicator.formula() != null || sum != null) {
                rows.add(row(unit, indicator, member, sum, before, lastYear));
            }
        }
        return rows;
    }

    private Rolled row(
            UnitId unit,
            Indicator indicator,
            int member,
            Sums.@Nullable Sum sum,
            @Nullable Workbook before,
            @Nullable Workbook lastYear) {
        String code = indicator.code();
        BigDecimal value = value(unit, code, member);
        Wholeness now = wholeness(unit, code, member);
        List<Goal> goals = aims.of(unit, indicator, member, value);
        return sum == null
                ? new Rolled(
                        unit,
                        code,
                        member,
                        value,
                        now.present(),
                        now.absent(),
                        now.expected(),
                        before == null ? null : before.value(unit, code, member),
                        before == null
                                ? 0
                                : before.wholeness(unit, code, member).lacking(),
                        lastYear == null ? null : lastYear.value(unit, code, member),
                        lastYear == null
                                ? 0
                                : lastYear.wholeness(unit, code, member).lacking(),
                        null,
                        goals)
                : new Rolled(
                        unit,
                        code,
                        member,
                        value,
                        now.present(),
                        now.absent(),
                        now.expected(),
                        sum.previous(),
                        sum.previousMissing(),
                        sum.lastYear(),
                        sum.lastYearMissing(),
                        sum.place(),
                        goals);
    }

    /// What stands behind the number of a formula; empty for what is recorded.
    Optional<Behind> behind(UnitId unit, String code, int member, Formula.Words words) {
        Indicator indicator = indicator(code);
        return Optional.ofNullable(indicator.formula())
                .map(text -> new Steps(this, unit, indicator, member).behind(formula(text), words));
    }

    Wholeness wholeness(UnitId unit, String code, int member) {
        Indicator indicator = indicator(code);
        String formula = indicator.formula();
        if (formula == null) {
            return Wholeness.of(sum(unit, code, member));
        }
        Sums.Key key = new Sums.Key(unit.value(), indicator.id(), member);
        Wholeness known = wholes.get(key);
        if (known == null) {
            known = formula(formula).terms().stream()
                    .map(term -> Wholeness.of(this, unit, indicator, member, term))
                    .reduce(Wholeness.NONE, Wholeness::worse);
            wholes.put(key, known);
        }
        return known;
    }
}
