package io.github.roviec.office.web.indicators.file;

import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of the page, in the language of who looks at it.
public record Words(MessageSource messages, Locale locale) {

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /// A period as pages say it.
    ///
    /// @param kind   of `figurePeriod`
    /// @param number in its year
    public String period(String kind, String number, String year) {
        return of("figurePeriod." + kind, number, year);
    }

    public String yes(boolean so) {
        return so ? of("file.yes") : "";
    }
}
