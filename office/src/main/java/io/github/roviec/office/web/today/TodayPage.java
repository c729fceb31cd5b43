package io.github.roviec.office.web.today;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits for this person.
///
/// @param leader three columns instead of a stack
public record TodayPage(
        String weekday,
        String date,
        boolean leader,
        List<Number> numbers,
        List<WorkList> lists,
        @Nullable Note note) {

    /// @param look "late", "soon" or "wait"
    public record Number(String key, String look, int value, String url) {}

    public record WorkList(String key, int total, String url, List<Line> lines) {}

    /// @param family  of the state's word: "timeliness", "workState"
    /// @param said    what was said with it: a reason, a result
    /// @param waiting proposals that nobody has decided yet; 0 on tasks
    public record Line(
            String url,
            String code,
            String text,
            @Nullable String unit,
            @Nullable String due,
            String family,
            @Nullable String state,
            @Nullable String said,
            int waiting) {}
}
