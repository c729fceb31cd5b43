package io.github.roviec.notice.lint;

import io.github.roviec.notice.text.Span;

/// Something in the notice that a person should look at.
///
/// @param code    stable, lower-case words joined by "-" ("citation-after-meeting")
/// @param message in Vietnamese, says what was seen and what to do
public record Remark(String code, Severity severity, String message, Span span) {

    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
