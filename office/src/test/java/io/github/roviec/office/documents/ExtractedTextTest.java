package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.documents.file.PrintedLine;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.file.PrintedWord;
import io.github.roviec.office.documents.file.PrintedWord.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From the words that a machine could hardly read to the doubt about who leads.
class ExtractedTextTest {

    private static final String ORDER =
            "1. Giao Phòng Tài chỉnh - Kế hoạch rà soát hồ sơ, báo cáo trước ngày 30/10/2024.";

    private static PaperContent read(int sureOfOne) {
        List<PrintedWord> words = new ArrayList<>();
        float left = 60;
        for (String word : ORDER.split(" ")) {
            float right = left + 5 * word.length();
            int sure = word.equals("chỉnh") ? sureOfOne : 95;
            words.add(new PrintedWord(word, left, right, new Box(left, 100, right, 112), sure));
            left = right + 4;
        }
        PrintedPage page = new PrintedPage(1, 595, 842, 0, List.of(), true);
        return PaperContent.of(List.of(page.read(0, List.of(new PrintedLine(words, 112, 13)))));
    }

    private static FoundParty lead(PaperContent content, List<ListedUnit> units) {
        PaperReading reading = PaperReading.of(content.extracted(), units, OwnRules.NONE);
        return reading.directives().getFirst().parties().getFirst();
    }

    @Test
    void aWordThatCouldHardlyBeReadMakesTheLeadDoubtful() {
        PaperContent doubtful = read(5);
        assertThat(doubtful.extracted().doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubtful.text().substring(doubt.start(), doubt.end()))
                        .isEqualTo("chỉnh"));
        assertThat(lead(doubtful, List.of()).sure()).isFalse();
        assertThat(read(90).extracted().doubts()).isEmpty();
        assertThat(lead(read(90), List.of()).sure()).isTrue();
    }

    @Test
    void theOfficesListKnowsWhichUnitIsMeant() {
        List<ListedUnit> list = List.of(new ListedUnit(Found.UNIT + 7, "Phòng Tài chính - Kế hoạch", List.of(), false));
        FoundParty lead = lead(read(5), list);
        assertThat(lead.name()).isEqualTo("Phòng Tài chính - Kế hoạch");
        assertThat(lead.unit()).isNotNull();
        assertThat(lead.sure()).isFalse();
        assertThat(lead(read(90), list).unit()).isNull();
    }
}
