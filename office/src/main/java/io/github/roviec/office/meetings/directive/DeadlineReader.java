package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.Term;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.meetings.directive.Deadline.Every;
import io.github.roviec.office.meetings.directive.Deadline.InMonth;
import io.github.roviec.office.meetings.directive.Deadline.InQuarter;
import io.github.roviec.office.meetings.directive.Deadline.InYear;
import io.github.roviec.office.meetings.directive.Deadline.OnDay;
import io.github.roviec.office.meetings.directive.Deadline.Rhythm;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a deadline as somebody types it, and as it is kept.
final class DeadlineReader {

    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:hoàn thành|thực hiện|xong|trước|trong|định kỳ|chậm nhất|là|vào)\\s+)+");
    private static final Pattern DAY = Pattern.compile("(?:ngày )?(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("tháng (\\d{1,2})(?:(?:/| năm | )(\\d{4}))?");
    private static final Pattern QUARTER = Pattern.compile("quý (iv|i{1,3}|[1-4])(?:(?:/| năm | )(\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");
    private static final Pattern EVERY = Pattern.compile("(?:hằng|hàng|mỗi) (tuần|tháng|quý|năm)");
    private static final Pattern DAY_OF_EVERY = Pattern.compile("(?:ngày )?(\\d{1,2}) (?:hằng|hàng|mỗi) tháng");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private DeadlineReader() {}

    static Deadline read(String typed, LocalDate said, WorkingDays days) {
        String words = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.;,]+$", "");
        String rest = BEFORE.matcher(words).replaceFirst("");
        Deadline read;
        try {
            read = shaped(rest, said);
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("directive.deadline", typed.strip());
        }
        return read != null ? read : counted(typed.strip(), rest, said, days);
    }

    private static @Nullable Deadline shaped(String words, LocalDate said) {
        Matcher found = DAY.matcher(words);
        if (found.matches()) {
            return new OnDay(LocalDate.of(number(found, 3), number(found, 2), number(found, 1)));
        }
        found = MONTH.matcher(words);
        if (found.matches()) {
            int month = number(found, 1);
            int year =
                    found.group(2) != null ? number(found, 2) : said.getYear() + (month < said.getMonthValue() ? 1 : 0);
            return new InMonth(YearMonth.of(year, month));
        }
        found = QUARTER.matcher(words);
        if (found.matches()) {
            int quarter = ROMAN.contains(found.group(1)) ? ROMAN.indexOf(found.group(1)) + 1 : number(found, 1);
            boolean gone = 3 * quarter < said.getMonthValue();
            int year = found.group(2) != null ? number(found, 2) : said.getYear() + (gone ? 1 : 0);
            return new InQuarter(year, quarter);
        }
        found = YEAR.matcher(words);
        if (found.matches()) {
            return new InYear(number(found, 1));
        }
        found = EVERY.matcher(words);
        if (found.matches()) {
            return new Every(rhythm(found.group(1)), null);
        }
        found = DAY_OF_EVERY.matcher(words);
        return found.matches() ? new Every(Rhythm.MONTH, number(found, 1)) : null;
    }

    /// Days that are counted, and ends of periods, are a day once they are said: the paper that tells of them comes
    /// later.
    private static Deadline counted(String typed, String words, LocalDate said, WorkingDays days) {
        try {
            return new OnDay(Term.read(words).lastDay(said, days));
        } catch (Refusal unknown) {
            throw new Refusal("directive.deadline", typed);
        }
    }

    private static Rhythm rhythm(String word) {
        return Stream.of(Rhythm.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    static Deadline kept(String kept) {
        String rest = kept.substring(1);
        return switch (kept.charAt(0)) {
            case 'D' -> new OnDay(LocalDate.parse(rest));
            case 'M' -> new InMonth(YearMonth.parse(rest));
            case 'Q' ->
                new InQuarter(
                        Integer.parseInt(rest.substring(0, rest.indexOf('-'))),
                        Integer.parseInt(rest.substring(rest.indexOf('-') + 1)));
            case 'Y' -> new InYear(Integer.parseInt(rest));
            case 'E' -> {
                int dash = rest.indexOf('-');
                yield dash < 0
                        ? new Every(Rhythm.valueOf(rest), null)
                        : new Every(Rhythm.valueOf(rest.substring(0, dash)), Integer.valueOf(rest.substring(dash + 1)));
            }
            default -> throw new IllegalStateException("a kept deadline cannot be read: " + kept);
        };
    }
}
