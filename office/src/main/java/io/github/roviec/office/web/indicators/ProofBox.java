package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The documents that prove a figure, and what may be done with them now.
///
/// @param url       where a new one is sent
/// @param binder    where all of the unit's are
/// @param wanted    the figure says that something is reached, wants a document, and has none
/// @param withdrawn those that prove nothing any more
/// @param said      what was typed and could not be kept
public record ProofBox(
        String url,
        String binder,
        boolean wanted,
        List<Line> lines,
        List<Line> withdrawn,
        boolean mayAdd,
        String said,
        @Nullable Note note) {

    /// Whether there is anything to look at or to do.
    boolean isUsed() {
        return mayAdd || !lines.isEmpty() || !withdrawn.isEmpty();
    }

    /// What came in and could not be kept, and why.
    public record Typed(String said, @Nullable Note note) {
        static final Typed NOTHING = new Typed("", null);
    }

    /// @param title   name of the file, or where the paper is kept
    /// @param file    where it is opened; null for paper that is kept elsewhere
    /// @param size    of the file
    /// @param note    what it is
    /// @param since   the earlier period for which it was given
    /// @param answer  given as an explanation
    /// @param remove  where it is withdrawn; null for who may not
    public record Line(
            String title,
            @Nullable String file,
            @Nullable String size,
            @Nullable String note,
            String who,
            String at,
            @Nullable Since since,
            boolean answer,
            @Nullable String remove,
            @Nullable Gone gone) {}

    /// A period, as `figurePeriod` says it.
    public record Since(String kind, String number, String year) {}

    public record Gone(String who, String at) {}
}
