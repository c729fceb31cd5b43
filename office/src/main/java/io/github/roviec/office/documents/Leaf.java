package io.github.roviec.office.documents;

import java.util.List;

/// A page of a paper that has pages (PDF, scans).
///
/// @param number 1, 2, …
/// @param width  points, as a reader holds it; also `height`
/// @param lines  the printed lines of the paper's text that stand on it, each as its words
public record Leaf(int number, float width, float height, State state, List<List<Place>> lines) {

    public enum State {
        /// The file itself gives its text.
        TEXT,
        /// Waits to be read from its picture.
        WAITING,
        /// Was read from its picture.
        READ,
        /// Nobody could read it.
        UNREADABLE
    }
}
