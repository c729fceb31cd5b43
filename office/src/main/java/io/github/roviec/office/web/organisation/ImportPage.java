package io.github.roviec.office.web.organisation;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An import before it is carried out: what would be done, row by row.
///
/// @param rows  null before a list was chosen
/// @param notes what is wrong with the list as a whole
/// @param plan  name under which the plan is kept until it is carried out
public record ImportPage(
        @Nullable String fileName,
        @Nullable List<Row> rows,
        List<Said> notes,
        int good,
        int same,
        int wrong,
        @Nullable String plan,
        @Nullable Note note) {

    static ImportPage empty(@Nullable Note note) {
        return new ImportPage(null, null, List.of(), 0, 0, 0, null, note);
    }

    /// @param outcome NEW, CHANGED, UNCHANGED or WRONG
    public record Row(int number, String code, String name, String outcome, List<Said> notes) {}

    /// @param key in the message bundles
    public record Said(String key, Object[] arguments) {}
}
