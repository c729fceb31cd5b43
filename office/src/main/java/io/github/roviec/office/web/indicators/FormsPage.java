package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The forms that an office gathers figures with.
public record FormsPage(List<Line> forms, @Nullable Note note) {

    /// @param frequency  a key of `definition.frequency`
    /// @param unfillable whether no new period opens because nobody can fill it
    public record Line(
            String code,
            String name,
            String frequency,
            int indicators,
            String from,
            @Nullable String until,
            boolean unfillable) {}
}
