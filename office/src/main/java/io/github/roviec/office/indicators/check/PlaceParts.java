package io.github.roviec.office.indicators.check;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.formula.Parts;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the formula of a rule may ask for: figures of the unit itself, now and before, and its goals. What is
/// known only of many units is not known here, and a formula that asks for it is not judged.
record PlaceParts(
        Beside beside,
        ReportCell cell,
        PeriodCalendar calendar,
        java.util.function.Function<Indicator, List<Member>> memberList)
        implements Parts {

    @Override
    public @Nullable BigDecimal value(String indicator) {
        return beside.beside(cell, indicator, 0);
    }

    @Override
    public @Nullable BigDecimal member(String indicator, String member) {
        Indicator other = beside.indicator(indicator);
        return other == null
                ? null
                : memberList.apply(other).stream()
                        .filter(known -> known.code().equals(member))
                        .findFirst()
                        .map(known -> beside.at(other.id(), known.id(), 0))
                        .orElse(null);
    }

    @Override
    public @Nullable BigDecimal target(String indicator, String base) {
        Indicator other = beside.indicator(indicator);
        return other == null
                ? null
                : beside.goal(indicator, Beside.alike(cell.indicator(), other) ? cell.memberId() : 0, base);
    }

    @Override
    public @Nullable BigDecimal lastYear(String indicator) {
        return beside.beside(cell, indicator, beside.period.kind().inYear());
    }

    @Override
    public @Nullable BigDecimal previous(String indicator) {
        return beside.beside(cell, indicator, 1);
    }

    @Override
    public BigDecimal elapsed() {
        PeriodCalendar.Span year = calendar.span(PeriodKind.YEAR, beside.period.year(), 1);
        return year.elapsed(beside.period.lastDay());
    }

    @Override
    public @Nullable BigDecimal members(String indicator) {
        Indicator other = beside.indicator(indicator);
        return other == null
                ? null
                : BigDecimal.valueOf(Member.whole(memberList.apply(other)).size());
    }

    @Override
    public @Nullable BigDecimal expected(String indicator) {
        return null;
    }

    @Override
    public @Nullable BigDecimal reporters(String indicator) {
        return null;
    }

    @Override
    public @Nullable BigDecimal unitsAtLeast(String indicator, BigDecimal limit) {
        return null;
    }

    @Override
    public @Nullable BigDecimal unitsBelow(String indicator, BigDecimal limit) {
        return null;
    }

    @Override
    public @Nullable BigDecimal membersAtLeast(String indicator, BigDecimal limit) {
        return null;
    }

    @Override
    public @Nullable BigDecimal membersBelow(String indicator, BigDecimal limit) {
        return null;
    }

    @Override
    public @Nullable BigDecimal size(String set) {
        return null;
    }

    @Override
    public @Nullable BigDecimal countOver(String set, String base, BigDecimal percent) {
        return null;
    }

    @Override
    public @Nullable BigDecimal countAtLeast(String set, String base, BigDecimal percent) {
        return null;
    }
}
