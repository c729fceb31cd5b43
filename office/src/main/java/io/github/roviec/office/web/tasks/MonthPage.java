package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Deadlines of a month.
///
/// @param month as in the address: "10/2024"
/// @param unit  number of the unit looked at; empty for all
/// @param weeks seven days each, Monday first; days of other months are null
/// @param days  those of the month that have tasks, for narrow screens
public record MonthPage(
        String month,
        String unit,
        List<Choice> units,
        String before,
        String after,
        String now,
        String sheetUrl,
        List<List<@Nullable Day>> weeks,
        List<Day> days,
        int tasks) {

    public List<Integer> weekdays() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    /// @param off     not worked; `offName` says why, for a day that is no ordinary weekend
    /// @param tasks   due on it; 0 where nothing opens
    /// @param overdue of these; likewise `done`
    public record Day(
            int number,
            String date,
            int weekday,
            boolean today,
            boolean off,
            @Nullable String offName,
            int tasks,
            int overdue,
            int done,
            String url) {}
}
