package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The permanent name of a task: the year it was given and its number in that year ("2024-0031"); a part given to one
/// unit of a group, or split off by the head of a unit, adds its own number ("2024-0031.07"), and a part of that part
/// one more. Never used again.
public record TaskCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4,7}(\\.\\d{2,4}){0,2}");

    public TaskCode {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("task.unknown", value);
        }
    }

    static TaskCode of(int year, int number) {
        return new TaskCode("%d-%04d".formatted(year, number));
    }

    TaskCode part(int number) {
        return new TaskCode("%s.%02d".formatted(value, number));
    }

    public boolean isPart() {
        return value.indexOf('.') >= 0;
    }

    /// The code of the whole, for a part of it; else null.
    @Nullable
    TaskCode whole() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? null : new TaskCode(value.substring(0, dot));
    }

    @Override
    public String toString() {
        return value;
    }
}
