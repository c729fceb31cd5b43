package io.github.roviec.office.calendar;

import io.github.roviec.office.base.Refusal;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// From when to when an authority works, mornings and afternoons. The end is exclusive.
public record OfficeHours(LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo) {

    /// What holds until an authority says otherwise.
    public static final OfficeHours USUAL =
            new OfficeHours(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(17, 0));

    /// Refuses with `calendar.hours` what does not follow in time.
    public OfficeHours {
        if (!morningFrom.isBefore(morningTo)
                || afternoonFrom.isBefore(morningTo)
                || !afternoonFrom.isBefore(afternoonTo)) {
            throw new Refusal("calendar.hours");
        }
    }

    public boolean isWorked(LocalTime time) {
        return !time.isBefore(morningFrom) && time.isBefore(morningTo)
                || !time.isBefore(afternoonFrom) && time.isBefore(afternoonTo);
    }

    /// `time` itself if it is worked, else when work next begins that day; null after the afternoon.
    @Nullable
    LocalTime onOrAfter(LocalTime time) {
        if (isWorked(time)) {
            return time;
        }
        if (time.isBefore(morningFrom)) {
            return morningFrom;
        }
        return time.isBefore(afternoonFrom) ? afternoonFrom : null;
    }
}
