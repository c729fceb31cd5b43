package io.github.roviec.notice.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What makes two orders alike, one cause at a time, in sentences of our own.
class LikenessTest {

    private static final String FIRST = "Sửa chữa hệ thống chiếu sáng cầu treo Nà Rì, thay dây cáp đã han gỉ";

    private static int percent(String later, String earlier) {
        return percent(later, earlier, Kinship.SAME);
    }

    private static int percent(String later, String earlier, Kinship kinship) {
        return of(later, earlier, kinship).percent();
    }

    private static Likeness of(String later, String earlier, Kinship kinship) {
        GistReader reader = GistReader.standard();
        return Likeness.of(reader.read(later), reader.read(earlier), kinship, Rarity.EQUAL);
    }

    @Test
    void the_same_order_again_goes_on() {
        assertThat(percent(FIRST, FIRST)).isGreaterThanOrEqualTo(95);
        assertThat(percent("Tiếp tục " + FIRST.toLowerCase(java.util.Locale.ROOT), FIRST))
                .isGreaterThanOrEqualTo(80);
        assertThat(percent("", FIRST)).isZero();
        assertThat(percent("", "")).isZero();
    }

    @Test
    void formulas_of_the_trade_are_nothing_in_common() {
        assertThat(
                        percent(
                                "Tiếp tục chủ trì, phối hợp với các cơ quan, đơn vị liên quan tăng cường kiểm tra bếp ăn trường học theo quy định",
                                "Tiếp tục chủ trì, phối hợp với các cơ quan, đơn vị liên quan tăng cường quản lý bến đò theo quy định"))
                .isLessThan(20);
    }

    @Test
    void another_place_another_year_another_unit_count_against_it() {
        assertThat(percent(FIRST.replace("Nà Rì", "Khe Sắn"), FIRST)).isLessThan(50);
        assertThat(percent("Lập dự toán thu chi ngân sách năm 2026", "Lập dự toán thu chi ngân sách năm 2025"))
                .isLessThan(50);
        assertThat(percent(FIRST, FIRST, Kinship.OTHER))
                .isLessThan(percent(FIRST, FIRST, Kinship.UNKNOWN))
                .isLessThan(percent(FIRST, FIRST, Kinship.SAME));
        assertThat(percent("Nghiệm thu đoạn đường trước ngày 05/9/2026", "Nghiệm thu đoạn đường trước ngày 06/8/2025"))
                .as("the year of a deadline is no year of a plan")
                .isGreaterThanOrEqualTo(50);
    }

    @Test
    void a_paper_that_both_cite_speaks_for_it() {
        String later = "Hoàn trả tiền đền bù theo Kết luận số 15/KL-TTr ngày 02/5/2024";
        assertThat(of(later, "Thu hồi tiền đền bù sai theo Kết luận số 15/KL-TTr", Kinship.SAME))
                .satisfies(like -> assertThat(like.papers()).containsExactly("15/KL-TTR"))
                .satisfies(like -> assertThat(like.percent())
                        .isGreaterThan(percent(later, "Thu hồi tiền đền bù sai theo Kết luận số 18/KL-TTr") + 15));
    }

    @Test
    void the_reasons_are_words_of_the_order() {
        Likeness like = of(
                "Tiếp tục sửa chữa hệ thống chiếu sáng cầu treo Nà Rì",
                "Khảo sát hệ thống chiếu sáng cầu treo Nà Rì",
                Kinship.SAME);
        assertThat(like.phrases()).first().isEqualTo("hệ thống chiếu sáng cầu treo nà rì");
        assertThat(like.names()).containsExactly("nà rì");
    }

    @Test
    void what_everybody_says_weighs_little() {
        assertThat(Rarity.among(1, 1000)).isGreaterThan(0.99).isLessThanOrEqualTo(1);
        assertThat(Rarity.among(1000, 1000)).isLessThan(0.01);
        assertThat(List.of(0L, 1L, 7L, 5000L))
                .allSatisfy(having -> assertThat(Rarity.among(having, 1000)).isBetween(0.0, 1.0));
    }
}
