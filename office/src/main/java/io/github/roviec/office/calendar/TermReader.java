package io.github.roviec.office.calendar;

import io.github.roviec.office.base.Refusal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a {@link Term}.
final class TermReader {

    private static final String DAY = "(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})";
    private static final Pattern ON = Pattern.compile("(?:(?:truoc )?ngay )?" + DAY);
    private static final Pattern COUNTED = Pattern.compile(
            "(?:trong )?(?:vong )?0*(\\d{1,3}) (ngay lam viec|nlv|ngay)(?: (?:ke )?tu(?: ngay)? " + DAY + ")?");
    private static final Pattern END =
            Pattern.compile("(?:den )?(?:het|cuoi) (thang|quy|nam)(?: (?:0?(\\d{1,2})|(i{1,3}|iv)))?(?:[ /](\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("(?:den )?(?:het|cuoi) nam (\\d{4})");

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    /// Strict: 31/02/2024 is refused, not bent to the end of February.
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[d/M/uuuu][uuuu/M/d]").withResolverStyle(ResolverStyle.STRICT);

    private TermReader() {}

    static Term read(String typed) {
        String said = fold(typed);
        Matcher year = YEAR.matcher(said);
        if (year.matches()) {
            return new Term.EndOf(12, null, Integer.valueOf(year.group(1)));
        }
        Matcher end = END.matcher(said);
        if (end.matches()) {
            return endOf(end);
        }
        Matcher counted = COUNTED.matcher(said);
        if (counted.matches()) {
            int count = Integer.parseInt(counted.group(1));
            LocalDate from = counted.group(3) == null ? null : day(counted.group(3), typed);
            return counted.group(2).equals("ngay") ? new Term.Days(count, from) : new Term.Working(count, from);
        }
        Matcher on = ON.matcher(said);
        return new Term.OnDay(day(on.matches() ? on.group(1) : said, typed));
    }

    private static Term endOf(Matcher end) {
        int months = switch (end.group(1)) {
            case "thang" -> 1;
            case "quy" -> 3;
            default -> 12;
        };
        return new Term.EndOf(months, number(end), end.group(4) == null ? null : Integer.valueOf(end.group(4)));
    }

    private static @Nullable Integer number(Matcher end) {
        if (end.group(3) != null) {
            return QUARTERS.indexOf(end.group(3)) + 1;
        }
        return end.group(2) == null ? null : Integer.valueOf(end.group(2));
    }

    private static LocalDate day(String day, String typed) {
        try {
            return LocalDate.parse(day.replace('-', '/').replace('.', '/'), TYPED);
        } catch (DateTimeParseException notADay) {
            throw new Refusal("calendar.term", typed.strip());
        }
    }

    private static String fold(String typed) {
        return Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("\\s+", " ");
    }
}
