package io.github.roviec.office.web.meetings;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The regular meetings of a year, as proposed or as somebody changed them.
///
/// @param rule the how manieth working day of the month's last week
public record YearPage(
        int year,
        int rule,
        List<Row> rows,
        String time,
        String place,
        String chair,
        List<Choice> chairs,
        @Nullable Note note) {

    public List<Integer> rules() {
        return List.of(1, 2, 3, 4, 5);
    }

    /// @param weekday 1 (Monday) to 7; 0 where the day typed is none
    /// @param known   the day of the meeting that the month has already; then nothing is planned
    public record Row(
            int month, String day, int weekday, @Nullable String known) {}
}
