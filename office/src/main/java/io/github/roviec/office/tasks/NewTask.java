package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task about to be given.
///
/// @param paperOn   the day that tells to which month its paper belongs
/// @param objective what it shares with others of its paper; a part has none of its own
/// @param parties with the units of coordinating groups
record NewTask(
        AuthorityId authority,
        DocumentId document,
        String documentLabel,
        LocalDate paperOn,
        int start,
        int end,
        String section,
        Content content,
        List<Party> parties,
        @Nullable Long objective,
        @Nullable ActorId givenBy,
        @Nullable ActorId supervisedBy,
        ActorId assignedBy,
        Instant at) {

    /// The part of one unit of the group that leads.
    NewTask ledBy(Unit unit) {
        List<Party> own = new ArrayList<>();
        own.add(new Party(Role.LEAD, unit.id(), null, unit.name(), true));
        parties.stream().filter(party -> party.role() == Role.COORDINATING).forEach(own::add);
        return new NewTask(
                authority,
                document,
                documentLabel,
                paperOn,
                start,
                end,
                section,
                content,
                own,
                null,
                givenBy,
                supervisedBy,
                assignedBy,
                at);
    }
}
