package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;

/// Which figures are wanted, and how they are to be looked at.
///
/// @param indicators their codes
/// @param units      for whom they are added up
/// @param from       figures in this state or further count
/// @param tree       the day whose tree they are added up on
public record Question(
        AuthorityId authority,
        List<String> indicators,
        List<UnitId> units,
        Period period,
        Look look,
        FigureState from,
        LocalDate tree) {

    public Question {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
    }

    /// Accepted figures, as they are counted, on the tree of the period's last day.
    public static Question of(AuthorityId authority, List<String> indicators, List<UnitId> units, Period period) {
        return new Question(
                authority, indicators, units, period, Look.REPORTED, FigureState.ACCEPTED, period.lastDay());
    }

    Question at(Period other) {
        return new Question(authority, indicators, units, other, look, from, tree);
    }
}
