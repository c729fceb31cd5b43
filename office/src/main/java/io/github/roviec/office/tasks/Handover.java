package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.tasks.life.Said;
import org.jspecify.annotations.Nullable;

/// What the lead hands in: the result, and what proves it (a file, the number of a paper, or both), or why nothing
/// does.
///
/// @param noProduct the reason why there is no product; only where there is none
/// @param openParts the reason why it is handed in although a part that was split off is not done
public record Handover(
        String result,
        @Nullable Upload file,
        @Nullable String paperNumber,
        @Nullable String noProduct,
        @Nullable String openParts) {

    public Handover(String result, @Nullable Upload file, @Nullable String paperNumber, @Nullable String noProduct) {
        this(result, file, paperNumber, noProduct, null);
    }

    /// Refuses with `task.result-missing`, `task.product-missing` and `task.product-and-none`.
    public Handover {
        result = Said.of(result, "task.result-missing").text();
        paperNumber = blankToNull(paperNumber);
        noProduct = blankToNull(noProduct);
        openParts = blankToNull(openParts);
        boolean proved = file != null || paperNumber != null;
        if (!proved && noProduct == null) {
            throw new Refusal("task.product-missing");
        }
        if (proved && noProduct != null) {
            throw new Refusal("task.product-and-none");
        }
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
