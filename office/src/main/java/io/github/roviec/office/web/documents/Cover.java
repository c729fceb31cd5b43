package io.github.roviec.office.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of the paper is accounted for, and by what.
///
/// @param share     "97,2"
/// @param stretches in the paper's order, on a scale of 0 to 1000
public record Cover(String share, List<Stretch> stretches, List<Part> parts) {

    public record Stretch(String kind, int x, int width, String anchor, String percent) {}

    /// @param anchor of the first text that nobody has claimed; only for that kind
    public record Part(
            String kind, String percent, @Nullable String anchor) {}
}
