package io.github.roviec.office.indicators.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Between which percentages a paper counts.
class BandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06 chỉ tiêu đạt từ 75 % đến dưới 100 % | 75 | false | 100 | false",
                "06 chỉ tiêu đạt từ 75,5% đến 100% kế hoạch | 75.5 | false | 100 | false",
                "06 chỉ tiêu đạt trên 75% đến dưới 100% | 75 | true | 100 | false",
                "09 chỉ tiêu đạt trên 100% kế hoạch, 06 chỉ tiêu dưới 50% | 100 | true | | false",
                "09 chỉ tiêu vượt 100% | 100 | true | | false",
                "03 nhiệm vụ đạt 100% trở lên | 100 | false | | false",
                "03 nhiệm vụ đạt từ 70% trở lên; 02 nhiệm vụ đạt 50% | 70 | false | | false",
                "03 nhiệm vụ đạt ít nhất 80% | 80 | false | | false",
                "01 nhiệm vụ đạt dưới 70% | | false | 70 | false",
                "01 nhiệm vụ đạt 50% | 50 | false | 50 | true",
            })
    void words_name_limits(
            String text, @Nullable BigDecimal least, boolean over, @Nullable BigDecimal most, boolean exact) {
        assertThat(Band.said(text, 2)).isEqualTo(new Band(least, over, most, exact));
    }

    @ParameterizedTest
    @CsvSource({
        "09 chỉ tiêu hoàn thành",
        "'09 chỉ tiêu, trong đó 5 chỉ tiêu đạt trên 100%'",
        "'12 xã đạt từ 10 tiêu chí trở lên'"
    })
    void no_percentage_no_limits(String text) {
        assertThat(Band.said(text, 2)).isNull();
    }
}
