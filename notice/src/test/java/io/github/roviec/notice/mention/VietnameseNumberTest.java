package io.github.roviec.notice.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumberTest {

    @Property(tries = 500)
    void whatIsFormattedIsReadAgain(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long digits, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal value = BigDecimal.valueOf(digits, decimals);
        String written = VietnameseNumber.format(value);
        assertThat(VietnameseNumber.value(written)).isEqualTo(value);
        assertThat(VietnameseNumber.decimals(written)).isEqualTo(decimals);
        assertThat(written).matches("\\d{1,3}(\\.\\d{3})*(,\\d+)?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "68.455,565|68455.565",
                "177.135|177135",
                "177,135|177.135",
                "12.5|12.5",
                "1234.567|1234.567",
                "05|5",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "0,5|0.5"
            })
    void asPapersWriteThem(String written, BigDecimal value) {
        assertThat(VietnameseNumber.value(written)).isEqualByComparingTo(value);
    }

    @Test
    void whatIsNoNumber() {
        assertThat(VietnameseNumber.value("")).isNull();
        assertThat(VietnameseNumber.value("12,")).isNull();
        assertThat(VietnameseNumber.value(",5")).isNull();
        assertThat(VietnameseNumber.value("12a")).isNull();
        assertThat(VietnameseNumber.value("1".repeat(40))).isNull();
    }

    @Test
    void below() {
        assertThat(VietnameseNumber.format(new BigDecimal("-1234.5"))).isEqualTo("-1.234,5");
    }
}
