package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.life.Life;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything about one task, for one reader.
///
/// @param start   where its passage begins in the paper's text, in UTF-16 units; `end` is exclusive
/// @param noProduct why the lead handed in without a product
/// @param parts   what was given to the units of a group, or split off
/// @param history oldest first
/// @param steps   what this reader may do now
public record TaskFile(
        TaskRow row,
        int version,
        Life life,
        List<Party> parties,
        @Nullable String supervisorName,
        @Nullable String supervisorPosition,
        @Nullable String product,
        @Nullable String noProduct,
        List<String> citations,
        int start,
        int end,
        Instant assignedAt,
        ActorId assignedBy,
        @Nullable ActorId submittedBy,
        List<TaskRow> parts,
        List<Entry> history,
        List<Product> products,
        Set<Step> steps) {

    /// The units that lead, the one that answers for the whole first.
    List<UnitId> leadUnits() {
        return parties.stream()
                .filter(party -> party.role() == Role.LEAD)
                .map(Party::unit)
                .filter(Objects::nonNull)
                .toList();
    }

    /// The whole of what the units of a group were given: its parts are done, not it.
    boolean group() {
        return !parts.isEmpty()
                && parties.stream().anyMatch(party -> party.role() == Role.LEAD && party.group() != null);
    }

    TaskFile withSteps(Set<Step> possible) {
        return new TaskFile(
                row,
                version,
                life,
                parties,
                supervisorName,
                supervisorPosition,
                product,
                noProduct,
                citations,
                start,
                end,
                assignedAt,
                assignedBy,
                submittedBy,
                parts,
                history,
                products,
                possible);
    }
}
