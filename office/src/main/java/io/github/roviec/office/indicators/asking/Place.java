package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.organisation.UnitId;

/// Where a figure stands, whether anybody recorded it or not.
///
/// @param member 0 where the indicator has no dimension, or for all of it
public record Place(Indicator indicator, UnitId unit, Period period, int member) {}
