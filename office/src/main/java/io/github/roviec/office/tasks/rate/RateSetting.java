package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.Refusal;
import java.util.List;

/// How an authority counts.
///
/// @param freshDays  within so many days a unit must have said something for its work to be up to date; 1 to 366
/// @param thresholds from how many dated tasks on a unit stands in the next group of load, ascending; empty: quarters
public record RateSetting(PeriodCalendar calendar, int freshDays, List<Integer> thresholds) {

    public static final RateSetting DEFAULT = new RateSetting(PeriodCalendar.ND09, 7, List.of());

    /// Refuses with `task.rate-setting`.
    public RateSetting {
        thresholds = List.copyOf(thresholds);
        boolean ascending = thresholds.stream().sorted().distinct().toList().equals(thresholds);
        if (freshDays < 1
                || freshDays > 366
                || !ascending
                || thresholds.size() > 9
                || thresholds.stream().anyMatch(each -> each < 1)) {
            throw new Refusal("task.rate-setting");
        }
    }
}
