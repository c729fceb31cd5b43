package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.Limited;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of the catalogue, with forms for new ones.
///
/// @param typed what could not be kept, by field
public record CataloguePage(
        List<Line> sets,
        List<Line> dimensions,
        List<Line> calendars,
        List<Line> bases,
        List<Line> indicators,
        Map<String, String> typed,
        @Nullable Note note)
        implements Limited {

    /// @param url null for what is not changed
    public record Line(
            String code, String name, String more, @Nullable String url) {}

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
