package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a register is chosen, and which have been taken over.
///
/// @param open    what this person has begun and not finished
/// @param dropped what of theirs was dropped because it lay about too long
public record TakeoverPage(
        List<Line> done,
        @Nullable Open open,
        @Nullable Dropped dropped,
        @Nullable Note note) {

    /// @param until when it is dropped
    public record Open(long id, String fileName, String at, String until) {}

    /// @param days how many it was kept
    public record Dropped(String fileName, String at, String on, int days) {}

    /// @param edition whether it is a later edition of one that was taken over before
    public record Line(
            String fileName,
            long document,
            String at,
            String who,
            boolean edition,
            int made,
            int changed,
            int unchanged) {}
}
