package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// Whatever the bytes are: a text or a refusal, nothing else.
class PaperTextProperties {

    private static final byte[] DOCX = SamplePapers.docx("THÔNG BÁO", "1. Giao Phòng Nội vụ rà soát.");
    private static final byte[] PDF = pdf();

    @Property(tries = 500)
    void randomBytes(@ForAll @Size(max = 4000) byte[] content) {
        readOrRefuse(content);
    }

    @Property(tries = 300)
    void randomBytesBehindAKnownMark(@ForAll @Size(max = 2000) byte[] content) {
        for (byte[] mark : List.of(
                new byte[] {'P', 'K', 3, 4},
                new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'},
                Arrays.copyOf(DOCX, 60))) {
            byte[] all = Arrays.copyOf(mark, mark.length + content.length);
            System.arraycopy(content, 0, all, mark.length, content.length);
            readOrRefuse(all);
        }
    }

    @Property(tries = 150)
    void filesWithFlippedBytesOrTornOff(@ForAll long seed) {
        Random random = new Random(seed);
        for (byte[] file : List.of(DOCX, PDF)) {
            byte[] damaged = SamplePapers.damaged(file, seed);
            readOrRefuse(damaged);
            readOrRefuse(Arrays.copyOf(file, random.nextInt(file.length)));
        }
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

    private static byte[] pdf() {
        try {
            return SamplePapers.pdf(List.of(List.of(new SamplePapers.Line(60, 80, "1. Giao Phòng Nội vụ rà soát."))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
