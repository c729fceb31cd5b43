package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.organisation.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// By what a row is known again in a later edition: its code, else its words and the number of its paper.
final class RowKeys {

    private RowKeys() {}

    static List<String> of(List<RegisterRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (RegisterRow row : rows) {
            String code = Spelling.plain(row.cell(RegisterColumn.CODE));
            String key = code.isEmpty()
                    ? "nội dung " + Spelling.fold(row.cell(RegisterColumn.CONTENT)) + " / " + paper(row)
                    : "mã " + code;
            int times = seen.merge(key, 1, Integer::sum);
            keys.add(times == 1 ? key : key + " #" + times);
        }
        return keys;
    }

    /// Whether the row repeats one above it.
    static boolean repeats(String key) {
        return key.matches("(?s).* #\\d+");
    }

    private static String paper(RegisterRow row) {
        return Spelling.fold(row.cell(RegisterColumn.SOURCE) + " " + row.cell(RegisterColumn.SOURCE_NUMBER));
    }
}
