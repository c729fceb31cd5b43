package io.github.roviec.office.documents.scan;

import io.github.roviec.office.documents.file.PrintedLine;
import io.github.roviec.office.documents.file.PrintedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// From the table that Tesseract writes (TSV) to printed lines.
final class ScanWords {

    private static final int WORD = 5;
    private static final int LINE = 4;

    /// Tesseract parts a page into blocks; pieces of one printed line may come from several.
    private record Piece(List<PrintedWord> words, float top, float bottom) {

        float middle() {
            return (top + bottom) / 2;
        }
    }

    private ScanWords() {}

    /// @param scale points of paper for a point of the picture
    static List<PrintedLine> lines(String table, float scale) {
        return assembled(pieces(table, scale));
    }

    private static List<Piece> pieces(String table, float scale) {
        List<Piece> pieces = new ArrayList<>();
        List<PrintedWord> words = new ArrayList<>();
        for (String row : (Iterable<String>) table.lines().skip(1)::iterator) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12) {
                continue;
            }
            int level = Integer.parseInt(cells[0]);
            if (level <= LINE) {
                add(pieces, words);
                words = new ArrayList<>();
            } else if (level == WORD && !cells[11].isBlank()) {
                words.add(word(cells, scale));
            }
        }
        add(pieces, words);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<PrintedWord> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(
                    words,
                    median(words, word -> word.box().top()),
                    median(words, word -> word.box().bottom())));
        }
    }

    private static PrintedWord word(String[] cells, float scale) {
        float left = Integer.parseInt(cells[6]) * scale;
        float top = Integer.parseInt(cells[7]) * scale;
        float right = left + Integer.parseInt(cells[8]) * scale;
        float bottom = top + Integer.parseInt(cells[9]) * scale;
        return new PrintedWord(
                cells[11].strip(),
                left,
                right,
                new PrintedWord.Box(left, top, right, bottom),
                Math.clamp((int) Float.parseFloat(cells[10]), 0, 100));
    }

    /// What stands on one height is one line, as the head of a paper and the rows of a table are printed.
    private static List<PrintedLine> assembled(List<Piece> pieces) {
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece :
                pieces.stream().sorted(Comparator.comparing(Piece::middle)).toList()) {
            List<Piece> row = rows.isEmpty() ? null : rows.getLast();
            if (row != null && besides(row, piece)) {
                row.add(piece);
            } else {
                rows.add(new ArrayList<>(List.of(piece)));
            }
        }
        float usual = usualSize(pieces);
        return rows.stream().map(row -> line(row, usual)).toList();
    }

    private static boolean besides(List<Piece> row, Piece piece) {
        return row.stream().allMatch(other -> {
            boolean apart =
                    other.words().getLast().right() <= piece.words().getFirst().left()
                            || piece.words().getLast().right()
                                    <= other.words().getFirst().left();
            float middle = piece.middle();
            return apart && other.top() < middle && middle < other.bottom();
        });
    }

    private static PrintedLine line(List<Piece> row, float usual) {
        List<PrintedWord> words = row.stream()
                .flatMap(piece -> piece.words().stream())
                .sorted(Comparator.comparing(PrintedWord::left))
                .toList();
        float size = size(median(words, word -> word.box().bottom() - word.box().top()));
        return new PrintedLine(
                words,
                median(words, word -> word.box().bottom()),
                // Letters of one size differ in height; type that is larger or smaller differs by more.
                Math.abs(size - usual) < 0.35 * usual ? usual : size);
    }

    private static float usualSize(List<Piece> pieces) {
        List<PrintedWord> all =
                pieces.stream().flatMap(piece -> piece.words().stream()).toList();
        return size(median(all, word -> word.box().bottom() - word.box().top()));
    }

    /// Of type whose words are so high, in points.
    private static float size(float height) {
        return height * 1.2f;
    }

    private interface Measure {
        float of(PrintedWord word);
    }

    private static float median(List<PrintedWord> words, Measure measure) {
        double[] sorted = words.stream().mapToDouble(measure::of).sorted().toArray();
        return sorted.length == 0 ? 0 : (float) sorted[sorted.length / 2];
    }
}
