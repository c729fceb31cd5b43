package io.github.roviec.office.documents;

import io.github.roviec.notice.mention.DaysOff;
import java.time.LocalDate;
import java.util.List;

/// A day that the library of readers knows to be off, or worked though it is of a weekend: it counts working days
/// ("trong 05 ngày làm việc"), and the office must count the same ones.
///
/// @param name   "Tết Nguyên đán"
/// @param source the papers that say so
public record PublicDay(LocalDate day, boolean worked, String name, String source) {

    /// Of all years that are known, in order; days off from Monday to Friday only.
    public static List<PublicDay> shipped() {
        return DaysOff.shipped().decided().stream()
                .map(day -> new PublicDay(day.day(), day.worked(), day.name(), day.source()))
                .toList();
    }
}
