package io.github.roviec.office.notifications;

import io.github.roviec.office.indicators.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a message says of a form or a figure, and all that it says: its name, the period, the unit. In Vietnamese, as
/// the names are.
@Component
class FigureWords {

    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    /// "Hộ nghèo, hộ cận nghèo · tháng 9 năm 2024 · UBND xã An Sơn"
    ///
    /// @param unit null where it is of several, or nobody knows it any more
    String title(String name, Period period, @Nullable String unit) {
        String when = words.word(
                Language.VI,
                "figurePeriod." + period.kind(),
                String.valueOf(period.number()),
                String.valueOf(period.year()));
        return Stream.of(Title.shortened(name), when, unit)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
