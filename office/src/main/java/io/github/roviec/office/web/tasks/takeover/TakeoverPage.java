package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a register is chosen, and which have been taken over.
record TakeoverPage(List<Line> done, @Nullable Note note) {

    /// @param edition whether it is a later edition of one that was taken over before
    record Line(
            String fileName,
            long document,
            String at,
            String who,
            boolean edition,
            int made,
            int changed,
            int unchanged) {}
}
