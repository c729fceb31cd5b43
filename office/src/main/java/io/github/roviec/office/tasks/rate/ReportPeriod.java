package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A period on which an authority reports.
///
/// @param year   2000 to 2199
/// @param number of the month (1 to 12) or the quarter (1 to 4) in the year; else 1
public record ReportPeriod(PeriodCalendar calendar, PeriodKind kind, int year, int number) {

    private static final Pattern KEY = Pattern.compile("(2[01]\\d\\d)-(?:([TQ])(\\d{1,2})|(6T|9T|N))(-DL)?");

    /// Refuses with `task.period-unknown`.
    public ReportPeriod {
        if (year < 2000 || year > 2199 || number < 1 || number > kind.inYear()) {
            throw new Refusal("task.period-unknown", year + "-" + kind.mark() + number);
        }
    }

    /// The period of this kind in which `day` lies; the first six or nine months of its year for the kinds that do not
    /// fill a year.
    public static ReportPeriod of(PeriodCalendar calendar, PeriodKind kind, LocalDate day) {
        YearMonth month = calendar.monthOf(day);
        int number = kind == PeriodKind.MONTH
                ? month.getMonthValue()
                : kind == PeriodKind.QUARTER ? (month.getMonthValue() + 2) / 3 : 1;
        return new ReportPeriod(calendar, kind, month.getYear(), number);
    }

    /// Reads a {@link #key()}. Refuses with `task.period-unknown`.
    public static ReportPeriod of(@Nullable String key) {
        Matcher said = KEY.matcher(key == null ? "" : key.strip().toUpperCase(Locale.ROOT));
        if (!said.matches()) {
            throw new Refusal("task.period-unknown", key == null ? "" : key);
        }
        PeriodCalendar calendar = said.group(5) == null ? PeriodCalendar.ND09 : PeriodCalendar.CALENDAR_MONTH;
        int year = Integer.parseInt(said.group(1));
        if (said.group(4) != null) {
            PeriodKind kind = switch (said.group(4)) {
                case "6T" -> PeriodKind.HALF_YEAR;
                case "9T" -> PeriodKind.NINE_MONTHS;
                default -> PeriodKind.YEAR;
            };
            return new ReportPeriod(calendar, kind, year, 1);
        }
        PeriodKind kind = said.group(2).equals("T") ? PeriodKind.MONTH : PeriodKind.QUARTER;
        return new ReportPeriod(calendar, kind, year, Integer.parseInt(said.group(3)));
    }

    /// As it stands in an address and in the table of closed periods ("2024-T10"; with "-DL" by the calendar month).
    public String key() {
        String count = kind.inYear() > 1 ? Integer.toString(number) : "";
        return year + "-" + kind.mark() + count + (calendar == PeriodCalendar.CALENDAR_MONTH ? "-DL" : "");
    }

    public LocalDate first() {
        return calendar.first(YearMonth.of(year, kind.firstMonth(number)));
    }

    /// The last day that belongs to it.
    public LocalDate last() {
        return calendar.last(YearMonth.of(year, kind.lastMonth(number)));
    }

    public ReportPeriod previous() {
        return number > 1
                ? new ReportPeriod(calendar, kind, year, number - 1)
                : new ReportPeriod(calendar, kind, year - 1, kind.inYear());
    }

    public ReportPeriod next() {
        return number < kind.inYear()
                ? new ReportPeriod(calendar, kind, year, number + 1)
                : new ReportPeriod(calendar, kind, year + 1, 1);
    }

    public ReportPeriod as(PeriodKind other) {
        return of(calendar, other, last());
    }
}
