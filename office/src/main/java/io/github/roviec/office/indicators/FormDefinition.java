package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.approval.Approver;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A form: which figures are asked of whom, how often, by when.
///
/// @param aboutKinds  names of the kinds of units that its figures are about
/// @param aboutGroup  or code of the group of units
/// @param filler      code of the unit that fills it for all of them; null: each for itself
/// @param opensBefore days before the period ends
/// @param dueAfter    working days after it has ended
/// @param closesAfter working days after that on which it closes unsent; null: never
/// @param from        periods that end on this day or later
/// @param until       and before this day
/// @param indicators  codes, in order
/// @param approvers   who accepts it, one after the other, at most {@link Approver#MOST}
public record FormDefinition(
        String code,
        String name,
        String calendar,
        PeriodKind frequency,
        List<String> aboutKinds,
        @Nullable String aboutGroup,
        @Nullable String filler,
        int opensBefore,
        int dueAfter,
        @Nullable Integer closesAfter,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        List<String> indicators,
        List<Approver> approvers) {

    public FormDefinition {
        aboutKinds = List.copyOf(aboutKinds);
        indicators = List.copyOf(indicators);
        approvers = List.copyOf(approvers);
    }

    /// A year of them.
    public static final int MOST_WORKING_DAYS = 260;

    /// Not before its period begins.
    public boolean opensInTime() {
        return opensBefore >= 0 && opensBefore <= frequency.mostDays();
    }

    public boolean closesInTime() {
        return isInYear(dueAfter) && (closesAfter == null || isInYear(closesAfter));
    }

    private static boolean isInYear(int workingDays) {
        return workingDays >= 0 && workingDays <= MOST_WORKING_DAYS;
    }

    /// Whether it opens for the same periods, on the same days.
    boolean isOpenAs(FormDefinition other) {
        return opensBefore == other.opensBefore && from.equals(other.from) && Objects.equals(until, other.until);
    }

    public FormDefinition acceptedBy(List<Approver> steps) {
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
                steps);
    }
}
