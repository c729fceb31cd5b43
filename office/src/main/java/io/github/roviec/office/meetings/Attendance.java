package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// Whether an invited unit came.
///
/// @param kind  null while nobody has said
/// @param words who represents it, or why nobody came
public record Attendance(
        UnitId unit, @Nullable Kind kind, @Nullable String words) {

    private static final int LONGEST = 300;

    /// How a unit took part.
    public enum Kind {
        /// Có mặt.
        PRESENT,
        /// Cử người dự thay.
        REPRESENTED,
        /// Vắng.
        ABSENT
    }

    /// Refuses with `meeting.attendance-words` where a substitute has no name or an absence no reason, and over 300
    /// characters.
    public Attendance {
        words = words == null || words.isBlank() ? null : words.strip();
        boolean needed = kind == Kind.REPRESENTED || kind == Kind.ABSENT;
        if ((needed && words == null) || (words != null && words.length() > LONGEST)) {
            throw new Refusal("meeting.attendance-words", LONGEST);
        }
    }
}
