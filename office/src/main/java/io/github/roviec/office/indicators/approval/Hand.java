package io.github.roviec.office.indicators.approval;

import io.github.roviec.office.indicators.approval.Approver.Kind;
import io.github.roviec.office.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One step of the approval of one form: the hand through which it goes.
///
/// @param unit of which people accept it; null: the authority's office
public record Hand(Kind kind, @Nullable UnitId unit) {

    public static final Hand OFFICE = new Hand(Kind.OFFICE, null);

    public Hand {
        if ((kind == Kind.OFFICE) != (unit == null)) {
            throw new IllegalArgumentException(kind + " " + unit);
        }
    }

    /// A unit that is asked as the one above and by its code is asked once.
    boolean isSameAs(Hand other) {
        boolean ofAll = kind != Kind.HEAD && other.kind != Kind.HEAD; // not only of its leaders
        return ofAll ? Objects.equals(unit, other.unit) : equals(other);
    }

    /// As they are kept, one list beside the other.
    ///
    /// @param units with null for the office
    public static List<Hand> all(List<String> kinds, List<@Nullable Long> units) {
        List<Hand> hands = new ArrayList<>();
        for (int n = 0; n < kinds.size(); n++) {
            Long unit = units.get(n);
            hands.add(new Hand(Kind.valueOf(kinds.get(n)), unit == null ? null : new UnitId(unit)));
        }
        return List.copyOf(hands);
    }
}
