package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Tally;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.tasks.rate.RateListPage.Row;
import io.github.roviec.office.web.tasks.rate.RatesPage.Closed;
import io.github.roviec.office.web.tasks.rate.RatesPage.Group;
import io.github.roviec.office.web.tasks.rate.RatesPage.Past;
import io.github.roviec.office.web.tasks.rate.RatesPage.Tab;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Results of a period: running, closed, and the lists behind.
public final class RateFixtures {

    private static final RateQuery QUERY =
            new RateQuery(ReportPeriod.of("2024-T10"), Grouping.UNIT, TaskClass.DATED, false, null, Set.of());

    private RateFixtures() {}

    public static Map<String, Object> pages() {
        return Map.of(
                "tasks/rates", rates(null, "14/10/2024"),
                "tasks/rates#closed", rates(new Closed("08:10 15/10/2024", "Nguyễn Thị Hoa", false, 2, "/", "/"), null),
                "tasks/rates#now", rates(new Closed("08:10 15/10/2024", "Nguyễn Thị Hoa", true, 0, "/", "/"), null),
                "tasks/rate-list", list(rows()),
                "tasks/rate-list#none", list(List.of()),
                "tasks/rate-differences",
                        new DifferencesPage(
                                RatePages.span(QUERY, LocalDate.of(2024, 10, 20)),
                                "08:10 15/10/2024",
                                "Nguyễn Thị Hoa",
                                List.of(
                                        new DifferencesPage.Pair(
                                                "2024-0007", "Rà soát hồ sơ", rows().get(0), rows().get(1)),
                                        new DifferencesPage.Pair("2024-0008", "Rà soát hồ sơ", null, rows().get(2))),
                                "/nhiem-vu/ket-qua"),
                "tasks/formula", new FormulaPage("ND09", "7", "", true, null),
                "tasks/formula#refused",
                        new FormulaPage(
                                "ND09",
                                "0",
                                "20, 5",
                                true,
                                new Note("refused", "refusal.task.rate-setting", new Object[0])));
    }

    private static RatesPage rates(@Nullable Closed closed, @Nullable String closeFrom) {
        return new RatesPage(
                RatePages.span(QUERY, LocalDate.of(2024, 10, 8)),
                tabs("MONTH", "QUARTER", "HALF_YEAR", "NINE_MONTHS", "YEAR"),
                tabs("UNIT", "PAPER", "LEADER"),
                tabs("DATED", "ONGOING", "GENERAL", "ALL"),
                closed,
                List.of(
                        RateRows.row("taskClass.DATED", "", null, tally(40), QUERY),
                        RateRows.row("taskClass.ONGOING", "", null, tally(3), QUERY),
                        RateRows.row("taskClass.GENERAL", "", null, Tally.NONE, QUERY),
                        RateRows.row("rates.all", "", null, tally(43), QUERY)),
                List.of(
                        new Group(
                                20,
                                -1,
                                List.of(RateRows.row(null, "Phòng Tài chính - Kế hoạch", "3", tally(30), QUERY))),
                        new Group(
                                0,
                                19,
                                IntStream.range(1, 6)
                                        .mapToObj(i -> RateRows.row(null, "UBND xã thứ " + i, "4" + i, tally(i), QUERY))
                                        .toList()),
                        new Group(-1, -1, List.of(RateRows.row("rates.nobody.UNIT", "", "", tally(1), QUERY)))),
                true,
                false,
                7,
                2,
                3,
                0,
                closeFrom,
                closeFrom != null,
                closed == null
                        ? List.of()
                        : List.of(new Past(
                                "MONTH", "10", "2024", "/nhiem-vu/ket-qua", "08:10 15/10/2024", "Nguyễn Thị Hoa")),
                "/nhiem-vu/ket-qua.xlsx",
                null);
    }

    private static List<Tab> tabs(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new Tab(key, "/nhiem-vu/ket-qua", key.equals(keys[0])))
                .toList();
    }

    private static Tally tally(int tasks) {
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        Stream.of(
                        Figure.DONE_ON_TIME,
                        Figure.RUNNING_OVERDUE,
                        Figure.ORIGINAL_ON_TIME,
                        Figure.ORIGINAL_LATE,
                        Figure.STALE)
                .forEach(figure -> counts.put(figure, tasks));
        return new Tally(counts);
    }

    private static RateListPage list(List<Row> rows) {
        return new RateListPage(
                RatePages.span(QUERY, LocalDate.of(2024, 10, 8)),
                List.of("ORIGINAL_ON_TIME", "ORIGINAL_LATE"),
                rows.isEmpty() ? "" : "Phòng Tài chính - Kế hoạch",
                rows.isEmpty() ? null : "DATED",
                rows.isEmpty() ? null : "08:10 15/10/2024",
                rows.size(),
                rows,
                new Pages(1, 1, rows.size(), null, null),
                "/nhiem-vu/ket-qua");
    }

    private static List<Row> rows() {
        return List.of(
                row("DONE", "20/9/2024", "27/9/2024", "DONE_LATE", "ORIGINAL_LATE", "EXTENDED_ON_TIME"),
                row("IN_PROGRESS", null, null, "RUNNING_UNDATED", null, null),
                row("WITHDRAWN", "20/9/2024", null, null, "ORIGINAL_LEFT", null));
    }

    private static Row row(
            String state,
            @Nullable String due,
            @Nullable String doneOn,
            @Nullable String work,
            @Nullable String original,
            @Nullable String extended) {
        return new Row(
                "2024-0007",
                "Rà soát hồ sơ, báo cáo kết quả trước phiên họp thường kỳ",
                "Phòng Tài chính - Kế hoạch",
                due == null ? "ONGOING" : "DATED",
                state,
                due,
                due == null ? null : "30/9/2024",
                doneOn,
                null,
                "1/10/2024",
                work,
                original,
                extended);
    }
}
