package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever the bytes are: a text or a refusal, nothing else.
class PaperTextProperties {

    private static final byte[] DOCX = SamplePapers.docx("THÔNG BÁO", "1. Giao Phòng Nội vụ rà soát.");
    private static final byte[] ODT = odt();
    private static final byte[] PDF = pdf();
    private static final List<String> RTF = List.of(
            ("{ } \\par \\cell \\row \\nestcell \\nestrow \\intbl \\itap3 \\itap99999999999 \\pard \\trowd \\clmrg "
                            + "\\clvmrg \\cellx9 {\\footnote {\\shptxt {\\listtext {\\*\\x {\\fonttbl \\u-3913? \\uc99 \\'e1 \\'zz "
                            + "\\deleted \\bin7 \\ chữ")
                    .split(" "));
    private static final List<String> HTML = List.of(
                    ("<table> </table> <tr> <td> <td\u00A0rowspan=999999999\u00A0colspan=99999> </td> "
                                    + "<ol\u00A0type=i\u00A0start=-5> <li> </ol> <ul> <p> </p> <div\u00A0style='display:none'> </div> <br> <pre> </pre> "
                                    + "<b> <style>p{ </style> <!-- --> <![if\u00A0!x]> &#0; &lt; chữ")
                            .replace('\u00A0', '\u0001')
                            .split(" "))
            .stream()
            .map(tag -> tag.replace('\u0001', ' '))
            .toList();

    @Property(tries = 500)
    void randomBytes(@ForAll @Size(max = 4000) byte[] content) {
        readOrRefuse(content);
    }

    @Property(tries = 300)
    void randomBytesBehindAKnownMark(@ForAll @Size(max = 2000) byte[] content) {
        for (byte[] mark : List.of(
                new byte[] {'P', 'K', 3, 4},
                new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'},
                Arrays.copyOf(DOCX, 60),
                Arrays.copyOf(ODT, 80),
                "{\\rtf1\\ansi ".getBytes(StandardCharsets.US_ASCII),
                "<html><body>".getBytes(StandardCharsets.US_ASCII),
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"-\"\n\n"
                        .getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(SamplePapers.flatOdtOf("<text:p>a</text:p>"), 700),
                Arrays.copyOf(SamplePapers.resource("/papers/sample.doc"), 2048))) {
            byte[] all = Arrays.copyOf(mark, mark.length + content.length);
            System.arraycopy(content, 0, all, mark.length, content.length);
            readOrRefuse(all);
        }
    }

    @Property(tries = 150)
    void filesWithFlippedBytesOrTornOff(@ForAll long seed) {
        Random random = new Random(seed);
        for (byte[] file : List.of(DOCX, ODT, PDF)) {
            byte[] damaged = SamplePapers.damaged(file, seed);
            readOrRefuse(damaged);
            readOrRefuse(Arrays.copyOf(file, random.nextInt(file.length)));
        }
    }

    @Property(tries = 60)
    void filesOfWordProcessorsWithFlippedBytesOrTornOff(@ForAll long seed) {
        Random random = new Random(seed);
        for (String name : List.of("sample.doc", "sample.odt", "sample.rtf", "notice-2024-08.html")) {
            byte[] file = SamplePapers.resource("/papers/" + name);
            readOrRefuse(SamplePapers.damaged(file, seed));
            readOrRefuse(Arrays.copyOf(file, random.nextInt(file.length)));
        }
    }

    /// What no writer of the format puts beside each other.
    @Property(tries = 500)
    void markupInAnyOrder(@ForAll @Size(max = 60) List<@IntRange(max = 25) Integer> order) {
        StringBuilder rtf = new StringBuilder("{\\rtf1 ");
        StringBuilder html = new StringBuilder("<html>");
        for (int i : order) {
            rtf.append(RTF.get(i % RTF.size()));
            html.append(HTML.get(i % HTML.size()));
        }
        readOrRefuse(rtf.toString().getBytes(StandardCharsets.ISO_8859_1));
        readOrRefuse(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void spreadsheetsWithFlippedBytes(@ForAll long seed) {
        byte[] damaged = SamplePapers.damaged(SamplePapers.xlsx(List.of(List.of("mã", "tên"))), seed);
        try {
            assertThat(Spreadsheet.rows("a", damaged)).isNotEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).startsWith("document.");
        }
    }

    private static void readOrRefuse(byte[] content) {
        try {
            String text = PaperText.of("a", content);
            assertThat(text).isNotBlank().doesNotContain("\0");
        } catch (Refusal refusal) {
            assertThat(refusal.code()).startsWith("document.");
        }
    }

    private static byte[] odt() {
        try {
            return SamplePapers.odtOf("<text:p>1. Giao Phòng Nội vụ rà soát.</text:p>");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pdf() {
        try {
            return SamplePapers.pdf(List.of(List.of(new SamplePapers.Line(60, 80, "1. Giao Phòng Nội vụ rà soát."))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
