package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Period;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a message says of a form or a figure, and all that it says: its name, the period, the unit. In the language in
/// which the person is written to; names are as they are.
@Component
class FigureWords {

    private final Words words;
    private final Preferences preferences;

    FigureWords(Words words, Preferences preferences) {
        this.words = words;
        this.preferences = preferences;
    }

    /// Of an authority, read at this moment.
    Titles of(AuthorityId authority) {
        return new Titles(preferences.languages(authority));
    }

    final class Titles {

        private final Map<ActorId, Language> languages;

        private Titles(Map<ActorId, Language> languages) {
            this.languages = languages;
        }

        /// {@link FigureWords#title} for this person.
        String title(ActorId person, String name, Period period, @Nullable String unit) {
            return FigureWords.this.title(languages.getOrDefault(person, Choice.USUAL.language()), name, period, unit);
        }
    }

    /// "Hộ nghèo, hộ cận nghèo · tháng 9 năm 2024 · UBND xã An Sơn"
    ///
    /// @param unit null where it is of several, or nobody knows it any more
    private String title(Language language, String name, Period period, @Nullable String unit) {
        String when = words.word(
                language,
                "figurePeriod." + period.kind(),
                String.valueOf(period.number()),
                String.valueOf(period.year()));
        return Stream.of(Title.shortened(name), when, unit)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
