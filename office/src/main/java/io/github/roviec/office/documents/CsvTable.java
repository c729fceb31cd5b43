package io.github.roviec.office.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Values with a mark between them. The mark is the one that gives most rows the same number of cells: Excel writes ";"
/// where "," is the decimal mark, as in Vietnam.
final class CsvTable {

    private static final char[] MARKS = {';', ',', '\t'};
    private static final int LOOKED_AT = 60;

    private CsvTable() {}

    /// Empty where no mark makes a table of it.
    static Optional<List<TableFile.Row>> of(String text) {
        List<CSVRecord> best = List.of();
        int bestEven = 1;
        for (char mark : MARKS) {
            List<CSVRecord> records = records(text, mark);
            int even = even(records);
            if (even > bestEven) {
                best = records;
                bestEven = even;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(rows(text, best));
    }

    /// How many of the first rows have as many cells as most of them, if that is more than one.
    private static int even(List<CSVRecord> records) {
        int[] having = new int[Spreadsheet.MOST_COLUMNS + 1];
        records.stream()
                .limit(LOOKED_AT)
                .filter(csvRecord -> csvRecord.size() > 1)
                .forEach(csvRecord -> having[csvRecord.size()]++);
        int most = 0;
        for (int count : having) {
            most = Math.max(most, count);
        }
        return most;
    }

    private static List<TableFile.Row> rows(String text, List<CSVRecord> records) {
        List<TableFile.Row> rows = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (int i = 0; i < records.size(); i++) {
            CSVRecord csvRecord = records.get(i);
            int start = (int) csvRecord.getCharacterPosition();
            int end = i + 1 < records.size() ? (int) records.get(i + 1).getCharacterPosition() : text.length();
            line += (int) text.substring(counted, start)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = start;
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            List<String> cells = csvRecord.stream().map(String::strip).toList();
            if (end > start && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new TableFile.Row(line, cells, start, end));
            }
        }
        return rows;
    }

    private static List<CSVRecord> records(String text, char mark) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mark)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord csvRecord : parser) {
                Spreadsheet.check(records.size(), csvRecord.size());
                records.add(csvRecord);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException | Spreadsheet.TooManyCells notSo) {
            return List.of();
        }
        return records;
    }
}
