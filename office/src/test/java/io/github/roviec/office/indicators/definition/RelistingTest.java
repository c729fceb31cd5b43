package io.github.roviec.office.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.indicators.Listed;
import io.github.roviec.office.indicators.Validity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/// A list said anew: what it was before the day stays, whatever is said.
class RelistingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static List<Listed> always(List<Integer> numbers) {
        return numbers.stream()
                .distinct()
                .map(number -> Listed.always("C" + number))
                .toList();
    }

    private static List<String> on(LocalDate day, List<Listed> listed) {
        return listed.stream()
                .filter(each -> each.when().on(day))
                .map(Listed::code)
                .toList();
    }

    @Property(tries = 300)
    void before_the_day_nothing_changes_and_from_it_on_it_is_as_said(
            @ForAll @Size(max = 8) @UniqueElements List<@IntRange(max = 12) Integer> before,
            @ForAll @Size(max = 8) @UniqueElements List<@IntRange(max = 12) Integer> said) {
        Relisting made = Relisting.of(always(before), always(said), DAY);
        assertThat(on(DAY.minusDays(1), made.all())).hasSameElementsAs(on(DAY, always(before)));
        assertThat(on(DAY, made.all())).isEqualTo(on(DAY, always(said)));
        assertThat(made.first().isEmpty()).isEqualTo(new HashSet<>(before).equals(new HashSet<>(said)));
        assertThat(made.first().stream()).allMatch(DAY::equals);
        Relisting again = Relisting.of(made.all(), made.all(), DAY.plusMonths(1));
        assertThat(again.all()).isEqualTo(made.all());
        assertThat(again.first()).isEmpty();
    }

    /// As a person does it: lines of the past stay, others are added or left out.
    @Property(tries = 300)
    void what_comes_and_goes_every_month_is_known_of_each(
            @ForAll @Size(min = 1, max = 6) List<@Size(max = 5) List<@IntRange(max = 5) Integer>> months) {
        List<Listed> listed = always(months.getFirst());
        for (int month = 1; month < months.size(); month++) {
            LocalDate day = DAY.plusMonths(month);
            List<Listed> wanted = always(months.get(month));
            List<String> there = on(day, listed);
            List<String> codes = wanted.stream().map(Listed::code).toList();
            List<Listed> said = Stream.concat(
                            listed.stream().filter(each -> !each.when().on(day) || codes.contains(each.code())),
                            wanted.stream().filter(each -> !there.contains(each.code())))
                    .toList();
            listed = Relisting.of(listed, said, day).all();
        }
        for (int month = 0; month < months.size(); month++) {
            assertThat(on(DAY.plusMonths(month), listed))
                    .containsExactlyInAnyOrderElementsOf(on(DAY, always(months.get(month))));
        }
    }

    @Example
    void days_that_are_written_are_meant() {
        Listed once = new Listed("A", new Validity(null, LocalDate.of(2024, 3, 1)));
        Relisting made = Relisting.of(List.of(Listed.always("A")), List.of(once), DAY);
        assertThat(made.all()).containsExactly(once);
        assertThat(made.first()).contains(LocalDate.of(2024, 3, 1));
    }

    @Example
    void what_is_left_out_stays_where_it_stood() {
        Relisting made = Relisting.of(always(List.of(1, 2, 3)), always(List.of(1, 3, 4)), DAY);
        assertThat(made.all()).extracting(Listed::code).containsExactly("C1", "C2", "C3", "C4");
    }
}
