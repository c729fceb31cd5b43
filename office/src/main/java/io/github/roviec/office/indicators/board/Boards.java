package io.github.roviec.office.indicators.board;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The boards that somebody may look at: the authority's sets of indicators, and those that the own
/// unit answers for.
@Component
public class Boards {

    /// The board of the indicators that the own unit answers for.
    public static final String OWN = "PHU_TRACH";

    /// So many of an office that has defined no set.
    private static final int FIRST = 8;

    private final Indicators indicators;
    private final BoardCache cache;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    Boards(Indicators indicators, BoardCache cache, Organisation organisation, Permissions permissions, Clock clock) {
        this.indicators = indicators;
        this.cache = cache;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// In the order in which they were defined; first of all those that the own unit answers for. An
    /// office without
    /// sets has one of its first indicators.
    ///
    /// @param day on which they are as they are asked for; the last one of a period
    public List<IndicatorSet> sets(LocalDate day, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        List<IndicatorSet> sets = new ArrayList<>();
        List<String> own = responsible(by);
        if (!own.isEmpty()) {
            sets.add(new IndicatorSet(OWN, "", "", own));
        }
        sets.addAll(indicators.sets(by.authority(), day));
        if (sets.isEmpty()) {
            List<String> first = indicators.all(by.authority()).stream()
                    .filter(each -> !each.as().ended())
                    .map(Indicator::code)
                    .limit(FIRST)
                    .toList();
            if (!first.isEmpty()) {
                sets.add(new IndicatorSet("CHUNG", "", "", first));
            }
        }
        return sets;
    }

    /// The codes of the indicators that the actor's unit answers for; none for who acts for the whole
    /// authority.
    public List<String> responsible(Actor by) {
        if (permissions.isAuthorityWide(by)) {
            return List.of();
        }
        Optional<String> code =
                organisation.unit(by.unit(), LocalDate.now(clock)).map(Unit::code);
        return indicators.all(by.authority()).stream()
                .filter(each -> !each.as().ended()
                        && code.isPresent()
                        && code.get().equals(each.as().responsible()))
                .map(Indicator::code)
                .toList();
    }

    /// Whether the actor may see this indicator of that unit: of the own unit and those below, for which the own
    /// unit answers everywhere, and for the whole authority also of units that have ended.
    public boolean maySee(Actor by, String indicator, UnitId unit) {
        return permissions.may(by, Deed.SEE_FIGURES, unit)
                || permissions.may(by, Deed.SEE_FIGURES)
                        && (permissions.isAuthorityWide(by) || responsible(by).contains(indicator));
    }

    /// {@link #maySee} for many units, asked of the database once.
    public Sight sight(Actor by) {
        return permissions.may(by, Deed.SEE_FIGURES)
                ? new Sight(
                        permissions.isAuthorityWide(by),
                        Set.copyOf(responsible(by)),
                        Set.copyOf(permissions.visible(by)))
                : new Sight(false, Set.of(), Set.of());
    }

    /// @param everywhere of the whole authority
    /// @param own        codes of the indicators for which the own unit answers
    /// @param units      the own one and those below
    public record Sight(boolean everywhere, Set<String> own, Set<UnitId> units) {

        public boolean sees(String indicator, UnitId unit) {
            return everywhere || own.contains(indicator) || units.contains(unit);
        }
    }

    /// Refuses with `permission.denied` and `organisation.unit-not-there`.
    public Board board(IndicatorSet set, UnitId of, Period month, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        // Who acts for the whole authority sees every unit of it, which is checked below. What a set is called opens
        // nothing: only what the own unit answers for is seen everywhere.
        if (!permissions.isAuthorityWide(by) && !Set.copyOf(responsible(by)).containsAll(set.indicators())) {
            permissions.require(by, Deed.SEE_FIGURES, of);
        }
        AuthorityId authority = by.authority();
        Unit unit = organisation
                .unit(of, month.lastDay())
                .filter(there -> there.authority().equals(authority))
                .orElseThrow(() -> new Refusal("organisation.unit-not-there"));
        return cache.board(authority, set.indicators(), unit, month);
    }
}
