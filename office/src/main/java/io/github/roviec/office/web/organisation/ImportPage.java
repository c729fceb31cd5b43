package io.github.roviec.office.web.organisation;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An import before it is carried out: what would be done, row by row.
record ImportPage(
        @Nullable String fileName,
        @Nullable List<Row> rows,
        int good,
        int same,
        int wrong,
        @Nullable String token,
        @Nullable Note note) {

    static ImportPage empty(@Nullable Note note) {
        return new ImportPage(null, null, 0, 0, 0, null, note);
    }

    record Row(int number, String code, String name, boolean wrong, boolean same, String key, Object[] arguments) {}
}
