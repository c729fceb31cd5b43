package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.ListedUnit;
import io.github.roviec.office.documents.Spreadsheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// An office's list of units in a file: the same columns as the import of the application, of which it needs fewer.
final class UnitFile {

    private static final Set<String> CODE = Set.of("mã", "mã đơn vị", "code");
    private static final Set<String> NAME = Set.of("tên", "tên đơn vị", "name");
    private static final Set<String> ALIASES = Set.of("tên gọi khác", "tên khác", "tên viết tắt", "aliases");
    private static final Set<String> KIND = Set.of("loại", "loại đơn vị", "kind");
    private static final Set<String> GROUP = Set.of("nhóm", "là nhóm", "group");
    private static final Set<String> GROUP_KINDS = Set.of("nhóm", "nhóm đơn vị", "group");
    private static final Set<String> YES = Set.of("x", "có", "1", "true", "yes");

    private UnitFile() {}

    /// Refuses with `units.columns` where there is no column for the code or the name.
    static List<ListedUnit> units(String fileName, byte[] content) {
        List<List<String>> rows = Spreadsheet.rows(fileName, content).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(UnitFile::plain).toList();
        int code = column(header, CODE);
        int name = column(header, NAME);
        if (code < 0 || name < 0) {
            throw new Refusal("units.columns", fileName);
        }
        int aliases = column(header, ALIASES);
        int kind = column(header, KIND);
        // Beside a column of kinds, "nhóm" lists the groups that a unit belongs to.
        int group = kind < 0 ? column(header, GROUP) : -1;
        List<ListedUnit> units = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!cell(row, name).isEmpty()) {
                boolean isGroup = GROUP_KINDS.contains(plain(cell(row, kind))) || YES.contains(plain(cell(row, group)));
                units.add(new ListedUnit(cell(row, code), cell(row, name), split(cell(row, aliases)), isGroup));
            }
        }
        return units;
    }

    private static List<String> split(String aliases) {
        return Arrays.stream(aliases.split("[;\n]"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private static int column(List<String> header, Set<String> names) {
        return Stream.iterate(0, i -> i < header.size(), i -> i + 1)
                .filter(i -> names.contains(header.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
