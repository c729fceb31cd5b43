package io.github.roviec.office.reports.draft;

import static io.github.roviec.office.reports.draft.Rows.words;

import io.github.roviec.office.notifications.Urging.Urged;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table.Align;
import io.github.roviec.office.reports.paper.Table.Column;
import io.github.roviec.office.reports.paper.TaskSource;
import io.github.roviec.office.reports.paper.Words;
import io.github.roviec.office.reports.template.Piece.ChartName;
import io.github.roviec.office.reports.template.Piece.TableName;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.delay.DelayReport;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.Line;
import io.github.roviec.office.tasks.rate.Standing;
import io.github.roviec.office.tasks.rate.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tables and charts of tasks.
final class TaskTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /// A chart with more bars cannot be read.
    private static final int MOST_BARS = 20;

    private final TaskMaterial tasks;

    TaskTables(TaskMaterial tasks) {
        this.tasks = tasks;
    }

    /// A list without a row is a sentence that says so.
    Block table(String key, TableName name, String caption) {
        return switch (name) {
            case TASKS_BY_UNIT ->
                counted(
                        key,
                        caption,
                        "Đơn vị",
                        Grouping.UNIT,
                        tasks.byUnit().lines(),
                        tasks.byUnit().all());
            case TASKS_BY_PAPER ->
                counted(
                        key,
                        caption,
                        "Văn bản giao",
                        Grouping.PAPER,
                        tasks.byPaper().lines(),
                        tasks.byPaper().all());
            case LATE_TASKS -> late(key, caption);
            case RUNNING_TASKS -> listed(key, caption, Figure.RUNNING);
            case DONE_TASKS -> listed(key, caption, Figure.DONE);
            case URGED_TASKS -> urged(key, caption);
            case FIGURES, FIGURES_BY_UNIT, CRITERIA_BY_UNIT, FIGURES_BY_MEMBER ->
                throw new IllegalArgumentException(name.name());
        };
    }

    private Block counted(String key, String caption, String what, Grouping grouping, List<Line> lines, Line all) {
        Rows rows = new Rows(
                4,
                new Column(what, 20, Align.LEFT),
                new Column("Tổng số", 7, Align.RIGHT),
                new Column("Hoàn thành", 8, Align.RIGHT),
                new Column("Đúng hạn", 7, Align.RIGHT),
                new Column("Trễ hạn", 7, Align.RIGHT),
                new Column("Đang thực hiện", 8, Align.RIGHT),
                new Column("Quá hạn", 7, Align.RIGHT),
                new Column("Tỷ lệ hoàn thành", 10, Align.RIGHT),
                new Column("Tỷ lệ đúng hạn", 10, Align.RIGHT));
        lines.forEach(line -> rows.add(counts(grouping, line.name().isEmpty() ? "Chưa xác định" : line.name(), line)));
        return rows.table(key, caption, "Trong kỳ không có nhiệm vụ nào được tính.", counts(grouping, "Cộng", all));
    }

    private List<List<Run>> counts(Grouping grouping, String name, Line line) {
        List<List<Run>> cells = new ArrayList<>(List.of(words(name)));
        List.of(
                        Figure.TOTAL,
                        Figure.DONE,
                        List.of(Figure.DONE_ON_TIME),
                        List.of(Figure.DONE_LATE),
                        Figure.RUNNING,
                        List.of(Figure.RUNNING_OVERDUE))
                .forEach(figures -> cells.add(List.of(new Live(
                        Filling.written(line.all().of(figures)),
                        tasks.source(grouping, line.key(), figures, "count")))));
        cells.add(List.of(tasks.share(line, "completed", Figure.TOTAL, Tally::completed)));
        cells.add(List.of(tasks.share(line, "onTime", Figure.ORIGINAL, Tally::onTimeByOriginal)));
        return cells;
    }

    private Block late(String key, String caption) {
        Rows rows = new Rows(
                3,
                new Column("Mã", 7, Align.LEFT),
                new Column("Nội dung nhiệm vụ", 24, Align.LEFT),
                new Column("Văn bản giao", 11, Align.LEFT),
                new Column("Chủ trì", 12, Align.LEFT),
                new Column("Hạn", 8, Align.CENTRE),
                new Column("Số ngày quá hạn", 6, Align.RIGHT),
                new Column("Lý do chậm", 17, Align.LEFT),
                new Column("Cam kết hoàn thành", 8, Align.CENTRE));
        List<Figure> figures = List.of(Figure.RUNNING_OVERDUE);
        List<Standing> late = tasks.list(figures);
        Map<TaskCode, DelayReport> reasons = tasks.reasons(late);
        late.stream()
                .sorted(Comparator.comparing(Standing::lead)
                        .thenComparing(Standing::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(task -> {
                    DelayReport said = reasons.get(task.code());
                    LocalDate due = task.due();
                    rows.add(List.of(
                            code(task.code().value()),
                            words(task.text()),
                            words(task.documentLabel()),
                            words(task.lead()),
                            words(day(due)),
                            due == null
                                    ? List.of()
                                    : daysLate(
                                            task.code().value(),
                                            Math.max(0, ChronoUnit.DAYS.between(due, tasks.asOf()))),
                            words(said == null ? "chưa báo cáo" : reason(said)),
                            words(said == null ? "" : DAY.format(said.commitment()))));
                });
        more(rows, 2, figures);
        return rows.table(key, caption, "Trong kỳ không có nhiệm vụ quá hạn.");
    }

    /// A list that is cut says so, in the column of the words.
    private void more(Rows rows, int column, List<Figure> figures) {
        Live more = tasks.more(figures);
        if (more != null) {
            rows.more(column, List.of(Words.plain("Và "), more, Words.plain(" nhiệm vụ khác.")));
        }
    }

    private static String reason(DelayReport said) {
        String words = said.words();
        return words == null ? said.reason() : said.reason() + ". " + words;
    }

    private Block listed(String key, String caption, List<Figure> figures) {
        Rows rows = new Rows(
                4,
                new Column("Mã", 10, Align.LEFT),
                new Column("Nội dung nhiệm vụ", 38, Align.LEFT),
                new Column("Văn bản giao", 16, Align.LEFT),
                new Column("Hạn", 11, Align.CENTRE),
                new Column("Ngày hoàn thành", 11, Align.CENTRE));
        for (Standing task : tasks.list(figures)) {
            rows.add(List.of(
                    code(task.code().value()),
                    words(task.text()),
                    words(task.documentLabel()),
                    words(task.due() == null ? "không thời hạn" : day(task.due())),
                    words(day(task.doneOn()))));
        }
        more(rows, 2, figures);
        return rows.table(key, caption, "Không có nhiệm vụ.");
    }

    private Block urged(String key, String caption) {
        Rows rows = new Rows(
                4,
                new Column("Mã", 11, Align.LEFT),
                new Column("Nội dung nhiệm vụ", 36, Align.LEFT),
                new Column("Văn bản giao", 18, Align.LEFT),
                new Column("Hạn", 11, Align.CENTRE),
                new Column("Số ngày quá hạn", 9, Align.RIGHT));
        for (Urged task : tasks.urged()) {
            rows.add(List.of(
                    code(task.code().value()),
                    words(task.text()),
                    words(task.paper()),
                    words(DAY.format(task.due())),
                    daysLate(task.code().value(), task.daysLate())));
        }
        return rows.table(key, caption, "Không có nhiệm vụ quá hạn.");
    }

    Block chart(String key, ChartName name, String caption) {
        List<Line> lines = tasks.byUnit().lines().stream()
                .filter(line -> !line.name().isEmpty())
                .sorted(Comparator.comparingInt((Line line) -> -line.all().total()))
                .limit(MOST_BARS)
                .toList();
        if (lines.isEmpty()) {
            return Paragraph.of(key, "Trong kỳ không có nhiệm vụ để vẽ biểu đồ.");
        }
        List<String> units = lines.stream().map(Line::name).toList();
        return name == ChartName.ON_TIME_BY_UNIT
                ? new Chart(
                        key,
                        caption,
                        Chart.Kind.BAR,
                        "%",
                        units,
                        List.of(series(
                                "Tỷ lệ đúng hạn",
                                lines,
                                line -> line.all().onTimeByOriginal().percent())))
                : new Chart(
                        key,
                        caption,
                        Chart.Kind.BAR,
                        "nhiệm vụ",
                        units,
                        List.of(
                                series(
                                        "Hoàn thành",
                                        lines,
                                        line -> number(line.all().of(Figure.DONE))),
                                series(
                                        "Đang thực hiện, chưa quá hạn",
                                        lines,
                                        line -> number(line.all().of(Figure.RUNNING)
                                                - line.all().of(Figure.RUNNING_OVERDUE))),
                                series(
                                        "Quá hạn",
                                        lines,
                                        line -> number(line.all().of(Figure.RUNNING_OVERDUE)))));
    }

    private static Chart.Series series(String name, List<Line> lines, Function<Line, @Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        lines.forEach(line -> values.add(value.apply(line)));
        return new Chart.Series(name, values);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static List<Run> code(String code) {
        return List.of(new Live(code, new TaskSource(code, "code")));
    }

    private static List<Run> daysLate(String code, long days) {
        return List.of(new Live(Long.toString(days), new TaskSource(code, "daysLate")));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
