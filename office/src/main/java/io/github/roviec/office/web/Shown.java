package io.github.roviec.office.web;

import io.github.roviec.office.base.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates and numbers as the office writes them: 24/9/2024, 1.234.567,8. The same in both languages, so that a screen
/// and the paper beside it never differ.
public final class Shown {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");
    /// Strict: 31/02/2024 is refused, not bent to the end of February.
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[d/M/uuuu][uuuu/M/d]").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Shown() {}

    public static String date(TemporalAccessor date) {
        return DATE.format(date);
    }

    public static @Nullable String dateOrNull(@Nullable LocalDate date) {
        return date == null ? null : date(date);
    }

    public static String time(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, ZONE));
    }

    /// The moment that {@link #time} has written.
    public static LocalDateTime moment(String time) {
        return LocalDateTime.parse(time, TIME);
    }

    /// With one decimal: "97,2".
    public static String share(long part, long whole) {
        return String.format(VIETNAMESE, "%.1f", whole == 0 ? 0.0 : 100.0 * part / whole);
    }

    /// Bytes in words: "640 KB", "1,2 MB".
    public static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " KB"
                : String.format(VIETNAMESE, "%.1f MB", bytes / 1_000_000.0);
    }

    /// The day typed in a field: "24/9/2024", "24-9-2024" or "2024-09-24"; nothing typed is no day.
    public static @Nullable LocalDate typedDate(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().replace('-', '/').replace('.', '/');
        try {
            return LocalDate.parse(plain, TYPED);
        } catch (DateTimeParseException notADay) {
            throw new Refusal("web.date", typed.strip());
        }
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// As they are written inside a message.
    public static Object[] arguments(Object[] raw) {
        return Arrays.stream(raw).map(Shown::argument).toArray();
    }

    private static Object argument(Object raw) {
        return switch (raw) {
            case Instant instant -> time(instant);
            case LocalDate date -> date(date);
            default -> raw;
        };
    }
}
