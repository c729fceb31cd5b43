package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.Kin;
import io.github.roviec.office.tasks.Continuation;
import io.github.roviec.office.tasks.Continuation.Reasons;
import io.github.roviec.office.tasks.Continuation.State;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalState;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.web.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the order of a card hangs together with: earlier tasks that it may go on with, and cards of its own paper that
/// serve the same objective.
///
/// @param offers what stands in the open: what is confirmed, else what waits to be decided, and what was denied
/// @param rest   what else was proposed, once something is confirmed
public record Ties(List<Offer> offers, List<Offer> rest, List<Shared> shared) {

    static final Ties NONE = new Ties(List.of(), List.of(), List.of());

    /// @param work  message key of how far the earlier task is
    /// @param state PROPOSED, CONFIRMED or DENIED
    /// @param first whether the keys decide on this one
    public record Offer(
            String task,
            String text,
            String paper,
            String work,
            int percent,
            List<Reason> reasons,
            String state,
            @Nullable String decidedBy,
            @Nullable String decidedAt,
            boolean first) {}

    /// @param key   message key
    /// @param words what it is about; empty where the key says all
    public record Reason(String key, String words) {}

    /// Another card.
    public record Shared(long id, int number, String lead) {}

    public boolean some() {
        return !offers.isEmpty() || !shared.isEmpty();
    }

    /// Whether a person is still to say whether it goes on with something.
    public boolean open() {
        return offers.stream().anyMatch(offer -> offer.state.equals("PROPOSED"));
    }

    /// The tasks that it goes on with.
    public List<String> confirmed() {
        return offers.stream()
                .filter(offer -> offer.state.equals("CONFIRMED"))
                .map(Offer::task)
                .toList();
    }

    /// @param numbers the number of each card of the paper, in reading order
    static Ties of(
            Proposal proposal, List<Continuation> found, Map<Proposal, Integer> numbers, Map<ActorId, String> names) {
        if (proposal.state() == ProposalState.REJECTED) {
            return NONE;
        }
        boolean decided = found.stream().anyMatch(each -> each.state() == State.CONFIRMED);
        List<Offer> offers = new ArrayList<>();
        List<Offer> rest = new ArrayList<>();
        boolean first = true;
        for (Continuation each : found) {
            boolean open = each.state() == State.PROPOSED;
            (decided && open ? rest : offers).add(offer(each, names, first && (open || decided)));
            first &= !(open || decided);
        }
        return new Ties(offers, rest, shared(proposal, numbers));
    }

    private static Offer offer(Continuation found, Map<ActorId, String> names, boolean first) {
        return new Offer(
                found.task().value(),
                found.text(),
                found.paper(),
                found.work().name(),
                found.percent(),
                reasons(found.reasons()),
                found.state().name(),
                found.decidedBy() == null ? null : names.getOrDefault(found.decidedBy(), ""),
                found.decidedAt() == null ? null : Shown.time(found.decidedAt()),
                first);
    }

    private static List<Reason> reasons(Reasons found) {
        List<Reason> reasons = new ArrayList<>();
        if (found.kin() != Kin.UNKNOWN) {
            reasons.add(new Reason("tie.kin." + found.kin().name(), ""));
        }
        String phrases = found.phrases().stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "));
        if (!phrases.isEmpty()) {
            reasons.add(new Reason("tie.phrases", phrases));
        }
        if (!found.names().isEmpty()) {
            reasons.add(new Reason("tie.names", String.join(", ", found.names())));
        }
        if (!found.papers().isEmpty()) {
            reasons.add(new Reason("tie.papers", String.join(", ", found.papers())));
        }
        return reasons;
    }

    private static List<Shared> shared(Proposal proposal, Map<Proposal, Integer> numbers) {
        if (proposal.objective() == null) {
            return List.of();
        }
        List<Shared> shared = new ArrayList<>();
        numbers.forEach((other, number) -> {
            if (proposal.objective().equals(other.objective())
                    && !other.id().equals(proposal.id())
                    && other.state() != ProposalState.REJECTED) {
                shared.add(new Shared(other.id().value(), number, lead(other)));
            }
        });
        return shared;
    }

    private static String lead(Proposal proposal) {
        return proposal.content().parties().stream()
                .filter(party -> party.role() == Role.LEAD)
                .map(Party::name)
                .findFirst()
                .orElse("");
    }
}
