package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;

/// Where a goal stands.
///
/// @param member 0 where the indicator has no dimension, or for all of it
/// @param base   code
public record GoalPlace(Indicator indicator, UnitId unit, int member, int year, String base) {}
