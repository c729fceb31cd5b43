package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;

/// Somebody is to be told what was heard.
///
/// @param heardId the row of the inbox
/// @param title   code and shortened order
record Telling(long heardId, Heard heard, ActorId person, String title) {

    /// Somebody was told.
    record Told(long message, Occasion occasion, ActorId person) {}
}
