package io.github.roviec.notice.text;

import io.github.roviec.notice.text.TableFinder.Piece;
import java.util.ArrayList;
import java.util.List;

/// A table without lines, whose columns stand beside each other with spaces between them, as a printer of PDF files
/// writes it. It begins with a line of heads, "TT   Nhiệm vụ   Cơ quan chủ trì"; the number of a row stands beside its
/// first line or in its middle.
final class ColumnTable {

    private static final int LEAST_COLUMNS = 4;
    private static final int MOST_LINES = 2000;

    /// A stretch of a line and the column in which it begins.
    private record Part(int x, Piece piece) {}

    private final MappedText in;
    private final List<Piece> lines;
    private final int[] starts;
    private final int head;
    private int end;
    private int[] gutters = new int[0];

    /// `starts` holds where each line begins, with its spaces.
    ColumnTable(MappedText in, List<Piece> lines, int[] starts, int head) {
        this.in = in;
        this.lines = lines;
        this.starts = starts;
        this.head = head;
        this.end = head + 1;
    }

    /// The line behind the table.
    int end() {
        return end;
    }

    /// Rows of cells, each cell its stretches from above; empty where no such table begins at the line of heads.
    List<List<List<Piece>>> rows() {
        List<Part> heads = parts(head);
        if (heads.size() < LEAST_COLUMNS || !numbersColumn(heads.getFirst().piece)) {
            return List.of();
        }
        end = lastLine();
        gutters = gutters(heads);
        var rows = new ArrayList<List<List<Piece>>>();
        rows.add(heads.stream().map(part -> List.of(part.piece)).toList());
        List<Integer> numbers = numbers();
        if (numbers.isEmpty()) {
            return List.of();
        }
        boolean above = numbers.getFirst() == head + 1 && numbers.size() > 1 && numbers.get(1) > head + 2;
        int start = head + 1;
        for (int i = 0; i < numbers.size(); i++) {
            boolean last = i + 1 == numbers.size();
            int next = last ? end : above ? numbers.get(i + 1) : nextStart(start, numbers.get(i), numbers.get(i + 1));
            rows.add(row(start, next, heads.size()));
            start = next;
        }
        return rows;
    }

    static boolean numbersColumn(String words) {
        return words.equalsIgnoreCase("tt") || words.equalsIgnoreCase("stt") || words.equalsIgnoreCase("số tt");
    }

    private boolean numbersColumn(Piece piece) {
        return numbersColumn(in.subSequence(piece.from(), piece.to()).toString());
    }

    /// Two empty lines end the table, and the heads of its next page.
    private int lastLine() {
        int blank = 0;
        for (int i = head + 1; i < Math.min(lines.size(), head + MOST_LINES); i++) {
            Piece line = lines.get(i);
            blank = line.to() == line.from() ? blank + 1 : 0;
            boolean heads = blank == 0 && parts(i).size() >= LEAST_COLUMNS && numbersColumn(parts(i).getFirst().piece);
            if (blank == 2 || heads) {
                return i - (heads ? 0 : 1);
            }
        }
        return Math.min(lines.size(), head + MOST_LINES);
    }

    /// Stretches parted by two spaces or more.
    private List<Part> parts(int line) {
        Piece whole = lines.get(line);
        var found = new ArrayList<Part>();
        int start = whole.from();
        for (int i = whole.from(); i <= whole.to(); i++) {
            boolean gap = i + 1 < whole.to() && in.charAt(i) == ' ' && in.charAt(i + 1) == ' ';
            if (i == whole.to() || gap) {
                if (i > start) {
                    found.add(new Part(start - starts[line], new Piece(start, i)));
                }
                while (i < whole.to() && in.charAt(i) == ' ') {
                    i++;
                }
                start = i;
            }
        }
        return found;
    }

    /// Between the middles of two heads the place where the fewest lines have letters.
    private int[] gutters(List<Part> heads) {
        var found = new int[heads.size() - 1];
        for (int c = 0; c < found.length; c++) {
            int from = middle(heads.get(c));
            int to = middle(heads.get(c + 1));
            int best = Integer.MAX_VALUE;
            int run = 0;
            int longest = 0;
            for (int x = from; x < to; x++) {
                int count = letters(x);
                run = count == best ? run + 1 : 1;
                if (count < best || count == best && run > longest) {
                    // the widest of the emptiest gaps, and its end: there the next column begins
                    longest = run;
                    best = count;
                    found[c] = x;
                }
            }
        }
        return found;
    }

    /// How many lines have a letter at column `x`.
    private int letters(int x) {
        int count = 0;
        for (int i = head; i < end; i++) {
            int at = starts[i] + x;
            boolean inside = at >= lines.get(i).from() && at < lines.get(i).to();
            count += inside && in.charAt(at) != ' ' ? 1 : 0;
        }
        return count;
    }

    private static int middle(Part part) {
        return part.x + (part.piece.to() - part.piece.from()) / 2;
    }

    private int column(int x) {
        int column = 0;
        while (column < gutters.length && x > gutters[column]) {
            column++;
        }
        return column;
    }

    /// The lines in which a row has its number.
    private List<Integer> numbers() {
        var found = new ArrayList<Integer>();
        for (int i = head + 1; i < end; i++) {
            List<Part> parts = parts(i);
            if (!parts.isEmpty() && column(parts.getFirst().x) == 0 && isNumber(parts.getFirst().piece)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isNumber(Piece piece) {
        int to = in.charAt(piece.to() - 1) == '.' ? piece.to() - 1 : piece.to();
        boolean digits = to > piece.from() && to - piece.from() <= 4;
        for (int i = piece.from(); i < to; i++) {
            digits &= Character.isDigit(in.charAt(i)) || "IVX.".indexOf(in.charAt(i)) >= 0;
        }
        return digits;
    }

    /// Where the next row begins: its number stands in its middle, so the row is as long below it as
    /// above. Of the lines that begin with a capital in the second column the nearest counts.
    private int nextStart(int start, int number, int nextNumber) {
        int guess = 2 * number - start + 1;
        int best = Math.min(Math.max(guess, number + 1), nextNumber);
        int distance = Integer.MAX_VALUE;
        for (int i = number + 1; i <= nextNumber; i++) {
            boolean opens = false;
            for (Part part : parts(i)) {
                opens |= column(part.x) == 1 && Character.isUpperCase(in.charAt(part.piece.from()));
            }
            if (opens && Math.abs(i - guess) < distance) {
                distance = Math.abs(i - guess);
                best = i;
            }
        }
        return best;
    }

    private List<List<Piece>> row(int from, int to, int columns) {
        var cells = new ArrayList<List<Piece>>();
        for (int c = 0; c < columns; c++) {
            cells.add(new ArrayList<>());
        }
        for (int i = from; i < to; i++) {
            for (Part part : parts(i)) {
                cells.get(column(part.x)).add(part.piece);
            }
        }
        return cells;
    }
}
