package io.github.roviec.office.documents.file;

import java.util.List;

/// Where a printed line of the text stands.
///
/// @param page  1, 2, …
/// @param words in the order of the text
public record Placed(int page, List<Word> words) {

    /// @param start in the text, in UTF-16 units
    /// @param end   exclusive
    /// @param box   on the page
    public record Word(int start, int end, PrintedWord.Box box, boolean doubtful) {

        /// The same word where it stands in a text that was changed before it.
        public Word movedTo(int newStart, int newEnd) {
            return new Word(newStart, newEnd, box, doubtful);
        }
    }

    public Placed {
        words = List.copyOf(words);
    }
}
