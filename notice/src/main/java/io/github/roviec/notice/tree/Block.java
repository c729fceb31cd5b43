package io.github.roviec.notice.tree;

import io.github.roviec.notice.text.Paragraph;

/// A paragraph with its mark.
///
/// @param from first token behind the mark
/// @param to   token behind the last
public record Block(Paragraph paragraph, Marker marker, int from, int to) {

    public boolean empty() {
        return from >= to;
    }

    public boolean marked() {
        return marker.kind() != Marker.Kind.NONE;
    }
}
