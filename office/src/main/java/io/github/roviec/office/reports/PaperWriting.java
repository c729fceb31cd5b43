package io.github.roviec.office.reports;

import io.github.roviec.office.reports.issue.PaperFile.Format;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.print.ChartImage;
import io.github.roviec.office.reports.print.PrintedPaper;
import io.github.roviec.office.reports.word.WordPaper;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// A paper as a file, in the form of Nghị định 30/2020/NĐ-CP.
@Component
public class PaperWriting {

    private final Clock clock;

    PaperWriting(Clock clock) {
        this.clock = clock;
    }

    public byte[] write(Composition paper, Format format) {
        int year = LocalDate.now(clock).getYear();
        return switch (format) {
            case DOCX -> WordPaper.write(paper, year);
            case PDF -> PrintedPaper.write(paper, year);
        };
    }

    public String mediaType(Format format) {
        return switch (format) {
            case DOCX -> WordPaper.MEDIA_TYPE;
            case PDF -> PrintedPaper.MEDIA_TYPE;
        };
    }

    /// A chart as a picture for the screen (PNG).
    public byte[] picture(Chart chart) {
        return ChartImage.png(chart);
    }
}
