package io.github.roviec.office.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperJsonTest {

    @Test
    void what_is_kept_is_read_again_as_it_was() {
        for (Composition paper : List.of(SampleComposition.report(2, 2), SampleComposition.letter())) {
            assertThat(PaperJson.read(PaperJson.write(paper))).isEqualTo(paper);
        }
        assertThat(SampleComposition.report().numbers()).hasSize(3);
        assertThatThrownBy(() -> PaperJson.read("{}x")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void days_and_numbers_under_ten_have_a_leading_zero_but_months_from_three_on_have_none() {
        assertThat(PaperHead.inWords(LocalDate.of(2024, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2024");
        assertThat(PaperHead.inWords(LocalDate.of(2024, 6, 24))).isEqualTo("ngày 24 tháng 6 năm 2024");
        assertThat(PaperHead.inWords(LocalDate.of(2024, 10, 1))).isEqualTo("ngày 01 tháng 10 năm 2024");
        assertThat(SampleComposition.report().head().numberLine()).isEqualTo("Số: 05/BC-UBND");
        assertThat(SampleComposition.letter().head().numberAndSymbol()).isEqualTo("…/VP-TH");
    }

    @Test
    void points_follow_the_vietnamese_alphabet() {
        assertThat(IntStream.range(0, 24).mapToObj(Capitals::letter).toList())
                .containsExactly(
                        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
                        "u", "v", "x", "y", "aa");
        assertThat(Roman.of(4)).isEqualTo("IV");
        assertThat(Roman.of(149)).isEqualTo("CXLIX");
    }

    @Test
    void an_annex_names_the_paper_it_goes_with() {
        assertThat(AnnexHead.of(SampleComposition.report(), 1))
                .isEqualTo(new AnnexHead(
                        "Phụ lục II",
                        "DANH MỤC NHIỆM VỤ",
                        "(Kèm theo Báo cáo số 05/BC-UBND ngày 07 tháng 02 năm 2025 của Ủy ban nhân dân huyện Nà Mẫu)"));
    }
}
