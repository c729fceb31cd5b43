package io.github.roviec.office.reports.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.reports.paper.SampleComposition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedPaperTest {

    private static final byte[] REPORT = PrintedPaper.write(SampleComposition.report(), 2025);

    @Test
    void every_font_is_inside_and_is_the_one_we_ship() throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORT)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            });
        }
    }

    @Test
    void it_says_that_it_is_pdf_a_2b_with_the_colours_it_means() throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORT)) {
            var catalog = document.getDocumentCatalog();
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("part[>=\"]+2").containsPattern("conformance[>=\"]+B");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Báo cáo: Kết quả thực hiện nhiệm vụ");
        }
    }

    @Test
    void pages_are_a4_the_annex_lies_across_and_only_later_pages_have_a_number() throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORT)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(document.getPages())
                    .anySatisfy(
                            page -> assertThat(page.getMediaBox().getWidth()).isBetween(841f, 843f));
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            assertThat(text.getText(document).strip()).startsWith("ỦY BAN NHÂN DÂN");
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(document).strip()).startsWith("2");
        }
    }

    @Test
    void a_chart_is_a_picture_for_the_screen_too() throws IOException {
        var chart = SampleComposition.report()
                .blocks()
                .filter(block -> block instanceof io.github.roviec.office.reports.paper.Chart)
                .map(io.github.roviec.office.reports.paper.Chart.class::cast)
                .findFirst()
                .orElseThrow();
        var picture = ImageIO.read(new java.io.ByteArrayInputStream(ChartImage.png(chart)));
        assertThat(picture.getWidth()).isEqualTo(1200);
        // The first series is drawn in its colour.
        boolean drawn = false;
        for (int x = 0; x < picture.getWidth() && !drawn; x++) {
            for (int y = 0; y < picture.getHeight() && !drawn; y++) {
                drawn = (picture.getRGB(x, y) & 0xFFFFFF) == 0x1F4E79;
            }
        }
        assertThat(drawn).isTrue();
    }
}
