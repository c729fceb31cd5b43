package io.github.roviec.notice.tree;

import io.github.roviec.notice.text.Span;

/// A stretch of the notice and what it is. The passages of a reading follow each other without gap or overlap and
/// cover every character.
public record Passage(Kind kind, Span span) {

    public enum Kind {
        DIRECTIVE,
        ASSESSMENT,
        FIGURE,
        HEADING,
        BOILERPLATE,
        UNREAD
    }
}
