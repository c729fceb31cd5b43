package io.github.roviec.office.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.TaskSource;
import io.github.roviec.office.reports.paper.Words;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkedProperties {

    private static final Live FIVE = new Live("5", new TaskSource("2024-0001", "a"));
    private static final Live SHARE = new Live("97,2 %", new TaskSource("2024-0001", "b"));
    private static final Live OTHER_FIVE = new Live("5", new TaskSource("2024-0002", "a"));

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<Run> words = Arbitraries.strings()
                .withChars("abcđ ạ,.%12")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(Words::plain);
        Arbitrary<Run> numbers = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3))
                .as((number, task) -> new Live(number + ",5 %", new TaskSource("2024-000" + task, "x")));
        return Arbitraries.oneOf(words, numbers).list().ofMaxSize(8);
    }

    @Property
    void what_is_not_touched_stays_as_it_was(@ForAll("runs") List<Run> runs) {
        assertThat(Marked.read(Marked.write(runs), runs)).isEqualTo(runs);
    }

    @Property
    void words_added_around_numbers_leave_every_number_linked(@ForAll("runs") List<Run> runs) {
        List<Run> read = Marked.read("Đầu " + Marked.write(runs) + " cuối", runs);
        assertThat(read.stream().filter(Live.class::isInstance).toList())
                .isEqualTo(runs.stream().filter(Live.class::isInstance).toList());
        assertThat(text(read))
                .startsWith("Đầu ")
                .endsWith(" cuối")
                .contains(text(runs).strip());
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Example
    void a_number_that_was_changed_or_lost_its_marks_is_the_writers_own() {
        List<Run> runs = List.of(Words.bold("Có "), FIVE, Words.plain(" và "), OTHER_FIVE, Words.plain(", "), SHARE);
        assertThat(Marked.write(runs)).isEqualTo("Có «5» và «5», «97,2 %»");
        assertThat(Marked.read("Có «6» và «5», 97,2 %", runs))
                .containsExactly(Words.plain("Có 6 và "), FIVE, Words.plain(", 97,2 %"));
        assertThat(Marked.read("Cả hai:\n«5», «5»", runs))
                .containsExactly(Words.plain("Cả hai: "), FIVE, Words.plain(", "), OTHER_FIVE);
    }
}
