package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which units of a group meet a criterion, among those that have spoken of it.
///
/// @param group  what they say of their group; null: nothing
/// @param member id of the criterion
public record GroupTally(@Nullable BigDecimal group, int member, List<UnitId> met, List<UnitId> spoken) {

    public GroupTally {
        met = List.copyOf(met);
        spoken = List.copyOf(spoken);
    }
}
