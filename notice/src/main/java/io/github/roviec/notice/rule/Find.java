package io.github.roviec.notice.rule;

/// What a rule looks for, as its file writes it.
///
/// @param written "trước (hết) <ngày>"
/// @param line    line in the rule file
public record Find(String written, int line) {}
