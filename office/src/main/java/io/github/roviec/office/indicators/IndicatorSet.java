package io.github.roviec.office.indicators;

import java.util.List;

/// Indicators that are looked at together: the year's socio-economic targets, as they are on a day.
///
/// @param indicators their codes, in order
public record IndicatorSet(String code, String name, String source, List<String> indicators) {

    public IndicatorSet {
        indicators = List.copyOf(indicators);
    }
}
