package io.github.roviec.office.indicators.board;

import io.github.roviec.office.indicators.GroupTally;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a board shows of one unit and month.
///
/// @param indicators of the set, in its order
/// @param members    of each indicator that is split, by code
/// @param others     the last periods that had ended, of indicators that are not counted by the month
/// @param whole      the unit's own rows
/// @param peers      among how many of its like the unit has its places; 1 where it has none
/// @param courses    month by month
/// @param units      those below the unit
/// @param near       units to go to from here: those above, beside and below
/// @param parts      their rows
/// @param groups     units below by group, of each indicator whose criteria are counted so, by code
/// @param elapsed    how many per cent of the year have passed
/// @param made       when it was added up
public record Board(
        Unit unit,
        Period month,
        List<Indicator> indicators,
        Map<String, List<Member>> members,
        Map<String, Period> others,
        List<Rolled> whole,
        int peers,
        List<Course> courses,
        List<Unit> units,
        List<Unit> near,
        Parts parts,
        Map<String, Groups> groups,
        BigDecimal elapsed,
        Instant made) {

    public Board {
        indicators = List.copyOf(indicators);
        members = Map.copyOf(members);
        others = Map.copyOf(others);
        whole = List.copyOf(whole);
        courses = List.copyOf(courses);
        units = List.copyOf(units);
        near = List.copyOf(near);
        groups = Map.copyOf(groups);
    }

    /// The twelve months of the year and of the one before; null where nothing is known.
    ///
    /// @param thisYear in order from January
    /// @param compared last year's, where both are whole: that a unit has not reported is no fall
    /// @param missing  how many figures of this year's are still to come
    /// @param lacking  how many last year's are without
    public record Course(
            Indicator indicator,
            List<@Nullable BigDecimal> thisYear,
            List<@Nullable BigDecimal> lastYear,
            List<@Nullable BigDecimal> compared,
            List<Long> missing,
            List<Long> lacking) {}

    /// @param units those that are counted
    public record Groups(List<GroupTally> tallies, Map<UnitId, Unit> units) {

        public Groups {
            tallies = List.copyOf(tallies);
            units = Map.copyOf(units);
        }
    }

    /// Of which period the indicator is shown.
    public Period period(Indicator indicator) {
        return others.getOrDefault(indicator.code(), month);
    }

    /// Whether the row means something for the unit of this board: what counts communes does not for a commune, nor
    /// does what nobody asks of it.
    public boolean speaks(Indicator indicator, Rolled row) {
        return peers == 1
                || !indicator.countsUnits() && (row.value() != null || row.expected() > 0 || row.absent() > 0);
    }

    public Optional<Rolled> whole(String indicator, int member) {
        return whole.stream()
                .filter(row -> row.indicator().equals(indicator) && row.member() == member)
                .findFirst();
    }

    /// Whether the units below say which criteria they meet.
    public boolean isChecklist(Indicator indicator) {
        return indicator.isChecklist()
                && parts.rows().stream()
                        .anyMatch(row ->
                                row.indicator().equals(indicator.code()) && row.member() != 0 && row.value() != null);
    }
}
