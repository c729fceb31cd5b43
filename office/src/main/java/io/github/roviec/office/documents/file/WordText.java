package io.github.roviec.office.documents.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Text of a .docx, straight from its parts: POI would give the runs, but neither the labels that Word counts, nor
/// tracked changes as accepted, nor text boxes, and it takes half a second to wake up.
final class WordText {

    private static final Pattern BODY = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern FRAME = Pattern.compile("word/(?:header|footer|footnotes|endnotes)\\d*\\.xml");
    private static final Pattern WANTED =
            Pattern.compile(BODY + "|" + FRAME + "|word/numbering\\.xml|word/styles\\.xml");

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
        WordFonts fonts = new WordFonts();
        if (parts.get("word/styles.xml") instanceof byte[] styles) {
            numbering.readStyles(SafeXml.reader(styles));
            fonts.readStyles(SafeXml.reader(styles));
        }
        if (parts.get("word/numbering.xml") instanceof byte[] lists) {
            numbering.readLists(SafeXml.reader(lists));
        }
        List<String> asides = new ArrayList<>();
        for (var part : parts.entrySet()) {
            if (FRAME.matcher(part.getKey()).matches()) {
                new WordBody(new WordNumbering(), fonts)
                        .read(SafeXml.reader(part.getValue()))
                        .all()
                        .forEach(block -> block.lines().forEach(asides::add));
            }
        }
        Blocks blocks = new WordBody(numbering, fonts).read(SafeXml.reader(body));
        asides.addAll(blocks.asides());
        return new Extracted(String.join("\n\n", blocks.all()), asides);
    }
}
