package io.github.roviec.office.web.notifications;

import io.github.roviec.office.notifications.Message;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The messages of the person who asks.
///
/// @param everything also those already read
/// @param last       the newest that is shown: up to it all can be marked as read
/// @param tabs       addresses of the pages beside this one, below `/thong-bao`
public record BellPage(
        boolean everything,
        int unread,
        List<Line> lines,
        long last,
        Pages pages,
        List<String> tabs,
        @Nullable Note note) {

    /// @param said  key of the words that say why
    /// @param code  of a task; null where it is about none
    /// @param title null where the person may no longer see what it is about
    public record Line(
            long id,
            String occasion,
            String said,
            @Nullable Integer days,
            @Nullable String due,
            @Nullable String code,
            @Nullable String title,
            String at,
            boolean read) {

        static Line of(Message message) {
            return new Line(
                    message.id(),
                    message.occasion().name(),
                    message.said(),
                    message.days(),
                    Shown.dateOrNull(message.due()),
                    message.task() == null ? null : message.task().value(),
                    message.title(),
                    Shown.time(message.at()),
                    message.read());
        }

        /// For the colour of the line.
        public String look() {
            return switch (occasion) {
                case "OVERDUE",
                        "RETURNED",
                        "REFUSED",
                        "RAISED",
                        "HOOK_OFF",
                        "FORM_OVERDUE",
                        "FORM_RETURNED",
                        "FORM_CLOSED" -> "late";
                case "BEFORE_DUE", "DUE", "SILENT", "PERIOD_REPORT_DUE", "FORM_BEFORE_DUE", "FORM_DUE" -> "soon";
                default -> "wait";
            };
        }
    }
}
