package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.PeriodKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// What an indicator's page is asked for; null where the page chooses.
///
/// @param number of the period in its year
/// @param look   how the figure is counted
public record IndicatorQuery(
        @BindParam("don-vi") @Nullable Long unit,
        @BindParam("loai") @Nullable PeriodKind kind,
        @BindParam("nam") @Nullable String year,
        @BindParam("thang") @Nullable String number,
        @BindParam("cach") @Nullable Look look) {}
