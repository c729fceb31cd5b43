package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.documents.TableFile;
import io.github.roviec.office.organisation.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the heads of a register, however many rows they take, and proposes what its columns are.
///
/// @param firstRow number of the first row below the heads
/// @param heads    of each column, parts of several rows put together ("Văn bản giao Số")
/// @param columns  null where the head says nothing that is known
record HeadRows(int firstRow, List<String> heads, List<@Nullable RegisterColumn> columns) {

    private static final int LOOKED_AT = 40;
    private static final int MOST_ROWS = 3;

    /// "(1)", "2", "A", "(3)=(1)+(2)": the row of column numbers below the heads.
    private static final Pattern ORDINAL = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s*=.*)?");

    static HeadRows in(TableFile table) {
        List<TableFile.Row> rows = table.rows();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            int known = known(rows.get(i).cells());
            if (known > most) {
                most = known;
                best = i;
            }
        }
        if (most == 0) {
            return proposal(rows.getFirst().number(), blanks(width));
        }
        List<String> heads = blanks(width);
        int next = best;
        while (next < rows.size() && next < best + MOST_ROWS && (next == best || below(rows, best, next))) {
            add(heads, rows.get(next).cells());
            next++;
        }
        while (next < rows.size() && ordinals(rows.get(next).cells())) {
            next++;
        }
        int first =
                next < rows.size() ? rows.get(next).number() : rows.getLast().number() + 1;
        return proposal(first, heads);
    }

    /// The heads above a row that a person names as the first.
    static HeadRows above(TableFile table, int firstRow) {
        HeadRows found = in(table);
        return new HeadRows(firstRow, found.heads, found.columns);
    }

    private static HeadRows proposal(int firstRow, List<String> heads) {
        List<@Nullable RegisterColumn> columns = new ArrayList<>();
        Set<RegisterColumn> taken = EnumSet.noneOf(RegisterColumn.class);
        Map<RegisterColumn, Boolean> exact = new EnumMap<>(RegisterColumn.class);
        for (String head : heads) {
            RegisterColumn meaning = Heads.meaning(head);
            if (meaning != null && Heads.known(head)) {
                exact.put(meaning, true);
            }
        }
        for (String head : heads) {
            RegisterColumn meaning = Heads.meaning(head);
            // Of two columns that could be the same, the one that is called so.
            boolean free = meaning != null && (Heads.known(head) || !exact.containsKey(meaning)) && taken.add(meaning);
            columns.add(free ? meaning : null);
        }
        return new HeadRows(firstRow, heads, columns);
    }

    private static int known(List<String> cells) {
        Set<RegisterColumn> meanings = EnumSet.noneOf(RegisterColumn.class);
        for (String cell : cells) {
            RegisterColumn meaning = cell.length() > 80 ? null : Heads.meaning(cell);
            if (meaning != null) {
                meanings.add(meaning);
            }
        }
        boolean task = meanings.contains(RegisterColumn.CONTENT) || meanings.contains(RegisterColumn.LEAD);
        return task && meanings.size() > 1 ? meanings.size() : 0;
    }

    /// Whether a row goes on with the heads: where it says something else than the row above it, it says a head.
    private static boolean below(List<TableFile.Row> rows, int best, int at) {
        List<String> above = rows.get(best).cells();
        List<String> cells = rows.get(at).cells();
        int fresh = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String over = i < above.size() ? above.get(i) : "";
            if (cell.isEmpty() || cell.equals(over)) {
                continue;
            }
            boolean head = Heads.known(cell) || Heads.known(over + " " + cell);
            if (!head) {
                return false;
            }
            fresh++;
        }
        return fresh > 0;
    }

    private static boolean ordinals(List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return said.size() > 1
                && said.stream().allMatch(cell -> ORDINAL.matcher(cell).matches());
    }

    private static void add(List<String> heads, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String above = heads.get(i);
            String cell = cells.get(i).replaceAll("\\s+", " ").strip();
            if (!cell.isEmpty() && !Spelling.plain(above).endsWith(Spelling.plain(cell))) {
                heads.set(i, (above + " " + cell).strip());
            }
        }
    }

    private static List<String> blanks(int width) {
        List<String> blanks = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            blanks.add("");
        }
        return blanks;
    }
}
