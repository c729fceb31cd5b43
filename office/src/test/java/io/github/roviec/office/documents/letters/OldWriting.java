package io.github.roviec.office.documents.letters;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes Unicode the way offices wrote before it. The other way round, and from other tables than the reader.
public final class OldWriting {

    public static final String SMALL =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";

    private static final String MARKED = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
    private static final String TCVN3 =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";

    private static final Map<Character, String> VNI = new LinkedHashMap<>();

    static {
        for (String pair : List.of(
                "à aø", "á aù", "ả aû", "ã aõ", "ạ aï", "ă aê", "ằ aè", "ắ aé", "ẳ aú", "ẵ aü", "ặ aë", "â aâ", "ầ aà",
                "ấ aá", "ẩ aå", "ẫ aã", "ậ aä", "đ ñ", "è eø", "é eù", "ẻ eû", "ẽ eõ", "ẹ eï", "ê eâ", "ề eà", "ế eá",
                "ể eå", "ễ eã", "ệ eä", "ỉ æ", "ĩ ó", "ị ò", "ò oø", "ó où", "ỏ oû", "õ oõ", "ọ oï", "ô oâ", "ồ oà",
                "ố oá", "ổ oå", "ỗ oã", "ộ oä", "ơ ô", "ờ ôø", "ớ ôù", "ở ôû", "ỡ ôõ", "ợ ôï", "ù uø", "ú uù", "ủ uû",
                "ũ uõ", "ụ uï", "ư ö", "ừ öø", "ứ öù", "ử öû", "ữ öõ", "ự öï", "ỳ yø", "ý yù", "ỷ yû", "ỹ yõ", "ỵ î")) {
            String old = pair.substring(2);
            VNI.put(pair.charAt(0), old);
            VNI.put(Character.toUpperCase(pair.charAt(0)), old.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private OldWriting() {}

    /// In a font of small letters: capitals with tones come out small, as they did.
    public static String tcvn3(String unicode) {
        StringBuilder old = new StringBuilder();
        for (char c : Normalizer.normalize(unicode, Normalizer.Form.NFC).toCharArray()) {
            int at = MARKED.indexOf(c) < 0 ? MARKED.indexOf(Character.toLowerCase(c)) : MARKED.indexOf(c);
            old.append(at < 0 ? c : TCVN3.charAt(at));
        }
        return old.toString();
    }

    public static String vni(String unicode) {
        StringBuilder old = new StringBuilder();
        for (char c : Normalizer.normalize(unicode, Normalizer.Form.NFC).toCharArray()) {
            old.append(VNI.getOrDefault(c, String.valueOf(c)));
        }
        return old.toString();
    }
}
