package io.github.roviec.office.notifications;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a message says when it leaves the application: why, code and title, and where to read more. Where nobody
/// chose a language, in Vietnamese.
@Component
public class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final MessageSource words;
    private final NotificationSettings settings;

    Words(MessageSource words, NotificationSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /// "Quá hạn 1 ngày làm việc, hạn 15/10/2024: 2024-0031 · Tham mưu …"
    public String line(Message message, Language language) {
        return why(message, language) + ": " + message.title();
    }

    /// "Quá hạn 1 ngày làm việc, hạn 15/10/2024"
    public String why(Message message, Language language) {
        Integer days = message.days();
        return word(language, message.said(), days == null ? "" : days, shown(message.due()));
    }

    /// Where it is read: the address says nothing but a number.
    public String link(Message message) {
        return address("/thong-bao/" + message.id());
    }

    /// A page of the application, as people open it.
    public String address(String path) {
        return settings.address().toString().replaceFirst("/+$", "") + path;
    }

    public String word(Language language, String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, language.locale()), key);
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }
}
