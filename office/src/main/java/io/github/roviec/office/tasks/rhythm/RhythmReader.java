package io.github.roviec.office.tasks.rhythm;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a {@link Rhythm} out of the words that the library found for when ongoing work is due.
final class RhythmReader {

    private static final Pattern WEEK = Pattern.compile("\\b(hang|moi) tuan\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(hang thang|moi thang)\\b");
    private static final Pattern QUARTER =
            Pattern.compile("\\b(hang quy|moi quy|hang 0?3 thang|thang cuoi (cua )?(moi )?quy)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(hang nam|moi nam)\\b");

    private static final Pattern WEEKDAY = Pattern.compile("\\bthu (hai|ba|tu|nam|sau)\\b");
    private static final Pattern DAY = Pattern.compile("\\bngay (\\d{1,2})\\b");
    private static final Pattern DATE = Pattern.compile("\\bngay (\\d{1,2})(?:/| thang )(\\d{1,2})\\b");

    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tu", "nam", "sau");
    private static final int FRIDAY = 5;
    private static final int LAST = 31;

    private RhythmReader() {}

    static Optional<Rhythm> read(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        String said = fold(words);
        if (QUARTER.matcher(said).find()) {
            return within(Every.QUARTER, 3, number(DAY, said, LAST));
        }
        if (MONTH.matcher(said).find()) {
            return within(Every.MONTH, 1, number(DAY, said, LAST));
        }
        if (WEEK.matcher(said).find()) {
            Matcher weekday = WEEKDAY.matcher(said);
            return within(Every.WEEK, 1, weekday.find() ? WEEKDAYS.indexOf(weekday.group(1)) + 1 : FRIDAY);
        }
        if (YEAR.matcher(said).find()) {
            Matcher date = DATE.matcher(said);
            return date.find()
                    ? within(Every.YEAR, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)))
                    : within(Every.YEAR, 12, LAST);
        }
        return Optional.empty();
    }

    /// A paper may say what no calendar has ("ngày 45"): then it says no rhythm.
    private static Optional<Rhythm> within(Every every, int month, int day) {
        boolean there = day >= 1 && day <= LAST && month >= 1 && month <= 12;
        return there ? Optional.of(new Rhythm(every, month, day)) : Optional.empty();
    }

    private static int number(Pattern pattern, String said, int otherwise) {
        Matcher found = pattern.matcher(said);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    private static String fold(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("\\s+", " ");
    }
}
