package io.github.roviec.office.documents.letters;

import java.text.Normalizer;

/// VNI for Windows: the bare letter comes first, one character with its marks behind it.
final class VniLetters {

    private static final String SINGLE = "ñÑôÔöÖæÆóÓòÒîÎ";
    private static final String SINGLE_MEANS = "đĐơƠưƯỉỈĩĨịỊỵỴ";

    private static final String TONES = "ùøûõï";
    private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";
    private static final String CIRCUMFLEX = "âáàåãä";
    private static final String BREVE = "êéèúüë";
    /// The tones of the two rows above, after the letter without a tone.
    private static final String ORDER = "\0\u0301\u0300\u0309\u0303\u0323";

    private VniLetters() {}

    static String toUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = OldLetters.place(text.charAt(i));
            char next = i + 1 < text.length() ? Character.toLowerCase(OldLetters.place(text.charAt(i + 1))) : '\0';
            int single = SINGLE.indexOf(c);
            out.append(single < 0 ? c : SINGLE_MEANS.charAt(single));
            String marks = marks(Character.toLowerCase(c), next);
            if (!marks.isEmpty()) {
                out.append(marks);
                i++;
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /// @param letter bare, or one of the two that are a letter with a horn
    private static String marks(char letter, char mark) {
        if ("aeouyôö".indexOf(letter) >= 0 && TONES.indexOf(mark) >= 0) {
            return TONE_MARKS.substring(TONES.indexOf(mark), TONES.indexOf(mark) + 1);
        }
        if ("aeo".indexOf(letter) >= 0 && CIRCUMFLEX.indexOf(mark) >= 0) {
            return above('\u0302', ORDER.charAt(CIRCUMFLEX.indexOf(mark)));
        }
        if (letter == 'a' && BREVE.indexOf(mark) >= 0) {
            return above('\u0306', ORDER.charAt(BREVE.indexOf(mark)));
        }
        return "";
    }

    private static String above(char mark, char tone) {
        return tone == '\0' ? String.valueOf(mark) : mark + String.valueOf(tone);
    }
}
