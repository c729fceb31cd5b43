package io.github.roviec.office.tasks.takeover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The paper that gives a task, as a register names it.
///
/// @param label  as tasks name their papers: "183/TB, 9/7/2014"; the words themselves where they hold no number
/// @param signer who signed, where the cell says it
record SourceWords(
        String label, @Nullable LocalDate date, @Nullable String signer) {

    private static final int LONGEST = 160;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d/])(\\d{1,6}\\p{L}?(?:-\\d{4})?(?:/\\d{4})?[/\\-](?=\\p{Lu})[\\p{L}\\p{N}&\\-–./]*[\\p{L}\\p{N}])|(?i:số)\\s*:?\\s*(\\d{1,6}\\p{L}?)(?![\\d/])");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern WORDED =
            Pattern.compile("(?i)ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern SIGNER =
            Pattern.compile("(?:PCT|CT|Phó Chủ tịch|Chủ tịch|Bí thư|PBT|BT)\\.?\\s+((?:\\p{Lu}\\p{L}*\\s*){2,5})$");

    static SourceWords of(String cell) {
        String said = cell.replaceAll("\\s+", " ").strip();
        LocalDate date = date(said).orElse(null);
        Matcher number = NUMBER.matcher(said);
        String name = "";
        if (number.find()) {
            name = number.group(1) != null ? number.group(1) : number.group(2);
        }
        String label = name.isEmpty() ? said : date == null ? name : name + ", " + shown(date);
        Matcher signer = SIGNER.matcher(said);
        return new SourceWords(cut(label), date, signer.find() ? signer.group(1).strip() : null);
    }

    static Optional<LocalDate> date(String said) {
        for (Pattern pattern : new Pattern[] {DATE, WORDED}) {
            Matcher date = pattern.matcher(said);
            if (date.find()) {
                String year = date.group(3);
                try {
                    return Optional.of(LocalDate.of(
                            year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(1))));
                } catch (DateTimeException none) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// 24/9/2024.
    static String shown(LocalDate date) {
        return "%d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static String cut(String label) {
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }
}
