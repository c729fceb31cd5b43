package io.github.roviec.notice.tree;

/// How a paragraph is marked in its list.
///
/// @param label the mark without brackets and dots ("1.2", "a"), empty for dashes
/// @param to    the token behind the mark
public record Marker(Kind kind, String label, int to) {

    /// Kinds of marks, outermost first. Kinds of one rank may stand inside each other.
    public enum Kind {
        PART(0),
        ROMAN(1),
        CAPITAL(2),
        NUMBER(3),
        NUMBER_2(4),
        NUMBER_3(5),
        LETTER(6),
        ROUND(6),
        SMALL_ROMAN(6),
        UNIT(7),
        ORDINAL(8),
        DASH(9),
        PLUS(10),
        BULLET(11),
        NONE(12);

        private final int rank;

        Kind(int rank) {
            this.rank = rank;
        }

        boolean deeperThan(Kind other) {
            return rank > other.rank;
        }

        boolean numbered() {
            return rank <= LETTER.rank;
        }
    }

    /// Whether it is the first of its list: "1", "a", "i"; a dash never tells.
    boolean first() {
        return label.equals("1") || label.equals("a") || label.equals("i") || label.equals("I");
    }
}
