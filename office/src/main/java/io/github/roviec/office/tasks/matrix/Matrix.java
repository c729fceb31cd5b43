package io.github.roviec.office.tasks.matrix;

import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Units by tasks. Every number in it counts cells of it: {@link #list} gives those cells.
///
/// @param group   null where the office has no group
/// @param columns the newest paper first
/// @param rows    those with the most overdue first
/// @param cut     there are more tasks than {@link Matrices#MOST_TASKS}
public record Matrix(@Nullable UnitGroup group, List<Column> columns, List<Row> rows, boolean cut) {

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A task that was given to several.
    public record Column(
            TaskCode code, String text, @Nullable LocalDate due, String paper) {}

    /// @param cells one for each column; null where the unit has no part in it
    public record Row(UnitId unit, String name, List<@Nullable Cell> cells) {

        public Tally tally() {
            return Tally.of(cells);
        }
    }

    /// A unit's part in a task.
    public record Cell(
            TaskCode part,
            WorkState state,
            Timeliness timeliness,
            @Nullable LocalDate due) {

        public Standing standing() {
            if (state == WorkState.DONE) {
                return Standing.DONE;
            }
            return timeliness == Timeliness.OVERDUE ? Standing.OVERDUE : Standing.OPEN;
        }
    }

    /// What is counted.
    public enum Standing {
        OVERDUE,
        /// Not done and not overdue.
        OPEN,
        DONE
    }

    public record Tally(int overdue, int open, int done) {

        static Tally of(Collection<? extends @Nullable Cell> cells) {
            int[] counts = new int[Standing.values().length];
            for (Cell cell : cells) {
                if (cell != null) {
                    counts[cell.standing().ordinal()]++;
                }
            }
            return new Tally(
                    counts[Standing.OVERDUE.ordinal()],
                    counts[Standing.OPEN.ordinal()],
                    counts[Standing.DONE.ordinal()]);
        }

        public int total() {
            return overdue + open + done;
        }
    }

    /// @param column its place in {@link #columns}
    public Tally tally(int column) {
        return Tally.of(rows.stream().map(row -> row.cells().get(column)).toList());
    }

    public Tally tally() {
        return Tally.of(rows.stream().flatMap(row -> row.cells().stream()).toList());
    }

    /// One cell, with where it stands.
    public record Entry(Column column, Row row, Cell cell) {}

    /// The cells behind a number; null asks for any.
    public List<Entry> list(@Nullable UnitId unit, @Nullable TaskCode task, @Nullable Standing standing) {
        return rows.stream()
                .filter(row -> unit == null || row.unit().equals(unit))
                .flatMap(row -> entries(row, task, standing))
                .toList();
    }

    private Stream<Entry> entries(Row row, @Nullable TaskCode task, @Nullable Standing standing) {
        return IntStream.range(0, columns.size())
                .filter(at -> task == null || columns.get(at).code().equals(task))
                .filter(at -> row.cells().get(at) != null)
                .mapToObj(at -> new Entry(
                        columns.get(at), row, Objects.requireNonNull(row.cells().get(at))))
                .filter(entry -> standing == null || entry.cell().standing() == standing);
    }
}
