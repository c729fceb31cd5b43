package io.github.roviec.office.tasks.splitting;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part about to be given.
///
/// @param to      a person of the unit or of one below it, or such a unit
/// @param due     null takes the deadline of the whole
/// @param product what is to prove it, in words
public record NewPart(
        String text,
        Taker to,
        @Nullable LocalDate due,
        @Nullable String product) {

    private static final int LONGEST = 20_000;

    /// Refuses with `split.text-missing`, `task.text-long`.
    public NewPart {
        text = text.strip();
        product = product == null || product.isBlank() ? null : product.strip();
        if (text.isEmpty()) {
            throw new Refusal("split.text-missing");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("task.text-long", LONGEST);
        }
    }
}
