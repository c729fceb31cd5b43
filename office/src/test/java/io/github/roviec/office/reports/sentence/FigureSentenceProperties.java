package io.github.roviec.office.reports.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;

/// Whatever the numbers are, the verb is right, the base is right, and what is shown is what the numbers give.
class FigureSentenceProperties {

    private static final Pattern NUMBER = Pattern.compile("(-?[\\d.]+(?:,\\d+)?)");

    private static Said said(
            String measure,
            int decimals,
            Direction direction,
            String value,
            List<Said.Aim> aims,
            @Nullable String lastYear) {
        return new Said(
                "NS_THU",
                "Thu ngân sách",
                measure,
                decimals,
                direction,
                new BigDecimal(value),
                aims,
                lastYear == null ? null : new BigDecimal(lastYear),
                null,
                0,
                new Said.Place(1, "2024-T9", 0));
    }

    private static String words(Said said) {
        return FigureSentence.of(said).stream().map(Run::text).collect(Collectors.joining());
    }

    private static List<Said.Aim> plan(String goal) {
        return List.of(new Said.Aim("KE_HOACH", "Kế hoạch năm", new BigDecimal(goal)));
    }

    private static BigDecimal first(String words) {
        Matcher found = NUMBER.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return new BigDecimal(found.group(1).replace(".", "").replace(',', '.'));
    }

    @Example
    void the_sentences_of_the_notices() {
        assertThat(words(said("triệu đồng", 3, Direction.HIGHER, "68455.565", plan("177135"), "59423.233")))
                .isEqualTo(
                        "Thu ngân sách đạt 68.455,565 triệu đồng, đạt 38,6 % kế hoạch năm, bằng 115,2 % so với cùng kỳ"
                                + " (tăng 15,2 %)");
        assertThat(words(said("xã", 0, Direction.HIGHER, "9", plan("9"), "8")))
                .isEqualTo("Thu ngân sách đạt 9 xã, đạt 100 % kế hoạch năm, tăng 1 xã so với cùng kỳ");
        assertThat(words(said("%", 1, Direction.HIGHER, "95.5", plan("95"), "96")))
                .isEqualTo(
                        "Thu ngân sách đạt 95,5 %, vượt 0,5 điểm % so với kế hoạch năm (95,0 %), giảm 0,5 điểm % so với"
                                + " cùng kỳ");
        assertThat(words(said("%", 1, Direction.HIGHER, "41.6097560975609756", plan("41.58"), "40.333333333")))
                .isEqualTo(
                        "Thu ngân sách đạt 41,6 %, vượt 0,03 điểm % so với kế hoạch năm (41,6 %), tăng 1,3 điểm % so với"
                                + " cùng kỳ");
        assertThat(words(said("vụ", 0, Direction.LOWER, "12", plan("10"), "12")))
                .isEqualTo("Thu ngân sách: 12 vụ, vượt 2 vụ so với kế hoạch năm (10 vụ), bằng cùng kỳ");
        assertThat(words(said("vụ", 0, Direction.LOWER, "9", plan("10"), null)))
                .isEqualTo("Thu ngân sách: 9 vụ, trong mức kế hoạch năm (không quá 10 vụ)");
        assertThat(words(said("triệu đồng", 0, Direction.HIGHER, "116400", plan("100000"), "0")))
                .isEqualTo(
                        "Thu ngân sách đạt 116.400 triệu đồng, đạt 116,4 % kế hoạch năm (vượt 16,4 %), tăng 116.400 triệu"
                                + " đồng so với cùng kỳ");
        assertThat(words(said("ha", 2, Direction.NEITHER, "99999", plan("100000"), null)))
                .isEqualTo("Thu ngân sách: 99.999,00 ha, đạt 99,999 % kế hoạch năm");
    }

    @Property
    void up_is_called_up_and_down_down_against_last_year(
            @ForAll @BigRange(min = "0", max = "100000000") @Scale(3) BigDecimal value,
            @ForAll @BigRange(min = "0.001", max = "100000000") @Scale(3) BigDecimal before) {
        Said said = said("triệu đồng", 3, Direction.HIGHER, value.toPlainString(), List.of(), before.toPlainString());
        String change = lastYear(said);
        int side = value.compareTo(before);
        assertThat(change.contains("tăng")).isEqualTo(side > 0);
        assertThat(change.contains("giảm")).isEqualTo(side < 0);
        assertThat(change.equals("bằng cùng kỳ")).isEqualTo(side == 0);
        assertThat(change).doesNotContain("-").doesNotContainPattern("(tăng|giảm) 0 ");
        if (side != 0) {
            BigDecimal percent = value.multiply(BigDecimal.valueOf(100)).divide(before, MathContext.DECIMAL128);
            assertThat(first(change).subtract(percent).abs()).isLessThanOrEqualTo(new BigDecimal("0.05"));
            BigDecimal moved = first(change.substring(change.indexOf('(')));
            assertThat(moved)
                    .isEqualByComparingTo(
                            first(change).subtract(BigDecimal.valueOf(100)).abs());
        }
    }

    @Property
    void a_goal_is_exceeded_exactly_when_the_figure_is_above_it(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal value,
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal goal,
            @ForAll Direction direction,
            @ForAll boolean share) {
        Said said = said(share ? "%" : "tấn", 2, direction, value.toPlainString(), plan(goal.toPlainString()), null);
        String words = FigureSentence.of(said).getLast().text();
        assertThat(words.contains("vượt")).as(words).isEqualTo(value.compareTo(goal) > 0);
        assertThat(words).contains("kế hoạch năm").doesNotContain("-").doesNotContain("điểm điểm");
        if (!share && direction != Direction.LOWER) {
            BigDecimal percent = value.multiply(BigDecimal.valueOf(100)).divide(goal, MathContext.DECIMAL128);
            assertThat(first(words).subtract(percent).abs()).isLessThanOrEqualTo(new BigDecimal("0.05"));
            assertThat(words.startsWith("đạt 100 %")).isEqualTo(value.compareTo(goal) == 0);
        }
    }

    @Property
    void what_is_counted_in_small_numbers_is_told_in_its_own_measure(
            @ForAll @IntRange(max = 99) int value, @ForAll @IntRange(max = 99) int before) {
        String change = lastYear(said("xã", 0, Direction.HIGHER, "" + value, List.of(), "" + before));
        assertThat(change).doesNotContain("%");
        if (value != before) {
            assertThat(first(change)).isEqualByComparingTo(BigDecimal.valueOf(Math.abs(value - before)));
        }
    }

    @Property
    void a_share_moves_in_points(
            @ForAll @BigRange(min = "0", max = "150") @Scale(1) BigDecimal value,
            @ForAll @BigRange(min = "0", max = "150") @Scale(1) BigDecimal before) {
        String change =
                lastYear(said("%", 1, Direction.HIGHER, value.toPlainString(), List.of(), before.toPlainString()));
        assertThat(change.equals("bằng cùng kỳ")).isEqualTo(value.compareTo(before) == 0);
        if (value.compareTo(before) != 0) {
            assertThat(change).contains(" điểm % so với cùng kỳ");
            assertThat(first(change))
                    .isEqualByComparingTo(value.subtract(before).abs());
        }
    }

    private static String lastYear(Said said) {
        return FigureSentence.of(said).stream()
                .filter(run -> run instanceof Live)
                .reduce((_, last) -> last)
                .orElseThrow()
                .text();
    }
}
