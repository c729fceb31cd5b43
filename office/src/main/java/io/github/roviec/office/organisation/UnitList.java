package io.github.roviec.office.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of units as an office keeps it, read: columns known by their Vietnamese headers, in any order.
///
/// @param notes what is wrong with the list as a whole
record UnitList(List<Entry> entries, List<Note> notes) {

    /// @param kind   null for a group of units
    /// @param parent code or name of the unit above, may be empty
    /// @param kinds  of a group: which kinds of units belong to it
    /// @param wrong  what cannot be read in the row
    record Entry(
            int number,
            String code,
            String name,
            @Nullable UnitKind kind,
            String parent,
            Set<String> aliases,
            @Nullable LocalDate from,
            Set<String> groups,
            Set<UnitKind> kinds,
            List<Note> wrong) {}

    private enum Column {
        CODE("mã", "mã đơn vị", "code"),
        NAME("tên", "tên đơn vị", "name"),
        KIND("loại", "loại đơn vị", "kind"),
        PARENT("đơn vị cấp trên", "cấp trên", "trực thuộc", "parent"),
        ALIASES("tên gọi khác", "tên khác", "tên viết tắt", "aliases"),
        FROM("từ ngày", "ngày thành lập", "hiệu lực từ", "from"),
        GROUPS("nhóm", "thuộc nhóm", "groups"),
        KINDS("gồm các loại", "nhóm gồm các loại", "kinds");

        private final List<String> headers;

        Column(String... headers) {
            this.headers = Stream.of(headers).map(Spelling::fold).toList();
        }
    }

    private static final Map<String, UnitKind> KINDS = kinds();
    private static final Set<String> GROUP = Set.of("nhom", "nhom don vi", "group");
    private static final Pattern BETWEEN = Pattern.compile("[;\n]");
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    static UnitList of(List<List<String>> rows) {
        var header = 0;
        while (header < rows.size() && blank(rows.get(header))) {
            header++;
        }
        if (header == rows.size()) {
            return new UnitList(List.of(), List.of(Note.of("empty")));
        }
        var columns = columns(rows.get(header));
        var missing = Stream.of(Column.CODE, Column.NAME, Column.KIND)
                .filter(column -> !columns.containsKey(column))
                .map(column -> Note.of("column-missing", column.headers.getFirst()))
                .toList();
        if (!missing.isEmpty()) {
            return new UnitList(List.of(), missing);
        }
        var entries = new ArrayList<Entry>();
        var codes = new HashSet<String>();
        for (var i = header + 1; i < rows.size(); i++) {
            if (!blank(rows.get(i))) {
                var entry = entry(i + 1, new Row(rows.get(i), columns));
                if (!entry.code().isEmpty() && !codes.add(entry.code())) {
                    entry.wrong().add(Note.of("code-twice", entry.code()));
                }
                entries.add(entry);
            }
        }
        return new UnitList(entries, entries.isEmpty() ? List.of(Note.of("empty")) : List.of());
    }

    private static Entry entry(int number, Row row) {
        var wrong = new ArrayList<Note>();
        var code = row.cell(Column.CODE);
        var name = row.cell(Column.NAME);
        if (code.isEmpty()) {
            wrong.add(Note.of("code-missing"));
        }
        if (name.isEmpty()) {
            wrong.add(Note.of("name-missing"));
        }
        var said = row.cell(Column.KIND);
        var group = GROUP.contains(Spelling.fold(said));
        var kind = group ? null : kind(said, wrong::add);
        var kinds = new LinkedHashSet<UnitKind>();
        for (var one : row.cells(Column.KINDS)) {
            var known = kind(one, wrong::add);
            if (known != null) {
                kinds.add(known);
            }
        }
        return new Entry(
                number,
                code,
                name,
                kind,
                row.cell(Column.PARENT),
                row.cells(Column.ALIASES),
                date(row.cell(Column.FROM), wrong::add),
                row.cells(Column.GROUPS),
                kinds,
                wrong);
    }

    private static @Nullable UnitKind kind(String said, Consumer<Note> wrong) {
        var kind = KINDS.get(Spelling.fold(said));
        if (kind == null) {
            wrong.accept(said.isEmpty() ? Note.of("kind-missing") : Note.of("kind-unknown", said));
        }
        return kind;
    }

    private static @Nullable LocalDate date(String said, Consumer<Note> wrong) {
        if (said.isEmpty()) {
            return null;
        }
        for (var format : DATES) {
            try {
                return LocalDate.parse(said, format);
            } catch (DateTimeParseException e) {
                // another way of writing it, perhaps
            }
        }
        wrong.accept(Note.of("date-unreadable", said));
        return null;
    }

    private static Map<Column, Integer> columns(List<String> header) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var i = 0; i < header.size(); i++) {
            var said = Spelling.fold(header.get(i));
            for (var column : Column.values()) {
                if (column.headers.contains(said)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        return columns;
    }

    private static boolean blank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static Map<String, UnitKind> kinds() {
        var kinds = new HashMap<String, UnitKind>();
        for (var kind : UnitKind.values()) {
            kinds.put(Spelling.fold(kind.name()), kind);
        }
        for (var word : List.of("UBND", "Ủy ban nhân dân", "cơ quan")) {
            kinds.put(Spelling.fold(word), UnitKind.AUTHORITY);
        }
        for (var word : List.of("HĐND", "Hội đồng nhân dân")) {
            kinds.put(Spelling.fold(word), UnitKind.COUNCIL);
        }
        kinds.put(Spelling.fold("văn phòng"), UnitKind.OFFICE);
        for (var word : List.of("phòng", "phòng, ban", "phòng ban", "sở", "sở, ban, ngành", "cơ quan chuyên môn")) {
            kinds.put(Spelling.fold(word), UnitKind.DEPARTMENT);
        }
        for (var word : List.of("trung tâm", "đơn vị sự nghiệp")) {
            kinds.put(Spelling.fold(word), UnitKind.CENTRE);
        }
        for (var word : List.of("ban quản lý", "ban quản lý dự án", "ban")) {
            kinds.put(Spelling.fold(word), UnitKind.BOARD);
        }
        kinds.put(Spelling.fold("công an"), UnitKind.POLICE);
        for (var word : List.of("quân sự", "ban chỉ huy quân sự")) {
            kinds.put(Spelling.fold(word), UnitKind.ARMY);
        }
        for (var word : List.of("xã", "phường", "thị trấn", "đặc khu", "xã, phường, thị trấn", "xã, thị trấn")) {
            kinds.put(Spelling.fold(word), UnitKind.COMMUNE);
        }
        kinds.put(Spelling.fold("khác"), UnitKind.OTHER);
        return Map.copyOf(kinds);
    }

    private record Row(List<String> cells, Map<Column, Integer> columns) {

        String cell(Column column) {
            var index = columns.get(column);
            return index == null || index >= cells.size()
                    ? ""
                    : cells.get(index).strip();
        }

        /// Values in one cell, apart by ";" (names themselves hold commas).
        Set<String> cells(Column column) {
            var values = new LinkedHashSet<String>();
            BETWEEN.splitAsStream(cell(column))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(values::add);
            return values;
        }
    }
}
