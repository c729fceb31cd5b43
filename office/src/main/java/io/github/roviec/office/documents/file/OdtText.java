package io.github.roviec.office.documents.file;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// Text of an .odt (OpenDocument 1.0 to 1.4), packed or flat, straight from its parts.
final class OdtText {

    private static final String BODY = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> FRAME = Set.of(
            "style:header",
            "style:header-left",
            "style:header-first",
            "style:footer",
            "style:footer-left",
            "style:footer-first");

    private OdtText() {}

    static Extracted extract(String fileName, byte[] content) throws IOException, XMLStreamException {
        Map<String, byte[]> parts =
                ZipParts.of(content, name -> name.equals(BODY) || name.equals(STYLES) || name.equals(MANIFEST));
        if (new String(parts.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Refusal("document.encrypted", fileName);
        }
        byte[] body = parts.get(BODY);
        if (body == null) {
            throw new IOException("no body");
        }
        return extract(parts.getOrDefault(STYLES, body), body);
    }

    static Extracted flat(byte[] content) throws XMLStreamException {
        return extract(content, content);
    }

    private static Extracted extract(byte[] stylePart, byte[] body) throws XMLStreamException {
        OdtStyles styles = new OdtStyles();
        styles.read(SafeXml.reader(stylePart));
        if (stylePart != body) {
            styles.read(SafeXml.reader(body));
        }
        List<String> asides = new ArrayList<>();
        new OdtBody(styles, FRAME)
                .read(SafeXml.reader(stylePart))
                .all()
                .forEach(block -> block.lines().forEach(asides::add));
        Blocks blocks = new OdtBody(styles, Set.of("office:text")).read(SafeXml.reader(body));
        asides.addAll(blocks.asides());
        return new Extracted(String.join("\n\n", blocks.all()), asides);
    }
}
