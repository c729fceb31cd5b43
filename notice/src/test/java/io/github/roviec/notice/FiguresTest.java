package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.mention.Figure;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a figure measures, where, when and compared with what.
class FiguresTest {

    private record Case(
            String text,
            String figure,
            String subject,
            @Nullable String unit,
            @Nullable String period,
            @Nullable String base) {}

    private static final String BUDGET =
            "Trong 8 tháng đầu năm 2024, công tác thu ngân sách đạt 21.340,5 triệu đồng, bằng 71,9% dự toán"
                    + " huyện giao và tăng 9,3% so với cùng kỳ năm 2023. ";

    @TestFactory
    Stream<DynamicTest> figures() {
        String period = "8 tháng 2024";
        return Stream.of(
                        new Case(BUDGET, "21340.5 triệu đồng", "thu ngân sách", null, period, null),
                        new Case(BUDGET, "71.9 %", "thu ngân sách", null, period, "dự toán huyện giao"),
                        new Case(BUDGET, "9.3 %", "tăng thu ngân sách", null, period, "cùng kỳ năm 2023"),
                        new Case(
                                "Vốn sự nghiệp năm 2025: giải ngân được 6,5 tỷ đồng, đạt tỷ lệ 34% KH.",
                                "34 %", "giải ngân vốn sự nghiệp năm 2025", null, "2025", "kế hoạch"),
                        new Case(
                                "Xã Hòa Sơn đã đạt 15/19 tiêu chí.",
                                "15/19 tiêu chí",
                                "Xã Hòa Sơn",
                                "Xã Hòa Sơn",
                                null,
                                null),
                        new Case(
                                "Phòng Y tế đã giải ngân 500 triệu đồng.",
                                "500 triệu đồng",
                                "giải ngân",
                                "Phòng Y tế",
                                null,
                                null),
                        new Case(
                                "Quý III năm 2025, hỗ trợ 20 hộ nghèo vay vốn.",
                                "20 hộ nghèo",
                                "hỗ trợ hộ nghèo vay vốn",
                                null,
                                "quý III/2025",
                                null),
                        new Case(
                                BUDGET + "Phấn đấu hoàn thành kế hoạch xây thêm 02 trường học.",
                                "2 trường",
                                "Phấn đấu hoàn thành kế hoạch xây trường học",
                                null,
                                "2024",
                                null),
                        new Case(
                                "Phấn đấu 100% hồ sơ được số hóa.",
                                "100 %", "Phấn đấu hồ sơ được số hóa", null, null, null),
                        new Case(
                                "Có 73 dự án khánh thành và 125 dự án khởi công.",
                                "73 dự án",
                                "dự án khánh thành",
                                null,
                                null,
                                null))
                .map(wanted -> DynamicTest.dynamicTest(wanted.figure() + ": " + wanted.subject(), () -> {
                    Figure figure = Invariants.read(wanted.text()).figures().stream()
                            .filter(found -> shown(found).equals(wanted.figure()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(figure.subject()).isEqualTo(wanted.subject());
                    assertThat(figure.unit()).isEqualTo(wanted.unit());
                    assertThat(figure.period()).isEqualTo(wanted.period());
                    assertThat(figure.base()).isEqualTo(wanted.base());
                }));
    }

    private static String shown(Figure figure) {
        return figure.value().toPlainString() + (figure.of() == null ? "" : "/" + figure.of()) + " " + figure.measure();
    }

    @Test
    void numbersThatCountNothing() {
        assertThat(Invariants.read("Theo khoản 3 Điều 5, tháng 9, xã số 4, lượng mưa 100-150 mm, từ 70% trở lên.")
                        .figures())
                .isEmpty();
    }
}
