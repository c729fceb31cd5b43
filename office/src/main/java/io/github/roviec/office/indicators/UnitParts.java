package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.formula.Parts;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the formula of one indicator may ask for, at one unit and member.
final class UnitParts implements Parts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Workbook book;
    private final UnitId unit;
    private final Indicator owner;
    private final int member;

    UnitParts(Workbook book, UnitId unit, Indicator owner, int member) {
        this.book = book;
        this.unit = unit;
        this.owner = owner;
        this.member = member;
    }

    /// The same member where both are split alike, else the whole.
    private int memberOf(String code) {
        return Objects.equals(book.indicator(code).as().dimension(), owner.as().dimension()) ? member : 0;
    }

    @Override
    public @Nullable BigDecimal value(String indicator) {
        return book.value(unit, indicator, memberOf(indicator));
    }

    @Override
    public @Nullable BigDecimal member(String indicator, String code) {
        return book.members(indicator).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> book.value(unit, indicator, known.id()))
                .orElse(null);
    }

    @Override
    public @Nullable BigDecimal target(String indicator, String base) {
        return aim(indicator, memberOf(indicator), base);
    }

    private @Nullable BigDecimal aim(String indicator, int of, String base) {
        return book.goals(unit, indicator, of).stream()
                .filter(aim -> aim.base().equals(base))
                .findFirst()
                .map(Sums.Aim::value)
                .orElse(null);
    }

    private Sums.@Nullable Sum sum(String indicator) {
        return book.sum(unit, indicator, memberOf(indicator));
    }

    @Override
    public @Nullable BigDecimal lastYear(String indicator) {
        Sums.Sum sum = sum(indicator);
        return sum == null ? null : sum.lastYear();
    }

    @Override
    public @Nullable BigDecimal previous(String indicator) {
        Sums.Sum sum = sum(indicator);
        return sum == null ? null : sum.previous();
    }

    @Override
    public BigDecimal elapsed() {
        Period period = book.question().period();
        PeriodCalendar.Span year = book.year();
        long gone = ChronoUnit.DAYS.between(year.firstDay(), period.lastDay()) + 1;
        long all = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1;
        return BigDecimal.valueOf(gone).multiply(HUNDRED).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
    }

    @Override
    public BigDecimal expected(String indicator) {
        Sums.Sum sum = sum(indicator);
        return BigDecimal.valueOf(sum == null ? 0 : sum.expected() / shares(indicator));
    }

    @Override
    public BigDecimal reporters(String indicator) {
        return BigDecimal.valueOf(
                book.leaves(indicator).getOrDefault(unit.value(), List.of()).size());
    }

    /// The whole of a dimension expects a figure of each member from each unit.
    private int shares(String indicator) {
        return memberOf(indicator) == 0 ? Math.max(1, whole(indicator).size()) : 1;
    }

    private List<Member> whole(String indicator) {
        return Member.whole(book.members(indicator));
    }

    @Override
    public BigDecimal members(String indicator) {
        return BigDecimal.valueOf(whole(indicator).size());
    }

    @Override
    public BigDecimal unitsAtLeast(String indicator, BigDecimal limit) {
        return units(indicator, value -> value.compareTo(limit) >= 0);
    }

    @Override
    public BigDecimal unitsBelow(String indicator, BigDecimal limit) {
        return units(indicator, value -> value.compareTo(limit) < 0);
    }

    private BigDecimal units(String indicator, Predicate<BigDecimal> counts) {
        return BigDecimal.valueOf(book.leaves(indicator).getOrDefault(unit.value(), List.of()).stream()
                .filter(counts)
                .count());
    }

    @Override
    public BigDecimal membersAtLeast(String indicator, BigDecimal limit) {
        return membersWith(indicator, value -> value.compareTo(limit) >= 0);
    }

    @Override
    public BigDecimal membersBelow(String indicator, BigDecimal limit) {
        return membersWith(indicator, value -> value.compareTo(limit) < 0);
    }

    private BigDecimal membersWith(String indicator, Predicate<BigDecimal> counts) {
        return BigDecimal.valueOf(whole(indicator).stream()
                .map(known -> book.value(unit, indicator, known.id()))
                .filter(Objects::nonNull)
                .filter(counts)
                .count());
    }

    @Override
    public BigDecimal size(String set) {
        return BigDecimal.valueOf(book.set(set).indicators().size());
    }

    @Override
    public BigDecimal countOver(String set, String base, BigDecimal percent) {
        return count(set, base, (reached, limit) -> reached.compareTo(limit) > 0, percent);
    }

    @Override
    public BigDecimal countAtLeast(String set, String base, BigDecimal percent) {
        return count(set, base, (reached, limit) -> reached.compareTo(limit) >= 0, percent);
    }

    private interface Comparison {
        boolean holds(BigDecimal reached, BigDecimal limit);
    }

    /// Where less is better, the goal in per cent of the figure is what was reached; nothing at all is more than any
    /// goal. Compared without dividing.
    private BigDecimal count(String set, String base, Comparison comparison, BigDecimal percent) {
        long count = 0;
        for (String code : book.set(set).indicators()) {
            BigDecimal value = book.value(unit, code, 0);
            BigDecimal goal = aim(code, 0, base);
            if (value == null || goal == null) {
                continue;
            }
            boolean lower = book.indicator(code).as().direction() == Direction.LOWER;
            BigDecimal reached = (lower ? goal : value).multiply(HUNDRED);
            BigDecimal limit = (lower ? value : goal).multiply(percent);
            count += comparison.holds(reached, limit) ? 1 : 0;
        }
        return BigDecimal.valueOf(count);
    }
}
