package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Words for the terminal, from the same bundle as the screen's: Vietnamese.
final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {}

    static String of(Refusal refusal) {
        String key = "refusal." + refusal.code();
        return WORDS.containsKey(key)
                ? new MessageFormat(WORDS.getString(key), Locale.of("vi", "VN")).format(refusal.arguments())
                : refusal.code();
    }

    static String unopened(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> WORDS.getString("cli.file.missing");
            case AccessDeniedException _ -> WORDS.getString("cli.file.denied");
            default -> WORDS.getString("cli.file.unopened");
        };
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.of("vi", "VN")).format(arguments);
    }

    static String get(String key) {
        return WORDS.getString(key);
    }
}
