package io.github.roviec.office.web.indicators.file;

import io.github.roviec.office.reports.FigureFiles;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.web.Served;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers with a table of a page as a file.
@Component
public class TableFiles {

    private final FigureFiles files;
    private final MessageSource messages;

    TableFiles(FigureFiles files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /// @param ending xlsx or csv
    /// @param table  the page's, in the words that it is asked in
    public ResponseEntity<byte[]> give(String ending, Locale locale, Function<Words, FigureTable> table) {
        ReportFile file = files.file(table.apply(new Words(messages, locale)), ending);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }
}
