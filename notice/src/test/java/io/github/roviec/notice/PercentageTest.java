package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.lint.Remark;
import io.github.roviec.notice.mention.VietnameseNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Percentages are reckoned again as offices reckon them: rounded or cut off, from amounts that were rounded too.
class PercentageTest {

    @Property(tries = 150)
    void aRoundedPercentageIsRight(
            @ForAll @IntRange(min = 1, max = 9_999) int part,
            @ForAll @IntRange(min = 1, max = 9_999) int whole,
            @ForAll @IntRange(max = 2) int decimals) {
        assertThat(remarks(part, whole, percent(part, whole, decimals, RoundingMode.HALF_UP)))
                .isEmpty();
        assertThat(remarks(part, whole, percent(part, whole, decimals, RoundingMode.DOWN)))
                .isEmpty();
    }

    @Property(tries = 150)
    void aPercentageThatIsOffIsFoundAndPutRight(
            @ForAll @IntRange(min = 1, max = 9_999) int part,
            @ForAll @IntRange(min = 1, max = 9_999) int whole,
            @ForAll @IntRange(min = 2, max = 9) int units) {
        BigDecimal right = percent(part, whole, 1, RoundingMode.HALF_UP);
        BigDecimal wrong = right.add(BigDecimal.valueOf(units, 1));
        assertThat(remarks(part, whole, wrong)).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isIn("percent-mismatch", "amount-slip");
            if (remark.code().equals("percent-mismatch")) {
                assertThat(remark.fix()).isEqualTo(VietnameseNumber.format(right) + "%");
            }
        });
    }

    @Property(tries = 100)
    void anAmountAThousandTimesTooSmallIsASlip(
            @ForAll @IntRange(min = 1_001, max = 9_999) int part, @ForAll @IntRange(min = 10, max = 99) int whole) {
        BigDecimal said = percent(part, whole * 1000, 1, RoundingMode.HALF_UP);
        String text = "Tổng vốn theo kế hoạch là " + whole + ".000 triệu đồng, đã giải ngân "
                + VietnameseNumber.format(BigDecimal.valueOf(part, 3)) + " triệu đồng, đạt "
                + VietnameseNumber.format(said) + "% kế hoạch.";
        assertThat(codes(Invariants.read(text).remarks())).containsExactly("amount-slip");
    }

    private static BigDecimal percent(int part, int whole, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)
                .setScale(decimals, mode);
    }

    private static List<Remark> remarks(int part, int whole, BigDecimal percent) {
        String text =
                "Đã cấp " + part + "/" + whole + " giấy chứng nhận, đạt " + VietnameseNumber.format(percent) + "%.";
        return Invariants.read(text).remarks();
    }

    private static List<String> codes(List<Remark> remarks) {
        return remarks.stream().map(Remark::code).toList();
    }
}
