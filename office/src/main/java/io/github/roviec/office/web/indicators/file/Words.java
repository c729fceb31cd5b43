package io.github.roviec.office.web.indicators.file;

import io.github.roviec.office.indicators.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /// What a criterion asks: "≥ 90 %"; by group, "nhóm 1: 100 %; nhóm 2: ≥ 90 %". Empty where nothing is asked.
    public String asked(List<Requirement> all) {
        return all.stream()
                .map(each -> each.group() == Requirement.EVERY_GROUP
                        ? each.text()
                        : of("requirement.group", each.group(), each.text()))
                .collect(Collectors.joining("; "));
    }

    public String yes(boolean so) {
        return so ? of("file.yes") : "";
    }
}
