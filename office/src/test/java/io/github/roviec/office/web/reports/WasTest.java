package io.github.roviec.office.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WasTest {

    @Test
    void a_field_that_was_left_alone_is_known_whatever_line_ends_a_browser_sends() {
        Was was = Was.read(
                Was.of(Map.of("b.b0", "Một\nHai", "b.l-LINES-1f+a.0", "Ba")).written());
        assertThat(was.differs("b.b0", "Một\r\nHai ")).isFalse();
        assertThat(was.differs("b.l-LINES-1f+a.0", "Ba")).isFalse();
        assertThat(was.differs("b.b0", "Một\nBa")).isTrue();
        assertThat(was.differs("b.b1", "")).isTrue();
        assertThat(Was.read(null)).isEqualTo(Was.NOTHING);
        assertThat(Was.read("= a b=").digests()).containsOnlyKeys("b");
    }
}
