package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The calendar, and what became of a step on many tasks.
final class MoreTasksFixtures {

    private MoreTasksFixtures() {}

    static Map<String, Object> pages() {
        return Map.of(
                "tasks/month", month(),
                "tasks/bulk",
                        new BulkPage(
                                "CONFIRM",
                                List.of("2024-0001", "2024-0002"),
                                List.of(new BulkPage.NotDone("2024-0003", "refusal.task.own-work", new Object[0])),
                                "/nhiem-vu",
                                null,
                                new Object[0]),
                "tasks/bulk#nothing",
                        new BulkPage(
                                "WITHDRAW",
                                List.of(),
                                List.of(),
                                "/nhiem-vu",
                                "refusal.task.reason-missing",
                                new Object[0]));
    }

    private static MonthPage month() {
        List<List<MonthPage.@Nullable Day>> weeks = new ArrayList<>();
        List<MonthPage.Day> all = new ArrayList<>();
        List<MonthPage.@Nullable Day> week = new ArrayList<>();
        week.add(null);
        for (int number = 1; number <= 31; number++) {
            int weekday = number % 7 + 1;
            MonthPage.Day day = new MonthPage.Day(
                    number,
                    number + "/10/2024",
                    weekday,
                    number == 8,
                    weekday > 5,
                    number == 10 ? "Ngày nghỉ bù" : null,
                    number % 5,
                    number % 5 == 4 ? 2 : 0,
                    number % 5 == 3 ? 1 : 0,
                    "/nhiem-vu?tu=" + number + "/10/2024");
            all.add(day);
            week.add(day);
            if (week.size() == 7) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        return new MonthPage(
                "10/2024",
                "3",
                List.of(new Choice("3", "Phòng Tài chính - Kế hoạch")),
                "/nhiem-vu/lich?thang=9/2024",
                "/nhiem-vu/lich?thang=11/2024",
                "/nhiem-vu/lich",
                "/nhiem-vu.xlsx?tu=1/10/2024",
                weeks,
                all.stream().filter(day -> day.tasks() > 0).toList(),
                62);
    }
}
