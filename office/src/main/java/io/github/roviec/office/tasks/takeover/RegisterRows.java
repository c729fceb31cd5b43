package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.documents.TableFile;
import io.github.roviec.office.organisation.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of a table that speak of tasks: headings between them, heads that are repeated on a new page and the
/// signatures below are none.
final class RegisterRows {

    /// "I", "IV.", "A)": the number of a heading.
    private static final Pattern HEADING_NUMBER = Pattern.compile("(?:[IVXL]+|[A-H])[.)]?");

    private final Matching matching;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private String section = "";

    private RegisterRows(Matching matching) {
        this.matching = matching;
    }

    /// A row that speaks of no task.
    ///
    /// @param number of the row in its file
    public record Heading(int number, String text) {}

    static RegisterRows of(TableFile table, Matching matching) {
        RegisterRows found = new RegisterRows(matching);
        for (TableFile.Row row : table.rows()) {
            if (row.number() >= matching.firstRow()) {
                found.add(row);
            }
        }
        return found;
    }

    List<RegisterRow> rows() {
        return rows;
    }

    List<Heading> headings() {
        return headings;
    }

    private void add(TableFile.Row row) {
        String heading = heading(row.cells());
        if (heading != null) {
            section = heading;
            headings.add(new Heading(row.number(), heading));
            return;
        }
        if (headAgain(row.cells())) {
            headings.add(new Heading(row.number(), String.join(" | ", row.cells())));
            return;
        }
        Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
        for (int i = 0; i < matching.columns().size(); i++) {
            RegisterColumn column = matching.columns().get(i);
            if (column != null) {
                cells.put(column, i < row.cells().size() ? row.cells().get(i).strip() : "");
            }
        }
        String number = cells.getOrDefault(RegisterColumn.NUMBER, "");
        if (cells.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        RegisterRow above = rows.isEmpty() ? null : rows.getLast();
        if (above != null
                && number.isEmpty()
                && cells.getOrDefault(RegisterColumn.CONTENT, "").isEmpty()) {
            rows.set(rows.size() - 1, joined(above, cells, row.end()));
            return;
        }
        rows.add(new RegisterRow(row.number(), row.start(), row.end(), cells, section));
    }

    /// A row without content of its own says more about the task above it.
    private static RegisterRow joined(RegisterRow above, Map<RegisterColumn, String> more, int end) {
        Map<RegisterColumn, String> cells = new EnumMap<>(above.cells());
        more.forEach((column, said) -> {
            if (!said.isEmpty() && !said.equals(cells.get(column))) {
                cells.merge(column, said, (one, other) -> (one + "\n" + other).strip());
            }
        });
        return new RegisterRow(above.number(), above.start(), end, cells, above.section());
    }

    /// What stands alone in its row, beside a number perhaps; null for a row of more.
    private static @Nullable String heading(List<String> cells) {
        List<String> said =
                cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        if (said.size() == 1) {
            return said.getFirst();
        }
        return said.size() == 2
                        && HEADING_NUMBER.matcher(said.getFirst()).matches()
                        && !cells.getFirst().isEmpty()
                        && cells.size() > 3
                ? said.getLast()
                : null;
    }

    private static boolean headAgain(List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return said.size() > 2
                && said.stream().filter(Heads::known).count() * 2 > said.size()
                && said.stream().noneMatch(cell -> Spelling.plain(cell).isEmpty());
    }
}
