package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Refusal;

/// Words that cannot be done without.
///
/// @param text without blanks around it
public record Said(String text) {

    private static final int LONGEST = 20_000;

    /// Refuses with `meeting.text-long` beyond 20,000 characters.
    public Said {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new Refusal("meeting.text-long", LONGEST);
        }
    }

    /// Refuses with `refusal` where nothing but blanks was written.
    public static Said of(String text, String refusal) {
        if (text.isBlank()) {
            throw new Refusal(refusal);
        }
        return new Said(text);
    }
}
