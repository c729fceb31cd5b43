package io.github.roviec.office.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Files made on the spot, so that no sample need be kept.
public final class SamplePapers {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private SamplePapers() {}

    /// A .docx as Word processors write it, one paragraph per entry.
    public static byte[] docx(String... paragraphs) {
        try (XWPFDocument word = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                word.createParagraph().createRun().setText(paragraph);
            }
            return bytes(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docxWithTable(List<List<String>> rows) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFTable table = word.createTable(rows.size(), rows.getFirst().size());
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    table.getRow(r).getCell(c).setText(rows.get(r).get(c));
                }
            }
            return bytes(word);
        }
    }

    /// A .docx from the markup of its body, for what POI cannot write.
    static byte[] docxOf(String body, String... partsAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='" + W + "' xmlns:mc='mc' xmlns:wps='wps'><w:body>" + body
                            + "</w:body></w:document>");
            for (int i = 0; i < partsAndContents.length; i += 2) {
                put(
                        zip,
                        partsAndContents[i],
                        partsAndContents[i + 1]
                                .replace("<w:ROOT>", "<w:root xmlns:w='" + W + "'>")
                                .replace("</w:ROOT>", "</w:root>"));
            }
        }
        return out.toByteArray();
    }

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String ODF_NAMES = (" xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0' "
                    + "xmlns:table='%1$stable:1.0' xmlns:style='%1$sstyle:1.0' xmlns:draw='%1$sdrawing:1.0' "
                    + "xmlns:fo='%1$sxsl-fo-compatible:1.0' xmlns:svg='%1$ssvg-compatible:1.0'")
            .formatted(ODF);

    /// An .odt from the markup of its body and of its styles.
    static byte[] odtOf(String body, String... styles) throws IOException {
        return odtParts(
                "content.xml",
                "<office:document-content" + ODF_NAMES + "><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>",
                "styles.xml",
                "<office:document-styles" + ODF_NAMES + ">" + String.join("", styles) + "</office:document-styles>");
    }

    static byte[] odtParts(String... partsAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            putStored(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            for (int i = 0; i < partsAndContents.length; i += 2) {
                put(zip, partsAndContents[i], partsAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }

    /// The same in one file of markup.
    static byte[] flatOdtOf(String body, String... styles) {
        return ("<?xml version='1.0' encoding='UTF-8'?><office:document" + ODF_NAMES
                        + " office:mimetype='application/vnd.oasis.opendocument.text'>" + String.join("", styles)
                        + "<office:body><office:text>" + body + "</office:text></office:body></office:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void putStored(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// An .rtf from its body, as Word begins one.
    static byte[] rtfOf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
                        + "{\\f1\\fnil\\fcharset0 .VnTime;}{\\f2\\fnil\\fcharset0 .VnTimeH;}"
                        + "{\\f3\\fnil\\fcharset0 VNI-Times{\\*\\falt Courier};}{\\f4\\fnil\\fcharset2 Wingdings;}"
                        + "{\\f5\\fnil\\fcharset163 Arial;}}" + body + "}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Unicode as an .rtf writes it.
    static String rtfText(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < 0x80 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
        return out.toString();
    }

    /// A file that lies beside the tests.
    static byte[] resource(String name) {
        try (var file = SamplePapers.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    /// One printed line of a PDF.
    ///
    /// @param x points from the left
    /// @param y points from the top
    public record Line(float x, float y, String text) {}

    /// A PDF of 595 × 842 points in 13 point type.
    public static byte[] pdf(List<List<Line>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = font(pdf);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(font, 13);
                        content.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /// A PDF whose pages are pictures, as a scanner makes them of printed paper: 200 points to an inch, turned
    /// by so
    /// many degrees, with noise.
    public static byte[] scanOf(double degrees, List<List<Line>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (BufferedImage picture : pictures(degrees, pages)) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(JPEGFactory.createFromImage(pdf, picture, 0.7f), 0, 0, 595, 842);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    static List<BufferedImage> pictures(double degrees, List<List<Line>> pages) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        Random random = new Random(7);
        try (PDDocument printed = Loader.loadPDF(pdf(pages))) {
            for (int i = 0; i < pages.size(); i++) {
                BufferedImage straight = new PDFRenderer(printed).renderImageWithDPI(i, 200, ImageType.GRAY);
                BufferedImage picture =
                        new BufferedImage(straight.getWidth(), straight.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
                Graphics2D glass = picture.createGraphics();
                glass.setColor(Color.WHITE);
                glass.fillRect(0, 0, picture.getWidth(), picture.getHeight());
                glass.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                glass.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
                glass.drawImage(straight, 0, 0, null);
                glass.dispose();
                byte[] points = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
                for (int at = 0; at < points.length; at++) {
                    double shade = 25 + (points[at] & 0xFF) * 0.85 + random.nextGaussian() * 12;
                    points[at] = (byte) Math.clamp((int) shade, 0, 255);
                }
                pictures.add(picture);
            }
        }
        return pictures;
    }

    /// Paragraphs set as a word processor sets them: first lines set in, at most `breadth` points broad.
    public static List<Line> set(float top, String... paragraphs) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return set(font(pdf), top, paragraphs);
        }
    }

    private static PDFont font(PDDocument pdf) throws IOException {
        try (var ttf =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(pdf, ttf);
        }
    }

    private static List<Line> set(PDFont font, float top, String... paragraphs) throws IOException {
        List<Line> lines = new ArrayList<>();
        float y = top;
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            float left = 110;
            for (String word : paragraph.split(" ")) {
                if (left + font.getStringWidth(line + " " + word) * 13 / 1000 > 530) {
                    lines.add(new Line(left, y, line.toString()));
                    line.setLength(0);
                    left = 85;
                    y += 19;
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(new Line(left, y, line.toString()));
            y += 25;
        }
        return lines;
    }

    /// A PDF whose page is a picture.
    static byte[] scan() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            var picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 595, 842);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] xlsx(List<List<String>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same file with some bytes changed.
    static byte[] damaged(byte[] file, long seed) {
        Random random = new Random(seed);
        byte[] damaged = file.clone();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }
}
