package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.Paper;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day that says which of two papers is the earlier, and to which month its orders belong: that of the meeting,
/// since the paper may follow weeks later; else that of the paper; else that on which it came in.
final class PaperDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private PaperDay() {}

    static LocalDate of(Paper paper) {
        if (paper.meetingDate() != null) {
            return paper.meetingDate();
        }
        return paper.date() != null ? paper.date() : LocalDate.ofInstant(paper.receivedAt(), ZONE);
    }
}
