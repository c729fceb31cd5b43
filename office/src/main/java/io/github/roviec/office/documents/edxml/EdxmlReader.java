package io.github.roviec.office.documents.edxml;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a package of strangers. Elements are known by their names; gateways differ in prefixes and in what stands
/// in a namespace.
public final class EdxmlReader {

    /// In each other. A package has seven.
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_FILES = 200;
    /// Characters of one field; a file is no field.
    private static final int LONGEST_FIELD = 100_000;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        // Nothing outside the file is fetched and no entity is unfolded: XXE and "billion laughs".
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Map<String, String> fields = new HashMap<>();
    private final List<Map<String, String>> organs = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Map<String, String>> references = new LinkedHashMap<>();
    private final List<Map<String, String>> attachments = new ArrayList<>();
    private Map<String, String> current = new HashMap<>();

    private EdxmlReader() {}

    /// Whether the bytes begin as a package does.
    public static boolean isOne(String beginning) {
        return beginning.contains(Names.SPACE) || beginning.contains("<edXML");
    }

    /// Refuses with `edxml.damaged` (not XML, or cut off), `edxml.status` (a message about a paper, and no paper),
    /// `edxml.no-file`, `edxml.file-damaged`, or `document.too-large`. Throws nothing else, whatever the bytes are.
    ///
    /// @param fileName for messages
    public static EdxmlPackage read(String fileName, byte[] content) {
        EdxmlReader reader = new EdxmlReader();
        try {
            reader.walk(content);
        } catch (XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw e instanceof Refusal refusal ? refusal : new Refusal("edxml.damaged", fileName);
        }
        return reader.whole(fileName);
    }

    private void walk(byte[] content) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int elements = 0;
        boolean closed = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(xml.getLocalName());
                    text.setLength(0);
                    opened(path);
                    if (++elements > MOST_ELEMENTS || path.size() > DEEPEST) {
                        throw new XMLStreamException("too many elements");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > LONGEST_FIELD && !"ContentTransferEncoded".equals(path.peek())) {
                        throw new XMLStreamException("too long");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    closed(path, text.toString());
                    path.pop();
                    text.setLength(0);
                    closed = path.isEmpty();
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("no entities here");
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        if (!closed) {
            throw new XMLStreamException("cut off");
        }
    }

    private void opened(Deque<String> path) {
        names.add(path.element());
        switch (path.element()) {
            case "From", "To", "Reference", "Attachment" -> current = new HashMap<>();
            default -> {
                // A field, or a part without a meaning of its own.
            }
        }
    }

    private void closed(Deque<String> path, String text) {
        String name = path.element();
        String parent = path.stream().skip(1).findFirst().orElse("");
        switch (name) {
            case "From", "To" -> {
                current.put("kind", name);
                organs.add(current);
            }
            case "Reference" -> references.putIfAbsent(current.getOrDefault("ContentId", ""), current);
            case "Attachment" -> {
                attachments.add(current);
                if (attachments.size() > MOST_FILES) {
                    throw new IllegalArgumentException("too many files");
                }
            }
            default -> {
                switch (parent) {
                    case "From", "To", "Reference", "Attachment" -> current.put(name, text);
                    case "ToPlaces" -> places.add(text);
                    case "Code",
                            "PromulgationInfo",
                            "DocumentType",
                            "SignerInfo",
                            "OtherInfo",
                            "MessageHeader",
                            "TraceHeader" -> fields.putIfAbsent(parent + "/" + name, text);
                    default -> {
                        // Nothing that we keep.
                    }
                }
            }
        }
    }

    private EdxmlPackage whole(String fileName) {
        if (!"edXML".equals(names.isEmpty() ? "" : names.getFirst()) || !names.contains("MessageHeader")) {
            throw new Refusal("edxml.damaged", fileName);
        }
        if (attachments.isEmpty()) {
            throw new Refusal(
                    names.contains("StatusCode") || names.contains("ResponseFor") ? "edxml.status" : "edxml.no-file",
                    fileName);
        }
        List<EdxmlFile> files = new ArrayList<>();
        long left = 2L * Extracted.LARGEST_FILE;
        for (Map<String, String> each : attachments) {
            Map<String, String> reference = references.getOrDefault(each.getOrDefault("ContentId", ""), Map.of());
            String name = field(each, "AttachmentName");
            if (name == null) {
                name = field(reference, "AttachmentName");
            }
            String shown = name == null ? "tệp " + (files.size() + 1) : name;
            byte[] content = EncodedFile.open(
                    shown, each.getOrDefault("ContentTransferEncoded", ""), field(each, "ContentType"), left);
            left -= content.length;
            String type = field(reference, "ContentType");
            files.add(new EdxmlFile(shown, type == null ? "application/octet-stream" : type, content));
        }
        return new EdxmlPackage(head(), files);
    }

    private EdxmlHead head() {
        return new EdxmlHead(
                organs.stream()
                        .filter(each -> "From".equals(each.get("kind")))
                        .map(EdxmlReader::organ)
                        .findFirst()
                        .orElseGet(() -> new EdxmlOrgan("", "")),
                organs.stream()
                        .filter(each -> "To".equals(each.get("kind")))
                        .map(EdxmlReader::organ)
                        .toList(),
                field(fields, "Code/CodeNumber"),
                field(fields, "Code/CodeNotation"),
                field(fields, "PromulgationInfo/Place"),
                day(field(fields, "PromulgationInfo/PromulgationDate")),
                field(fields, "DocumentType/TypeName"),
                field(fields, "MessageHeader/Subject"),
                field(fields, "SignerInfo/Competence"),
                field(fields, "SignerInfo/Position"),
                field(fields, "SignerInfo/FullName"),
                day(field(fields, "MessageHeader/DueDate")),
                number(field(fields, "OtherInfo/PageAmount")),
                places.stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                time(field(fields, "TraceHeader/Timestamp")));
    }

    private static EdxmlOrgan organ(Map<String, String> fields) {
        String id = field(fields, "OrganId");
        String name = field(fields, "OrganName");
        if (name == null) {
            name = field(fields, "OrganizationInCharge");
        }
        return new EdxmlOrgan(id == null ? "" : id, name == null ? "" : name);
    }

    private static @Nullable String field(Map<String, String> from, String name) {
        String value = from.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// A day that is none is left out: the paper itself says when it was issued.
    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.replace('-', '/'), Names.DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : LocalDateTime.parse(text.replace('-', '/'), Names.TIME)
                            .atZone(Names.ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
