package io.github.roviec.office.documents;

import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.ZipParts;
import io.github.roviec.office.documents.letters.LetterGuess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// The fullest sheet of a workbook.
final class BookTable {

    /// Stands for the breaks inside a cell while its letters are looked at line by line.
    private static final String BREAK = "\u2028";

    /// @param cells  of each row that has some, by its number from 0
    /// @param merged cells that are one
    private record Page(String name, TreeMap<Integer, List<String>> cells, List<CellRangeAddress> merged) {

        long filled() {
            return cells.values().stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .count();
        }
    }

    private BookTable() {}

    static TableFile of(byte[] content, FileType type) throws IOException, OpenXML4JException, SAXException {
        List<Page> pages = type == FileType.XLSX ? packed(content) : old(content);
        Page page = pages.stream()
                .max(Comparator.comparingLong(Page::filled)
                        .thenComparing(Comparator.comparing(pages::indexOf).reversed()))
                .orElse(new Page("", new TreeMap<>(), List.of()));
        List<String> leftOut = pages.stream()
                .filter(other -> other != page && other.filled() > 0)
                .map(Page::name)
                .toList();
        return table(mended(page), leftOut);
    }

    private static TableFile table(Page page, List<String> leftOut) {
        StringBuilder text = new StringBuilder();
        List<TableFile.Row> rows = new ArrayList<>();
        Map<Integer, List<String>> whole = spread(page);
        page.cells.forEach((number, cells) -> {
            String line = line(cells);
            if (!line.isEmpty()) {
                int start = text.length();
                text.append(line);
                rows.add(new TableFile.Row(number + 1, whole.getOrDefault(number, cells), start, text.length()));
                text.append('\n');
            }
        });
        return new TableFile(text.toString().stripTrailing(), rows, leftOut);
    }

    private static String line(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return String.join(
                " | ",
                cells.subList(0, last).stream()
                        .map(cell -> cell.replace(" | ", ", ").replaceAll("\\s*\\n\\s*", "; "))
                        .toList());
    }

    /// What stands in a merged cell is said of every cell that it covers.
    private static Map<Integer, List<String>> spread(Page page) {
        Map<Integer, List<String>> whole = new TreeMap<>();
        page.cells.forEach((number, cells) -> whole.put(number, new ArrayList<>(cells)));
        for (CellRangeAddress area : page.merged) {
            List<String> first = page.cells.getOrDefault(area.getFirstRow(), List.of());
            String said = area.getFirstColumn() < first.size() ? first.get(area.getFirstColumn()) : "";
            int lastColumn = Math.min(area.getLastColumn(), Spreadsheet.MOST_COLUMNS - 1);
            for (int r = area.getFirstRow(); !said.isEmpty() && r <= area.getLastRow(); r++) {
                List<String> row = whole.get(r);
                for (int c = area.getFirstColumn(); row != null && c <= lastColumn; c++) {
                    while (row.size() <= c) {
                        row.add("");
                    }
                    row.set(c, said);
                }
            }
        }
        return whole;
    }

    /// Old letters (TCVN3, VNI) are told from all cells together.
    private static Page mended(Page page) {
        List<String> said = page.cells.values().stream()
                .flatMap(List::stream)
                .map(cell -> cell.replace("\n", BREAK))
                .toList();
        String[] now = LetterGuess.mended(String.join("\n", said)).split("\n", -1);
        if (now.length != said.size()) {
            return page;
        }
        TreeMap<Integer, List<String>> cells = new TreeMap<>();
        int at = 0;
        for (var row : page.cells.entrySet()) {
            List<String> mended = new ArrayList<>();
            for (int i = 0; i < row.getValue().size(); i++) {
                mended.add(PaperText.clean(now[at++].replace(BREAK, "\n")).strip());
            }
            cells.put(row.getKey(), mended);
        }
        return new Page(page.name, cells, page.merged);
    }

    private static List<Page> packed(byte[] content) throws IOException, OpenXML4JException, SAXException {
        // Measures what the file unpacks to before POI unpacks it.
        ZipParts.of(content, _ -> false);
        List<Page> pages = new ArrayList<>();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(file);
            reader.setUseReadOnlySharedStringsTable(true);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    Page page = new Page(sheets.getSheetName(), new TreeMap<>(), new ArrayList<>());
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new Listener(reader, page));
                    xml.parse(new InputSource(sheet));
                    pages.add(page);
                }
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return pages;
    }

    /// Hears of merged cells, too, which come after all rows.
    private static final class Listener extends XSSFSheetXMLHandler {

        private final Page page;

        Listener(XSSFReader reader, Page page) throws IOException, OpenXML4JException {
            super(
                    reader.getStylesTable(),
                    reader.getSharedStringsTable(),
                    new Cells(page),
                    new Spreadsheet.Shown(),
                    false);
            this.page = page;
        }

        @Override
        public void startElement(
                @Nullable String uri, @Nullable String localName, @Nullable String qName, Attributes attributes)
                throws SAXException {
            super.startElement(uri, localName, qName, attributes);
            String area = "mergeCell".equals(localName) ? attributes.getValue("ref") : null;
            if (area != null) {
                page.merged.add(CellRangeAddress.valueOf(area));
            }
        }
    }

    private record Cells(Page page) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int number) {
            Spreadsheet.check(page.cells.size(), 0);
            page.cells.put(number, new ArrayList<>());
        }

        @Override
        public void endRow(int number) {
            // The next row says that this one is over.
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            List<String> row = page.cells.lastEntry().getValue();
            put(row, reference == null ? row.size() : new CellReference(reference).getCol(), value);
        }
    }

    private static void put(List<String> row, int column, @Nullable String value) {
        Spreadsheet.check(0, column + 1);
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value == null ? "" : value.strip());
    }

    private static List<Page> old(byte[] content) throws IOException {
        List<Page> pages = new ArrayList<>();
        Spreadsheet.Shown shown = new Spreadsheet.Shown();
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                var sheet = book.getSheetAt(i);
                Page page = new Page(sheet.getSheetName(), new TreeMap<>(), sheet.getMergedRegions());
                for (Row row : sheet) {
                    Spreadsheet.check(page.cells.size(), 0);
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> put(cells, cell.getColumnIndex(), shown(cell, shown)));
                    page.cells.put(row.getRowNum(), cells);
                }
                pages.add(page);
            }
        }
        return pages;
    }

    /// A formula as its last result.
    private static String shown(Cell cell, Spreadsheet.Shown shown) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? Spreadsheet.DATE.format(cell.getLocalDateTimeCellValue())
                        : shown.formatRawCellContents(
                                cell.getNumericCellValue(),
                                cell.getCellStyle().getDataFormat(),
                                cell.getCellStyle().getDataFormatString());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
