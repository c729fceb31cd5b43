package io.github.roviec.office.indicators.found;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The month that a paper's words for a period end in: "9 tháng 2024" is September, "quý III/2024"
/// likewise.
///
/// @param month null where the words give none
/// @param year  any that is written with four digits, also one that the office does not count
/// @param exact whether the words name the month; a year alone does not
record PeriodWords(@Nullable YearMonth month, @Nullable Integer year, boolean exact) {

    private static final Pattern MONTH = Pattern.compile("(?:^|\\s)tháng\\s+(\\d{1,2})\\s*/\\s*(\\d{4})");
    private static final Pattern MONTHS =
            Pattern.compile("(\\d{1,2})\\s+tháng(?:\\s+đầu năm)?\\s+(?:năm\\s+)?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("quý\\s+(IV|III|II|I|[1-4])\\s*/\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\s)(?:năm\\s+)?(\\d{4})$");

    static PeriodWords of(@Nullable String words) {
        String said = words == null ? "" : words.strip();
        for (Pattern pattern : new Pattern[] {MONTH, MONTHS}) {
            Matcher found = pattern.matcher(said);
            if (found.find()) {
                return month(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            }
        }
        Matcher quarter = QUARTER.matcher(said);
        if (quarter.find()) {
            int number = switch (quarter.group(1)) {
                case "I", "1" -> 1;
                case "II", "2" -> 2;
                case "III", "3" -> 3;
                default -> 4;
            };
            return month(number * 3, Integer.parseInt(quarter.group(2)));
        }
        Matcher year = YEAR.matcher(said);
        return year.find()
                ? new PeriodWords(null, Integer.parseInt(year.group(1)), false)
                : new PeriodWords(null, null, false);
    }

    private static PeriodWords month(int month, int year) {
        return month < 1 || month > 12
                ? new PeriodWords(null, null, false)
                : new PeriodWords(YearMonth.of(year, month), year, true);
    }
}
