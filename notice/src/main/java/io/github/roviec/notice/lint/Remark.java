package io.github.roviec.notice.lint;

import io.github.roviec.notice.text.Span;
import org.jspecify.annotations.Nullable;

/// Something in the notice that a person should look at.
///
/// @param code    stable, lower-case words joined by "-" ("citation-after-meeting"); {@link Code} lists them all
/// @param message in Vietnamese, says what was seen and what to do
/// @param fix     the text that would stand at `span` instead; null where only a person can know
public record Remark(
        String code,
        Severity severity,
        String message,
        Span span,
        @Nullable String fix) {

    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
