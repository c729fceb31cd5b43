package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.ProposalFact.ProposalAccepted;
import io.github.roviec.office.tasks.ProposalFact.ProposalAdded;
import io.github.roviec.office.tasks.ProposalFact.ProposalCorrected;
import io.github.roviec.office.tasks.ProposalFact.ProposalRejected;
import io.github.roviec.office.tasks.ProposalFact.ProposalReopened;
import io.github.roviec.office.tasks.ProposalFact.ProposalSplit;
import io.github.roviec.office.tasks.ProposalFact.ProposalsMerged;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The checking of a paper: a machine proposes, a person decides. Every decision names the version it was made on;
/// when somebody else was first, it is refused with the conflict `proposal.changed` (who, when) and nothing changes.
@Component
@Transactional
public class Proposals {

    private final ProposalStore store;
    private final LinkStore links;
    private final Documents documents;
    private final Permissions permissions;
    private final People people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            LinkStore links,
            Documents documents,
            Permissions permissions,
            People people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.documents = documents;
        this.permissions = permissions;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /// The proposals of a paper in reading order.
    @Transactional(readOnly = true)
    public List<Proposal> of(DocumentId document, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        return store.of(by.authority(), document);
    }

    /// How far the checking of these papers is; nothing of those in which nothing was proposed.
    @Transactional(readOnly = true)
    public List<Checking> checking(Collection<DocumentId> papers, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        return store.checking(by.authority(), papers);
    }

    /// How far the checking of those papers is of which something is not yet decided or not yet given.
    @Transactional(readOnly = true)
    public List<Checking> open(Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        return store.checking(by.authority(), store.open(by.authority()));
    }

    @Transactional(readOnly = true)
    public Proposal get(ProposalId id, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        return find(id, by);
    }

    /// Accepts as it stands. Refuses with `proposal.lead-missing` where no unit or group of the office's list leads.
    public Proposal accept(ProposalId id, int version, Actor by) {
        Proposal seen = open(id, version, by, ProposalState.WAITING);
        requireLead(seen.content());
        decide(seen, ProposalState.ACCEPTED, null, by);
        facts.publishEvent(new ProposalAccepted(now(), by.id(), by.authority(), seen.document(), id));
        return find(id, by);
    }

    /// Refuses with `proposal.reason-missing` when no reason is given.
    public Proposal reject(ProposalId id, int version, String reason, Actor by) {
        if (reason.isBlank()) {
            throw new Refusal("proposal.reason-missing");
        }
        Proposal seen = open(id, version, by, ProposalState.WAITING, ProposalState.ACCEPTED);
        decide(seen, ProposalState.REJECTED, reason.strip(), by);
        facts.publishEvent(new ProposalRejected(now(), by.id(), by.authority(), seen.document(), id, reason.strip()));
        return find(id, by);
    }

    /// Takes a decision back, as long as no task was made of it.
    public Proposal reopen(ProposalId id, int version, Actor by) {
        Proposal seen = open(id, version, by, ProposalState.ACCEPTED, ProposalState.REJECTED);
        decide(seen, ProposalState.WAITING, null, by);
        facts.publishEvent(new ProposalReopened(now(), by.id(), by.authority(), seen.document(), id));
        return find(id, by);
    }

    /// Puts a person's reading in the place of the machine's. What is accepted keeps a known lead, else it could be
    /// given to nobody: refuses with `proposal.lead-missing`.
    public Proposal correct(ProposalId id, int version, Content content, Actor by) {
        Proposal seen = open(id, version, by, ProposalState.WAITING, ProposalState.ACCEPTED);
        if (seen.state() == ProposalState.ACCEPTED) {
            requireLead(content);
        }
        if (!store.correct(seen, content, by.id(), now())) {
            throw changed(id, by);
        }
        facts.publishEvent(
                new ProposalCorrected(now(), by.id(), by.authority(), seen.document(), id, seen.content(), content));
        return find(id, by);
    }

    /// Makes two of one; both keep its units and deadline.
    ///
    /// @param at an offset into the paper's text, inside the passage; refuses with `proposal.split-place` elsewhere
    public List<Proposal> split(ProposalId id, int version, int at, Actor by) {
        Proposal seen = open(id, version, by, ProposalState.WAITING);
        Paper paper = documents.paper(seen.document(), by);
        if (at <= seen.start() || at >= seen.end()) {
            throw new Refusal("proposal.split-place");
        }
        String first = PassageText.of(paper.text(), seen.start(), at);
        String second = PassageText.of(paper.text(), at, seen.end());
        if (first.isEmpty() || second.isEmpty()) {
            throw new Refusal("proposal.split-place");
        }
        decide(seen, ProposalState.REPLACED, null, by);
        ProposalId one = store.insert(
                by.authority(),
                seen.document(),
                seen.start(),
                at,
                seen.section(),
                seen.content().withText(first));
        ProposalId two = store.insert(
                by.authority(),
                seen.document(),
                at,
                seen.end(),
                seen.section(),
                seen.content().withText(second));
        store.objective(one, seen.objective());
        store.objective(two, seen.objective());
        facts.publishEvent(new ProposalSplit(now(), by.id(), by.authority(), seen.document(), id, List.of(one, two)));
        return List.of(find(one, by), find(two, by));
    }

