package io.github.roviec.office.web.tasks;

import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.matrix.Matrix;
import io.github.roviec.office.tasks.matrix.Matrix.Tally;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.MatrixPage.Cell;
import io.github.roviec.office.web.tasks.MatrixPage.Column;
import io.github.roviec.office.web.tasks.MatrixPage.Number;
import io.github.roviec.office.web.tasks.MatrixPage.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes a matrix into the lines of its page, each number with the address of its list.
public record MatrixLines(MatrixQuery query, Matrix matrix) {

    private static final String LIST = "/nhiem-vu/ma-tran/danh-sach";

    List<Column> columns() {
        return IntStream.range(0, matrix.columns().size())
                .mapToObj(at -> {
                    Matrix.Column column = matrix.columns().get(at);
                    Tally tally = matrix.tally(at);
                    String code = column.code().value();
                    return new Column(
                            code,
                            column.text(),
                            Shown.dateOrNull(column.due()),
                            column.paper(),
                            number("OVERDUE", tally.overdue(), null, code),
                            number("DONE", tally.done(), null, code),
                            tally.total());
                })
                .toList();
    }

    List<Row> rows() {
        return matrix.rows().stream()
                .map(row -> new Row(
                        row.name(),
                        numbers(row.tally(), Long.toString(row.unit().value())),
                        cells(row)))
                .toList();
    }

    List<Number> sums() {
        return numbers(matrix.tally(), null);
    }

    private List<Number> numbers(Tally tally, @Nullable String unit) {
        return List.of(
                number("OVERDUE", tally.overdue(), unit, null),
                number("OPEN", tally.open(), unit, null),
                number("DONE", tally.done(), unit, null),
                number("all", tally.total(), unit, null));
    }

    private Number number(String key, int value, @Nullable String unit, @Nullable String task) {
        return new Number(
                key, value, query.url(LIST, "dem", key.equals("all") ? null : key, "don-vi", unit, "viec", task));
    }

    private List<@Nullable Cell> cells(Matrix.Row row) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            Matrix.Cell cell = row.cells().get(at);
            cells.add(
                    cell == null
                            ? null
                            : new Cell(
                                    cell.part().value(),
                                    matrix.columns().get(at).code().value(),
                                    key(cell)));
        }
        return cells;
    }

    /// Late work is told as late, whatever its state; done work whether it was in time.
    private static String key(Matrix.Cell cell) {
        if (cell.state() == WorkState.DONE) {
            return cell.timeliness() == Timeliness.LATE ? "LATE" : "DONE";
        }
        return cell.timeliness() == Timeliness.OVERDUE
                ? "OVERDUE"
                : cell.state().name();
    }
}
