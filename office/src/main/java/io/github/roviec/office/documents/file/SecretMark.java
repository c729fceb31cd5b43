package io.github.roviec.office.documents.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether a paper carries a mark of state secrecy. Such a paper may not be kept on a machine with a network
/// (Luật Bảo vệ bí mật nhà nước 29/2018/QH14, điều 5; 117/2025/QH15), so it is refused before anything is kept.
///
/// A mark stands in a line, cell or box of its own: "MẬT", "TỐI MẬT", "TUYỆT MẬT", framed or letter-spaced, or behind
/// "Độ mật:". The word in a sentence ("bí mật", "văn bản mật") is not a mark.
public final class SecretMark {

    /// How far the head of a paper goes: issuer, mark, number, kind, subject. A mark may be written in any case there.
    public static final int HEAD_LINES = 60;

    private static final Pattern LABEL =
            Pattern.compile("^(?:(?:mức |cấp )?độ (?:bí )?mật|dấu (?:chỉ )?độ mật|dấu mật) ?[:：.-]? ?");
    /// Also as the fonts of before Unicode spell it (TCVN3: "mËt", VNI: "MAÄT").
    private static final String WORD = "(?:tối|tuyệt|tèi|tuyöt|toái|tuyeät)?(?:mật|mët|maät)";

    private static final String HASTE = "(?:khẩn|thượngkhẩn|hoảtốc|hỏatốc)?";
    private static final Pattern MARK = Pattern.compile(HASTE + WORD + HASTE + "(?:bảnsố:?[0-9]*)?");
    private static final Pattern FRAME = Pattern.compile("[^\\p{L}\\p{N}:]+");
    private static final Pattern CELLS = Pattern.compile("\\||\\t| {3,}");

    private SecretMark() {}

    /// Whether one of the lines of `text` is a mark: in any case in the head, in capitals anywhere.
    public static boolean in(String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank()) {
                continue;
            }
            boolean head = number++ < HEAD_LINES;
            if (isMark(line) && (head || (shouted(line) && line.indexOf('|') < 0))) {
                return true;
            }
            if (head && CELLS.splitAsStream(line).anyMatch(SecretMark::isMark)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `line` as a whole is a mark.
    public static boolean isMark(String line) {
        if (line.length() > 120) {
            return false;
        }
        String words = FRAME.matcher(
                        Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        var label = LABEL.matcher(words);
        String mark = label.find() ? words.substring(label.end()) : words;
        return MARK.matcher(mark.replace(" ", "")).matches();
    }

    private static boolean shouted(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }
}
