package io.github.roviec.notice.lint;

import io.github.roviec.notice.lint.Remark.Severity;
import io.github.roviec.notice.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Every remark there is. The codes are stable; `docs/remarks.md` explains them one by one.
public enum Code {
    CITATION_AFTER_MEETING(Severity.ERROR),
    CITATION_INCOMPLETE(Severity.INFO),
    DATE_IMPOSSIBLE(Severity.ERROR),
    WEEKDAY_WRONG(Severity.ERROR),
    DEADLINE_ON_DAY_OFF(Severity.INFO),
    DIRECTIVE_WITHOUT_LEAD(Severity.WARNING),
    DIRECTIVE_WITHOUT_DEADLINE(Severity.INFO),
    DIRECTIVE_WITHOUT_VERB(Severity.WARNING),
    DIRECTIVE_WITH_TWO_LEADS(Severity.INFO),
    PERCENT_MISMATCH(Severity.WARNING),
    COUNT_LIST_MISMATCH(Severity.WARNING),
    PARTS_MISMATCH(Severity.WARNING),
    AMOUNT_SLIP(Severity.WARNING),
    NUMBER_FORMAT(Severity.INFO),
    NAME_SPELLED_TWO_WAYS(Severity.WARNING),
    NAME_NEAR_KNOWN(Severity.WARNING),
    DOUBLED_WORD(Severity.WARNING),
    REPEATED_CLAUSE(Severity.WARNING),
    MISSPELLED_WORD(Severity.WARNING),
    BRACKET_UNCLOSED(Severity.INFO),
    TEXT_DAMAGED(Severity.INFO),
    FORM_STATE_NAME(Severity.WARNING),
    FORM_NUMBER(Severity.WARNING),
    FORM_PLACE_DATE(Severity.WARNING),
    FORM_TITLE(Severity.INFO),
    FORM_AUTHORITY(Severity.WARNING),
    FORM_RECIPIENTS(Severity.WARNING),
    FORM_ENDING(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// "citation-after-meeting"
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Remark at(Span span, String message) {
        return at(span, message, null);
    }

    /// @param fix what would stand at `span` instead
    public Remark at(Span span, String message, @Nullable String fix) {
        return new Remark(text(), severity, message, span, fix);
    }
}
