package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.notifications.Urging;
import io.github.roviec.office.notifications.Urging.UnitUrging;
import io.github.roviec.office.notifications.Urging.Urged;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.TasksSource;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.delay.DelayReport;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.Line;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Share;
import io.github.roviec.office.tasks.rate.Standing;
import io.github.roviec.office.tasks.rate.Statistics;
import io.github.roviec.office.tasks.rate.Statistics.Table;
import io.github.roviec.office.tasks.rate.Tally;
import io.github.roviec.office.tasks.rate.Wanted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a report says of tasks, asked once. The numbers are those of the page of results, of all classes
/// together.
final class TaskMaterial {

    /// A list on paper that is longer is read by nobody: it ends with how many there are more, and the page behind that
    /// number has them all.
    static final int MOST = 500;

    /// Whom it asks.
    @Component
    record Rooms(Statistics statistics, Delays delays, Urging urging) {}

    private final Rooms rooms;
    private final ReportPeriod period;
    private final @Nullable UnitId unit;
    private final LocalDate today;
    private final Actor by;
    private @Nullable Table byUnit;
    private @Nullable Table byPaper;
    private @Nullable List<Urged> urged;

    TaskMaterial(Rooms rooms, ReportPeriod period, @Nullable UnitId unit, LocalDate today, Actor by) {
        this.rooms = rooms;
        this.period = period;
        this.unit = unit;
        this.today = today;
        this.by = by;
    }

    Table byUnit() {
        Table known = byUnit;
        if (known == null) {
            known = rooms.statistics().table(period, false, Grouping.UNIT, by);
            byUnit = known;
        }
        return known;
    }

    Table byPaper() {
        Table known = byPaper;
        if (known == null) {
            known = rooms.statistics().table(period, false, Grouping.PAPER, by);
            byPaper = known;
        }
        return known;
    }

    /// All of them, or those of the unit of which the report speaks.
    Line line() {
        return unit == null
                ? byUnit().all()
                : byUnit().lines().stream()
                        .filter(line -> line.key().equals(key()))
                        .findFirst()
                        .orElse(new Line(key(), "", Map.of()));
    }

    private String key() {
        return unit == null ? "" : Long.toString(unit.value());
    }

    List<Standing> list(Collection<Figure> figures) {
        return rooms.statistics().list(period, false, wanted(figures), new Page(1, MOST), by);
    }

    /// How many more than {@link #list} gives; null for none.
    @Nullable
    Live more(List<Figure> figures) {
        int all = rooms.statistics().count(period, false, wanted(figures), by);
        return all <= MOST ? null : new Live(Filling.written(all - MOST), source(key(), figures, "more"));
    }

    private Wanted wanted(Collection<Figure> figures) {
        return new Wanted(Grouping.UNIT, unit == null ? null : key(), null, EnumSet.copyOf(figures));
    }

    /// The last reason that each lead gave who gave one.
    Map<TaskCode, DelayReport> reasons(List<Standing> late) {
        return rooms.delays().last(late.stream().map(Standing::code).toList(), by);
    }

    /// The unit's part of the month's urging list.
    List<Urged> urged() {
        List<Urged> known = urged;
        if (known == null) {
            known = rooms.urging().of(YearMonth.from(period.last()), by).units().stream()
                    .filter(each -> each.unit() != null && each.unit().equals(unit))
                    .findFirst()
                    .map(UnitUrging::tasks)
                    .orElse(List.of());
            urged = known;
        }
        return known;
    }

    TasksSource urging() {
        return new TasksSource(YearMonth.from(period.last()).toString(), "URGING", key(), List.of(), "count");
    }

    /// Until which day a running task is late.
    LocalDate asOf() {
        return today.isBefore(period.last()) ? today : period.last();
    }

    Live count(Line line, List<Figure> figures) {
        return new Live(Filling.written(line.all().of(figures)), source(line.key(), figures, "count"));
    }

    /// "97,2 %"; of nothing there is no share.
    Live share(Line line, String aspect, List<Figure> figures, Function<Tally, Share> share) {
        BigDecimal percent = share.apply(line.all()).percent();
        return new Live(
                percent == null ? "chưa có" : WrittenNumber.write(percent, 1) + " %",
                source(line.key(), figures, aspect));
    }

    TasksSource source(String line, List<Figure> figures, String aspect) {
        return source(Grouping.UNIT, line, figures, aspect);
    }

    TasksSource source(Grouping grouping, String line, List<Figure> figures, String aspect) {
        return new TasksSource(
                period.key(),
                grouping.name(),
                line,
                figures.stream().map(Enum::name).toList(),
                aspect);
    }
}
