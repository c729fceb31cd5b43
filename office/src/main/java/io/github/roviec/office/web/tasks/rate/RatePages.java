package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.rate.ClosedPeriod;
import io.github.roviec.office.tasks.rate.ClosedPeriods;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.Line;
import io.github.roviec.office.tasks.rate.LoadGroups;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Statistics;
import io.github.roviec.office.tasks.rate.Statistics.Table;
import io.github.roviec.office.tasks.rate.Tally;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.rate.RatesPage.Closed;
import io.github.roviec.office.web.tasks.rate.RatesPage.Group;
import io.github.roviec.office.web.tasks.rate.RatesPage.Past;
import io.github.roviec.office.web.tasks.rate.RatesPage.Row;
import io.github.roviec.office.web.tasks.rate.RatesPage.Span;
import io.github.roviec.office.web.tasks.rate.RatesPage.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Composes the page of a period.
@Component
class RatePages {

    private final Statistics statistics;
    private final ClosedPeriods closedPeriods;
    private final Permissions permissions;
    private final Clock clock;

    RatePages(Statistics statistics, ClosedPeriods closedPeriods, Permissions permissions, Clock clock) {
        this.statistics = statistics;
        this.closedPeriods = closedPeriods;
        this.permissions = permissions;
        this.clock = clock;
    }

    RatesPage table(RateQuery query, @Nullable Note note, Actor by) {
        LocalDate today = LocalDate.now(clock);
        ReportPeriod period = query.period();
        Table table = statistics.table(period, query.now(), query.grouping(), by);
        Line all = table.all();
        boolean loadGroups = query.grouping() == Grouping.UNIT;
        return new RatesPage(
                span(query, today),
                Arrays.stream(PeriodKind.values())
                        .map(kind -> tab(kind, query.as(kind, today), kind == period.kind()))
                        .toList(),
                Arrays.stream(Grouping.values())
                        .map(each -> tab(each, query.by(each), each == query.grouping()))
                        .toList(),
                classes(query),
                closed(table, query, by),
                summary(all, query),
                groups(table, query),
                loadGroups,
                !table.setting().thresholds().isEmpty(),
                table.setting().freshDays(),
                all.of(TaskClass.DATED).of(Figure.UNDATED),
                all.of(TaskClass.ONGOING).total(),
                all.of(TaskClass.GENERAL).total(),
                table.closed() == null ? Shown.date(period.last()) : null,
                table.closed() == null && permissions.may(by, Deed.CLOSE_PERIODS) && !today.isBefore(period.last()),
                closedPeriods.all(by).stream().map(RatePages::past).toList(),
                query.url(RateQuery.PAGE + ".xlsx"),
                note);
    }

    static Span span(RateQuery query, LocalDate today) {
        ReportPeriod period = query.period();
        return new Span(
                period.key(),
                period.kind().name(),
                Integer.toString(period.number()),
                Integer.toString(period.year()),
                period.calendar().name(),
                Shown.date(period.first()),
                Shown.date(period.last()),
                today.isBefore(period.last()),
                query.in(period.previous()).url(RateQuery.PAGE),
                query.in(period.next()).url(RateQuery.PAGE));
    }

    private static Tab tab(Enum<?> value, RateQuery query, boolean current) {
        return new Tab(value.name(), query.url(RateQuery.PAGE), current);
    }

    private static List<Tab> classes(RateQuery query) {
        List<Tab> tabs = new ArrayList<>();
        for (TaskClass each : TaskClass.values()) {
            tabs.add(tab(each, query.of(each), each == query.taskClass()));
        }
        tabs.add(new Tab("ALL", query.of((TaskClass) null).url(RateQuery.PAGE), query.taskClass() == null));
        return tabs;
    }

    private @Nullable Closed closed(Table table, RateQuery query, Actor by) {
        ClosedPeriod closed = table.closed();
        return closed == null
                ? null
                : new Closed(
                        Shown.time(closed.at()),
                        closed.by(),
                        table.now(),
                        statistics.differences(query.period(), by).size(),
                        query.now(!table.now()).url(RateQuery.PAGE),
                        query.url(RateQuery.PAGE + "/khac-biet"));
    }

    private static List<Row> summary(Line all, RateQuery query) {
        List<Row> rows = new ArrayList<>();
        for (TaskClass each : TaskClass.values()) {
            rows.add(RateRows.row("taskClass." + each, "", null, all.of(each), query.of(each)));
        }
        rows.add(RateRows.row("rates.all", "", null, all.all(), query.of((TaskClass) null)));
        return rows;
    }

    private static List<Group> groups(Table table, RateQuery query) {
        List<Line> known =
                table.lines().stream().filter(line -> !line.key().isEmpty()).toList();
        List<Group> groups = new ArrayList<>();
        if (query.grouping() == Grouping.UNIT) {
            LoadGroups.of(known, table.setting().thresholds())
                    .forEach(group -> groups.add(new Group(
                            group.from(),
                            group.to() == Integer.MAX_VALUE ? -1 : group.to(),
                            rows(group.lines(), query))));
        } else if (!known.isEmpty()) {
            groups.add(new Group(0, -1, rows(known, query)));
        }
        List<Row> unknown =
                rows(table.lines().stream().filter(line -> line.key().isEmpty()).toList(), query);
        if (!unknown.isEmpty()) {
            groups.add(new Group(-1, -1, unknown));
        }
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    /// Lines that have nothing of the wanted class are left out.
    private static List<Row> rows(List<Line> lines, RateQuery query) {
        return lines.stream()
                .map(line -> row(line, query))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Row row(Line line, RateQuery query) {
        Tally tally = query.taskClass() == null ? line.all() : line.of(query.taskClass());
        String label = line.key().isEmpty() ? "rates.nobody." + query.grouping() : null;
        return tally.counts().isEmpty() ? null : RateRows.row(label, line.name(), line.key(), tally, query);
    }

    private static Past past(ClosedPeriod closed) {
        ReportPeriod period = closed.period();
        return new Past(
                period.kind().name(),
                Integer.toString(period.number()),
                Integer.toString(period.year()),
                RateQuery.of(java.util.Map.of(), period).url(RateQuery.PAGE),
                Shown.time(closed.at()),
                closed.by());
    }
}
