package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The font of a run where the run does not name it: of its styles, of the paragraph's, of the whole file.
final class WordFonts {

    private record Style(@Nullable String parent, @Nullable String font) {}

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String ofFile;
    private @Nullable String standard;

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String id = null;
        String parent = null;
        String font = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = SafeXml.attribute(xml, "styleId");
                        parent = null;
                        font = null;
                        if ("1".equals(SafeXml.attribute(xml, "default"))
                                && "paragraph".equals(SafeXml.attribute(xml, "type"))) {
                            standard = id;
                        }
                    }
                    case "basedOn" -> parent = SafeXml.attribute(xml, "val");
                    case "rFonts" -> font = name(xml);
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (xml.getLocalName().equals("docDefaults")) {
                    ofFile = font;
                } else if (xml.getLocalName().equals("style") && id != null) {
                    styles.put(id, new Style(parent, font));
                }
            }
        }
    }

    /// What an element `rFonts` names for letters beyond ASCII.
    static @Nullable String name(XMLStreamReader xml) {
        String name = SafeXml.attribute(xml, "hAnsi");
        return name == null ? SafeXml.attribute(xml, "ascii") : name;
    }

    /// @param own            the run's own font
    /// @param runStyle       the run's style
    /// @param paragraphStyle the paragraph's style
    @Nullable
    OldLetters letters(@Nullable String own, @Nullable String runStyle, @Nullable String paragraphStyle) {
        String font = own;
        font = font == null ? ofStyle(runStyle) : font;
        font = font == null ? ofStyle(paragraphStyle == null ? standard : paragraphStyle) : font;
        return OldLetters.ofFont(font == null ? ofFile : font);
    }

    private @Nullable String ofStyle(@Nullable String id) {
        String ancestor = id;
        for (int i = 0; i < 20 && ancestor != null; i++) {
            Style style = styles.get(ancestor);
            if (style == null || style.font() != null) {
                return style == null ? null : style.font();
            }
            ancestor = style.parent();
        }
        return null;
    }
}
