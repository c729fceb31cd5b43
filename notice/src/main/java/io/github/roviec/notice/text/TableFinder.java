package io.github.roviec.notice.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds tables drawn with bars and brings each cell together on one line of its own. Tables come in three forms: a row
/// on a line (`cell | cell`), a bar on a line of its own between cells (pages of the web), and columns of even width
/// whose rows go on over several lines (`|cell   |cell   |`).
///
/// Behind a cell stands {@link #CELL}, behind the last of a row {@link #ROW}, behind the table {@link #TABLE}.
final class TableFinder {

    static final char CELL = '\u001f';
    static final char ROW = '\u001e';
    static final char TABLE = '\u001d';

    private static final int MOST_COLUMNS = 14;

    /// Two columns are a letterhead or a signature beside the recipients, and no table.
    private static final int LEAST_COLUMNS = 3;

    /// What is longer, in characters, is the text between two tables.
    private static final int LONGEST_CELL = 3000;

    private static final int LONGEST_HEADER_CELL = 300;

    /// A stretch of a line.
    record Piece(int from, int to) {}

    private final MappedText in;
    private final MappedText out;
    private final List<Piece> lines = new ArrayList<>();

    /// Where the table looked at last ends, whether it was one or not.
    private int looked;

    private TableFinder(MappedText in) {
        this.in = in;
        this.out = new MappedText(in.length() + 64);
    }

    static MappedText lift(MappedText in) {
        boolean any = false;
        for (int i = 0; i < in.length() && !any; i++) {
            // a bar, or the gap between two columns behind "TT"
            any = in.charAt(i) == '|' || (in.charAt(i) == 'T' || in.charAt(i) == 't') && columnHead(in, i);
        }
        return any ? new TableFinder(in).lift() : in;
    }

    private static boolean columnHead(MappedText in, int at) {
        return at > 0
                && at + 2 < in.length()
                && (in.charAt(at - 1) == 'T' || in.charAt(at - 1) == 't')
                && in.charAt(at + 1) == ' '
                && in.charAt(at + 2) == ' ';
    }

    private MappedText lift() {
        int start = 0;
        for (int i = 0; i <= in.length(); i++) {
            if (i == in.length() || in.charAt(i) == '\n') {
                lines.add(trimmed(start, i));
                start = i + 1;
            }
        }
        int at = 0;
        while (at < lines.size()) {
            looked = at + 1;
            boolean written = table(at);
            int behind = Math.max(looked, at + 1);
            while (!written && at < behind) {
                plain(at++);
            }
            at = behind;
        }
        return out;
    }

    private Piece trimmed(int from, int to) {
        int a = from;
        int b = to;
        while (a < b && in.charAt(a) == ' ') {
            a++;
        }
        while (b > a && in.charAt(b - 1) == ' ') {
            b--;
        }
        return new Piece(a, b);
    }

    /// A line outside tables; a bar in it parts two paragraphs.
    private void plain(int line) {
        int to = line + 1 < lines.size() ? lineEnd(line) : in.length();
        for (int i = lineStart(line); i < to; i++) {
            if (in.charAt(i) == '|') {
                out.add('\n', in.rawFrom(i), in.rawTo(i));
                out.add('\n', in.rawTo(i), in.rawTo(i));
            } else {
                out.addAll(in, i, i + 1);
            }
        }
    }

    private int lineStart(int line) {
        return line == 0 ? 0 : lineEnd(line - 1);
    }

    /// Behind the line break of `line`.
    private int lineEnd(int line) {
        int i = lines.get(line).to;
        while (i < in.length() && in.charAt(i) != '\n') {
            i++;
        }
        return Math.min(i + 1, in.length());
    }

    /// Writes the table that begins at line `at`; false when none begins there.
    private boolean table(int at) {
        if (loneBar(at)) {
            return ofBars(at);
        }
        if (!hasBar(at)) {
            return ofColumns(at);
        }
        int end = at;
        while (end < lines.size() && hasBar(end) && !loneBar(end)) {
            end++;
        }
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (int i = at; i < end; i++) {
            List<List<Piece>> cells = cells(i);
            if (drawn(cells)) {
                continue;
            }
            boolean goesOn = !rows.isEmpty()
                    && cells.getFirst().isEmpty()
                    && framed(i)
                    && cells.size() == rows.getLast().size()
                    && aligned(i - 1, i);
            if (goesOn) {
                for (int c = 0; c < cells.size(); c++) {
                    rows.getLast().get(c).addAll(cells.get(c));
                }
            } else {
                rows.add(cells);
            }
        }
        looked = end;
        return write(rows);
    }

    private boolean ofColumns(int at) {
        Piece line = lines.get(at);
        int word = line.from;
        while (word < line.to && in.charAt(word) != ' ') {
            word++;
        }
        String first = in.subSequence(line.from, word).toString();
        boolean heads = word + 1 < line.to && in.charAt(word + 1) == ' ' && ColumnTable.numbersColumn(first);
        if (!heads) {
            return false;
        }
        var table = new ColumnTable(in, lines, starts(), at);
        List<List<List<Piece>>> rows = table.rows();
        looked = rows.isEmpty() ? at + 1 : table.end();
        return write(rows);
    }

    private int @Nullable [] starts;

