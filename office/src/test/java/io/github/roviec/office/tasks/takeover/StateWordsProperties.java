package io.github.roviec.office.tasks.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.organisation.Spelling;
import io.github.roviec.office.tasks.WorkState;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// States in the words of registers.
class StateWordsProperties {

    private static final Map<String, WorkState> KNOWN = WordLists.of("states.txt", WorkState.class, Spelling::plain);

    @Provide
    Arbitrary<String> known() {
        return Arbitraries.of(KNOWN.keySet());
    }

    @Property
    void every_known_word_is_sure_of_its_state_also_with_more_in_brackets(@ForAll("known") String words) {
        if (!words.equals("100")) {
            assertThat(StateWords.of(words)).hasValueSatisfying(found -> {
                assertThat(found.state()).isEqualTo(KNOWN.get(words));
                assertThat(found.sureness()).isEqualTo(Sureness.SURE);
            });
        }
        assertThat(StateWords.of(words.toUpperCase(Locale.ROOT) + " (xem văn bản kèm theo)"))
                .map(StateWords::state)
                .hasValue(KNOWN.get(words));
    }

    @Property
    void a_share_says_how_far(@ForAll @IntRange(min = 0, max = 120) int percent) {
        WorkState expected =
                percent >= 100 ? WorkState.DONE : percent == 0 ? WorkState.ASSIGNED : WorkState.IN_PROGRESS;
        assertThat(StateWords.of(percent + "%")).map(StateWords::state).hasValue(expected);
        assertThat(StateWords.of("Đạt " + percent + " %"))
                .map(StateWords::state)
                .hasValue(expected);
    }

    @Property
    void whatever_stands_there_is_never_an_error(@ForAll String said) {
        StateWords.of(said).ifPresent(found -> assertThat(said).isNotBlank());
    }

    @Example
    void in_time_or_late() {
        assertThat(StateWords.of("Đã hoàn thành (đúng hạn)"))
                .hasValue(new StateWords(WorkState.DONE, Sureness.SURE, false));
        assertThat(StateWords.of("Đã hoàn thành (quá hạn)"))
                .hasValue(new StateWords(WorkState.DONE, Sureness.SURE, true));
        assertThat(StateWords.of("Đang thực hiện (quá hạn)"))
                .map(StateWords::state)
                .hasValue(WorkState.IN_PROGRESS);
        assertThat(StateWords.of("Chưa hoàn thành")).map(StateWords::state).hasValue(WorkState.IN_PROGRESS);
        assertThat(StateWords.of("Đã chỉnh sửa hoàn thành trình Sở"))
                .map(StateWords::sureness)
                .hasValue(Sureness.DOUBTFUL);
        assertThat(StateWords.of("Hoàn thiện hồ sơ")).isEmpty();
        assertThat(StateWords.of("da hoan thanh")).map(StateWords::state).hasValue(WorkState.DONE);
        assertThat(StateWords.of("Xã Hoà Bình")).isEmpty();
    }
}
