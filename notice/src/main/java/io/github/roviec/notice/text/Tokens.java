package io.github.roviec.notice.text;

import java.util.Arrays;
import java.util.BitSet;

/// The normal form cut into words, numbers and single signs, in order. Word forms are those of
/// {@link Syllables#key(String)}.
public final class Tokens {

    private final String normal;
    private int[] start = new int[1024];
    private int[] end = new int[1024];
    private String[] key = new String[1024];
    private int count;
    private final BitSet doubtful = new BitSet();

    private Tokens(String normal) {
        this.normal = normal;
    }

    public static Tokens of(SourceText source) {
        Tokens tokens = of(source.normal());
        tokens.doubt(source);
        return tokens;
    }

    private void doubt(SourceText source) {
        for (int i = 0; i < count && source.hasDoubts(); i++) {
            doubtful.set(i, source.doubtful(start[i], end[i]));
        }
    }

    public static Tokens of(String normal) {
        var tokens = new Tokens(normal);
        int i = 0;
        while (i < normal.length()) {
            char c = normal.charAt(i);
            int to = i + 1;
            if (Character.isLetter(c)) {
                while (to < normal.length() && Character.isLetter(normal.charAt(to))) {
                    to++;
                }
                tokens.add(i, to, Syllables.key(normal.substring(i, to)));
            } else if (Character.isDigit(c)) {
                while (to < normal.length() && Character.isDigit(normal.charAt(to))) {
                    to++;
                }
                tokens.add(i, to, normal.substring(i, to));
            } else if (c != ' ') {
                tokens.add(i, to, String.valueOf(c));
            }
            i = to;
        }
        return tokens;
    }

    private void add(int from, int to, String word) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            key = Arrays.copyOf(key, count * 2);
        }
        start[count] = from;
        end[count] = to;
        key[count++] = word;
    }

    public int size() {
        return count;
    }

    /// The spelling by which rules know the word; "\n" between paragraphs, "" outside the text.
    public String key(int at) {
        return at < 0 || at >= count ? "" : key[at];
    }

    public boolean is(int at, String word) {
        return key(at).equals(word);
    }

    public boolean isAny(int at, String... words) {
        String mine = key(at);
        for (String word : words) {
            if (mine.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public int start(int at) {
        return at < count ? start[at] : normal.length();
    }

    public int end(int at) {
        return end[at];
    }

    /// The token as written.
    public String written(int at) {
        return normal.substring(start[at], end[at]);
    }

    /// Tokens `[from, to)` as written, with what stands between them.
    public String written(int from, int to) {
        return from >= to ? "" : normal.substring(start[from], end[to - 1]);
    }

    public boolean isWord(int at) {
        return at >= 0 && at < count && Character.isLetter(normal.charAt(start[at]));
    }

    public boolean isNumber(int at) {
        return at >= 0 && at < count && Character.isDigit(normal.charAt(start[at]));
    }

    /// Whether the word begins with a capital letter.
    public boolean capital(int at) {
        return at >= 0 && at < count && Character.isUpperCase(normal.charAt(start[at]));
    }

    /// Whether the word has two letters or more, all capitals.
    public boolean allCapitals(int at) {
        if (!isWord(at) || end[at] - start[at] < 2) {
            return false;
        }
        for (int i = start[at]; i < end[at]; i++) {
            if (!Character.isUpperCase(normal.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the letters of this word may be wrong.
    public boolean doubtful(int at) {
        return doubtful.get(at);
    }

    /// Whether the letters of any word in tokens `[from, to)` may be wrong.
    public boolean doubtful(int from, int to) {
        int next = doubtful.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /// Whether no space stands between this token and the one before.
    public boolean glued(int at) {
        return at > 0 && at < count && end[at - 1] == start[at] && normal.charAt(end[at - 1] - 1) != '\n';
    }

    /// The first token that begins at or after character `offset` of the normal form.
    public int at(int offset) {
        int found = Arrays.binarySearch(start, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
