package io.github.roviec.office.notifications;

import io.github.roviec.office.base.Refusal;
import java.time.LocalTime;

/// When an office works, and when those who chose no hour of their own get their digest.
///
/// @param digestAt within the hours
public record OfficeHours(LocalTime opens, LocalTime closes, LocalTime digestAt) {

    /// Giờ hành chính, where the office says nothing else.
    public static final OfficeHours USUAL =
            new OfficeHours(LocalTime.of(7, 30), LocalTime.of(17, 0), LocalTime.of(7, 30));

    /// Refuses with `hours.order` or `hours.digest`.
    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new Refusal("hours.order");
        }
        if (digestAt.isBefore(opens) || digestAt.isAfter(closes)) {
            throw new Refusal("hours.digest");
        }
    }
}
