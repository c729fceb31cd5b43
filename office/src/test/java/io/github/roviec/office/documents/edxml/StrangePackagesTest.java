package io.github.roviec.office.documents.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packages as other programs write them, and as somebody writes them who means harm.
class StrangePackagesTest {

    private static final String HEAD = """
            <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
              <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLHeader>
                <edXML:MessageHeader><edXML:From><edXML:OrganId>000.00.20.H13</edXML:OrganId>
                  <edXML:OrganizationInCharge>UBND xã Thử</edXML:OrganizationInCharge></edXML:From>
                  <edXML:Code><edXML:CodeNumber>12</edXML:CodeNumber><edXML:CodeNotation>UBND-VP</edXML:CodeNotation></edXML:Code>
                  <edXML:PromulgationInfo><edXML:PromulgationDate>2024/02/30</edXML:PromulgationDate></edXML:PromulgationInfo>
                  <edXML:Subject>%s</edXML:Subject>
                </edXML:MessageHeader></edXML:edXMLHeader></edXML:edXMLEnvelope>
              %s
            </edXML>
            """;

    @TempDir
    Path folder;

    private static byte[] xml(String beginning, String subject, String files) {
        return (beginning + HEAD.formatted(subject, files)).getBytes(StandardCharsets.UTF_8);
    }

    private static String attachment(String name, byte[] packed) {
        return """
                <AttachmentEncoded><Attachment><ContentId>cid:1</ContentId><AttachmentName>%s</AttachmentName>
                <edXML:ContentTransferEncoded xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">%s
                </edXML:ContentTransferEncoded></Attachment></AttachmentEncoded>
                """.formatted(name, Base64.getMimeEncoder().encodeToString(packed));
    }

    @Test
    void a_file_that_is_not_packed_or_by_gzip_is_taken_and_a_day_that_is_none_left_out() throws Exception {
        byte[] paper = "Văn bản".getBytes(StandardCharsets.UTF_8);
        EdxmlPackage plain = EdxmlReader.read("a", xml("", "Kết quả", attachment("a.txt", paper)));
        assertThat(plain.files().getFirst().content()).isEqualTo(paper);
        assertThat(plain.head().date()).isNull();
        assertThat(plain.head().from()).isEqualTo(new EdxmlOrgan("000.00.20.H13", "UBND xã Thử"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(paper);
        }
        assertThat(EdxmlReader.read("a", xml("", "Kết quả", attachment("a.txt", bytes.toByteArray())))
                        .files()
                        .getFirst()
                        .content())
                .isEqualTo(paper);
    }

    @Test
    void a_document_that_is_a_zip_itself_stays_whole() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : new String[] {"[Content_Types].xml", "word/document.xml"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        assertThat(EdxmlReader.read("a", xml("", "Kết quả", attachment("a.docx", bytes.toByteArray())))
                        .files()
                        .getFirst()
                        .content())
                .isEqualTo(bytes.toByteArray());
    }

    @Test
    void nothing_outside_is_fetched_and_no_entity_unfolded() throws Exception {
        Path secret = Files.writeString(folder.resolve("bi-mat.txt"), "BÍ MẬT");
        String outside = "<!DOCTYPE edXML [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        assertThatThrownBy(() -> EdxmlReader.read("a", xml(outside, "&x;", attachment("a.txt", new byte[] {65}))))
                .hasMessage("edxml.damaged");
        String laughs = "<!DOCTYPE edXML [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertThatThrownBy(() -> EdxmlReader.read("a", xml(laughs, "&b;", attachment("a.txt", new byte[] {65}))))
                .hasMessage("edxml.damaged");
        assertThatThrownBy(() -> EdxmlReader.read("a", "<a>".repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .hasMessage("edxml.damaged");
    }

    @Test
    void a_file_that_unpacks_without_end_is_refused() throws Exception {
        assertThatThrownBy(() -> EdxmlReader.read("a", xml("", "x", attachment("bom.pdf", zeros(60)))))
                .hasMessage("document.too-large");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                gzip.write(zeros);
            }
        }
        assertThatThrownBy(() -> EdxmlReader.read("a", xml("", "x", attachment("bom.pdf", bytes.toByteArray()))))
                .hasMessage("document.too-large");
        String three = attachment("a", zeros(40)) + attachment("b", zeros(40)) + attachment("c", zeros(40));
        assertThatThrownBy(() -> EdxmlReader.read("a", xml("", "x", three)))
                .as("each is small enough, all of them are not")
                .hasMessage("document.too-large");
    }

    private static byte[] zeros(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.pdf"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_wrong_is_told() {
        assertThatThrownBy(() -> EdxmlReader.read("a", xml("", "x", ""))).hasMessage("edxml.no-file");
        assertThatThrownBy(() -> EdxmlReader.read("a", xml("", "x", "<StatusCode>01</StatusCode>")))
                .hasMessage("edxml.status");
        String wrong = attachment("a.pdf", new byte[] {1, 2, 3}).replace("AQID", "không phải Base64");
        assertThatThrownBy(() -> EdxmlReader.read("a", xml("", "x", wrong))).hasMessage("edxml.file-damaged");
        assertThatThrownBy(() -> EdxmlReader.read("a", xml("", "x", attachment("a.pdf", new byte[] {'P', 'K', 3, 4}))))
                .hasMessage("edxml.file-damaged");
        assertThatThrownBy(() -> EdxmlReader.read("a", "<html/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("edxml.damaged");
    }
}
