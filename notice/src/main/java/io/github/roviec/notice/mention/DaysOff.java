package io.github.roviec.notice.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// On which days offices do not work: weekends, the holidays that fall on the same day every year, and what was decided
/// for single years. The data and its sources stand in the resource file `days-off`. Of a year that is not there only
/// weekends and fixed holidays are known.
public final class DaysOff {

    private static final class Shipped {
        static final DaysOff DAYS = DaysOff.of(lines());
    }

    private final Map<MonthDay, String> fixed = new HashMap<>();
    private final Map<LocalDate, String> off = new HashMap<>();
    private final Map<LocalDate, String> worked = new HashMap<>();
    private final Map<Integer, String> sources = new HashMap<>();

    private DaysOff() {}

    /// What the library knows.
    public static DaysOff shipped() {
        return Shipped.DAYS;
    }

    static DaysOff of(List<String> lines) {
        var days = new DaysOff();
        for (String line : lines) {
            String[] words = line.strip().split(" +", 3);
            switch (words[0]) {
                case "", "#" -> {}
                case "fixed" -> days.fixed.put(MonthDay.parse("--" + words[1]), words[2]);
                case "off" -> days.off(words[1], words[2]);
                case "work" -> days.worked.put(LocalDate.parse(words[1]), words[2]);
                case "source" -> days.sources.put(Integer.valueOf(words[1]), words[2]);
                default -> throw new IllegalArgumentException("days-off: " + line);
            }
        }
        return days;
    }

    /// "2025-01-25..2025-02-02" or one day
    private void off(String days, String name) {
        int dots = days.indexOf("..");
        LocalDate first = LocalDate.parse(dots < 0 ? days : days.substring(0, dots));
        LocalDate last = dots < 0 ? first : LocalDate.parse(days.substring(dots + 2));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            off.put(day, name);
        }
    }

    /// Why offices do not work on `day`, null when they do.
    public @Nullable String reason(LocalDate day) {
        if (worked.containsKey(day)) {
            return null;
        }
        String named = off.get(day);
        named = named == null ? fixed.get(MonthDay.from(day)) : named;
        if (named != null) {
            return named;
        }
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> "thứ Bảy";
            case DayOfWeek.SUNDAY -> "Chủ nhật";
            default -> null;
        };
    }

    /// Whether the days off of that year were decided and stand here.
    public boolean knows(int year) {
        return sources.containsKey(year);
    }

    /// The first working day after `day`; sure only in a year that is known.
    public LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (reason(next) != null) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// The last of `count` working days after `day`, which itself is not counted (Bộ luật Dân sự 2015, điều 147); null
    /// where a year that it reaches is not known.
    ///
    /// @param count at least 1
    public @Nullable LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int i = 0; i < count; i++) {
            last = next(last);
            if (!knows(last.getYear())) {
                return null;
            }
        }
        return last;
    }

    /// A day from Monday to Friday that is off, or one of a weekend that is worked.
    ///
    /// @param source the papers that say so
    public record Decided(LocalDate day, boolean worked, String name, String source) {}

    /// All such days of the years that are known, in order.
    public List<Decided> decided() {
        var days = new ArrayList<Decided>();
        sources.forEach((year, source) -> LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day -> {
                    String reason = reason(day);
                    if (worked.containsKey(day)) {
                        days.add(new Decided(day, true, worked.get(day), source));
                    } else if (reason != null && !weekend(day)) {
                        days.add(new Decided(day, false, reason, source));
                    }
                }));
        days.sort(Comparator.comparing(Decided::day));
        return List.copyOf(days);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<String> lines() {
        try (InputStream in = DaysOff.class.getResourceAsStream("/io/github/roviec/notice/days-off")) {
            if (in == null) {
                throw new IllegalStateException("days-off: not found");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
