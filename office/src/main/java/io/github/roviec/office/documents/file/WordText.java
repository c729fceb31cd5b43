package io.github.roviec.office.documents.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Text of a .docx, straight from its parts: POI would give the runs, but neither the labels that Word counts, nor
/// tracked changes as accepted, nor text boxes, and it takes half a second to wake up.
final class WordText {

    private static final Pattern BODY = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern FRAME = Pattern.compile("word/(?:header|footer|footnotes|endnotes)\\d*\\.xml");
    private static final Pattern WANTED =
            Pattern.compile(BODY + "|" + FRAME + "|word/numbering\\.xml|word/styles\\.xml");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        // Nothing outside the file is fetched and no entity is unfolded: XXE and "billion laughs".
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private WordText() {}

    static Extracted extract(byte[] content) throws IOException, XMLStreamException {
        Map<String, byte[]> parts =
                ZipParts.of(content, name -> WANTED.matcher(name).matches());
        byte[] body = parts.entrySet().stream()
                .filter(part -> BODY.matcher(part.getKey()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IOException("no body"));
        WordNumbering numbering = new WordNumbering();
        if (parts.get("word/styles.xml") instanceof byte[] styles) {
            numbering.readStyles(reader(styles));
        }
        if (parts.get("word/numbering.xml") instanceof byte[] lists) {
            numbering.readLists(reader(lists));
        }
        List<String> asides = new ArrayList<>();
        for (var part : parts.entrySet()) {
            if (FRAME.matcher(part.getKey()).matches()) {
                new WordBody(new WordNumbering())
                        .read(reader(part.getValue()))
                        .forEach(block -> block.lines().forEach(asides::add));
            }
        }
        WordBody walk = new WordBody(numbering);
        String text = String.join("\n\n", walk.read(reader(body)));
        asides.addAll(walk.cellsAndBoxes());
        return new Extracted(text, asides);
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
