package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a filled file would change in a form.
///
/// @param lines places that would say something new, and those that are wrong
/// @param all   everything the file says, to be kept with one press
/// @param strays rows of the file that belong to no place, or to one that another row speaks of
/// @param wrong how many places stand in the way
public record UploadPage(
        long id,
        int version,
        String form,
        String unit,
        String kind,
        String number,
        String year,
        List<Line> lines,
        List<Field> all,
        List<Note> strays,
        int wrong,
        @Nullable Note note) {

    /// @param at    the cell of the file: "E6"
    /// @param was   what stands there now
    /// @param now   what the file says
    /// @param wrong why it cannot be kept
    public record Line(
            String at,
            String name,
            String measure,
            String was,
            String now,
            @Nullable Note wrong,
            List<ReportPage.Found> findings) {}

    public record Field(String name, String value) {}
}
