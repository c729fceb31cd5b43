package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.formula.Parts;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    int memberOf(String code) {
        return Objects.equals(book.indicator(code).as().dimension(), owner.as().dimension()) ? member : 0;
    }

    @Override
    public @Nullable BigDecimal value(String indicator) {
        return book.value(unit, indicator, memberOf(indicator));
    }

    @Override
    public @Nullable BigDecimal member(String indicator, String code) {
        return memberId(indicator, code)
                .map(id -> book.value(unit, indicator, id))
                .orElse(null);
    }

    Optional<Integer> memberId(String indicator, String code) {
        return book.members(indicator).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(Member::id);
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
        return book.year().elapsed(book.question().period().lastDay());
    }

    /// Nobody is asked for it here: then there is no such figure, which is not 0.
    @Override
    public @Nullable BigDecimal expected(String indicator) {
        long expected = memberOf(indicator) != 0 || whole(indicator).isEmpty()
                ? expected(sum(indicator))
                // The whole of a dimension expects a figure of each member from each unit.
                : whole(indicator).stream()
                        .mapToLong(member -> expected(book.sum(unit, indicator, member.id())))
                        .max()
                        .orElse(0);
        return expected == 0 ? null : BigDecimal.valueOf(expected);
    }

    private static long expected(Sums.@Nullable Sum sum) {
        return sum == null ? 0 : sum.expected();
    }

    @Override
    public @Nullable BigDecimal reporters(String indicator) {
        List<Sums.Leaf> said = book.leaves(indicator, unit);
        return said.isEmpty() && expected(indicator) == null ? null : BigDecimal.valueOf(said.size());
    }

    private List<Member> whole(String indicator) {
        return Member.whole(book.members(indicator));
    }

    @Override
    public BigDecimal members(String indicator) {
        return BigDecimal.valueOf(whole(indicator).size());
    }

    @Override
    public @Nullable BigDecimal unitsAtLeast(String indicator, BigDecimal limit) {
        return howMany(units(indicator), value -> value.compareTo(limit) >= 0);
    }

    @Override
    public @Nullable BigDecimal unitsBelow(String indicator, BigDecimal limit) {
        return howMany(units(indicator), value -> value.compareTo(limit) < 0);
    }

    private List<BigDecimal> units(String indicator) {
        return book.leaves(indicator, unit).stream().map(Sums.Leaf::value).toList();
    }

    /// None of those that spoke is 0; where nobody has spoken nothing is known.
    private static @Nullable BigDecimal howMany(List<BigDecimal> said, Predicate<BigDecimal> counts) {
        return said.isEmpty()
                ? null
                : BigDecimal.valueOf(said.stream().filter(counts).count());
    }

    @Override
    public @Nullable BigDecimal membersAtLeast(String indicator, BigDecimal limit) {
        return howMany(values(indicator), value -> value.compareTo(limit) >= 0);
    }

    @Override
    public @Nullable BigDecimal membersBelow(String indicator, BigDecimal limit) {
        return howMany(values(indicator), value -> value.compareTo(limit) < 0);
    }

    private List<BigDecimal> values(String indicator) {
        List<BigDecimal> values = new ArrayList<>();
        for (Member known : whole(indicator)) {
            BigDecimal value = book.value(unit, indicator, known.id());
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public BigDecimal size(String set) {
        return BigDecimal.valueOf(book.set(set).indicators().size());
    }

    @Override
    public @Nullable BigDecimal countOver(String set, String base, BigDecimal percent) {
        return count(set, base, true, percent);
    }

    @Override
    public @Nullable BigDecimal countAtLeast(String set, String base, BigDecimal percent) {
        return count(set, base, false, percent);
    }

    private @Nullable BigDecimal count(String set, String base, boolean over, BigDecimal percent) {
        List<String> spoken = book.set(set).indicators().stream()
                .filter(code -> book.value(unit, code, 0) != null && aim(code, 0, base) != null)
                .toList();
        return spoken.isEmpty()
                ? null
                : BigDecimal.valueOf(spoken.stream()
                        .filter(code -> counts(code, base, percent, over))
                        .count());
    }

    /// Whether an indicator of a set counts there: it has reached more than, or at least, so many per
    /// cent of its goal. Where less is better, the goal in per cent of the figure is what was reached;
    /// nothing at all is more than any goal, and what may still grow has reached nothing yet. Compared
    /// without dividing.
    boolean counts(String code, String base, BigDecimal percent, boolean over) {
        BigDecimal value = book.value(unit, code, 0);
        BigDecimal goal = aim(code, 0, base);
        if (value == null || goal == null || book.aims().isOpen(book.indicator(code))) {
            return false;
        }
        boolean lower = book.indicator(code).as().direction() == Direction.LOWER;
        BigDecimal reached = (lower ? goal : value).multiply(HUNDRED);
        BigDecimal limit = (lower ? value : goal).multiply(percent);
        return reached.compareTo(limit) >= (over ? 1 : 0);
    }
}
