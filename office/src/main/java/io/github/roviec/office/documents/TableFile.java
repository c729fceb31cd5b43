package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.SecretMark;
import java.util.List;
import java.util.Optional;

/// A list that an office keeps as a table, read from whatever file it keeps it in: the text that stands for the file,
/// and its rows with their places in that text. Needs neither Spring nor a database.
///
/// @param text    what a paper of this file has as its text; of a workbook a line `cell | cell` for each row
/// @param rows    all that is not blank, headings included
/// @param leftOut names of the sheets of a workbook that were not read: the one with the most rows was
public record TableFile(String text, List<Row> rows, List<String> leftOut) {

    /// @param number of the row in its sheet, or of its first line in the text; from 1
    /// @param cells  as they are shown, dates as 24/9/2024; a merged cell's value stands in every cell it covers
    /// @param start  in the text, in UTF-16 units
    /// @param end    exclusive
    public record Row(int number, List<String> cells, int start, int end) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public TableFile {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /// A table in .xlsx, .xls, .csv, in a Word or OpenDocument file, or in plain text with columns between bars.
    ///
    /// Refuses with `document.empty`, `document.too-large`, `document.type`, `document.encrypted`,
    /// `document.unreadable`, `document.secret`, `document.scan` or `document.no-table`.
    ///
    /// @param fileName for messages; the type is told from the bytes
    public static TableFile of(String fileName, byte[] content) {
        PaperText.checkSize(fileName, content);
        FileType type = FileType.of(content);
        TableFile table = Extracted.guarded(fileName, () -> read(fileName, content, type));
        if (table.rows.isEmpty()) {
            throw new Refusal("document.empty", fileName);
        }
        return table;
    }

    private static TableFile read(String fileName, byte[] content, FileType type) throws Exception {
        if (type == FileType.XLSX || type == FileType.XLS) {
            TableFile table;
            try {
                table = BookTable.of(content, type);
            } catch (Spreadsheet.TooManyCells e) {
                throw new Refusal("document.too-large", fileName, PaperText.LARGEST_FILE / (1024 * 1024));
            }
            if (table.rows.stream().anyMatch(row -> row.cells.stream().anyMatch(SecretMark::isMark))) {
                throw new Refusal("document.secret", fileName);
            }
            return table;
        }
        String text = PaperText.of(fileName, content, type);
        return TextTable.of(text)
                .or(() -> type == FileType.TEXT ? CsvTable.of(text) : Optional.empty())
                .map(rows -> new TableFile(text, rows, List.of()))
                .orElseThrow(() -> new Refusal("document.no-table", fileName));
    }
}
