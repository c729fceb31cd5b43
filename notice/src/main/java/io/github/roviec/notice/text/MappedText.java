package io.github.roviec.notice.text;

import java.util.Arrays;

/// A string under construction of which every character knows the stretch of the supplied text it stands for.
/// A character that stands for nothing (a space put between two glued syllables) has an empty stretch.
final class MappedText implements CharSequence {

    private final StringBuilder chars;
    private int[] from;
    private int[] to;

    MappedText(int capacity) {
        chars = new StringBuilder(capacity);
        from = new int[Math.max(16, capacity)];
        to = new int[Math.max(16, capacity)];
    }

    void add(char c, int rawFrom, int rawTo) {
        int at = chars.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        chars.append(c);
        from[at] = rawFrom;
        to[at] = rawTo;
    }

    void addAll(MappedText other, int start, int end) {
        for (int i = start; i < end; i++) {
            add(other.charAt(i), other.from[i], other.to[i]);
        }
    }

    int rawFrom(int at) {
        return from[at];
    }

    int rawTo(int at) {
        return to[at];
    }

    boolean stands(int at) {
        return to[at] > from[at];
    }

    @Override
    public int length() {
        return chars.length();
    }

    @Override
    public char charAt(int at) {
        return chars.charAt(at);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return chars.subSequence(start, end);
    }

    @Override
    public String toString() {
        return chars.toString();
    }
}
