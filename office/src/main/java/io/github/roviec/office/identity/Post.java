package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person is in a unit, and for how long.
///
/// @param title   in words ("Trưởng phòng Tài chính - Kế hoạch")
/// @param lastDay null while nobody has ended it
public record Post(
        PostId id,
        ActorId person,
        UnitId unit,
        PostKind kind,
        String title,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
