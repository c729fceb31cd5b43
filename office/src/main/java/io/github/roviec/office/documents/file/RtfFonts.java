package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The font table of an RTF file: what the bytes of a run mean.
final class RtfFonts {

    private static final int SYMBOLS = 2;
    private static final Charset LATIN = Charset.forName("windows-1252");

    /// Code pages by `\fcharset` (Rich Text Format 1.9.1, "Font Table").
    private static final Map<Integer, String> PAGES = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private static final class Font {
        final StringBuilder name = new StringBuilder();
        int charset;
    }

    private final Map<Integer, Font> fonts = new HashMap<>();
    private Charset ofFile = LATIN;
    private int current;

    /// `\ansicpg`
    void codePage(int page) {
        String name = "windows-" + page;
        ofFile = Charset.isSupported(name) ? Charset.forName(name) : LATIN;
    }

    /// A word inside the font table.
    void define(String word, int number) {
        if (word.equals("f")) {
            current = number;
            fonts.put(number, new Font());
        } else if (word.equals("fcharset")) {
            fonts.computeIfAbsent(current, _ -> new Font()).charset = number;
        }
    }

    /// Text inside the font table.
    void name(char c) {
        if (c != ';') {
            fonts.computeIfAbsent(current, _ -> new Font()).name.append(c);
        }
    }

    @Nullable
    OldLetters letters(int font) {
        return fonts.get(font) instanceof Font of ? OldLetters.ofFont(of.name.toString()) : null;
    }

    String decode(byte[] bytes, int font) {
        Font of = fonts.get(font);
        if (of == null) {
            return new String(bytes, ofFile);
        }
        if (OldLetters.ofFont(of.name.toString()) != null) {
            return new String(bytes, LATIN);
        }
        if (of.charset == SYMBOLS) {
            StringBuilder symbols = new StringBuilder();
            new String(bytes, StandardCharsets.ISO_8859_1)
                    .chars()
                    .forEach(c -> symbols.append((char) (c > ' ' ? 0xF000 + c : c)));
            return symbols.toString();
        }
        String page = PAGES.get(of.charset);
        return new String(bytes, page == null || !Charset.isSupported(page) ? ofFile : Charset.forName(page));
    }
}
