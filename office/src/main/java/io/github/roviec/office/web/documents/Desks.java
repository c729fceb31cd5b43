package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Leaf;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.tasks.Continuation;
import io.github.roviec.office.tasks.Links;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalId;
import io.github.roviec.office.tasks.ProposalState;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.documents.Desk.Tab;
import io.github.roviec.office.web.documents.Desk.Tally;
import io.github.roviec.office.web.documents.Sheet.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays everything about a paper on one desk. Who checks sees proposals; others see the paper and the tasks of theirs
/// that come from it.
@Component
class Desks {

    static final String PROPOSALS = "de-xuat";

    /// Cards of which a person is still to say whether they go on with something.
    private static final String TIED = "tiep-noi";

    /// How the desk is looked at.
    ///
    /// @param view    "de-xuat", "vien-dan", "so-lieu", "luu-y"
    /// @param filter  which cards
    /// @param editing the card whose form is open
    /// @param typed   what stands in that form, when it is not what is kept
    /// @param said    at that card
    /// @param start   a passage to be lit, with `end`
    record Look(
            String view,
            String filter,
            @Nullable Long editing,
            @Nullable Draft typed,
            @Nullable Note said,
            @Nullable Note note,
            @Nullable String quote,
            int start,
            int end) {

        static final Look PLAIN = new Look(PROPOSALS, "tat-ca", null, null, null, null, null, 0, 0);

        Look saying(@Nullable Note why) {
            return new Look(view, filter, editing, typed, said, why, quote, start, end);
        }

        Look at(long card, @Nullable Draft draft, @Nullable Note at) {
            return new Look(view, filter, card, draft, at, note, quote, start, end);
        }

        Look quoting(String typedQuote) {
            return new Look(view, filter, editing, typed, said, note, typedQuote, start, end);
        }
    }

    private final Documents documents;
    private final Proposals proposals;
    private final Links links;
    private final Permissions permissions;
    private final People people;
    private final Meetings meetings;
    private final Beside beside;
    private final OfficeDays days;
    private final PaperSides sides;

    Desks(
            Documents documents,
            Proposals proposals,
            Links links,
            Permissions permissions,
            People people,
            Meetings meetings,
            Beside beside,
            OfficeDays days,
            PaperSides sides) {
        this.documents = documents;
        this.proposals = proposals;
        this.links = links;
        this.permissions = permissions;
        this.people = people;
        this.meetings = meetings;
        this.beside = beside;
        this.days = days;
        this.sides = sides;
    }

    private static @Nullable String dated(@Nullable String place, @Nullable String date) {
        return place == null || date == null ? date : place + ", " + date;
    }

    Desk desk(Paper paper, Look look, Actor by) {
        boolean checks = permissions.may(by, Deed.CHECK_PROPOSALS);
        List<Proposal> found = checks
                ? proposals.of(paper.id(), by).stream()
                        .filter(proposal -> proposal.state() != ProposalState.REPLACED)
                        .toList()
                : List.of();
        List<Stretch> lit = new ArrayList<>(found.stream().map(Desks::stretch).toList());
        if (look.end() > look.start() && look.end() <= paper.text().length()) {
            lit.add(new Stretch(look.start(), look.end(), "ASSIGNED", 0));
        }
        List<Stretch> passages = passages(paper, lit);
        List<Stretch> marks = paper.marks().stream()
                .map(mark -> new Stretch(mark.start(), mark.end(), mark.kind(), 0))
                .toList();
        List<Leaf> leaves = documents.leaves(paper.id(), by);
        Sheet sheet = new Sheet(paper.text(), passages, lit, marks, PagedSheet.doubtful(leaves));
        String view = checks || !List.of(PROPOSALS, Beside.HISTORY).contains(look.view()) ? look.view() : Beside.TASKS;
        List<Card> cards = cards(paper, found, checks ? links.of(paper.id(), by) : Map.of(), look, by);
        PaperName name = PaperName.of(paper);
        return new Desk(
                paper.id().value(),
                name.number(),
                name.title() == null ? name.fileName() : name.title(),
                dated(paper.place(), name.date()),
                paper.issuer(),
                MeetingHead.chair(paper.chairName(), paper.chairPosition()),
                meetings.of(paper.id(), by).map(MeetingHead::of).orElse(null),
                paper.fileName(),
                sides.of(paper, by),
                Coverage.of(paper.text(), passages, sheet),
                sheet.blocks(),
                PagedSheet.of(leaves, sheet, passages, lit, marks),
                view,
                beside.tabs(paper, checks ? found.size() : null, view),
                filters(found, cards, look.filter()),
                cards.stream().filter(card -> isWanted(card, look)).toList(),
                beside.marks(paper, view, sheet, by),
                tally(found),
                checks,
                permissions.may(by, Deed.ASSIGN_TASKS),
                permissions.may(by, Deed.MANAGE_ORGANISATION),
                look.editing(),
                null,
                look.quote(),
                look.note());
    }

