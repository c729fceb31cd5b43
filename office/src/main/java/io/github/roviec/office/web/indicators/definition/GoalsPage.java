package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.Limited;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is to be reached in a year, by base.
///
/// @param bases the columns
/// @param gone  those of this unit and year that were taken out
/// @param typed what could not be kept, by field
public record GoalsPage(
        String unit,
        String year,
        String before,
        String after,
        List<Choice> units,
        String chosenUnit,
        List<String> bases,
        List<Row> rows,
        List<Gone> gone,
        boolean maySet,
        List<Choice> indicators,
        List<Choice> baseChoices,
        Map<String, String> typed,
        @Nullable Note note)
        implements Limited {

    /// Where the goals are given as a file: `.*` stands for the ending.
    public String file() {
        return "/so-lieu/muc-giao.*?don-vi=" + chosenUnit + "&nam=" + year;
    }

    public record Row(String indicator, String measure, String url, List<@Nullable Aim> aims) {}

    /// @param decision the paper that sets it; null for a sum of those below
    /// @param place    names it where it is taken out
    /// @param base     likewise
    public record Aim(String value, @Nullable String decision, String place, String base) {}

    /// One that was taken out.
    public record Gone(
            String indicator, String base, String value, String decision, String who, String at, String why) {}

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
