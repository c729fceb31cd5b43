package io.github.roviec.notice.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which days offices do not work: weekends, the holidays that fall on the same day every year, and what was decided
/// for single years. The data and its sources stand in the resource file `days-off`. Of a year that is not there only
/// weekends and fixed holidays are known.
final class DaysOff {

    private static final class Shipped {
        static final DaysOff DAYS = DaysOff.of(lines());
    }

    private final Map<MonthDay, String> fixed = new HashMap<>();
    private final Map<LocalDate, String> off = new HashMap<>();
    private final Set<LocalDate> worked = new HashSet<>();

    private DaysOff() {}

    static DaysOff shipped() {
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
                case "work" -> days.worked.add(LocalDate.parse(words[1]));
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
    @Nullable
    String reason(LocalDate day) {
        if (worked.contains(day)) {
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
    boolean knows(int year) {
        return off.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /// The first working day after `day`; sure only in a year that is known.
    LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (reason(next) != null) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static List<String> lines() {
        try (InputStream in = DaysOff.class.getResourceAsStream("/io/github/roviec/notice/lint/days-off")) {
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
