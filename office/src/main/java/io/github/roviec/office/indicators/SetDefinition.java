package io.github.roviec.office.indicators;

import java.time.LocalDate;
import java.util.List;

/// A set through all its time.
///
/// @param indicators their codes, in order; one that came back is there more than once
public record SetDefinition(String code, String name, String source, List<Listed> indicators) {

    public SetDefinition {
        indicators = List.copyOf(indicators);
    }

    /// A set that has never changed.
    public static SetDefinition always(String code, String name, String source, List<String> indicators) {
        return new SetDefinition(
                code, name, source, indicators.stream().map(Listed::always).toList());
    }

    public IndicatorSet on(LocalDate day) {
        return new IndicatorSet(
                code,
                name,
                source,
                indicators.stream()
                        .filter(each -> each.when().on(day))
                        .map(Listed::code)
                        .toList());
    }
}
