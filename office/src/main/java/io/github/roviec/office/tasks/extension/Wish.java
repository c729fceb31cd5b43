package io.github.roviec.office.tasks.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the lead asks for.
///
/// @param reason of the catalogue of reasons
/// @param due    the deadline wished for
public record Wish(
        @Nullable Long reason,
        @Nullable String words,
        @Nullable LocalDate due) {

    public Wish {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
