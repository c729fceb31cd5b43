package io.github.roviec.office.indicators;

import java.math.BigDecimal;

/// A sum of one period, with how whole it is.
///
/// @param missing how many figures are still to come
/// @param lacking how many have no value, for whatever reason
public record Summed(BigDecimal value, long missing, long lacking) {}
