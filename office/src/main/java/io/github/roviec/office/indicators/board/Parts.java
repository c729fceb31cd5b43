package io.github.roviec.office.indicators.board;

import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the units below say, found by unit, indicator and member: a board asks for each of some thousand places.
public final class Parts {

    private record Place(UnitId unit, String indicator, int member) {}

    private final List<Rolled> rows;
    private final Map<Place, Rolled> places = new HashMap<>();

    Parts(List<Rolled> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> places.put(new Place(row.unit(), row.indicator(), row.member()), row));
    }

    public List<Rolled> rows() {
        return rows;
    }

    /// The rows that say `indicator` as a whole, in the order of the units.
    public List<Rolled> of(String indicator) {
        return rows.stream()
                .filter(row -> row.member() == 0 && row.indicator().equals(indicator))
                .toList();
    }

    /// Empty where `unit` says nothing there and need not.
    public Optional<Rolled> row(UnitId unit, String indicator, int member) {
        return Optional.ofNullable(places.get(new Place(unit, indicator, member)));
    }

    /// What `unit` says; null where it says nothing.
    ///
    /// @param member 0 for the whole
    public @Nullable BigDecimal value(UnitId unit, String indicator, int member) {
        return row(unit, indicator, member).map(Rolled::value).orElse(null);
    }
}
