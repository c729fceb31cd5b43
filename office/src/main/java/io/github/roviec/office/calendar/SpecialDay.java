package io.github.roviec.office.calendar;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;

/// A day that is not what its weekday says.
///
/// @param name   what for: "Tết Nguyên đán"
/// @param source the paper that says so: "Thông báo 9441/TB-BNV ngày 16/10/2025"
public record SpecialDay(LocalDate day, DayKind kind, String name, String source) {

    private static final int LONGEST = 300;

    /// Refuses with `calendar.name` or `calendar.source` where these are empty or longer than 300 characters.
    public SpecialDay {
        name = name.strip();
        source = source.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refusal("calendar.name");
        }
        if (source.isEmpty() || source.length() > LONGEST) {
            throw new Refusal("calendar.source");
        }
    }
}
