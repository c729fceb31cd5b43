package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The styles of an OpenDocument text, as far as they say what a person reads: hidden text, fonts, list labels
/// (OpenDocument 1.3 part 3, §16).
final class OdtStyles {

    static final int LEVELS = 10;

    private static final class Style {
        @Nullable
        String parent;

        @Nullable
        String list;

        @Nullable
        String font;

        boolean hidden;
    }

    /// How the labels of one level of a list look.
    ///
    /// @param format  "1", "a", "A", "i", "I" or "" for no number
    /// @param bullet  the mark in place of a number
    /// @param pattern the whole label with `%1%` for the number of the first level, where the file has it
    /// @param shown   how many levels the label names
    record Level(
            String format,
            @Nullable String bullet,
            @Nullable String pattern,
            String prefix,
            String suffix,
            int shown,
            int start) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<Integer, Level> outline = new HashMap<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        Map<Integer, Level> list = outline;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (name(xml)) {
                case "style:font-face" ->
                    put(faces, SafeXml.attribute(xml, "name"), SafeXml.attribute(xml, "font-family"));
                case "style:style" -> {
                    style = new Style();
                    style.parent = SafeXml.attribute(xml, "parent-style-name");
                    style.list = SafeXml.attribute(xml, "list-style-name");
                    put(styles, key(SafeXml.attribute(xml, "family"), SafeXml.attribute(xml, "name")), style);
                }
                case "style:default-style" -> {
                    style = new Style();
                    put(styles, key(SafeXml.attribute(xml, "family"), ""), style);
                }
                case "style:text-properties" -> {
                    String face = SafeXml.attribute(xml, "font-name");
                    style.font = face == null ? SafeXml.attribute(xml, "font-family") : faces.getOrDefault(face, face);
                    style.hidden = "none".equals(SafeXml.attribute(xml, "display"));
                }
                case "text:outline-style" -> list = outline;
                case "text:list-style" -> {
                    list = new HashMap<>();
                    put(lists, SafeXml.attribute(xml, "name"), list);
                }
                case "text:list-level-style-number",
                        "text:list-level-style-bullet",
                        "text:list-level-style-image",
                        "text:outline-level-style" -> {
                    list.put(depth(SafeXml.number(xml, "level", 1) - 1), level(xml));
                }
                default -> {}
            }
        }
    }

    private static Level level(XMLStreamReader xml) {
        String bullet = SafeXml.attribute(xml, "bullet-char");
        boolean number =
                xml.getLocalName().endsWith("number") || xml.getLocalName().startsWith("outline");
        return new Level(
                or(SafeXml.attribute(xml, "num-format"), ""),
                number ? null : or(bullet, "-"),
                SafeXml.attribute(xml, "num-list-format"),
                or(SafeXml.attribute(xml, "num-prefix"), ""),
                or(SafeXml.attribute(xml, "num-suffix"), ""),
                SafeXml.number(xml, "display-levels", 1),
                SafeXml.number(xml, "start-value", 1));
    }

    /// An element's name with the usual prefix of its namespace, whatever the file calls it.
    static String name(XMLStreamReader xml) {
        String space = or(xml.getNamespaceURI(), "");
        int end = space.lastIndexOf(':');
        return space.substring(space.lastIndexOf(':', Math.max(end - 1, 0)) + 1, Math.max(end, 0))
                + ':'
                + xml.getLocalName();
    }

    @Nullable
    Level level(@Nullable String listStyle, int depth) {
        return listStyle == null
                ? null
                : lists.getOrDefault(listStyle, Map.of()).get(depth(depth));
    }

    @Nullable
    Level heading(int depth) {
        return outline.get(depth(depth));
    }

    /// The list that a paragraph's style puts it into.
    @Nullable
    String listOf(@Nullable String paragraphStyle) {
        String ancestor = paragraphStyle;
        for (int i = 0; i < 20 && ancestor != null; i++) {
            Style style = styles.get(key("paragraph", ancestor));
            if (style == null || style.list != null) {
                return style == null ? null : style.list;
            }
            ancestor = style.parent;
        }
        return null;
    }

    /// @param family "paragraph" or "text"
    boolean hidden(String family, @Nullable String name) {
        return styles.get(key(family, name)) instanceof Style style && style.hidden;
    }

    /// The letters that a style's font draws; null when the style names no font.
    @Nullable
    String font(String family, @Nullable String name) {
        String ancestor = name;
        for (int i = 0; i < 20 && ancestor != null; i++) {
            Style style = styles.get(key(family, ancestor));
            if (style == null || style.font != null) {
                return style == null ? null : style.font;
            }
            ancestor = style.parent;
        }
        return null;
    }

    /// The letters of text in a paragraph of a style, in no span of its own.
    @Nullable
    OldLetters letters(@Nullable String paragraphStyle) {
        String font = font("paragraph", paragraphStyle);
        return OldLetters.ofFont(font == null ? font("paragraph", "") : font);
    }

    private static int depth(int depth) {
        return Math.clamp(depth, 0, LEVELS - 1);
    }

    private static String key(@Nullable String family, @Nullable String name) {
        return family + "/" + name;
    }

    private static <V> void put(Map<String, V> map, @Nullable String key, @Nullable V value) {
        if (key != null && value != null) {
            map.put(key, value);
        }
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
