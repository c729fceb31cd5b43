package io.github.roviec.office.reports;

import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.Line;
import io.github.roviec.office.tasks.rate.LoadGroups;
import io.github.roviec.office.tasks.rate.LoadGroups.LoadGroup;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Share;
import io.github.roviec.office.tasks.rate.Statistics.Table;
import io.github.roviec.office.tasks.rate.Tally;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Kết quả thực hiện nhiệm vụ: the table of a period as a file, numbers as numbers.
@Component
public class RateSheet {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final List<List<Figure>> NUMBERS = List.of(
            Figure.TOTAL,
            List.of(Figure.DONE_ON_TIME),
            List.of(Figure.DONE_LATE),
            List.of(Figure.DONE_UNDATED),
            List.of(Figure.RUNNING_IN_TIME),
            List.of(Figure.RUNNING_DUE_SOON),
            List.of(Figure.RUNNING_OVERDUE),
            List.of(Figure.RUNNING_UNDATED),
            List.of(Figure.SUSPENDED),
            List.of(Figure.WITHDRAWN));

    private final MessageSource words;
    private final Clock clock;

    RateSheet(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// The lines of the table in the order of the screen, all together at the end.
    ///
    /// @param taskClass null: all classes together
    public ReportFile xlsx(Table table, Grouping grouping, @Nullable TaskClass taskClass) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LoadGroup group : groups(table, grouping)) {
            String load = grouping == Grouping.UNIT ? load(group) : "";
            group.lines().forEach(line -> add(rows, name(line, grouping), load, line, taskClass));
        }
        table.lines().stream()
                .filter(line -> line.key().isEmpty())
                .forEach(line -> add(rows, name(line, grouping), "", line, taskClass));
        add(rows, word("rates.all"), "", table.all(), taskClass);
        ReportPeriod period = table.period();
        String title = word("report.rates.title");
        Sheet sheet = new Sheet(
                word("report.rates.leaf"),
                title.toUpperCase(VIETNAMESE),
                subtitle(table, taskClass),
                columns(grouping),
                rows);
        return new ReportFile(
                "ket-qua-" + period.key().toLowerCase(Locale.ROOT) + ".xlsx",
                Xlsx.MEDIA_TYPE,
                Xlsx.of(sheet, chart(table, grouping, taskClass)));
    }

    /// The rate by the original deadline, by unit; null where no unit has one.
    private @Nullable Chart chart(Table table, Grouping grouping, @Nullable TaskClass taskClass) {
        List<String> names = new ArrayList<>();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Line line : grouping == Grouping.UNIT ? table.lines() : List.<Line>of()) {
            Tally tally = taskClass == null ? line.all() : line.of(taskClass);
            BigDecimal percent = tally.onTimeByOriginal().percent();
            if (percent != null && !line.key().isEmpty()) {
                names.add(line.name());
                values.add(percent);
            }
        }
        String title = word("report.rates.chart");
        return names.isEmpty()
                ? null
                : new Chart("rates", title, Chart.Kind.BAR, "%", names, List.of(new Chart.Series(title, values)));
    }

    private static List<LoadGroup> groups(Table table, Grouping grouping) {
        List<Line> known =
                table.lines().stream().filter(line -> !line.key().isEmpty()).toList();
        return grouping == Grouping.UNIT
                ? LoadGroups.of(known, table.setting().thresholds())
                : List.of(new LoadGroup(0, Integer.MAX_VALUE, known));
    }

    private void add(List<List<Cell>> rows, String name, String load, Line line, @Nullable TaskClass taskClass) {
        Tally tally = taskClass == null ? line.all() : line.of(taskClass);
        List<Cell> cells = new ArrayList<>(List.of(number(rows.size() + 1), text(name), text(load)));
        NUMBERS.forEach(figures -> cells.add(number(tally.of(figures))));
        for (Share share :
                List.of(tally.completed(), tally.onTimeByOriginal(), tally.onTimeByExtended(), tally.updated())) {
            BigDecimal percent = share.percent();
            cells.add(percent == null ? text("") : new Cell.Number(percent, 1));
        }
        cells.add(number(tally.of(Figure.ORIGINAL_ON_TIME)));
        cells.add(number(tally.of(Figure.ORIGINAL)));
        if (!tally.counts().isEmpty() || load.isEmpty()) {
            rows.add(cells);
        }
    }

    private List<Sheet.Column> columns(Grouping grouping) {
        String[] names = word("report.rates.columns").split(";");
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = i == 1 ? word("rates.by." + grouping) : names[i].strip();
            columns.add(new Sheet.Column(name, i == 0 ? 6 : i == 1 ? 40 : i == 2 ? 20 : 11));
        }
        return columns;
    }

    private String subtitle(Table table, @Nullable TaskClass taskClass) {
        ReportPeriod period = table.period();
        String span = word(
                "report.rates.span",
                word("period." + period.kind(), Integer.toString(period.number()), Integer.toString(period.year())),
                SHOWN.format(period.first()),
                SHOWN.format(period.last()));
        String kind = taskClass == null ? word("rates.class.ALL") : word("taskClass." + taskClass);
        String state = table.closed() != null && !table.now()
                ? word("report.rates.closed", SHOWN.format(table.closed().at().atZone(clock.getZone())))
                : word("report.rates.running", SHOWN.format(LocalDate.now(clock)));
        return span + ". " + kind + ". " + state;
    }

    private String load(LoadGroup group) {
        if (group.to() == Integer.MAX_VALUE) {
            return group.from() == 0 ? word("report.rates.load.any") : word("report.rates.load.from", group.from());
        }
        return group.from() == group.to()
                ? word("report.rates.load.only", group.from())
                : word("report.rates.load", group.from(), group.to());
    }

    private String name(Line line, Grouping grouping) {
        return line.key().isEmpty() ? word("rates.nobody." + grouping) : line.name();
    }

    private static Cell number(int value) {
        return new Cell.Amount(value);
    }

    private static Cell text(String value) {
        return new Cell.Text(value);
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, VIETNAMESE), key);
    }
}
