package io.github.roviec.office.tasks.takeover;

import static io.github.roviec.office.tasks.takeover.Sureness.DOUBTFUL;
import static io.github.roviec.office.tasks.takeover.Sureness.SURE;
import static io.github.roviec.office.tasks.takeover.Sureness.UNDERSTOOD;

import io.github.roviec.office.organisation.Spelling;
import io.github.roviec.office.tasks.TaskClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The deadline that a cell of a register gives, in the many ways in which offices write one.
///
/// @param date      the last day in time; null where the cell gives none
/// @param taskClass ongoing for "thường xuyên" and the like, else dated
/// @param reads     false where the cell says something that was not understood
record DueWords(@Nullable LocalDate date, TaskClass taskClass, Sureness sureness, boolean reads) {

    /// From so many days before the paper on, a day without a year is taken for next year's.
    private static final int BEHIND = 60;

    private static final DueWords NONE = new DueWords(null, TaskClass.DATED, SURE, true);
    private static final DueWords UNREAD = new DueWords(null, TaskClass.DATED, DOUBTFUL, false);

    private static final Pattern NOTHING = Pattern.compile(
            "|x|khong|khong co|khong thoi han|khong xac dinh|khong co thoi han|chua xac dinh|khong quy dinh");
    private static final Pattern ONGOING =
            Pattern.compile("\\b(?:thuong xuyen|lien tuc|hang (?:ngay|tuan|thang|quy|nam)|dinh ky|suot nam|ca nam)\\b");
    private static final Pattern SOON = Pattern.compile("(?:thuc hien )?(?:ngay|som|khan truong|cap bach|kip thoi)");

