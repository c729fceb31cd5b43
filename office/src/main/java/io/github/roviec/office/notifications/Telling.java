package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.notifications.Inbox.Row;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody is to be told what was heard.
///
/// @param heardId   the row of the inbox
/// @param title     code and shortened order; of a form its name, period and unit
/// @param due       by when
/// @param place     the page that it is about; null for a task: its own
/// @param unit      whoever no longer sees it loses the words; null: nobody does
/// @param manner    which of the occasion's words are said; null: the usual ones
/// @param gathering while a message of this key is unread, another one is not made; null: always
record Telling(
        long heardId,
        Heard heard,
        ActorId person,
        String title,
        @Nullable LocalDate due,
        @Nullable String place,
        @Nullable UnitId unit,
        @Nullable String manner,
        @Nullable String gathering) {

    /// Manner of {@link Occasion#FORM_SENT}: a leader of the unit is asked, and it has none.
    static final String UNLED = "unled";

    static Telling ofTask(Row row, ActorId person, String title) {
        return new Telling(row.id(), row.heard(), person, title, row.heard().due(), null, null, null, null);
    }

    /// Somebody was told.
    record Told(long message, Occasion occasion, ActorId person) {}
}
