package io.github.roviec.office.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Definitions as they are, but for one thing.
public final class Redefined {

    private Redefined() {}

    static IndicatorDefinition named(IndicatorDefinition as, String name) {
        return with(as, name, as.formula(), as.gatheredKinds(), as.gatheredGroup(), as.ended());
    }

    static IndicatorDefinition ended(IndicatorDefinition as) {
        return with(as, as.name(), as.formula(), as.gatheredKinds(), as.gatheredGroup(), true);
    }

    /// Asked of a group of units, and of no kind.
    public static IndicatorDefinition ofGroup(IndicatorDefinition as, String group) {
        return with(as, as.name(), as.formula(), List.of(), group, as.ended());
    }

    static IndicatorDefinition computed(IndicatorDefinition as, String formula) {
        return with(as, as.name(), formula, as.gatheredKinds(), as.gatheredGroup(), as.ended());
    }

    private static IndicatorDefinition with(
            IndicatorDefinition as,
            String name,
            @Nullable String formula,
            List<String> kinds,
            @Nullable String group,
            boolean ended) {
        return new IndicatorDefinition(
                as.code(),
                name,
                as.measure(),
                as.decimals(),
                as.sector(),
                as.direction(),
                as.overUnits(),
                as.weight(),
                as.overTime(),
                as.calendar(),
                as.frequency(),
                as.dimension(),
                as.sumOfMembers(),
                formula,
                kinds,
                group,
                as.responsible(),
                as.source(),
                ended,
                as.wantsEvidence());
    }
}
