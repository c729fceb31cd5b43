package io.github.roviec.office.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A table between bars: `cell | cell`, as the tables of a Word file become text; or drawn, each line between two bars
/// and long cells broken over several lines, as old programs print them.
final class TextTable {

    private static final Pattern RULE = Pattern.compile("[|+\\-=:_ ]*[-=_]{3}[|+\\-=:_ ]*");
    private static final String BAR = " | ";

    /// A drawn bar may stand so many letters beside the one in the head.
    private static final int BESIDE = 2;

    private record Line(int number, int start, int end, String text) {

        boolean drawn() {
            String bare = text.strip();
            return bare.startsWith("|") && bare.chars().filter(c -> c == '|').count() >= 3;
        }

        boolean rule() {
            return RULE.matcher(text).matches();
        }
    }

    private TextTable() {}

    /// Empty where the text holds no such table, or little more than one line of it.
    static Optional<List<TableFile.Row>> of(String text) {
        List<Line> lines = lines(text);
        List<Line> drawn =
                lines.stream().filter(line -> line.drawn() && !line.rule()).toList();
        if (drawn.size() >= 2) {
            return Optional.of(drawn(lines, drawn));
        }
        long bars = lines.stream().filter(line -> line.text.contains(BAR)).count();
        return bars >= 2 ? Optional.of(barred(lines)) : Optional.empty();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int number = 1; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Line(number, start, end, text.substring(start, end)));
            }
            start = end + 1;
        }
        return lines;
    }

    private static List<TableFile.Row> barred(List<Line> lines) {
        List<TableFile.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.text.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            rows.add(new TableFile.Row(line.number, cells, line.start, line.end));
        }
        return rows;
    }

    /// The line with the most bars says where the columns begin; where most other lines agree, cells are told by their
    /// place and a line whose first cell is empty goes on with the one above.
    private static List<TableFile.Row> drawn(List<Line> lines, List<Line> drawn) {
        List<Integer> columns = bars(drawn.stream()
                .max(Comparator.comparingInt(line -> bars(line).size()))
                .orElseThrow());
        long aligned = drawn.stream()
                .filter(line ->
                        bars(line).stream().limit(bars(line).size() - 1L).allMatch(bar -> at(columns, bar) >= 0))
                .count();
        boolean broken = aligned * 5 >= drawn.size() * 4L;
        boolean ruled = lines.stream().filter(Line::rule).count() * 3 > drawn.size();
        List<TableFile.Row> rows = new ArrayList<>();
        boolean fresh = true;
        for (Line line : lines) {
            if (line.rule()) {
                fresh = true;
                continue;
            }
            if (!line.drawn()) {
                rows.add(new TableFile.Row(line.number, List.of(line.text.strip()), line.start, line.end));
                fresh = true;
                continue;
            }
            List<String> cells = broken ? placed(line, columns) : inOrder(line);
            boolean goesOn = broken && !fresh && (ruled || cells.getFirst().isEmpty());
            if (goesOn) {
                rows.add(joined(rows.removeLast(), cells, line.end));
            } else {
                rows.add(new TableFile.Row(line.number, cells, line.start, line.end));
            }
            fresh = false;
        }
        return rows;
    }

    private static TableFile.Row joined(TableFile.Row row, List<String> more, int end) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(row.cells().size(), more.size()); i++) {
            String above = i < row.cells().size() ? row.cells().get(i) : "";
            String below = i < more.size() ? more.get(i) : "";
            cells.add((above + " " + below).strip());
        }
        return new TableFile.Row(row.number(), cells, row.start(), end);
    }

    private static List<String> placed(Line line, List<Integer> columns) {
        String[] cells = new String[columns.size() - 1];
        Arrays.fill(cells, "");
        List<Integer> bars = bars(line);
        for (int i = 0; i + 1 < bars.size(); i++) {
            int column = at(columns, bars.get(i));
            if (column >= 0 && column < cells.length) {
                cells[column] =
                        line.text.substring(bars.get(i) + 1, bars.get(i + 1)).strip();
            }
        }
        return List.of(cells);
    }

    private static List<String> inOrder(Line line) {
        List<Integer> bars = bars(line);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i + 1 < bars.size(); i++) {
            cells.add(line.text.substring(bars.get(i) + 1, bars.get(i + 1)).strip());
        }
        return cells;
    }

    /// Where the bars of a drawn line stand; its end counts as one where the last is missing.
    private static List<Integer> bars(Line line) {
        List<Integer> bars = new ArrayList<>();
        for (int i = 0; i < line.text.length(); i++) {
            if (line.text.charAt(i) == '|') {
                bars.add(i);
            }
        }
        if (!line.text.strip().endsWith("|")) {
            bars.add(line.text.length());
        }
        return bars;
    }

    private static int at(List<Integer> columns, int bar) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - bar) <= BESIDE) {
                return i;
            }
        }
        return -1;
    }
}