    /// Where each line begins, with its spaces.
    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = new int[lines.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = lineStart(i);
            }
            starts = known;
        }
        return known;
    }

    private boolean loneBar(int line) {
        Piece piece = lines.get(line);
        return piece.to == piece.from + 1 && in.charAt(piece.from) == '|';
    }

    private boolean hasBar(int line) {
        Piece piece = lines.get(line);
        for (int i = piece.from; i < piece.to; i++) {
            if (in.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private boolean framed(int line) {
        Piece piece = lines.get(line);
        return in.charAt(piece.from) == '|';
    }

    /// The cells of a line; each is a list of one stretch, or of none where the cell is empty.
    private List<List<Piece>> cells(int line) {
        Piece piece = lines.get(line);
        boolean framed = framed(line);
        int to = framed && in.charAt(piece.to - 1) == '|' && piece.to - piece.from > 1 ? piece.to - 1 : piece.to;
        var found = new ArrayList<List<Piece>>();
        int start = framed ? piece.from + 1 : piece.from;
        for (int i = start; i <= to; i++) {
            if (i == to || in.charAt(i) == '|') {
                Piece cell = trimmed(start, i);
                var pieces = new ArrayList<Piece>();
                if (cell.to > cell.from) {
                    pieces.add(cell);
                }
                found.add(pieces);
                start = i + 1;
            }
        }
        return found;
    }

    /// A line of dashes between rows.
    private boolean drawn(List<List<Piece>> cells) {
        boolean dashes = false;
        for (List<Piece> cell : cells) {
            for (Piece piece : cell) {
                for (int i = piece.from; i < piece.to; i++) {
                    if ("-=:+ ".indexOf(in.charAt(i)) < 0) {
                        return false;
                    }
                    dashes = true;
                }
            }
        }
        return dashes;
    }

    /// Whether the bars of two lines stand in the same places.
    private boolean aligned(int above, int below) {
        int a = lineStart(above);
        int b = lineStart(below);
        int to = Math.min(lineEnd(above) - a, lineEnd(below) - b);
        for (int i = 0; i < to; i++) {
            if (in.charAt(a + i) == '|' != (in.charAt(b + i) == '|')) {
                return false;
            }
        }
        return true;
    }

    /// A table whose bars stand on lines of their own. How many columns it has is told by its first row: nothing stands
    /// between the bar that ends a row and the one that begins the next.
    private boolean ofBars(int first) {
        int at = first;
        var rows = new ArrayList<List<List<Piece>>>();
        List<List<Piece>> row = new ArrayList<>();
        int columns = 0;
        int i = at + 1;
        while (i < lines.size()) {
            var cell = new ArrayList<Piece>();
            while (i < lines.size() && !loneBar(i)) {
                Piece line = lines.get(i++);
                if (line.to > line.from) {
                    cell.add(line);
                }
            }
            boolean tooLong = length(cell) > (columns == 0 ? LONGEST_HEADER_CELL : LONGEST_CELL);
            if (i == lines.size() || row.size() >= MOST_COLUMNS || tooLong) {
                break;
            }
            row.add(cell);
            if (columns == 0 && heads(cell) && row.size() > 1) {
                // what stood before the first head belongs to the page above
                while (at < i - cell.size()) {
                    plain(at++);
                }
                row = new ArrayList<>(List.of(cell));
            }
            boolean next = i + 1 < lines.size() && loneBar(i + 1);
            boolean ends = columns == 0 ? next : row.size() == columns || next && newNumber(row, i + 2);
            if (ends) {
                rows.add(row);
                columns = Math.max(columns, row.size());
                row = new ArrayList<>();
                looked = i + 1;
                if (!next) {
                    break;
                }
                i++;
            }
            i++;
        }
        return write(rows);
    }

    private static int length(List<Piece> cell) {
        return cell.isEmpty() ? 0 : cell.getLast().to - cell.getFirst().from;
    }

    /// The head of a number column, with which a table begins.
    private boolean heads(List<Piece> cell) {
        if (cell.size() != 1) {
            return false;
        }
        String words = in.subSequence(cell.getFirst().from, cell.getFirst().to).toString();
        return words.equalsIgnoreCase("tt") || words.equalsIgnoreCase("stt") || words.equalsIgnoreCase("số tt");
    }

    /// Whether a row that has fewer cells than the others is over because the next begins with its number.
    private boolean newNumber(List<List<Piece>> row, int line) {
        boolean single = row.size() == 1
                && !row.getFirst().isEmpty()
                && !isNumber(row.getFirst().getFirst());
        return single && line < lines.size() && isNumber(lines.get(line));
    }

    private boolean isNumber(Piece piece) {
        int to = piece.to > piece.from && in.charAt(piece.to - 1) == '.' ? piece.to - 1 : piece.to;
        if (to == piece.from || to - piece.from > 4) {
            return false;
        }
        for (int i = piece.from; i < to; i++) {
            if (!Character.isDigit(in.charAt(i)) && "IVX.".indexOf(in.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean write(List<List<List<Piece>>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() < 2 || columns < LEAST_COLUMNS) {
            return false;
        }
        for (List<List<Piece>> row : rows) {
            for (List<Piece> cell : row) {
                int end = cell(cell);
                out.add(CELL, end, end);
            }
            int end = out.rawTo(out.length() - 1);
            out.add(ROW, end, end);
        }
        int end = out.rawTo(out.length() - 1);
        out.add(TABLE, end, end);
        return true;
    }

    /// Writes the words of a cell on one line; says where they end in the text as supplied.
    private int cell(List<Piece> pieces) {
        for (int n = 0; n < pieces.size(); n++) {
            Piece piece = pieces.get(n);
            if (n > 0) {
                out.add(' ', in.rawTo(pieces.get(n - 1).to - 1), in.rawFrom(piece.from));
            }
            out.addAll(in, piece.from, piece.to);
        }
        return out.length() == 0 ? 0 : out.rawTo(out.length() - 1);
    }
}
