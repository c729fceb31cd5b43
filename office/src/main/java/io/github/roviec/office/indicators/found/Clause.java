package io.github.roviec.office.indicators.found;

/// What stands around a number, up to the ends of its clause, and of its sentence.
///
/// @param start of the sentence in the paper's text
/// @param end   exclusive
record Clause(String text, int start, int end) {

    private static final int FAR = 400;

    static Clause around(String text, int from, int to) {
        int begin = back(text, from, true);
        int stop = ahead(text, to, true);
        return new Clause(text.substring(begin, stop), back(text, from, false), ahead(text, to, false));
    }

    private static int back(String text, int from, boolean clause) {
        int at = from;
        while (at > 0 && from - at < FAR && !ends(text, at - 1, clause)) {
            at--;
        }
        while (at < from && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int ahead(String text, int to, boolean clause) {
        int at = to;
        while (at < text.length() && at - to < FAR && !ends(text, at, clause)) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    }

    /// A point between digits groups thousands; before a blank it ends a sentence.
    private static boolean ends(String text, int at, boolean clause) {
        char here = text.charAt(at);
        if (here == '\n') {
            return at + 1 >= text.length() || text.charAt(at + 1) == '\n' || at > 0 && text.charAt(at - 1) == '\n';
        }
        if (here == '.') {
            return at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        }
        return clause && here == ';';
    }
}
