package io.github.roviec.office.notifications;

import java.util.Locale;

/// In which language a person is written to outside the application.
public enum Language {
    VI(Locale.of("vi", "VN")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
