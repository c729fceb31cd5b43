package io.github.roviec.office.tasks.bulk;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.tasks.TaskCode;

/// A task as it was when somebody chose it.
public record ChosenTask(TaskCode code, int version) {

    /// From "2024-0031:3". Refuses with `task.unknown`.
    public static ChosenTask of(String written) {
        int colon = written.indexOf(':');
        try {
            return new ChosenTask(
                    new TaskCode(written.substring(0, Math.max(0, colon))),
                    Integer.parseInt(written.substring(colon + 1)));
        } catch (NumberFormatException notSo) {
            throw new Refusal("task.unknown", written);
        }
    }
}
