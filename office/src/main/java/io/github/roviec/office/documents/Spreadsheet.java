package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PlainText;
import io.github.roviec.office.documents.file.TooMuch;
import io.github.roviec.office.documents.file.ZipParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// From a list that somebody keeps as .xlsx or .csv to its rows. Needs neither Spring nor a database.
public final class Spreadsheet {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");

    private Spreadsheet() {}

    /// The rows of the first sheet as they are shown, header included; dates as 24/9/2024. Rows may differ in length.
    ///
    /// Refuses with `document.empty`, `document.too-large`, `document.encrypted`, `document.spreadsheet` (neither
    /// .xlsx nor text) or `document.unreadable`.
    public static List<List<String>> rows(String fileName, byte[] content) {
        List<List<String>> rows = read(fileName, content, Integer.MAX_VALUE);
        if (rows.isEmpty()) {
            throw new Refusal("document.empty", fileName);
        }
        return rows;
    }

    /// As {@link #rows}, but only the first ones of a sheet, however many there are.
    static List<List<String>> head(String fileName, byte[] content, int wanted) {
        return read(fileName, content, wanted);
    }

    private static List<List<String>> read(String fileName, byte[] content, int wanted) {
        PaperText.checkSize(fileName, content);
        try {
            return switch (FileType.of(content)) {
                case XLSX -> sheet(content, wanted);
                case TEXT -> csv(PaperText.clean(PlainText.decode(content)));
                case ENCRYPTED_OFFICE -> throw new Refusal("document.encrypted", fileName);
                default -> throw new Refusal("document.spreadsheet", fileName);
            };
        } catch (Refusal refusal) {
            throw refusal;
        } catch (TooManyCells | TooMuch e) {
            throw new Refusal("document.too-large", fileName, PaperText.LARGEST_FILE / (1024 * 1024));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw new Refusal("document.unreadable", fileName);
        }
    }

    private static List<List<String>> csv(String text) throws IOException {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(header))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (var records = format.parse(new StringReader(text))) {
            for (CSVRecord csvRecord : records) {
                check(rows.size(), csvRecord.size());
                rows.add(csvRecord.stream().toList());
            }
        }
        return rows;
    }

    /// Excel writes ";" where "," is the decimal mark, as in Vietnam.
    private static char delimiter(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (header.chars().filter(c -> c == candidate).count()
                    > header.chars().filter(c -> c == ',').count()) {
                best = candidate;
            }
        }
        return best;
    }

    private static List<List<String>> sheet(byte[] content, int wanted)
            throws IOException, OpenXML4JException, SAXException {
        // Measures what the file unpacks to before POI unpacks it.
        ZipParts.of(content, _ -> false);
        List<List<String>> rows = new ArrayList<>();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(file);
            reader.setUseReadOnlySharedStringsTable(true);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return rows;
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        reader.getSharedStringsTable(),
                        new Rows(rows, wanted),
                        new Shown(),
                        false));
                xml.parse(new InputSource(sheet));
            } catch (Enough e) {
                return rows;
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    static void check(int rows, int columns) {
        if (rows >= MOST_ROWS || columns > MOST_COLUMNS) {
            throw new TooManyCells();
        }
    }

    static final class TooManyCells extends RuntimeException {}

    /// As many rows as wanted have been read.
    private static final class Enough extends RuntimeException {}

    /// Dates as Vietnamese write them, whatever the program that wrote the file thought.
    static final class Shown extends DataFormatter {

        Shown() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean use1904) {
            return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                    ? DATE.format(DateUtil.getLocalDateTime(value, use1904))
                    : super.formatRawCellContents(value, index, format, use1904);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format) {
            return formatRawCellContents(value, index, format, false);
        }
    }

    private record Rows(List<List<String>> rows, int wanted) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int number) {
            if (number >= wanted) {
                throw new Enough();
            }
            check(number, 0);
            while (rows.size() <= number) {
                rows.add(new ArrayList<>());
            }
        }

        @Override
        public void endRow(int number) {
            rows.set(number, Collections.unmodifiableList(rows.get(number)));
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            List<String> row = rows.getLast();
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            check(0, column + 1);
            while (row.size() < column) {
                row.add("");
            }
            row.add(value == null ? "" : PaperText.clean(value).strip());
        }
    }
}
