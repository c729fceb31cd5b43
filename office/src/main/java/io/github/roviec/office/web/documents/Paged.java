package io.github.roviec.office.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper's pages as pictures, with what was found lit on them.
///
/// @param unreadable numbers of the pages that nobody could read ("3, 5")
/// @param doubtful   whether the machine is not sure of some words
public record Paged(List<Sheetlet> leaves, @Nullable String unreadable, boolean doubtful) {

    /// One page.
    ///
    /// @param width in the measure of its boxes; also `height`
    public record Sheetlet(int number, int width, int height, boolean unreadable, List<Box> boxes) {}

    /// A lit stretch of one line.
    ///
    /// @param look     style classes
    /// @param proposal whose passage this is
    /// @param anchor   the place in the paper that begins here
    public record Box(
            int x,
            int y,
            int width,
            int height,
            String look,
            @Nullable Long proposal,
            @Nullable String anchor) {}
}
