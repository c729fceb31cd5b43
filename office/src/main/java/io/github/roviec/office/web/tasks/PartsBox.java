package io.github.roviec.office.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a task is split and who of the unit does it, as its page shows it.
///
/// @param done    of `all` parts that count
/// @param share   "66,7": percent done
/// @param officer who does the whole
/// @param reason  why it was handed in although a part was not done
public record PartsBox(
        String code,
        List<Part> parts,
        int done,
        int all,
        String share,
        @Nullable String officer,
        @Nullable String reason,
        boolean maySplit) {

    /// Nothing to show and nothing to do.
    public boolean none() {
        return parts.isEmpty() && officer == null && !maySplit;
    }

    /// @param whom the person, else the unit
    public record Part(
            String code, String text, String whom, @Nullable String due, String state, String timeliness) {}
}
