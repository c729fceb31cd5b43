package io.github.roviec.office.reports.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.reports.paper.Live;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | 0 | 09",
                "0 | 0 | 0",
                "16 | 0 | 16",
                "1258 | 0 | 1.258",
                "177135 | 3 | 177.135",
                "68455.565 | 3 | 68.455,565",
                "21034.25 | 3 | 21.034,250",
                "5.375 | 2 | 5,38",
                "5 | 2 | 5"
            })
    void a_number_is_written_as_papers_write_it(BigDecimal value, int decimals, String written) {
        assertThat(FigureNumber.value(said(value, decimals, null)).text()).isEqualTo(written);
    }

    @Test
    void what_is_not_known_or_nothing_gives_no_number() {
        Said said = said(new BigDecimal("58.2"), 1, null);
        assertThat(FigureNumber.share(said, "KE_HOACH").map(Live::text)).contains("116,4 %");
        assertThat(FigureNumber.goal(said, "KE_HOACH").map(Live::text)).contains("50");
        assertThat(FigureNumber.share(said, "TINH_GIAO")).isEmpty();
        assertThat(FigureNumber.share(said, "KHONG")).as("a goal of 0").isEmpty();
        assertThat(FigureNumber.ofLastYear(said)).isEmpty();
        assertThat(FigureNumber.ofLastYear(said(new BigDecimal("58.2"), 1, BigDecimal.ZERO)))
                .isEmpty();
        assertThat(FigureNumber.ofLastYear(said(new BigDecimal("57.6"), 1, new BigDecimal("50")))
                        .map(Live::text))
                .contains("115,2 %");
        assertThat(FigureNumber.missing(said)).isEmpty();
    }

    private static Said said(BigDecimal value, int decimals, @Nullable BigDecimal lastYear) {
        return new Said(
                "NS_THU",
                "Thu ngân sách",
                "triệu đồng",
                decimals,
                Direction.HIGHER,
                value,
                List.of(
                        new Said.Aim("KE_HOACH", "Kế hoạch năm", new BigDecimal("50")),
                        new Said.Aim("KHONG", "Không", BigDecimal.ZERO)),
                lastYear,
                null,
                0,
                new Said.Place(1, "2024-T9", 0));
    }
}
