package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.documents.SamplePapers.Line;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.Placed;
import io.github.roviec.office.documents.file.PrintedLine;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.file.PrintedWord;
import io.github.roviec.office.documents.file.Rubbish;
import io.github.roviec.office.documents.scan.ListMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// Pages of PDF files: their order, their edges, and where words stand.
class PrintedPagesTest {

    private static final String ORDER =
            "1. Giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban có liên quan rà soát hồ sơ cán bộ, công chức,"
                    + " báo cáo trước ngày 30/10/2024.";

    /// Lines of one column, broken at `breadth` letters.
    private static List<Line> column(float x, float y, int breadth, String text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float at = y;
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= breadth) {
                lines.add(new Line(x, at, line.toString()));
                line.setLength(0);
                at += 18;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new Line(x, at, line.toString()));
        return lines;
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        String left = ("Phòng Nội vụ rà soát hồ sơ cán bộ, công chức theo phân cấp quản lý và báo cáo kết quả với cấp"
                        + " trên ")
                .repeat(5)
                .strip();
        String right = ("Phòng Tài chính tham mưu phân bổ kinh phí sửa chữa trường học, trạm y tế trên địa bàn các xã"
                        + " vùng cao ")
                .repeat(5)
                .strip();
        List<Line> page = new ArrayList<>();
        page.add(new Line(150, 60, "THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN"));
        page.addAll(column(60, 110, 36, left));
        page.addAll(column(315, 110, 36, right));
        String text = PaperText.of("a.pdf", SamplePapers.pdf(List.of(page)));
        assertThat(text.split("\n\n")).containsExactly("THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN", left, right);
    }

    @Test
    void theHeadOfAPaperIsNoPairOfColumns() throws IOException {
        List<Line> page = new ArrayList<>(List.of(
                new Line(90, 60, "UBND HUYỆN A"),
                new Line(330, 60, "CỘNG HÒA XÃ HỘI"),
                new Line(100, 78, "VĂN PHÒNG"),
                new Line(330, 78, "Độc lập - Tự do")));
        page.addAll(SamplePapers.set(120, ORDER, ORDER, ORDER, ORDER, ORDER));
        assertThat(PaperText.of("a.pdf", SamplePapers.pdf(List.of(page))))
                .startsWith("UBND HUYỆN A | CỘNG HÒA XÃ HỘI\n\nVĂN PHÒNG | Độc lập - Tự do\n\n1. Giao");
    }

    @Test
    void aSentenceGoesOnOverThePageAndItsFrameIsTakenOff() throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            List<Line> page = new ArrayList<>();
            String[] words = {"", "nhất", "hai", "ba", "tư"};
            page.add(new Line(85, 40, "Thông báo kết luận phiên họp tháng 9"));
            if (i > 1) {
                page.add(new Line(85, 90, "rà soát đợt " + words[i] + " trước ngày 30/10/2024."));
            }
            page.add(new Line(110, 120, "Các cơ quan, đơn vị thực hiện tốt việc thứ " + words[i] + "."));
            page.add(new Line(
                    110, 150, words[i] + ": giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban có liên quan"));
            page.add(new Line(295, 800, "" + i));
            pages.add(page);
        }
        String text = PaperText.of("a.pdf", SamplePapers.pdf(pages));
        assertThat(text).doesNotContain("phiên họp tháng 9").doesNotContain("\n\n1\n\n");
        assertThat(text)
                .contains("nhất: giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban có liên quan rà soát đợt hai"
                        + " trước ngày 30/10/2024.\n\nCác cơ quan");
    }

    @Test
    void wordsStandWhereTheyAreSeenAlsoOnATurnedPage() throws IOException {
        byte[] upright = SamplePapers.pdf(List.of(SamplePapers.set(100, ORDER)));
        assertThat(firstBox(upright).left()).isBetween(109f, 111f);
        assertThat(firstBox(upright).bottom()).isBetween(99f, 106f);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(upright)) {
            pdf.getPage(0).setRotation(90);
            pdf.save(out);
        }
        PrintedPage turned = PaperContent.look("a.pdf", out.toByteArray(), FileType.PDF)
                .pages()
                .getFirst();
        assertThat(turned.width()).isGreaterThan(turned.height());
        // What stood near the left edge of the upright page stands near the upper edge now.
        assertThat(firstBox(out.toByteArray()).top()).isBetween(100f, 120f);
        assertThat(firstBox(out.toByteArray()).left()).isBetween(700f, 760f);
    }

    private static PrintedWord.Box firstBox(byte[] pdf) {
        PaperContent content = PaperContent.look("a.pdf", pdf, FileType.PDF);
        Placed.Word first = content.placed().getFirst().words().getFirst();
        assertThat(content.text().substring(first.start(), first.end())).isEqualTo("1.");
        return first.box();
    }

    @Test
    void everyWordOfTheTextHasItsPlace() throws IOException {
        PaperContent content = PaperContent.look(
                "a.pdf", SamplePapers.pdf(List.of(SamplePapers.set(100, ORDER, ORDER))), FileType.PDF);
        List<String> placed = content.placed().stream()
                .flatMap(line -> line.words().stream())
                .map(word -> content.text().substring(word.start(), word.end()))
                .toList();
        assertThat(placed).isEqualTo(Arrays.asList(content.text().split("\\s+")));
    }

    @Test
    void aTextLayerThatNobodyCanReadIsToldApart() throws IOException {
        String rubbish = "uY BAN NgAN nAN tinh lAm dOng ngdy thdng ndm giao cho cdc so ban nganh thuc hien cdng tac ";
        assertThat(Rubbish.is(page(rubbish.repeat(4)))).isTrue();
        assertThat(Rubbish.is(page(ORDER.repeat(4)))).isFalse();
        assertThat(Rubbish.is(page("uY BAN NgAN nAN"))).isFalse();
    }

    private static PrintedPage page(String text) throws IOException {
        return PaperContent.look("a.pdf", SamplePapers.pdf(List.of(SamplePapers.set(90, text))), FileType.PDF)
                .pages()
                .getFirst();
    }

    @Test
    void marksOfListsAreMendedWhereOtherItemsProveThem() {
        assertThat(mended("Ï, Giao Phòng", "2. Phòng Tài", "3, Văn phòng", "4. Công an"))
                .containsExactly("1. Giao Phòng", "2. Phòng Tài", "3. Văn phòng", "4. Công an");
        assertThat(mended("- Phòng A", "~ Phòng B", "ˆ Phòng C"))
                .containsExactly("- Phòng A", "- Phòng B", "- Phòng C");
        assertThat(mended("ä) Phòng A", "b) Phòng B")).containsExactly("a) Phòng A", "b) Phòng B");
        // Without proof nothing is touched, and words never are.
        assertThat(mended("Ï, Giao Phòng", "Nội dung")).containsExactly("Ï, Giao Phòng", "Nội dung");
        assertThat(mended("3, văn phòng", "4. Công an")).containsExactly("3, văn phòng", "4. Công an");
        assertThat(mended("I. Tình hình", "II. Nhiệm vụ", "2. Giao")).contains("I. Tình hình");
    }

    private static List<String> mended(String... lines) {
        List<PrintedLine> printed = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<PrintedWord> words = new ArrayList<>();
            float x = 100;
            for (String word : lines[i].split(" ")) {
                words.add(new PrintedWord(word, x, x + 20, new PrintedWord.Box(x, 10, x + 20, 20), 80));
                x += 25;
            }
            printed.add(new PrintedLine(words, 20 * (i + 1), 13));
        }
        return ListMarks.mended(List.of(new PrintedPage(1, 595, 842, 0, printed, false))).getFirst().lines().stream()
                .map(line -> String.join(
                        " ", line.words().stream().map(PrintedWord::text).toList()))
                .toList();
    }
}
