package io.github.roviec.office.indicators;

/// What was typed into one place of a form.
///
/// @param value  as written, perhaps empty
/// @param reason why there is no value, perhaps empty
/// @param note   the explanation of an unusual value, perhaps empty
public record Typed(String value, String reason, String note) {

    public Typed {
        value = bare(value);
        reason = bare(reason);
        note = bare(note);
    }

    public Typed(String value, String reason) {
        this(value, reason, "");
    }

    boolean isEmpty() {
        return value.isBlank() && reason.isBlank();
    }

    /// PostgreSQL keeps every character but this one.
    private static String bare(String text) {
        return text.replace("\0", "");
    }
}
