package io.github.roviec.office.reports;

import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Report;
import java.util.Locale;

/// What the file of a form is called: "bieu-ho-ngheo-xa-an-son-2024-09.xlsx". In ASCII, for whatever a
/// program or a memory stick makes of other letters.
final class FormFileName {

    private FormFileName() {}

    static String of(Report report, String unit) {
        String form = report.formName().split("[,;:(]", 2)[0];
        return "bieu-" + PlainName.of(form) + "-" + PlainName.of(unit.replaceFirst("^UBND ", "")) + "-"
                + period(report.period()) + ".xlsx";
    }

    private static String period(Period period) {
        int number = period.number();
        return period.year()
                + switch (period.kind()) {
                    case MONTH -> String.format(Locale.ROOT, "-%02d", number);
                    case QUARTER -> "-quy-" + number;
                    case SIX_MONTHS -> "-6-thang-" + (number == 1 ? "dau" : "cuoi");
                    case NINE_MONTHS -> "-9-thang";
                    case YEAR -> "";
                };
    }
}
