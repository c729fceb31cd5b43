package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The papers received, newest first.
record PapersPage(
        boolean mayReceive,
        boolean mayCheck,
        List<Line> lines,
        Pages pages,
        @Nullable Note note) {

    /// @param proposals orders that were read in it
    /// @param decided   of these, no longer waiting
    record Line(
            long id,
            @Nullable String number,
            String date,
            String title,
            String fileName,
            @Nullable MeetingHead meeting,
            String receivedAt,
            String receivedBy,
            int proposals,
            int decided,
            int assigned) {

        /// 0 to 100.
        public int share() {
            return proposals == 0 ? 0 : 100 * decided / proposals;
        }
    }
}
