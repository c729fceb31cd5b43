package io.github.roviec.office.web.tasks;

import io.github.roviec.office.tasks.delay.DelayReason;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an authority says about more time, and its catalogue of reasons.
public record TermRulesPage(
        Typed typed,
        List<DelayReason> reasons,
        boolean mayManage,
        @Nullable Note note) {

    /// As the fields show it: what stands, or what was typed and could not be kept.
    ///
    /// @param name of a new reason
    public record Typed(String daysBefore, String most, boolean wordsRequired, String name, boolean objective) {}
}
