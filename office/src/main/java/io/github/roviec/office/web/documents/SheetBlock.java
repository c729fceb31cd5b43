package io.github.roviec.office.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph of the paper as a person knows it.
///
/// @param kind TITLE, HEADING, BULLET, SMALL or TEXT
public record SheetBlock(String kind, List<Run> runs) {

    /// A stretch of text without inner borders. Together the runs hold the paper's text to the letter, so that a
    /// place on the screen is a place in the text.
    ///
    /// @param start    in the paper's text
    /// @param look     style classes
    /// @param proposal whose passage this is
    /// @param anchor   on the first run of a passage
    public record Run(
            String text,
            int start,
            String look,
            @Nullable Long proposal,
            @Nullable String anchor) {}
}
