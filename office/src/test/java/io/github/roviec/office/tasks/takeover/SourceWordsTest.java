package io.github.roviec.office.tasks.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Papers as registers name them.
class SourceWordsTest {

    @Test
    void number_day_and_signer() {
        assertThat(SourceWords.of("Số  183/TB ngày 09/7/2014\nCT. Mạc Văn Thanh"))
                .isEqualTo(new SourceWords("183/TB, 9/7/2014", LocalDate.of(2014, 7, 9), "Mạc Văn Thanh"));
        assertThat(SourceWords.of("Số 549/UBND-KTTH ngày 28/3/2014").label()).isEqualTo("549/UBND-KTTH, 28/3/2014");
        assertThat(SourceWords.of("CV số 1307 ngày 04/8/2014").label()).isEqualTo("1307, 4/8/2014");
        assertThat(SourceWords.of("225/TB-BGDĐT.").label()).isEqualTo("225/TB-BGDĐT");
        assertThat(SourceWords.of("33/2016/QH14").label()).isEqualTo("33/2016/QH14");
        assertThat(SourceWords.of("Email").label()).isEqualTo("Email");
        assertThat(SourceWords.of("6093/27-12-2016").date()).isEqualTo(LocalDate.of(2016, 12, 27));
        assertThat(SourceWords.of("").label()).isEmpty();
    }
}
