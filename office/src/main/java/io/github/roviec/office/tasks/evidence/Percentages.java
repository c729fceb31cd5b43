package io.github.roviec.office.tasks.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// a, b and c of Nghị định 335/2025/NĐ-CP as they follow from rows of evidence: in percent with one decimal, 0 to 100;
/// null of nothing. Evidence, not a verdict.
///
/// @param quantity a: completed standard products of those assigned
/// @param quality  b: of the completed ones; each failed review takes 25 %
/// @param progress c: of those completed or past a deadline; each delay takes 25 %, unless its objective cause is
/// confirmed
public record Percentages(
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal quality,
        @Nullable BigDecimal progress) {

    private static final BigDecimal STEP = new BigDecimal("0.25");

    public static Percentages of(List<EvidenceRow> rows) {
        return new Percentages(
                percent(rows, row -> true, row -> row.completed() ? BigDecimal.ONE : BigDecimal.ZERO),
                percent(rows, EvidenceRow::completed, row -> less(row.failedReviews())),
                percent(rows, row -> row.completed() || row.delays() > 0, row -> less(row.delays() - row.excused())));
    }

    /// What is left of a whole after so many deductions, never less than nothing.
    private static BigDecimal less(int deductions) {
        return BigDecimal.ONE
                .subtract(STEP.multiply(BigDecimal.valueOf(Math.max(0, deductions))))
                .max(BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal percent(
            List<EvidenceRow> rows, Predicate<EvidenceRow> counted, Function<EvidenceRow, BigDecimal> worth) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        for (EvidenceRow row : rows) {
            if (counted.test(row)) {
                whole = whole.add(row.converted());
                part = part.add(row.converted().multiply(worth.apply(row)));
            }
        }
        return whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
