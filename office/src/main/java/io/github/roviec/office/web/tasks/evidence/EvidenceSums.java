package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.tasks.evidence.EvidenceRow;
import io.github.roviec.office.tasks.evidence.Percentages;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Sum;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Rows added up.
final class EvidenceSums {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private EvidenceSums() {}

    static Sum of(String name, String unit, String url, List<EvidenceRow> rows) {
        Percentages percentages = Percentages.of(rows);
        return new Sum(
                name,
                unit,
                url,
                rows.size(),
                number(rows.stream().map(EvidenceRow::converted).reduce(BigDecimal.ZERO, BigDecimal::add)),
                count(rows, EvidenceRow::completed),
                count(rows, EvidenceRow::acceptedFirstTime),
                rows.stream().mapToInt(EvidenceRow::failedReviews).sum(),
                count(rows, EvidenceRow::onTimeByOriginal),
                count(rows, EvidenceRow::onTime),
                rows.stream().mapToInt(EvidenceRow::delays).sum(),
                rows.stream().mapToInt(EvidenceRow::excused).sum(),
                count(rows, EvidenceRow::unplanned),
                count(rows, EvidenceRow::contested),
                percent(percentages.quantity()),
                percent(percentages.quality()),
                percent(percentages.progress()));
    }

    private static int count(List<EvidenceRow> rows, Predicate<EvidenceRow> wanted) {
        return (int) rows.stream().filter(wanted).count();
    }

    /// "1,3"; "1.234": at most two decimals.
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value);
    }

    private static @Nullable String percent(@Nullable BigDecimal value) {
        return value == null
                ? null
                : new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value);
    }
}
