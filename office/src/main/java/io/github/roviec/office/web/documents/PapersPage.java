package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The papers received, newest first.
///
/// @param lacks why scans cannot be read here; null where they can
public record PapersPage(
        boolean mayReceive,
        boolean mayCheck,
        @Nullable String lacks,
        List<Gone> gone,
        List<Line> lines,
        Pages pages,
        @Nullable Note note) {

    /// A scan that was deleted, for it was secret.
    ///
    /// @param page where the mark stood
    public record Gone(
            String receivedAt, String receivedBy, @Nullable Integer page, String removedAt) {}

    /// @param scanning  null when it is all read
    /// @param proposals orders that were read in it
    /// @param decided   of these, no longer waiting
    public record Line(
            long id,
            @Nullable String number,
            String date,
            String title,
            String fileName,
            @Nullable MeetingHead meeting,
            String receivedAt,
            String receivedBy,
            @Nullable ScanningPage scanning,
            int proposals,
            int decided,
            int assigned) {

        /// 0 to 100.
        public int share() {
            return proposals == 0 ? 0 : 100 * decided / proposals;
        }
    }
}
