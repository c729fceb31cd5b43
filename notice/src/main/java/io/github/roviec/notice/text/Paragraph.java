package io.github.roviec.notice.text;

/// One paragraph of the normal form: characters `[start, end)` of {@link SourceText#normal}, without the line break.
public record Paragraph(int start, int end) {}
