package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.documents.SamplePapers.Line;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.Placed;
import io.github.roviec.office.documents.file.PrintedWord.Box;
import io.github.roviec.office.documents.letters.OldWriting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Where words stand after their letters were turned into Unicode.
class RespelledTest {

    private static final String ORDER = "Giao Phòng Nội vụ rà soát hồ sơ, báo cáo ủy ban nhân dân huyện";
    private static final String NEXT = "trước ngày 30 tháng 10, đồng thời gửi Phòng Tài chính - Kế hoạch.";

    private static List<String> words(PaperContent content) {
        return content.placed().stream()
                .flatMap(line -> line.words().stream())
                .map(word -> content.text().substring(word.start(), word.end()))
                .toList();
    }

    @Test
    void everyWordOfATextLayerInVniStandsWhereItIsPrinted() throws IOException {
        byte[] pdf = SamplePapers.pdf(
                List.of(List.of(new Line(60, 80, OldWriting.vni(ORDER)), new Line(60, 98, OldWriting.vni(NEXT)))));
        PaperContent content = PaperContent.look("a.pdf", pdf, FileType.PDF);
        assertThat(content.text().replaceAll("\\s+", " ")).isEqualTo(ORDER + " " + NEXT);
        assertThat(words(content)).containsExactly((ORDER + " " + NEXT).split(" "));
    }

    /// A word in two fonts comes as two pieces, and a run may hold nothing that can be seen.
    @Test
    void piecesOfWordsAndRunsThatDisappear() {
        String before = OldWriting.vni("Phòng Nội vụ") + " \u200B " + OldWriting.vni("rà soát hồ sơ cán bộ");
        int inside = OldWriting.vni("Phò").length();
        List<Placed.Word> words = new ArrayList<>();
        words.add(word(0, inside));
        words.add(word(inside, before.indexOf(' ')));
        int at = before.indexOf(' ') + 1;
        for (String run : before.substring(at).split(" ")) {
            words.add(word(at, at + run.length()));
            at += run.length() + 1;
        }
        Respelled respelled = Respelled.of(before);
        assertThat(respelled.text()).isEqualTo("Phòng Nội vụ  rà soát hồ sơ cán bộ");
        assertThat(respelled.moved(List.of(new Placed(1, words))).getFirst().words().stream()
                        .map(word -> respelled.text().substring(word.start(), word.end()))
                        .collect(Collectors.joining("|")))
                .isEqualTo("Phò|ng|Nội|vụ||rà|soát|hồ|sơ|cán|bộ");
    }

    private static Placed.Word word(int start, int end) {
        return new Placed.Word(start, end, new Box(0, 0, 1, 1), false);
    }
}
