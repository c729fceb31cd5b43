package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.rate.ClosedPeriod;
import io.github.roviec.office.tasks.rate.Difference;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Line;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.RateSettings;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Standing;
import io.github.roviec.office.tasks.rate.Statistics;
import io.github.roviec.office.tasks.rate.Statistics.Table;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.rate.RateListPage.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists behind the numbers, and what differs from a closed period.
@Controller
class RateListController {

    private static final int ROWS = 50;

    private final Statistics statistics;
    private final RateSettings settings;
    private final Permissions permissions;
    private final Clock clock;

    RateListController(Statistics statistics, RateSettings settings, Permissions permissions, Clock clock) {
        this.statistics = statistics;
        this.settings = settings;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping(RateQuery.LIST)
    String list(
            Actor by,
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Model model) {
        RateQuery query = query(asked, by);
        if (query.figures().isEmpty()) {
            query = query.number(query.key(), Figure.TOTAL);
        }
        Page page = new Page(Math.max(1, number), ROWS);
        Table table = statistics.table(query.period(), query.now(), query.grouping(), by);
        int total = statistics.count(query.period(), query.now(), query.wanted(), by);
        ClosedPeriod closed = table.closed();
        model.addAttribute(
                "page",
                new RateListPage(
                        RatePages.span(query, today()),
                        query.figures().stream().sorted().map(Enum::name).toList(),
                        name(table, query.key()),
                        query.taskClass() == null ? null : query.taskClass().name(),
                        closed == null || query.now() ? null : Shown.time(closed.at()),
                        total,
                        statistics.list(query.period(), query.now(), query.wanted(), page, by).stream()
                                .map(RateListController::row)
                                .toList(),
                        Pages.of(page, total, query.url(RateQuery.LIST)),
                        back(query).url(RateQuery.PAGE)));
        return "tasks/rate-list";
    }

    @GetMapping(RateQuery.PAGE + "/khac-biet")
    String differences(Actor by, @RequestParam Map<String, String> asked, Model model) {
        RateQuery query = query(asked, by);
        ClosedPeriod closed =
                statistics.table(query.period(), false, query.grouping(), by).closed();
        if (closed == null) {
            return "redirect:" + query.url(RateQuery.PAGE);
        }
        model.addAttribute(
                "page",
                new DifferencesPage(
                        RatePages.span(query, today()),
                        Shown.time(closed.at()),
                        closed.by(),
                        statistics.differences(query.period(), by).stream()
                                .map(RateListController::pair)
                                .toList(),
                        query.url(RateQuery.PAGE)));
        return "tasks/rate-differences";
    }

    private RateQuery query(Map<String, String> asked, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return RateQuery.of(asked, ReportPeriod.of(settings.of(by.authority()).calendar(), PeriodKind.MONTH, today()));
    }

    private static RateQuery back(RateQuery query) {
        return new RateQuery(
                query.period(), query.grouping(), query.taskClass(), query.now(), null, EnumSet.noneOf(Figure.class));
    }

    private static String name(Table table, @Nullable String key) {
        return table.lines().stream()
                .filter(line -> line.key().equals(key))
                .map(Line::name)
                .findFirst()
                .orElse("");
    }

    static Row row(Standing standing) {
        return new Row(
                standing.code().value(),
                standing.text(),
                standing.lead(),
                standing.taskClass().name(),
                standing.state().name(),
                Shown.dateOrNull(standing.originalDue()),
                Shown.dateOrNull(standing.due()),
                Shown.dateOrNull(standing.doneOn()),
                Shown.dateOrNull(standing.withdrawnOn()),
                Shown.dateOrNull(standing.updatedOn()),
                name(standing.work()),
                name(standing.original()),
                name(standing.extended()));
    }

    private static DifferencesPage.Pair pair(Difference difference) {
        Standing any = Stream.of(difference.now(), difference.then())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new DifferencesPage.Pair(
                any.code().value(),
                any.text(),
                difference.then() == null ? null : row(difference.then()),
                difference.now() == null ? null : row(difference.now()));
    }

    private static @Nullable String name(@Nullable Figure figure) {
        return figure == null ? null : figure.name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
