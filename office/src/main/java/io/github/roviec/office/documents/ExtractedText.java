package io.github.roviec.office.documents;

import java.util.List;

/// The text of a paper, and what of it may have been misread.
///
/// @param doubts words that a machine could hardly read from a picture; empty where the file itself gives the letters
public record ExtractedText(String text, List<Doubt> doubts) {

    /// Characters `[start, end)` of the text.
    public record Doubt(int start, int end) {}

    /// A text whose every letter is sure.
    public static ExtractedText sure(String text) {
        return new ExtractedText(text, List.of());
    }
}
