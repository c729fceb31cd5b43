package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Requirement;
import io.github.roviec.office.indicators.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table of criteria as it comes out of a word processor or a spreadsheet: cells between tabs. A row has the number
/// and
/// the name of a criterion, or of a part ("3.1. Đường thôn" may stand in one cell), or of both; what follows is what is
/// asked: of everybody where it is one cell, else of group 1, 2, 3 in this order.
final class CopiedTable {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\.?");
    private static final Pattern PART = Pattern.compile("(\\d{1,3}\\.\\d{1,3})\\.?\\s+(.+)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /// A cell in which nothing is asked.
    private static final Pattern NOTHING = Pattern.compile("[-–—]*");

    private final List<Member> members = new ArrayList<>();
    private @Nullable String criterion;

    private CopiedTable() {}

    /// What was written line by line and what the table says, parts behind their criteria; where both have the same
    /// code,
    /// the table is newer. Refuses with `part.copied-line` where a row has no number.
    static List<Member> members(List<String> lines, List<Member> written) {
        CopiedTable table = new CopiedTable();
        joined(lines).forEach(table::row);
        return table.into(written);
    }

    /// A row whose cell had several lines is one again: it goes on while it is narrower than the table.
    private static List<String> joined(List<String> lines) {
        long width = lines.stream().mapToLong(CopiedTable::width).max().orElse(0);
        List<String> rows = new ArrayList<>();
        for (String line : lines) {
            boolean goesOn = !rows.isEmpty()
                    && width(rows.getLast()) + width(line) <= width
                    && !new CopiedTable().starts(cells(line));
            rows.add(goesOn ? rows.removeLast() + " " + line : line);
        }
        return rows;
    }

    private static long width(String line) {
        return line.chars().filter(letter -> letter == '\t').count();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\t", -1)) {
            cells.add(text(cell));
        }
        while (!cells.isEmpty() && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        return cells;
    }

    private void row(String row) {
        List<String> cells = cells(row);
        if (!starts(cells)) {
            throw new Refusal("part.copied-line", row.replace('\t', ' ').strip());
        }
        while (starts(cells)) {
            member(cells);
        }
    }

    /// Spreadsheets put cells of several lines between quotes.
    private static String text(String cell) {
        String text = SPACES.matcher(cell).replaceAll(" ").strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                : text;
    }

    private boolean starts(List<String> cells) {
        return !cells.isEmpty() && (numbered(cells) || part(cells.getFirst()).isPresent());
    }

    private static boolean numbered(List<String> cells) {
        return cells.size() > 1
                && NUMBER.matcher(cells.getFirst()).matches()
                && LETTER.matcher(cells.get(1)).find();
    }

    /// Of the criterion that the table is at: "1.500 m2" is no part of criterion 3.
    private Optional<Matcher> part(String cell) {
        return Optional.of(PART.matcher(cell))
                .filter(Matcher::matches)
                .filter(found -> criterion == null || found.group(1).startsWith(criterion + "."));
    }

    /// Takes what is the first member's from the cells.
    private void member(List<String> cells) {
        String first = cells.removeFirst();
        Optional<Matcher> part = part(first);
        String code = part.map(found -> found.group(1))
                .orElseGet(() -> NUMBER.matcher(first).replaceAll("$1"));
        String name = part.map(found -> found.group(2)).orElseGet(() -> unnumbered(code, cells.removeFirst()));
        if (!code.contains(".")) {
            criterion = code;
        }
        members.add(new Member(0, code, name, Validity.ALWAYS, starts(cells) ? List.of() : requirements(cells)));
    }

    /// "3.1" may stand in a cell of its own and in front of the name.
    private static String unnumbered(String code, String name) {
        Matcher again = PART.matcher(name);
        return again.matches() && again.group(1).equals(code) ? again.group(2) : name;
    }

    private static List<Requirement> requirements(List<String> cells) {
        // One cell that stands for all groups leaves empty ones behind it.
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        List<Requirement> asked = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!NOTHING.matcher(cells.get(at)).matches()) {
                asked.add(new Requirement(cells.size() == 1 ? Requirement.EVERY_GROUP : at + 1, cells.get(at)));
            }
        }
        return asked;
    }

    private List<Member> into(List<Member> written) {
        List<Member> all = new ArrayList<>(written);
        List<String> codes = new ArrayList<>(written.stream().map(Member::code).toList());
        for (Member copied : members) {
            int at = codes.indexOf(copied.code());
            if (at < 0) {
                all.add(copied);
            } else {
                all.set(at, copied.during(all.get(at).when()));
                codes.set(at, ""); // once more in the table: refused where it is defined
            }
        }
        List<Member> ordered = new ArrayList<>();
        for (Member whole : Member.whole(all)) {
            ordered.add(whole);
            all.stream().filter(each -> whole.code().equals(each.of())).forEach(ordered::add);
        }
        all.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        return ordered;
    }
}
