package io.github.roviec.notice.tree;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Paragraph;
import io.github.roviec.notice.text.Table;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.TaskTable.Cell;
import io.github.roviec.notice.tree.TaskTable.Column;
import io.github.roviec.notice.tree.TaskTable.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recognises tables that give work, by the heads of their columns. A table without heads goes on with those of the
/// table before it when it has as many columns.
final class TableReader {

    /// In so many rows from the top the heads are looked for.
    private static final int TOP = 4;

    /// Words that may stand behind the phrase that names a column: "Thời hạn hoàn thành (tháng/năm)".
    private static final int LONGEST_REST = 8;

    private final Tokens tokens;
    private final RuleBook book;

    private List<Column> columns = List.of();
    private final Set<String> rules = new LinkedHashSet<>();

    TableReader(Tokens tokens, RuleBook book) {
        this.tokens = tokens;
        this.book = book;
    }

    /// The task table that `table` is, or null.
    @Nullable
    TaskTable read(Table table) {
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> row.stream().map(this::cell).toList())
                .toList();
        int first = headEnd(rows);
        if (first < 0) {
            return null;
        }
        var head = new ArrayList<Cell>();
        rows.subList(0, first).forEach(row -> head.addAll(filled(row)));
        var found = new ArrayList<Row>();
        for (List<Cell> row : rows.subList(first, rows.size())) {
            if (!filled(row).isEmpty() && !repeatedHead(row) && !countsColumns(row)) {
                found.add(row(row));
            }
        }
        return new TaskTable(List.copyOf(head), List.copyOf(found), List.copyOf(rules));
    }

    private Cell cell(Paragraph cell) {
        int from = tokens.at(cell.start());
        int to = from;
        while (to < tokens.size() && tokens.start(to) < cell.end()) {
            to++;
        }
        return new Cell(cell.start(), from, to);
    }

    private static List<Cell> filled(List<Cell> row) {
        return row.stream().filter(cell -> !cell.empty()).toList();
    }

    /// The first row behind the heads, -1 where the table is none of ours. Heads may stand in two rows.
    private int headEnd(List<List<Cell>> rows) {
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            List<Column> heads = heads(rows.get(i));
            if (heads.contains(Column.TASK) || heads.contains(Column.LEAD)) {
                boolean second = i + 1 < rows.size() && secondHead(rows.get(i + 1));
                List<Column> both = second ? merged(heads, heads(rows.get(i + 1))) : heads;
                if (gives(both)) {
                    columns = both;
                    note(rows.get(i));
                    return second ? i + 2 : i + 1;
                }
            }
        }
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean goesOn = !columns.isEmpty() && widest == columns.size() && numbered(rows.getFirst());
        return goesOn ? 0 : -1;
    }

    private void note(List<Cell> heads) {
        rules.clear();
        for (Cell cell : heads) {
            Hit hit = hit(cell);
            if (hit != null && !hit.says("number")) {
                rules.add(hit.rule().name());
            }
        }
    }

    private static boolean gives(List<Column> heads) {
        return heads.contains(Column.TASK) && (heads.contains(Column.LEAD) || heads.contains(Column.DUE));
    }

    private boolean secondHead(List<Cell> row) {
        List<Column> heads = heads(row);
        return !heads.contains(Column.TASK)
                && filled(row).stream().noneMatch(cell -> hit(cell) == null)
                && heads.stream().anyMatch(head -> head != Column.OTHER);
    }

    private static List<Column> merged(List<Column> above, List<Column> below) {
        var all = new ArrayList<>(above);
        for (int i = 0; i < below.size(); i++) {
            if (below.get(i) != Column.OTHER) {
                if (i < all.size()) {
                    all.set(i, below.get(i));
                } else {
                    all.add(below.get(i));
                }
            }
        }
        return all;
    }

    private List<Column> heads(List<Cell> row) {
        var found = new ArrayList<Column>();
        for (Cell cell : row) {
            Hit hit = cell.empty() ? null : hit(cell);
            Column column =
                    hit == null ? Column.OTHER : Column.valueOf(hit.value().toUpperCase(java.util.Locale.ROOT));
            found.add(column != Column.OTHER && found.contains(column) ? Column.OTHER : column);
        }
        return found;
    }

    private @Nullable Hit hit(Cell cell) {
        Hit hit = book.at(Family.COLUMN, tokens, cell.from(), cell.to());
        return hit == null || cell.to() - hit.to() > LONGEST_REST ? null : hit;
    }

    /// The heads stand again at the top of each page.
    private boolean repeatedHead(List<Cell> row) {
        return gives(heads(row));
    }

    /// "(1) | (2) | (3)" under the heads.
    private boolean countsColumns(List<Cell> row) {
        List<Cell> filled = filled(row);
        return filled.size() > 2
                && filled.stream()
                        .allMatch(cell -> cell.to() - cell.from() <= 3
                                && (tokens.isNumber(cell.from()) || tokens.isNumber(cell.from() + 1)));
    }

    private boolean numbered(List<Cell> row) {
        return !row.isEmpty() && isNumber(row.getFirst());
    }

    private boolean isNumber(Cell cell) {
        if (cell.empty() || cell.to() - cell.from() > 4) {
            return false;
        }
        String written = tokens.written(cell.from(), cell.to());
        return written.length() <= 6 && written.chars().allMatch(c -> Character.isDigit(c) || ".)IVX".indexOf(c) >= 0)
                || written.length() == 1 && Character.isLetter(written.charAt(0))
                || written.length() == 2
                        && Character.isLetter(written.charAt(0))
                        && !Character.isLetter(written.charAt(1));
    }

    private Row row(List<Cell> row) {
        List<Cell> all = filled(row);
        boolean numbered = numbered(row);
        String label = numbered ? label(row.getFirst()) : "";
        int shift = columns.getFirst() == Column.NUMBER
                        && !numbered
                        && !row.getFirst().empty()
                ? columns.size() - row.size()
                : 0;
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < row.size(); i++) {
            int at = i + Math.max(0, shift);
            if (at < columns.size()
                    && columns.get(at) != Column.OTHER
                    && !row.get(i).empty()) {
                cells.put(columns.get(at), row.get(i));
            }
        }
        int words = all.size() - (numbered ? 1 : 0);
        boolean group = words <= 1 && (numbered || all.size() == 1);
        return new Row(label, group, cells, all);
    }

    private String label(Cell number) {
        String written = tokens.written(number.from(), number.to());
        int end = written.length();
        while (end > 0 && ".)".indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        return written.substring(0, end);
    }
}
