package io.github.roviec.office.documents.edxml;

import static io.github.roviec.office.documents.edxml.Names.PREFIX;
import static io.github.roviec.office.documents.edxml.Names.SPACE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes a package. Each file is packed as ZIP and written in Base64, outside the envelope, as the gateways do.
public final class EdxmlWriter {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
    /// Công văn hành chính, as against legal documents (DocumentType/Type).
    private static final String ADMINISTRATIVE = "1";

    private final XMLStreamWriter out;

    private EdxmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /// @param sent when the package is made
    public static byte[] write(EdxmlPackage paper, Instant sent) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new EdxmlWriter(out).whole(paper, sent);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void whole(EdxmlPackage paper, Instant sent) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("edXML");
        out.writeDefaultNamespace(SPACE);
        out.writeNamespace(PREFIX, SPACE);
        open("edXMLEnvelope");
        open("edXMLHeader");
        message(paper.head());
        trace(paper.head(), sent);
        close();
        open("edXMLBody");
        manifest(paper.files());
        close();
        close();
        files(paper.files());
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void message(EdxmlHead head) throws XMLStreamException {
        open("MessageHeader");
        organ("From", head.from());
        for (EdxmlOrgan each : head.to()) {
            organ("To", each);
        }
        text("DocumentId", documentId(head));
        open("Code");
        text("CodeNumber", head.number());
        text("CodeNotation", head.symbol());
        close();
        open("PromulgationInfo");
        text("Place", head.place());
        text("PromulgationDate", head.date() == null ? null : Names.DATE.format(head.date()));
        close();
        open("DocumentType");
        text("Type", ADMINISTRATIVE);
        text("TypeName", head.kindName());
        close();
        text("Subject", head.subject());
        text("Content", head.subject());
        open("SignerInfo");
        text("Competence", head.competence());
        text("Position", head.position());
        text("FullName", head.signer());
        close();
        text("DueDate", head.due() == null ? null : Names.DATE.format(head.due()));
        open("OtherInfo");
        text("Priority", "0");
        text("PromulgationAmount", "1");
        text("PageAmount", Integer.toString(head.pages()));
        text("Direction", "false");
        close();
        text("SteeringType", "0");
        if (!head.places().isEmpty()) {
            open("ToPlaces");
            for (String each : head.places()) {
                text("Place", each);
            }
            close();
        }
        close();
    }

    /// "H37.02,2024/10/08,05/BC-UBND".
    private static String documentId(EdxmlHead head) {
        return head.from().id() + "," + (head.date() == null ? "" : Names.DATE.format(head.date())) + ","
                + Objects.requireNonNullElse(head.number(), "") + "/"
                + Objects.requireNonNullElse(head.symbol(), "");
    }

    private void organ(String name, EdxmlOrgan organ) throws XMLStreamException {
        open(name);
        text("OrganId", organ.id());
        text("OrganizationInCharge", organ.name());
        text("OrganName", organ.name());
        close();
    }

    private void trace(EdxmlHead head, Instant sent) throws XMLStreamException {
        open("TraceHeaderList");
        open("TraceHeader");
        text("OrganId", head.from().id());
        text("Timestamp", Names.TIME.format(LocalDateTime.ofInstant(sent, Names.ZONE)));
        close();
        // The standard writes the word so.
        open("Bussiness");
        text("BussinessDocType", "0");
        text("BussinessDocReason", "Văn bản điện tử mới");
        text("Paper", "0");
        close();
        close();
    }

    private void manifest(List<EdxmlFile> files) throws XMLStreamException {
        open("edXMLManifest");
        out.writeAttribute("version", "1.0");
        for (int i = 0; i < files.size(); i++) {
            open("Reference");
            text("ContentId", id(i));
            text("ContentType", files.get(i).mediaType());
            text("Description", files.get(i).name());
            text("AttachmentName", files.get(i).name());
            close();
        }
        close();
    }

    private void files(List<EdxmlFile> files) throws XMLStreamException {
        out.writeStartElement("", "AttachmentEncoded", SPACE);
        for (int i = 0; i < files.size(); i++) {
            EdxmlFile file = files.get(i);
            out.writeStartElement("", "Attachment", SPACE);
            plain("ContentId", id(i));
            plain("AttachmentName", file.name());
            plain("Description", file.name());
            plain("ContentType", "application/zip");
            text("ContentTransferEncoded", Base64.getEncoder().encodeToString(packed(file)));
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static String id(int index) {
        return "cid:" + (index + 1);
    }

    private static byte[] packed(EdxmlFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.content().length);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(file.name()));
            zip.write(file.content());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void open(String name) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, SPACE);
    }

    private void close() throws XMLStreamException {
        out.writeEndElement();
    }

    private void text(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            open(name);
            out.writeCharacters(allowed(value));
            close();
        }
    }

    private void plain(String name, String value) throws XMLStreamException {
        out.writeStartElement("", name, SPACE);
        out.writeCharacters(allowed(value));
        out.writeEndElement();
    }

    /// Without what XML 1.0 cannot say. A reader turns every end of line into one character.
    static String allowed(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