    /// Makes one of two of the same paper; the earlier one gives its deadline, both give their units.
    public Proposal merge(ProposalId id, int version, ProposalId other, int otherVersion, Actor by) {
        Proposal a = open(id, version, by, ProposalState.WAITING);
        Proposal b = open(other, otherVersion, by, ProposalState.WAITING);
        if (id.equals(other) || !a.document().equals(b.document())) {
            throw new Refusal("proposal.merge-apart");
        }
        Proposal first = a.start() <= b.start() ? a : b;
        Proposal second = first == a ? b : a;
        // In the order of the paper, so that two clerks who merge the same pair never wait for each other.
        decide(first, ProposalState.REPLACED, null, by);
        decide(second, ProposalState.REPLACED, null, by);
        ProposalId into = store.insert(
                by.authority(),
                first.document(),
                first.start(),
                Math.max(first.end(), second.end()),
                first.section(),
                merged(first.content(), second.content()));
        store.objective(into, first.objective() != null ? first.objective() : second.objective());
        links.merged(first.id(), second.id(), into);
        facts.publishEvent(
                new ProposalsMerged(now(), by.id(), by.authority(), first.document(), List.of(id, other), into));
        return find(into, by);
    }

    private static Content merged(Content first, Content second) {
        LinkedHashSet<Party> parties = new LinkedHashSet<>(first.parties());
        second.parties().stream()
                .filter(party ->
                        parties.stream().noneMatch(known -> known.name().equals(party.name())))
                .forEach(parties::add);
        LinkedHashSet<String> citations = new LinkedHashSet<>(first.citations());
        citations.addAll(second.citations());
        return new Content(
                first.text() + " " + second.text(),
                List.copyOf(parties),
                first.supervisorName() != null ? first.supervisorName() : second.supervisorName(),
                first.supervisorName() != null ? first.supervisorPosition() : second.supervisorPosition(),
                first.due().date() != null ? first.due() : second.due(),
                first.taskClass(),
                first.product() != null ? first.product() : second.product(),
                List.copyOf(citations),
                List.of(first.text(), second.text()));
    }

    /// A directive that the machine missed, by the passage that a person marked in the paper's text.
    public Proposal add(DocumentId document, int start, int end, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        Paper paper = documents.paper(document, by);
        if (start < 0 || end > paper.text().length() || start >= end) {
            throw new Refusal("proposal.passage-empty");
        }
        String text = PassageText.of(paper.text(), start, end);
        if (text.isEmpty()) {
            throw new Refusal("proposal.passage-empty");
        }
        Content content =
                new Content(text, List.of(), null, null, Due.NONE, TaskClass.GENERAL, null, List.of(), List.of());
        ProposalId id = store.insert(by.authority(), document, start, end, "", content);
        facts.publishEvent(new ProposalAdded(now(), by.id(), by.authority(), document, id));
        return find(id, by);
    }

    /// Accepts all waiting proposals that carry no doubt: all of them, or, should anything fail, none.
    ///
    /// @return how many
    public int acceptAllWithoutDoubt(DocumentId document, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        List<Proposal> clear = store.of(by.authority(), document).stream()
                .filter(proposal -> proposal.state() == ProposalState.WAITING
                        && proposal.doubts().isEmpty())
                .toList();
        clear.forEach(proposal -> accept(proposal.id(), proposal.version(), by));
        return clear.size();
    }

    /// Once the office's list knows a name, every open proposal of the paper that carries it knows it too.
    ///
    /// @param known the party that the list now gives for `name`
    /// @return how many proposals were corrected
    public int resolve(DocumentId document, String name, Party known, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        UnaryOperator<Party> named = party -> !party.isKnown() && party.name().equals(name)
                ? new Party(party.role(), known.unit(), known.group(), known.name(), true)
                : party;
        List<Proposal> touched = new ArrayList<>();
        for (Proposal proposal : store.of(by.authority(), document)) {
            Content before = proposal.content();
            Content after =
                    before.withParties(before.parties().stream().map(named).toList());
            boolean open = proposal.state() == ProposalState.WAITING || proposal.state() == ProposalState.ACCEPTED;
            if (open && !after.equals(before)) {
                touched.add(correct(proposal.id(), proposal.version(), after, by));
            }
        }
        return touched.size();
    }

    private Proposal open(ProposalId id, int version, Actor by, ProposalState... allowed) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        Proposal seen = find(id, by);
        if (seen.version() != version || !List.of(allowed).contains(seen.state())) {
            throw changed(id, by);
        }
        return seen;
    }

    private void decide(Proposal seen, ProposalState state, @Nullable String reason, Actor by) {
        if (!store.decide(seen, state, reason, by.id(), now())) {
            throw changed(seen.id(), by);
        }
    }

    private static void requireLead(Content content) {
        List<Party> leads = content.of(Role.LEAD);
        if (leads.isEmpty() || !leads.stream().allMatch(Party::isKnown)) {
            throw new Refusal("proposal.lead-missing");
        }
    }

    private Conflict changed(ProposalId id, Actor by) {
        Proposal current = find(id, by);
        String who = current.decidedBy() == null
                ? ""
                : people.names(List.of(current.decidedBy())).getOrDefault(current.decidedBy(), "");
        Instant when = current.decidedAt() == null ? now() : current.decidedAt();
        return new Conflict("proposal.changed", who, when);
    }

    private Proposal find(ProposalId id, Actor by) {
        return store.find(by.authority(), id).orElseThrow(() -> new Refusal("proposal.unknown"));
    }

    private Instant now() {
        return clock.instant();
    }
}
