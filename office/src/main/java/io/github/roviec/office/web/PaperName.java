package io.github.roviec.office.web;

import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.documents.PaperRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a paper is called on the screen, as far as it says so itself.
///
/// @param number "215/TB-UBND"
/// @param date   of issue, else of the meeting
public record PaperName(
        @Nullable String number,
        @Nullable String date,
        @Nullable String title,
        String fileName) {

    public static PaperName of(PaperRow row) {
        return name(row.number(), row.symbol(), row.date(), row.meetingDate(), row.title(), row.fileName());
    }

    public static PaperName of(Paper paper) {
        return name(paper.number(), paper.symbol(), paper.date(), paper.meetingDate(), paper.title(), paper.fileName());
    }

    private static PaperName name(
            @Nullable String number,
            @Nullable String symbol,
            @Nullable LocalDate date,
            @Nullable LocalDate meeting,
            @Nullable String title,
            String fileName) {
        String full = number == null ? null : symbol == null ? number : number + "/" + symbol;
        return new PaperName(full, Shown.dateOrNull(date == null ? meeting : date), title, fileName);
    }

    /// "215/TB-UBND, 30/8/2024", or what there is of it.
    public String label() {
        String first = number == null ? fileName : number;
        return date == null ? first : first + ", " + date;
    }
}
