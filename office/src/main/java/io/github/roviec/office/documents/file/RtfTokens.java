package io.github.roviec.office.documents.file;

import java.io.IOException;

/// Takes an RTF file apart (Rich Text Format 1.9.1): groups, control words, bytes of text.
final class RtfTokens {

    interface Sink {
        void begin() throws IOException;

        void end();

        /// @param number what stands behind the word; 0 when not `numbered`
        void word(String word, int number, boolean numbered);

        /// A control that is no word: `\~`, `\-`, `\*` …
        void symbol(char symbol);

        /// One byte of text, in the code page of its font.
        void text(byte text);
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] content;
    private final Sink sink;
    private int at;

    RtfTokens(byte[] content, Sink sink) {
        this.content = content;
        this.sink = sink;
    }

    void read() throws IOException {
        while (at < content.length) {
            byte b = content[at++];
            switch (b) {
                case '{' -> sink.begin();
                case '}' -> sink.end();
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    // Line ends only keep the file readable.
                }
                default -> sink.text(b);
            }
        }
    }

    private void control() {
        if (at >= content.length) {
            return;
        }
        char c = (char) (content[at] & 0xFF);
        if (letter(c)) {
            word();
            return;
        }
        at++;
        if (c == '\'') {
            int high = digit(at);
            int low = digit(at + 1);
            if (high >= 0 && low >= 0) {
                at += 2;
                sink.text((byte) (high * 16 + low));
            }
        } else {
            sink.symbol(c);
        }
    }

    private void word() {
        int begin = at;
        while (at < content.length && letter((char) content[at])) {
            at++;
        }
        String word = at - begin > LONGEST_WORD ? "" : latin(begin, at);
        int sign = 1;
        if (at + 1 < content.length && content[at] == '-' && decimal(content[at + 1])) {
            sign = -1;
            at++;
        }
        long number = 0;
        boolean numbered = false;
        for (; at < content.length && decimal(content[at]); at++) {
            numbered = true;
            number = Math.min(number * 10 + content[at] - '0', Integer.MAX_VALUE);
        }
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(content.length, at + Math.max(0, sign * number));
        } else {
            sink.word(word, (int) (sign * number), numbered);
        }
    }

    private String latin(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            text.append((char) content[i]);
        }
        return text.toString();
    }

    private int digit(int i) {
        return i < content.length ? Character.digit(content[i], 16) : -1;
    }

    private static boolean decimal(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