    private static final Pattern FULL =
            Pattern.compile("(?<![\\d/])(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4}|\\d{2})(?![\\d/])"
                    + "|(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"
                    + "|ng[aà]y\\s+(\\d{1,2})\\s+th[aá]ng\\s+(\\d{1,2})\\s+n[aă]m\\s+(\\d{4})");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<![\\d/])(\\d{1,2})\\s*[/\\-]\\s*(\\d{4})(?![\\d/])");
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/])(\\d{1,2})\\s*[/\\-]\\s*(\\d{1,2})(?![\\d/])|ng[aà]y\\s+(\\d{1,2})\\s+th[aá]ng\\s+(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("\\bthang (\\d{1,2})\\b(?: (?:nam )?(\\d{4})\\b)?");
    private static final Pattern QUARTER =
            Pattern.compile("\\b(?:quy|q) ?(iv|iii|ii|i|[1-4])\\b(?: (?:nam )?(\\d{4})\\b)?");
    private static final Pattern HALF = Pattern.compile("\\b6 thang (dau|cuoi) nam\\b(?: (\\d{4})\\b)?");
    private static final Pattern YEAR =
            Pattern.compile("\\bnam (\\d{4})\\b|^(?:trong |het |den |cuoi |truoc )*(20\\d{2})$");
    private static final Pattern THIS_YEAR =
            Pattern.compile("^(?:trong|het|cuoi|den|den het|truoc)* ?(?:cuoi )?nam(?: nay)?$");
    private static final Pattern VAGUE =
            Pattern.compile("\\b(?:dau|giua|tuan|trung tuan|thuong tuan|ha tuan|sau khi|ke tu)\\b");
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    /// @param near the day of the paper that gives the task, or of the register: tells the year where the cell does not
    static DueWords of(String cell, LocalDate near) {
        String said = Spelling.fold(cell);
        if (NOTHING.matcher(said).matches()) {
            return NONE;
        }
        List<LocalDate> days = new ArrayList<>();
        if (!full(cell, days)) {
            return UNREAD;
        }
        boolean ongoing = ONGOING.matcher(said).find();
        if (ongoing) {
            return days.isEmpty()
                    ? new DueWords(null, TaskClass.ONGOING, SURE, true)
                    : new DueWords(null, TaskClass.ONGOING, DOUBTFUL, true);
        }
        if (!days.isEmpty()) {
            TreeSet<LocalDate> different = new TreeSet<>(days);
            return dated(different.last(), different.size() == 1 ? SURE : DOUBTFUL);
        }
        return without(cell, said, near);
    }

    private static DueWords without(String cell, String said, LocalDate near) {
        boolean vague = VAGUE.matcher(said).find() && !HALF.matcher(said).find();
        Optional<DueWords> found = monthOfYear(cell)
                .or(() -> day(cell, near))
                .or(() -> half(said, near))
                .or(() -> quarter(said, near))
                .or(() -> month(said, near))
                .or(() -> year(said, near));
        if (found.isPresent()) {
            return vague ? dated(found.get().date, DOUBTFUL) : found.get();
        }
        return SOON.matcher(said).matches() ? new DueWords(null, TaskClass.DATED, UNDERSTOOD, true) : UNREAD;
    }

    /// False where something looks like a day and is none.
    private static boolean full(String cell, List<LocalDate> days) {
        for (MatchResult hit :
                FULL.matcher(cell.toLowerCase(Locale.ROOT)).results().toList()) {
            Optional<LocalDate> day = hit.group(1) != null
                    ? day(century(hit.group(3)), hit.group(2), hit.group(1))
                    : hit.group(4) != null
                            ? day(Integer.parseInt(hit.group(4)), hit.group(5), hit.group(6))
                            : day(Integer.parseInt(hit.group(9)), hit.group(8), hit.group(7));
            if (day.isEmpty()) {
                return false;
            }
            days.add(day.get());
        }
        return true;
    }

    private static Optional<DueWords> monthOfYear(String cell) {
        return single(MONTH_OF_YEAR, cell)
                .flatMap(hit -> end(Integer.parseInt(hit.group(2)), Integer.parseInt(hit.group(1))))
                .map(day -> dated(day, SURE));
    }

    private static Optional<DueWords> day(String cell, LocalDate near) {
        return single(DAY, cell.toLowerCase(Locale.ROOT)).flatMap(hit -> {
            String day = hit.group(1) != null ? hit.group(1) : hit.group(3);
            String month = hit.group(1) != null ? hit.group(2) : hit.group(4);
            return day(near.getYear(), month, day)
                    .map(there -> there.isBefore(near.minusDays(BEHIND))
                            ? day(near.getYear() + 1, month, day).orElse(there)
                            : there)
                    .map(there -> dated(there, UNDERSTOOD));
        });
    }

    private static Optional<DueWords> half(String said, LocalDate near) {
        return single(HALF, said)
                .flatMap(hit -> end(yearOf(hit.group(2), near), hit.group(1).equals("dau") ? 6 : 12)
                        .map(day -> dated(day, hit.group(2) == null ? UNDERSTOOD : SURE)));
    }

    private static Optional<DueWords> quarter(String said, LocalDate near) {
        return single(QUARTER, said)
                .flatMap(hit -> end(yearOf(hit.group(2), near), 3 * QUARTERS.getOrDefault(hit.group(1), 0))
                        .map(day -> later(day, hit.group(2), near)));
    }

    private static Optional<DueWords> month(String said, LocalDate near) {
        return single(MONTH, said)
                .flatMap(hit -> end(yearOf(hit.group(2), near), Integer.parseInt(hit.group(1)))
                        .map(day -> later(day, hit.group(2), near)));
    }

    private static Optional<DueWords> year(String said, LocalDate near) {
        if (THIS_YEAR.matcher(said).matches()) {
            return Optional.of(dated(LocalDate.of(near.getYear(), 12, 31), UNDERSTOOD));
        }
        return single(YEAR, said)
                .flatMap(hit -> end(Integer.parseInt(hit.group(1) != null ? hit.group(1) : hit.group(2)), 12))
                .map(day -> dated(day, SURE));
    }

    private static DueWords later(LocalDate day, @Nullable String year, LocalDate near) {
        boolean past = year == null && day.isBefore(near.minusDays(BEHIND));
        LocalDate there = past ? YearMonth.from(day).plusYears(1).atEndOfMonth() : day;
        return dated(there, year == null ? UNDERSTOOD : SURE);
    }

    private static DueWords dated(@Nullable LocalDate day, Sureness sureness) {
        return new DueWords(day, TaskClass.DATED, sureness, true);
    }

    /// What the pattern finds, where it finds it once.
    private static Optional<MatchResult> single(Pattern pattern, String text) {
        List<MatchResult> hits = pattern.matcher(text).results().toList();
        return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
    }

    private static int yearOf(@Nullable String said, LocalDate near) {
        return said == null ? near.getYear() : Integer.parseInt(said);
    }

    private static int century(String year) {
        return year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
    }

    private static Optional<LocalDate> end(int year, int month) {
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
