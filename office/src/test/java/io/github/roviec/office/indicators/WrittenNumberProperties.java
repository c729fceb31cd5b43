package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/// What is written is read back; what may mean two things is not guessed at.
class WrittenNumberProperties {

    @Property
    void what_is_written_is_read_back(
            @ForAll @BigRange(min = "-9999999999999999", max = "9999999999999999") BigInteger digits,
            @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal value = new BigDecimal(digits, decimals);
        assertThat(WrittenNumber.parse(WrittenNumber.write(value, decimals), decimals))
                .isEqualTo(value);
        assertThat(WrittenNumber.parse(WrittenNumber.write(value, decimals).replace(".", ""), decimals))
                .isEqualTo(value);
    }

    @Property
    void nothing_else_than_a_refusal_comes_of_any_text(@ForAll String text) {
        try {
            BigDecimal value = WrittenNumber.parse(text, 3);
            assertThat(text.strip()).matches("[-−]?[\\d. \\u00a0\\u202f]+(,\\d+)?");
            assertThat(value.scale()).isEqualTo(3);
        } catch (Refusal refusal) {
            assertThat(refusal.code()).startsWith("indicators.");
        }
    }

    @Example
    void as_the_office_writes_them() {
        assertThat(WrittenNumber.parse("1.234.567,8", 1)).isEqualTo("1234567.8");
        assertThat(WrittenNumber.parse(" 1 234 ", 0)).isEqualTo("1234");
        assertThat(WrittenNumber.parse("-0,50", 1)).isEqualTo("-0.5");
        assertThat(WrittenNumber.parse("1.234", 0)).isEqualTo("1234");
        assertThat(WrittenNumber.parse("1,234", 3)).isEqualTo("1.234");
        assertThat(WrittenNumber.write(new BigDecimal("-1234567.85"), 1)).isEqualTo("-1.234.567,9");
        assertThat(WrittenNumber.write(new BigDecimal("0.5"))).isEqualTo("0,5");
    }

    @Example
    void slips_are_refused() {
        for (String slip :
                new String[] {"1.5", "1.23", "12.34.567", "1,234,567", "1.234.56", "mười", "", "1e5", "1,", ",5"}) {
            assertThatThrownBy(() -> WrittenNumber.parse(slip, 3))
                    .as(slip)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.number"));
        }
        assertThatThrownBy(() -> WrittenNumber.parse("1,25", 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.decimals"));
    }
}
