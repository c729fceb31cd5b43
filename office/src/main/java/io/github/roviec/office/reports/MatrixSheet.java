package io.github.roviec.office.reports;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.matrix.Matrices;
import io.github.roviec.office.tasks.matrix.Matrix;
import io.github.roviec.office.tasks.matrix.Matrix.Tally;
import io.github.roviec.office.tasks.matrix.MatrixQuestion;
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

/// Units by tasks as a file: the same rows, columns and sums as on the screen.
@Component
public class MatrixSheet {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int NAME_WIDTH = 30;
    private static final int NUMBER_WIDTH = 9;
    private static final int CELL_WIDTH = 18;

    private final Matrices matrices;
    private final MessageSource words;
    private final Clock clock;

    MatrixSheet(Matrices matrices, MessageSource words, Clock clock) {
        this.matrices = matrices;
        this.words = words;
        this.clock = clock;
    }

    public ReportFile xlsx(MatrixQuestion question, Actor by) {
        Matrix matrix = matrices.matrix(question, by);
        LocalDate today = LocalDate.now(clock);
        String title = word("matrix.title");
        String group = matrix.group() == null ? "" : matrix.group().name() + ". ";
        List<List<Cell>> rows = new ArrayList<>();
        matrix.rows().forEach(row -> rows.add(row(row)));
        rows.add(sums(matrix));
        Sheet sheet = new Sheet(
                title,
                title.toUpperCase(VIETNAMESE),
                group + word("report.register.day", SHOWN.format(today)),
                columns(matrix),
                rows);
        return new ReportFile("ma-tran-nhiem-vu-" + IN_NAMES.format(today) + ".xlsx", Xlsx.MEDIA_TYPE, Xlsx.of(sheet));
    }

    private List<Sheet.Column> columns(Matrix matrix) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(word("matrix.unit"), NAME_WIDTH));
        for (String key : List.of("OVERDUE", "OPEN", "DONE", "all")) {
            columns.add(new Sheet.Column(word("matrix.number." + key), NUMBER_WIDTH));
        }
        matrix.columns().forEach(column -> columns.add(new Sheet.Column(heading(column), CELL_WIDTH)));
        return columns;
    }

    private static String heading(Matrix.Column column) {
        String due = column.due() == null ? "" : "\n" + SHOWN.format(column.due());
        return column.code().value() + "\n" + column.text() + due;
    }

    private List<Cell> row(Matrix.Row row) {
        List<Cell> cells = new ArrayList<>(numbers(row.name(), row.tally()));
        row.cells().forEach(cell -> cells.add(new Cell.Text(state(cell))));
        return cells;
    }

    private List<Cell> sums(Matrix matrix) {
        List<Cell> cells = new ArrayList<>(numbers(word("matrix.sum"), matrix.tally()));
        for (int at = 0; at < matrix.columns().size(); at++) {
            Tally tally = matrix.tally(at);
            cells.add(new Cell.Text(word("matrix.done", tally.done(), tally.total())));
        }
        return cells;
    }

    private static List<Cell> numbers(String name, Tally tally) {
        return List.of(
                new Cell.Text(name),
                new Cell.Amount(tally.overdue()),
                new Cell.Amount(tally.open()),
                new Cell.Amount(tally.done()),
                new Cell.Amount(tally.total()));
    }

    private String state(Matrix.@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.state() == WorkState.DONE && cell.timeliness() == Timeliness.LATE) {
            return word("matrix.cell.LATE");
        }
        return cell.state() != WorkState.DONE && cell.timeliness() == Timeliness.OVERDUE
                ? word("matrix.cell.OVERDUE")
                : word("matrix.cell." + cell.state());
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, VIETNAMESE), key);
    }
}
