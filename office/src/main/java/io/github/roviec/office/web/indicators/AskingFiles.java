package io.github.roviec.office.web.indicators;

import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.AskingsPage.Line;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;

/// Explanations as they leave in a file: what was asked, the answer, and how many days it took.
final class AskingFiles {

    private AskingFiles() {}

    /// @param day of which it is, as shown
    static FigureTable table(AskingsPage page, String day, Words words) {
        return new Columns<Line>(words)
                .text("report.indicator", Line::indicator)
                .text("board.member", Line::member)
                .text("board.unit", Line::unit)
                .text("file.period", line -> words.period(line.kind(), line.number(), line.year()))
                .text("askings.asked", Line::asked)
                .text("askings.by", Line::askedBy)
                .time("askings.at", Line::askedAt)
                .day("askings.due", Line::due)
                .text("file.state", line -> words.of("askingState." + line.state()))
                .text("askings.answer", Line::answer)
                .text("askings.answered.by", Line::answeredBy)
                .time("askings.answered.at", Line::answeredAt)
                .named(words.of("askings.days"), line -> new Cell.Amount(line.days()))
                .named(words.of("askings.late"), line -> new Cell.Amount(line.late()))
                .time("askings.closed.at", Line::closedAt)
                .table("giai-trinh", words.of("askings.title"), words.of("file.day", day), page.lines());
    }
}
