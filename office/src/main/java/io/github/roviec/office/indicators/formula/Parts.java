package io.github.roviec.office.indicators.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a formula may ask for, at one unit, period and member. Null: there is no such figure, and so no result.
public interface Parts {

    @Nullable
    BigDecimal value(String indicator);

    /// One member of the indicator's dimension.
    @Nullable
    BigDecimal member(String indicator, String member);

    @Nullable
    BigDecimal target(String indicator, String base);

    /// The same period of last year.
    @Nullable
    BigDecimal lastYear(String indicator);

    /// The period before.
    @Nullable
    BigDecimal previous(String indicator);

    /// How much of the year has gone by at the end of the period, by days: 0 to 100.
    @Nullable
    BigDecimal elapsed();

    /// How many units should say something, and how many have.
    @Nullable
    BigDecimal expected(String indicator);

    @Nullable
    BigDecimal reporters(String indicator);

    /// How many members the indicator's dimension has.
    @Nullable
    BigDecimal members(String indicator);

    /// How many units below (of those that were asked) have a figure of at least, or below, so much.
    @Nullable
    BigDecimal unitsAtLeast(String indicator, BigDecimal limit);

    @Nullable
    BigDecimal unitsBelow(String indicator, BigDecimal limit);

    /// How many members of the dimension have a figure of at least, or below, so much.
    @Nullable
    BigDecimal membersAtLeast(String indicator, BigDecimal limit);

    @Nullable
    BigDecimal membersBelow(String indicator, BigDecimal limit);

    @Nullable
    BigDecimal size(String set);

    /// How many indicators of the set reach more than, or at least, so many per cent of their goal.
    @Nullable
    BigDecimal countOver(String set, String base, BigDecimal percent);

    @Nullable
    BigDecimal countAtLeast(String set, String base, BigDecimal percent);
}
