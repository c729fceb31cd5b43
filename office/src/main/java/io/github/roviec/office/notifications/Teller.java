package io.github.roviec.office.notifications;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Inbox.Row;
import java.util.List;
import java.util.function.Supplier;

/// Knows whom to tell of one kind of matter, and in which words.
interface Teller {

    /// Of an authority; rows about other matters are passed over.
    ///
    /// @param rules  all of the authority
    /// @param roster read when somebody is to be told
    List<Telling> of(AuthorityId authority, List<Row> rows, List<Rule> rules, Supplier<Roster> roster);
}
