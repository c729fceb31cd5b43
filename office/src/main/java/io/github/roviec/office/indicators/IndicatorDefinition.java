package io.github.roviec.office.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an indicator is, as a catalogue file or a person says it.
///
/// @param measure       as it stands behind the number: "triệu đồng", "xã", "%"
/// @param decimals      of its figures, 0 to 6
/// @param weight        code of the indicator that weighs the mean over units; only with {@link OverUnits#WEIGHTED}
/// @param calendar      code of the {@link PeriodCalendar}
/// @param frequency     how often it is recorded
/// @param dimension     code of what it is split by, if anything
/// @param sumOfMembers  whether the members of the dimension add up to a whole
/// @param formula       computed from others, never recorded
/// @param gatheredKinds names of the kinds of units of which it is asked
/// @param gatheredGroup or code of the group of units
/// @param responsible   code of the unit that answers for it
/// @param ended         no longer recorded; what was recorded stays
/// @param wantsEvidence a figure above zero wants a document that proves it
public record IndicatorDefinition(
        String code,
        String name,
        String measure,
        int decimals,
        String sector,
        Direction direction,
        OverUnits overUnits,
        @Nullable String weight,
        OverTime overTime,
        String calendar,
        PeriodKind frequency,
        @Nullable String dimension,
        boolean sumOfMembers,
        @Nullable String formula,
        List<String> gatheredKinds,
        @Nullable String gatheredGroup,
        @Nullable String responsible,
        String source,
        boolean ended,
        boolean wantsEvidence) {

    public IndicatorDefinition {
        gatheredKinds = List.copyOf(gatheredKinds);
    }

    public IndicatorDefinition answeredBy(String unit) {
        return new IndicatorDefinition(
                code,
                name,
                measure,
                decimals,
                sector,
                direction,
                overUnits,
                weight,
                overTime,
                calendar,
                frequency,
                dimension,
                sumOfMembers,
                formula,
                gatheredKinds,
                gatheredGroup,
                unit,
                source,
                ended,
                wantsEvidence);
    }
}
