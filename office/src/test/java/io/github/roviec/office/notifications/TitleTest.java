package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.tasks.TaskCode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TitleTest {

    private static final TaskCode CODE = new TaskCode("2024-0031");

    @Example
    void a_long_order_is_cut_between_words() {
        assertThat(Title.of(CODE, "Tham mưu điều chỉnh kế hoạch vốn, ".repeat(9)))
                .isEqualTo("2024-0031 · " + "Tham mưu điều chỉnh kế hoạch vốn, ".repeat(3) + "Tham mưu …")
                .hasSizeLessThan(130);
    }

    @Property
    void it_is_short_and_one_line_whatever_the_order_is(@ForAll String text) {
        String title = Title.of(CODE, text);
        assertThat(title).startsWith("2024-0031 · ").hasSizeLessThanOrEqualTo(12 + Title.LONGEST + 2);
        assertThat(title.chars().noneMatch(c -> c == '\n')).isTrue();
    }
}
