package io.github.roviec.office.notifications;

import io.github.roviec.office.indicators.watch.FormPeriod;
import io.github.roviec.office.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/// What something that was heard is about.
sealed interface Matter {

    record OfTask(TaskCode code) implements Matter {}

    /// A form in a period, of all units that it is meant for.
    record OfForm(FormPeriod form) implements Matter {}

    /// A form of one unit.
    record OfReport(long report) implements Matter {}

    /// An explanation.
    record OfAsking(long asking) implements Matter {}

    /// As it stands in the inbox; null for a task, whose code has a column.
    default @Nullable String subject() {
        return switch (this) {
            case OfTask _ -> null;
            case OfForm(FormPeriod form) -> "form/" + form.form() + "/" + form.period();
            case OfReport(long report) -> "report/" + report;
            case OfAsking(long asking) -> "asking/" + asking;
        };
    }

    default @Nullable String taskCode() {
        return this instanceof OfTask(TaskCode code) ? code.value() : null;
    }

    /// From the columns of the inbox, one of which is null.
    static Matter read(@Nullable String taskCode, @Nullable String subject) {
        if (taskCode != null) {
            return new OfTask(new TaskCode(taskCode));
        }
        String[] parts = String.valueOf(subject).split("/", -1);
        return switch (parts[0]) {
            case "form" -> new OfForm(new FormPeriod(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            case "report" -> new OfReport(Long.parseLong(parts[1]));
            case "asking" -> new OfAsking(Long.parseLong(parts[1]));
            default -> throw new IllegalArgumentException("subject " + subject);
        };
    }
}
