package io.github.roviec.office.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Comments and attachments, as a task's page shows them.
///
/// @param mayAttach this person may send files
public record NotesBox(String code, List<Comment> comments, List<File> files, boolean mayAttach, Draft draft) {

    /// @param earlier what it said before, the newest first
    public record Comment(
            long id,
            int version,
            String who,
            String at,
            @Nullable String correctedAt,
            List<Piece> pieces,
            String text,
            boolean own,
            List<Earlier> earlier) {}

    /// A stretch of a comment; a name that it mentions stands out.
    public record Piece(String text, boolean name) {}

    public record Earlier(String until, String text) {}

    /// @param earlier versions, the newest first
    public record File(Version newest, String name, List<Version> earlier) {}

    public record Version(String url, int number, String size, String who, String at) {}

    /// What was typed for a comment that could not be kept.
    ///
    /// @param id of the comment that was corrected; 0 for a new one
    public record Draft(long id, String text) {
        static final Draft NONE = new Draft(0, "");
    }
}
