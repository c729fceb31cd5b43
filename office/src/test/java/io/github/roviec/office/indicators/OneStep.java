package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.approval.Approver;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Forms that are accepted in one step.
public final class OneStep {

    private OneStep() {}

    /// @param approver code of the unit that accepts it; null: the authority's office
    public static FormDefinition form(
            String code,
            String name,
            String calendar,
            PeriodKind frequency,
            List<String> aboutKinds,
            @Nullable String aboutGroup,
            @Nullable String filler,
            @Nullable String approver,
            int opensBefore,
            int dueAfter,
            @Nullable Integer closesAfter,
            LocalDate from,
            @Nullable LocalDate until,
            String source,
            List<String> indicators) {
        return new FormDefinition(
                code,
                name,
                calendar,
                frequency,
                aboutKinds,
                aboutGroup,
                filler,
                opensBefore,
                dueAfter,
                closesAfter,
                from,
                until,
                source,
                indicators,
                List.of(approver == null ? Approver.OFFICE : Approver.ofUnit(approver)));
    }
}
