package io.github.roviec.office.tasks.life;

import io.github.roviec.office.base.Refusal;

/// Words that a step cannot do without.
public record Said(String text) {

    private static final int LONGEST = 20_000;

    /// Refuses with `task.text-long` beyond 20,000 characters.
    public Said {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing said");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("task.text-long", LONGEST);
        }
    }

    /// Refuses with `task.reason-missing`.
    public static Said reason(String text) {
        return of(text, "task.reason-missing");
    }

    /// Refuses with `refusal` where nothing but blanks was written.
    public static Said of(String text, String refusal) {
        if (text.isBlank()) {
            throw new Refusal(refusal);
        }
        return new Said(text);
    }
}
