package io.github.roviec.office.meetings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What sort of meeting it was.
public enum MeetingKind {
    /// Thường kỳ.
    REGULAR,
    /// Chuyên đề.
    THEMATIC,
    /// Giao ban.
    BRIEFING,
    OTHER;

    /// As the paper's title says.
    static MeetingKind of(@Nullable String title) {
        String words = title == null ? "" : title.toLowerCase(Locale.ROOT);
        if (words.contains("thường kỳ")) {
            return REGULAR;
        }
        if (words.contains("chuyên đề")) {
            return THEMATIC;
        }
        return words.contains("giao ban") ? BRIEFING : OTHER;
    }
}
