package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.Continuation.State;
import io.github.roviec.office.tasks.ProposalFact.ContinuationConfirmed;
import io.github.roviec.office.tasks.ProposalFact.ContinuationDenied;
import io.github.roviec.office.tasks.ProposalFact.ContinuationReopened;
import io.github.roviec.office.tasks.ProposalFact.ObjectiveParted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What belongs together: work that goes on from paper to paper, and work that several do for one objective. The
/// machine proposes what goes on with what; nothing is linked without a person. The earlier task stays as it is, open
/// or done: it shows by what it is continued, and whoever gave it closes it (docs/links.md).
@Component
@Transactional
public class Links {

    private final LinkStore store;
    private final ChainQueries chains;
    private final ProposalStore proposals;
    private final Comparison comparison;
    private final Documents documents;
    private final Permissions permissions;
    private final People people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Links(
            LinkStore store,
            ChainQueries chains,
            ProposalStore proposals,
            Comparison comparison,
            Documents documents,
            Permissions permissions,
            People people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.chains = chains;
        this.proposals = proposals;
        this.comparison = comparison;
        this.documents = documents;
        this.permissions = permissions;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /// What the proposals of a paper may go on with, the likeliest first, at most three each. Compares first what has
    /// not been compared with the tasks that there are now.
    public Map<ProposalId, List<Continuation>> of(DocumentId document, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        List<ProposalId> waiting = store.notCompared(by.authority(), document);
        if (!waiting.isEmpty()) {
            comparison.compare(
                    documents.paper(document, by),
                    proposals.of(by.authority(), document).stream()
                            .filter(proposal -> waiting.contains(proposal.id()))
                            .toList());
        }
        return store.of(by.authority(), document);
    }

    /// Decides whether a proposal goes on with an earlier task; where its task is given out already, the tasks are
    /// linked, or no longer linked, at once. Refuses with `proposal.unknown` what was never proposed, and with the
    /// conflict `proposal.link-changed` (who, when) when somebody else was first.
    ///
    /// @param seen    how it stood when the person decided
    /// @param decided `PROPOSED` takes a decision back
    public void decide(ProposalId id, TaskCode earlier, State seen, State decided, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        Proposal proposal = proposals.find(by.authority(), id).orElseThrow(() -> new Refusal("proposal.unknown"));
        if (!store.decide(by.authority(), id, earlier, seen, decided, by.id(), clock.instant())) {
            throw changed(proposal, earlier, by);
        }
        TaskCode task = proposal.task();
        if (task != null && decided == State.CONFIRMED) {
            store.link(by.authority(), task, id);
        } else if (task != null) {
            store.unlink(by.authority(), task, earlier);
        }
        Instant now = clock.instant();
        facts.publishEvent(
                switch (decided) {
                    case CONFIRMED ->
                        new ContinuationConfirmed(now, by.id(), by.authority(), proposal.document(), id, earlier);
                    case DENIED ->
                        new ContinuationDenied(now, by.id(), by.authority(), proposal.document(), id, earlier);
                    case PROPOSED ->
                        new ContinuationReopened(now, by.id(), by.authority(), proposal.document(), id, earlier);
                });
    }

    /// A person says that the order serves an objective of its own. Refuses with `proposal.unknown`.
    public void part(ProposalId id, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        Proposal proposal = proposals.find(by.authority(), id).orElseThrow(() -> new Refusal("proposal.unknown"));
        if (proposal.objective() == null) {
            return;
        }
        proposals.objective(id, null);
        if (proposal.task() != null) {
            store.part(by.authority(), proposal.task());
        }
        facts.publishEvent(new ObjectiveParted(clock.instant(), by.id(), by.authority(), proposal.document(), id));
    }

    /// The chain in which the task stands; of a part, that of its whole, with the parts of the same units. Refuses with
    /// `task.unknown`.
    @Transactional(readOnly = true)
    public Chain chain(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        Chain chain = chains.chain(code, scope(by));
        if (chain.links().stream().noneMatch(link -> link.own() && link.code() != null)) {
            throw new Refusal("task.unknown", code.value());
        }
        return chain;
    }

    /// The tasks that serve the same objective, without the task itself; each with its code where the reader may see
    /// it.
    @Transactional(readOnly = true)
    public List<SharedTask> shared(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return chains.shared(code, scope(by));
    }

    private Scope scope(Actor by) {
        return new Scope(
                by.authority(),
                TaskFilter.ALL,
                permissions.isAuthorityWide(by) ? null : permissions.visible(by),
                by,
                LocalDate.now(clock));
    }

    private Conflict changed(Proposal proposal, TaskCode earlier, Actor by) {
        Continuation current =
                store.of(by.authority(), proposal.document()).getOrDefault(proposal.id(), List.of()).stream()
                        .filter(each -> each.task().equals(earlier))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("proposal.unknown"));
        String who = current.decidedBy() == null
                ? ""
                : people.names(List.of(current.decidedBy())).getOrDefault(current.decidedBy(), "");
        Instant when = current.decidedAt() == null ? clock.instant() : current.decidedAt();
        return new Conflict("proposal.link-changed", who, when);
    }
}
