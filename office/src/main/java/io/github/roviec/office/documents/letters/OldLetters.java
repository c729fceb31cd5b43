package io.github.roviec.office.documents.letters;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Encodings that Vietnamese offices wrote in before Unicode. Their fonts draw Vietnamese letters in the places of
/// other ones, so text in them comes out of a file as "TiÕng ViÖt" (TCVN3) or "Tieáng Vieät" (VNI).
public enum OldLetters {
    /// TCVN 5712:1993 VN3, "ABC". No capitals with tones: those are typed in a font of capitals.
    TCVN3,
    /// The same in a font whose small letters are drawn as capitals (.VnTimeH).
    TCVN3_CAPITALS,
    /// TCVN 5712:1993 VN1: as TCVN3, and capitals with tones in the places of control characters. Text files only.
    TCVN,
    /// VNI for Windows: a letter and its marks are two characters.
    VNI,
    /// RFC 1456. Text files only.
    VISCII;

    // Written for the places 0xA1 to 0xFF and 0x80 to 0xFF; a letter that stands at its own place stays what it is.
    private static final String OF_TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ¯°±²³´àảãáạºằẳẵắ¿ÀÁÂÃÄÅặầẩẫấậèÍẻẽéẹềểễếệìỉÙÚÛĩíịò" + "àỏõóọồổỗốộờởỡớợùðủũúụừửữứựỳỷỹýỵÿ";
    private static final String OF_TCVN = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00A0"
            + "ĂÂÊÔƠƯĐăâêôơưđẰ°±²³´àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
            + "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
    private static final String OF_VISCII = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
    private static final String TCVN_LOW = "\0ÚỤ\3ỪỬỮ\7\b\t\n\13\f\r\16\17\20ỨỰỲỶỸÝỴ\30\31\32\33\34\35\36\37";
    private static final String VISCII_LOW =
            "\0\1Ẳ\3\4ẴẪ\7\b\t\n\13\f\r\16\17\20\21\22\23Ỷ\25\26\27\30Ỹ\32\33\34\35Ỵ\37";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /// What a run of text in the font `name` is written in; null for a font of Unicode or an unknown one.
    ///
    /// @param name as the file says it, or a list of names of which the first counts
    public static @Nullable OldLetters ofFont(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int end = name.indexOf(',');
        String first = (end < 0 ? name : name.substring(0, end))
                .replace('"', ' ')
                .replace('\'', ' ')
                .strip();
        String small = first.toLowerCase(Locale.ROOT);
        if (small.startsWith(".vn")) {
            return first.endsWith("H") ? TCVN3_CAPITALS : TCVN3;
        }
        return small.startsWith("vni-") || small.startsWith("vni ") ? VNI : null;
    }

    /// `text` in composed Unicode. Characters that the encoding does not know stay.
    ///
    /// @param text read as if its bytes were Latin-1 (or windows-1252, or in the private places of symbol fonts)
    public String toUnicode(String text) {
        return switch (this) {
            case TCVN3 -> capitals(text, places(text, OF_TCVN3, 0xA1, ""));
            case TCVN3_CAPITALS -> places(text, OF_TCVN3, 0xA1, "").toUpperCase(Locale.ROOT);
            case TCVN -> capitals(text, places(text, OF_TCVN, 0x80, TCVN_LOW));
            case VNI -> VniLetters.toUnicode(text);
            case VISCII -> places(text, OF_VISCII, 0x80, VISCII_LOW);
        };
    }

    /// The place that a font of the old kind means by `c`.
    static char place(char c) {
        return c >= '\uF0A1' && c <= '\uF0FF' ? (char) (c - 0xF000) : c;
    }

    private static String places(String text, String letters, int first, String low) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = place(text.charAt(i));
            if (c >= first && c < first + letters.length()) {
                out.append(letters.charAt(c - first));
            } else {
                out.append(c < low.length() ? low.charAt(c) : c);
            }
        }
        return out.toString();
    }

    /// Capitals were often typed as "QUYÕT §ÞNH": without a font of capitals only the bare letters are.
    private static String capitals(String before, String after) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < before.length(); i++) {
            capitals += capital(before.charAt(i)) ? 1 : 0;
            small += small(before.charAt(i)) ? 1 : 0;
        }
        if (small == 0 && capitals > 2) {
            return after.toUpperCase(Locale.ROOT);
        }
        if (capitals < 2) {
            return after;
        }
        StringBuilder out = new StringBuilder(after.length());
        int done = 0;
        for (var words = WORD.matcher(before); words.find(); done = words.end()) {
            String word = words.group();
            String mended = after.substring(words.start(), words.end());
            boolean shouted = word.chars().filter(OldLetters::capital).count() > 1
                    && word.chars().noneMatch(OldLetters::small);
            out.append(after, done, words.start()).append(shouted ? mended.toUpperCase(Locale.ROOT) : mended);
        }
        return out.append(after, done, after.length()).toString();
    }

    private static boolean capital(int c) {
        return (c >= 'A' && c <= 'Z') || c == '§';
    }

    private static boolean small(int c) {
        return c >= 'a' && c <= 'z';
    }
}
