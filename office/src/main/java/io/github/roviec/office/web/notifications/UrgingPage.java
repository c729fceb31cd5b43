package io.github.roviec.office.web.notifications;

import io.github.roviec.office.notifications.Urging.Urged;
import io.github.roviec.office.notifications.Urging.UrgingList;
import io.github.roviec.office.web.Shown;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of the urging letter.
///
/// @param month    "10/2024"; `previous` and `next` the months beside it
/// @param address  the month as it stands in addresses: "2024-10"
public record UrgingPage(
        String month, String address, String previous, String next, String asOf, int tasks, List<Unit> units) {

    static UrgingPage of(UrgingList list) {
        return new UrgingPage(
                shown(list.month()),
                list.month().toString(),
                list.month().minusMonths(1).toString(),
                list.month().plusMonths(1).toString(),
                Shown.date(list.asOf()),
                list.tasks(),
                list.units().stream()
                        .map(unit -> new Unit(
                                unit.name(),
                                unit.unit() == null ? null : unit.unit().value(),
                                unit.tasks().stream().map(Line::of).toList()))
                        .toList());
    }

    private static String shown(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }

    public record Unit(String name, @Nullable Long id, List<Line> lines) {}

    public record Line(
            String code,
            String text,
            String paper,
            String due,
            long days,
            String state,
            @Nullable String report) {

        static Line of(Urged task) {
            return new Line(
                    task.code().value(),
                    task.text(),
                    task.paper(),
                    Shown.date(task.due()),
                    task.daysLate(),
                    task.state().name(),
                    task.lastReport() == null ? null : Shown.time(task.lastReport()));
        }
    }
}
