package io.github.roviec.office.tasks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The percentages of Nghị định 335/2025/NĐ-CP: worked examples, and what must hold for any rows.
class PercentagesProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    static EvidenceRow row(int coefficient, String quantity, boolean done, int failedReviews, int delays, int excused) {
        return new EvidenceRow(
                new TaskCode("2024-0001"),
                "Việc",
                new UnitId(1),
                "Phòng",
                null,
                "",
                Role.LEAD,
                false,
                null,
                null,
                coefficient,
                1,
                new BigDecimal(quantity),
                false,
                DAY,
                DAY,
                done ? DAY : null,
                done ? WorkState.DONE : WorkState.IN_PROGRESS,
                failedReviews,
                delays,
                excused,
                null,
                "",
                null,
                List.of(),
                List.of(),
                0,
                false,
                List.of());
    }

    @Provide
    Arbitrary<EvidenceRow> row() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of("1", "2", "0.5"),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as((coefficient, quantity, done, failed, delays, excused) ->
                        row(coefficient, quantity, done, failed, delays, Math.min(excused, delays)));
    }

    @Example
    void worked_examples() {
        // 1.0 + 1.6 of 1.0 + 1.6 + 1.0 are done; the report came back once, the third is a day late.
        Percentages some = Percentages.of(
                List.of(row(100, "1", true, 0, 0, 0), row(160, "1", true, 1, 0, 0), row(100, "1", false, 0, 1, 0)));
        assertThat(some.quantity()).isEqualByComparingTo("72.2");
        assertThat(some.quality()).isEqualByComparingTo("84.6");
        assertThat(some.progress()).isEqualByComparingTo("93.1");

        assertThat(Percentages.of(List.of(row(100, "1", true, 0, 2, 1))).progress())
                .isEqualByComparingTo("75.0");
        assertThat(Percentages.of(List.of(row(100, "1", true, 5, 0, 0))).quality())
                .isEqualByComparingTo("0.0");
        assertThat(Percentages.of(List.of()).quantity()).isNull();
        assertThat(Percentages.of(List.of(row(100, "1", false, 0, 0, 0))).quality())
                .isNull();
        assertThat(row(80, "25", true, 0, 0, 0).converted()).isEqualByComparingTo("20");
    }

    @Property
    void they_lie_between_nothing_and_all(@ForAll @Size(max = 12) List<@From("row") EvidenceRow> rows) {
        Percentages percentages = Percentages.of(rows);
        for (BigDecimal each :
                new @Nullable BigDecimal[] {percentages.quantity(), percentages.quality(), percentages.progress()}) {
            if (each != null) {
                assertThat(each).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            }
        }
    }

    @Property
    void a_confirmed_cause_never_lowers_progress_and_a_delay_never_raises_it(
            @ForAll @Size(min = 1, max = 12) List<@From("row") EvidenceRow> rows) {
        EvidenceRow first = rows.getFirst();
        List<EvidenceRow> excused = new ArrayList<>(rows);
        excused.set(
                0,
                row(
                        first.coefficient(),
                        first.quantity().toString(),
                        first.completed(),
                        first.failedReviews(),
                        first.delays(),
                        first.delays()));
        BigDecimal before = Percentages.of(rows).progress();
        if (before != null) {
            assertThat(Percentages.of(excused).progress()).isGreaterThanOrEqualTo(before);
        }
        if (first.completed()) {
            List<EvidenceRow> later = new ArrayList<>(rows);
            later.set(
                    0,
                    row(
                            first.coefficient(),
                            first.quantity().toString(),
                            true,
                            first.failedReviews(),
                            first.delays() + 1,
                            first.excused()));
            assertThat(Percentages.of(later).progress()).isLessThanOrEqualTo(Objects.requireNonNull(before));
        }
    }
}
