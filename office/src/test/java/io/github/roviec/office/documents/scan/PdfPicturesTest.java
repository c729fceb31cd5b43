package io.github.roviec.office.documents.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class PdfPicturesTest {

    @Test
    void aPageThatDrawsForEverIsGivenUp() throws IOException {
        byte[] endless;
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            Random random = new Random(1);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (int i = 0; i < 200_000; i++) {
                    content.moveTo(random.nextInt(595), random.nextInt(842));
                    content.curveTo(random.nextInt(595), 0, 0, random.nextInt(842), 595, random.nextInt(842));
                    content.stroke();
                }
            }
            endless = saved(pdf);
        }
        long start = System.nanoTime();
        try (PdfPictures pictures = new PdfPictures(endless, Duration.ofMillis(300))) {
            assertThatThrownBy(() -> pictures.picture(1, 140, true))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("too long");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    /// As office scanners pack pages of black and white: a region of JBIG2 that holds the strokes of fax group 4.
    @Test
    void aScanPackedAsJbig2IsSeen() throws IOException {
        BufferedImage picture = new BufferedImage(400, 560, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 560);
        pen.setColor(Color.BLACK);
        pen.fillRect(100, 140, 200, 50);
        pen.dispose();
        byte[] file;
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            byte[] fax;
            try (var strokes =
                    CCITTFactory.createFromImage(pdf, picture).getCOSObject().createRawInputStream()) {
                fax = strokes.readAllBytes();
            }
            PDImageXObject packed = new PDImageXObject(
                    pdf,
                    new ByteArrayInputStream(jbig2(400, 560, fax)),
                    COSName.JBIG2_DECODE,
                    400,
                    560,
                    1,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(packed, 0, 0, 595, 842);
            }
            file = saved(pdf);
        }
        try (PdfPictures pictures = new PdfPictures(file)) {
            assertThat(pictures.dpi(1)).isBetween(40, 60);
            BufferedImage seen = pictures.picture(1, 72, true);
            assertThat(seen.getRGB(297, 245) & 0xFF).isLessThan(60);
            assertThat(seen.getRGB(50, 50) & 0xFF).isGreaterThan(200);
            assertThat(seen.getRGB(297, 500) & 0xFF).isGreaterThan(200);
        }
    }

    /// Two segments of ITU T.88: the page, and a generic region coded as MMR.
    private static byte[] jbig2(int width, int height, byte[] fax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        segment(data, 0, 48, 19);
        data.writeInt(width);
        data.writeInt(height);
        data.writeLong(0);
        data.writeByte(0);
        data.writeShort(0);
        segment(data, 1, 38, 18 + fax.length);
        data.writeInt(width);
        data.writeInt(height);
        data.writeLong(0);
        data.writeByte(0);
        data.writeByte(1);
        data.write(fax);
        return out.toByteArray();
    }

    private static void segment(DataOutputStream data, int number, int type, int length) throws IOException {
        data.writeInt(number);
        data.writeByte(type);
        data.writeByte(0);
        data.writeByte(1);
        data.writeInt(length);
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
