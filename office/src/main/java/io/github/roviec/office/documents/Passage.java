package io.github.roviec.office.documents;

/// A stretch `[start, end)` of a paper's text, in UTF-16 units, and what it is. The passages of a paper follow each
/// other without gap or overlap and cover its text.
///
/// @param kind DIRECTIVE, ASSESSMENT, FIGURE, HEADING, BOILERPLATE or UNREAD
public record Passage(String kind, int start, int end) {}