    private static Stretch stretch(Proposal proposal) {
        boolean doubt =
                proposal.state() == ProposalState.WAITING && !proposal.doubts().isEmpty();
        return new Stretch(
                proposal.start(),
                proposal.end(),
                proposal.state().name() + (doubt ? " doubt" : ""),
                proposal.id().value());
    }

    /// What a person claimed for a proposal counts as an order, whatever the machine took it for.
    private static List<Stretch> passages(Paper paper, List<Stretch> claimed) {
        List<Stretch> passages = new ArrayList<>();
        for (var passage : paper.passages()) {
            int from = passage.start();
            List<Stretch> inside = claimed.stream()
                    .filter(claim -> claim.start() < passage.end() && claim.end() > passage.start())
                    .toList();
            for (Stretch claim : "DIRECTIVE".equals(passage.kind()) ? List.<Stretch>of() : inside) {
                add(passages, from, Math.max(from, claim.start()), passage.kind());
                int to = Math.min(passage.end(), claim.end());
                add(passages, Math.max(from, claim.start()), to, "DIRECTIVE");
                from = Math.max(from, to);
            }
            add(passages, from, passage.end(), passage.kind());
        }
        return passages;
    }

    private static void add(List<Stretch> passages, int start, int end, String kind) {
        if (start < end) {
            passages.add(new Stretch(start, end, kind, 0));
        }
    }

    private List<Card> cards(
            Paper paper, List<Proposal> found, Map<ProposalId, List<Continuation>> tied, Look look, Actor by) {
        WorkingDays working = days.of(by.authority());
        Map<ActorId, String> names = people.names(Stream.concat(
                        found.stream().map(Proposal::decidedBy),
                        tied.values().stream().flatMap(List::stream).map(Continuation::decidedBy))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Proposal, Integer> numbers = new LinkedHashMap<>();
        found.forEach(proposal -> numbers.put(proposal, numbers.size() + 1));
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Proposal proposal = found.get(i);
            Proposal next = i + 1 < found.size() ? found.get(i + 1) : null;
            Ties ties = Ties.of(proposal, tied.getOrDefault(proposal.id(), List.of()), numbers, names);
            Card card = Cards.card(paper, proposal, i + 1, next, ties, names, working);
            if (look.editing() != null && look.editing() == card.id()) {
                card = card.with(look.typed(), look.said());
            }
            cards.add(card);
        }
        return cards;
    }

    private static boolean isWanted(Card card, Look look) {
        if (look.editing() != null && look.editing() == card.id()) {
            return true;
        }
        return switch (look.filter()) {
            case "nghi-ngo" -> card.state().equals("WAITING") && !card.doubts().isEmpty();
            case TIED -> card.ties().open();
            case "cho" -> card.state().equals("WAITING");
            case "da-nhan" -> card.state().equals("ACCEPTED") || card.state().equals("ASSIGNED");
            case "da-bo" -> card.state().equals("REJECTED");
            default -> true;
        };
    }

    private static Tally tally(List<Proposal> found) {
        int clear = (int) found.stream()
                .filter(each ->
                        each.state() == ProposalState.WAITING && each.doubts().isEmpty())
                .count();
        int waiting = count(found, ProposalState.WAITING);
        return new Tally(
                found.size(),
                waiting,
                count(found, ProposalState.ACCEPTED),
                count(found, ProposalState.REJECTED),
                count(found, ProposalState.ASSIGNED),
                waiting - clear,
                clear);
    }

    private static int count(List<Proposal> found, ProposalState state) {
        return (int) found.stream().filter(each -> each.state() == state).count();
    }

    private static List<Tab> filters(List<Proposal> found, List<Card> cards, String chosen) {
        Tally tally = tally(found);
        List<Tab> filters = new ArrayList<>(List.of(
                new Tab("tat-ca", tally.all(), chosen.equals("tat-ca")),
                new Tab("nghi-ngo", tally.doubtful(), chosen.equals("nghi-ngo")),
                new Tab("cho", tally.waiting(), chosen.equals("cho")),
                new Tab("da-nhan", tally.accepted() + tally.assigned(), chosen.equals("da-nhan")),
                new Tab("da-bo", tally.rejected(), chosen.equals("da-bo"))));
        if (cards.stream().anyMatch(card -> !card.ties().offers().isEmpty())) {
            int open = (int) cards.stream().filter(card -> card.ties().open()).count();
            filters.add(2, new Tab(TIED, open, chosen.equals(TIED)));
        }
        return filters;
    }
}
