package io.github.roviec.office.notifications;

import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one person is told.
///
/// @param task  null where it is about none
/// @param unit  whose form or figure it is about, or the one that accepts the form: who does not see
///              it loses the words; null where no unit decides
/// @param title code and shortened order, of a form its name and period; null where this person may no longer see it
/// @param manner which of the occasion's words are said; null: the usual ones
/// @param days  working days until the deadline, since it, or since somebody last said something
public record Message(
        long id,
        Occasion occasion,
        @Nullable TaskCode task,
        @Nullable UnitId unit,
        @Nullable String title,
        @Nullable Integer days,
        @Nullable LocalDate due,
        @Nullable String manner,
        Instant at,
        boolean read) {

    /// The key of the words that say why: there are some with and some without a day, and those of a manner.
    public String said() {
        return "said." + occasion
                + (manner != null ? "." + manner : due != null && occasion.isSometimesDue() ? ".by" : "");
    }

    /// Without words.
    Message untold() {
        return new Message(id, occasion, task, unit, null, days, due, manner, at, read);
    }
}
