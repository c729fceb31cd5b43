package io.github.roviec.office.indicators.check;

import io.github.roviec.office.indicators.formula.Formula;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A rule, as a catalogue file or a person says it.
///
/// @param indicator code of the indicator at whose place it is told
/// @param hard      whether a form cannot be sent against it; else it wants an explanation
/// @param others    codes of what it is held against
/// @param percent   how far a {@link CheckKind#JUMP} may go
/// @param formula   of a {@link CheckKind#FORMULA}: a comparison that must hold
/// @param says      what is told where it does not
public record CheckDefinition(
        String code,
        String indicator,
        CheckKind kind,
        boolean hard,
        List<String> others,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal percent,
        @Nullable String formula,
        @Nullable String says) {

    public CheckDefinition {
        others = List.copyOf(others);
    }

    /// Whether everything is said that its kind needs.
    public boolean isWhole() {
        return switch (kind) {
            case RANGE -> least != null || most != null;
            case JUMP -> percent != null && percent.signum() > 0;
            case PARTS, NOT_OVER, BELOW -> !others.isEmpty();
            case FORMULA -> formula != null && says != null;
            case NOT_FALLING, SLIP -> true;
        };
    }

    /// Codes of the indicators whose figures or goals it needs, its own first.
    public Set<String> speaksOf() {
        Set<String> codes = new LinkedHashSet<>(List.of(indicator));
        codes.addAll(others);
        if (formula != null) {
            Formula parsed = Formula.parse(formula);
            codes.addAll(parsed.indicators());
            codes.addAll(parsed.targets());
        }
        return codes;
    }

    /// Under a code, and without what its kind does not use.
    public CheckDefinition bare(String under) {
        boolean range = kind == CheckKind.RANGE;
        boolean formulated = kind == CheckKind.FORMULA;
        return new CheckDefinition(
                under,
                indicator,
                kind,
                hard,
                kind.asksOthers() ? others.stream().distinct().toList() : List.of(),
                range ? least : null,
                range ? most : null,
                kind == CheckKind.JUMP ? percent : null,
                formulated ? formula : null,
                formulated ? says : null);
    }

    /// Whether it asks the same of the same figure, whatever its code and however it is told.
    public boolean asksSame(CheckDefinition other) {
        return kind == other.kind
                && indicator.equals(other.indicator)
                && Set.copyOf(others).equals(Set.copyOf(other.others))
                && same(least, other.least)
                && same(most, other.most)
                && same(percent, other.percent)
                && Objects.equals(formula, other.formula);
    }

    /// Whether nothing is said otherwise.
    boolean isSame(CheckDefinition other) {
        return asksSame(other) && hard == other.hard && others.equals(other.others) && Objects.equals(says, other.says);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
