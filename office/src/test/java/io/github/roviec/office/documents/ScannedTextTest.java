package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.SamplePapers.Line;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.Placed;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.scan.PagePictures;
import io.github.roviec.office.documents.scan.PageReader;
import io.github.roviec.office.documents.scan.Tesseract;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scans of our own making, read by the Tesseract of this machine.
class ScannedTextTest {

    private static final String FIRST =
            "1. Giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban có liên quan rà soát hồ sơ cán bộ, báo cáo trước"
                    + " ngày 30/10/2024.";
    private static final String SECOND =
            "2. Phòng Tài chính - Kế hoạch tham mưu phân bổ 1.250 triệu đồng kinh phí sửa chữa trường học.";
    private static final String DASH = "- Trung tâm Y tế tiếp tục theo dõi tình hình dịch bệnh trên địa bàn.";

    private static List<Line> page() throws IOException {
        return SamplePapers.set(100, FIRST, SECOND, DASH);
    }

    @BeforeEach
    void present() {
        assumeTrue(Tesseract.here().program() != null, "no tesseract with Vietnamese letters: skipped");
    }

    @Test
    void aTurnedAndNoisyScanGivesTheParagraphsOfThePaper() throws IOException {
        for (double degrees : new double[] {0, 1.5, -2.5}) {
            String text = PaperText.of("a.pdf", SamplePapers.scanOf(degrees, List.of(page())));
            assertThat(text.split("\n\n")).as("turned by %s", degrees).containsExactly(FIRST, SECOND, DASH);
        }
    }

    @Test
    void aPhotoIsReadAlsoWhenItLiesOnItsSide() throws IOException {
        BufferedImage upright = SamplePapers.pictures(0.5, List.of(dense())).getFirst();
        assertThat(PaperText.of("a.png", png(upright))).contains("Giao Phòng Nội vụ chủ trì");
        BufferedImage onItsSide =
                new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = onItsSide.createGraphics();
        canvas.translate(upright.getHeight(), 0);
        canvas.rotate(Math.PI / 2);
        canvas.drawImage(upright, 0, 0, null);
        canvas.dispose();
        assertThat(PaperText.of("a.png", png(onItsSide))).contains("Giao Phòng Nội vụ chủ trì");
    }

    /// Enough print for the program to tell up from down.
    private static List<Line> dense() throws IOException {
        return SamplePapers.set(80, FIRST, SECOND, DASH, FIRST, SECOND, DASH, FIRST, SECOND, DASH);
    }

    @Test
    void aTiffIsReadPageByPageAndSaysHowFarItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage page :
                    SamplePapers.pictures(0, List.of(SamplePapers.set(100, FIRST), SamplePapers.set(100, SECOND)))) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        List<String> told = new ArrayList<>();
        String text = PaperText.of("a.tif", out.toByteArray(), (page, of) -> told.add(page + "/" + of));
        assertThat(text.split("\n\n")).containsExactly(FIRST, SECOND);
        assertThat(told).containsExactly("1/2", "2/2");
    }

    @Test
    void everyWordStandsWhereItIsSeen() throws IOException {
        byte[] scan = SamplePapers.scanOf(1.5, List.of(page()));
        List<PrintedPage> pages = PaperContent.look("a.pdf", scan, FileType.PDF).pages();
        PageReader.Outcome read;
        try (PagePictures pictures = PagePictures.of(scan, FileType.PDF)) {
            read = new PageReader(Objects.requireNonNull(Tesseract.here().program())).read(pictures, pages.getFirst());
        }
        assertThat(read.readable()).isTrue();
        assertThat(read.sure()).isGreaterThan(80);
        assertThat(read.page().turn()).isBetween(-1.7f, -1.3f);
        PaperContent content = PaperContent.of(List.of(read.page()));
        int at = content.text().indexOf("Trung tâm");
        Placed.Word word = content.placed().stream()
                .flatMap(line -> line.words().stream())
                .filter(each -> each.start() == at)
                .findFirst()
                .orElseThrow();
        Line printed = page().stream()
                .filter(line -> line.text().contains("Trung"))
                .findFirst()
                .orElseThrow();
        assertThat(word.box().left()).isBetween(printed.x() + 4, printed.x() + 14);
        assertThat(word.box().bottom()).isBetween(printed.y() - 8, printed.y() + 8);
        assertThat(content.text().substring(word.start(), word.end())).isEqualTo("Trung");
    }

    @Test
    void aPrintedPageAndAScannedOneAreOnePaper() throws IOException {
        try (PDDocument printed = Loader.loadPDF(SamplePapers.pdf(List.of(SamplePapers.set(100, FIRST, SECOND))));
                PDDocument scanned = Loader.loadPDF(SamplePapers.scanOf(1, List.of(SamplePapers.set(100, DASH))))) {
            printed.addPage(scanned.getPage(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            printed.save(out);
            ExtractedText read = PaperText.extracted("a.pdf", out.toByteArray(), (page, of) -> {});
            assertThat(read.text().split("\n\n")).containsExactly(FIRST, SECOND, DASH);
        }
    }

    /// Taken by hand: turned, seen from the side, dark in one corner, blurred and packed hard.
    @Test
    void aPhotoInPoorLightIsRead() throws IOException {
        BufferedImage page = SamplePapers.pictures(2, List.of(dense())).getFirst();
        BufferedImage photo =
                new BufferedImage(page.getWidth() + 200, page.getHeight() + 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = photo.createGraphics();
        canvas.setColor(new Color(90, 80, 70));
        canvas.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        canvas.translate(100, 100);
        canvas.shear(0.01, -0.008);
        canvas.drawImage(page, 0, 0, null);
        canvas.dispose();
        Random random = new Random(3);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                double light = 1 - 0.45 * x / photo.getWidth() * y / photo.getHeight();
                int grey = (int) ((photo.getRGB(x, y) & 0xFF) * light + random.nextGaussian() * 6);
                photo.setRGB(x, y, new Color(shade(grey + 6), shade(grey), shade(grey - 10)).getRGB());
            }
        }
        String text = PaperText.of("a.jpg", jpeg(photo)).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Giao Phòng Nội vụ chủ trì, phối hợp với")
                .contains("trước ngày 30/10/2024")
                .contains("Phòng Tài chính - Kế hoạch tham mưu phân bổ 1.250 triệu đồng")
                .contains("Trung tâm Y tế tiếp tục theo dõi");
    }

    private static int shade(int grey) {
        return Math.clamp(grey, 0, 255);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam hard = writer.getDefaultWriteParam();
            hard.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            hard.setCompressionQuality(0.5f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), hard);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /// A few thousand bytes that would be half a gigabyte once they are unpacked.
    @Test
    void anOversizedPictureIsRefusedWithoutBeingUnpacked() throws IOException {
        byte[] huge = png(new BufferedImage(20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY));
        assertThat(huge.length).isLessThan(500_000);
        assertThatThrownBy(() -> PaperText.of("a.png", huge))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("document.scan-unreadable"));
    }

    @Test
    void aSecretScanIsRefused() throws IOException {
        List<Line> page = new ArrayList<>(page());
        page.addFirst(new Line(120, 70, "TỐI MẬT"));
        assertThatThrownBy(() -> PaperText.of("a.pdf", SamplePapers.scanOf(0.5, List.of(page))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("document.secret"));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
