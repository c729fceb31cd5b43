package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.indicators.Validity;
import io.github.roviec.office.web.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// A list as people write it, one a line, with the days of what has not always been there: "20 = Nhà
/// ở [từ 1/6/2026]". Marks are read in both languages: what one person wrote another may keep.
@Component
class MarkedLines {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final MessageSource messages;
    private final Pattern from;
    private final Pattern until;

    MarkedLines(MessageSource messages) {
        this.messages = messages;
        this.from = pattern("part.mark.from", "\\s+([^\\]]*)");
        this.until = pattern("part.mark.until", "\\s+([^\\]]*)");
    }

    /// @param text without its marks
    record Line(String text, Validity when) {}

    String write(String text, Validity when) {
        return Stream.of(text, mark("part.mark.from", when.from()), mark("part.mark.until", when.until()))
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Without empty lines. Refuses with `web.date` where a mark holds no day.
    List<Line> read(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::line)
                .toList();
    }

    Line line(String line) {
        Validity when = new Validity(day(from, line), day(until, line));
        return new Line(
                until.matcher(from.matcher(line).replaceAll("")).replaceAll("").strip(), when);
    }

    private static @Nullable LocalDate day(Pattern mark, String line) {
        Matcher there = mark.matcher(line);
        return there.find() ? Shown.typedDate(there.group(1)) : null;
    }

    private String mark(String key, @Nullable LocalDate day) {
        return day == null ? "" : "[" + word(key) + " " + Shown.date(day) + "]";
    }

    String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /// A mark in brackets, in either language.
    ///
    /// @param rest what follows its word
    Pattern pattern(String key, String rest) {
        String words = LANGUAGES.stream()
                .map(language -> Pattern.quote(messages.getMessage(key, null, language)))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "\\s*\\[\\s*(?:" + words + ")" + rest + "\\]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
