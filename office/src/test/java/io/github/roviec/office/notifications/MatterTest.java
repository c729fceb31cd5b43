package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.indicators.watch.FormPeriod;
import io.github.roviec.office.notifications.Matter.OfAsking;
import io.github.roviec.office.notifications.Matter.OfForm;
import io.github.roviec.office.notifications.Matter.OfReport;
import io.github.roviec.office.notifications.Matter.OfTask;
import io.github.roviec.office.tasks.TaskCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatterTest {

    static Stream<Matter> matters() {
        return Stream.of(
                new OfTask(new TaskCode("2024-0031")),
                new OfForm(new FormPeriod(3, 41)),
                new OfReport(7_000_000_000L),
                new OfAsking(9));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void it_is_read_as_it_was_written(Matter matter) {
        assertThat(Matter.read(matter.taskCode(), matter.subject())).isEqualTo(matter);
    }

    @Test
    void what_a_newer_release_wrote_is_not_taken_for_something_else() {
        assertThatThrownBy(() -> Matter.read(null, "minutes/3")).isInstanceOf(IllegalArgumentException.class);
    }
}
