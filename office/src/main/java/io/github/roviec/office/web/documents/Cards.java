package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.tasks.Content;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalState;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.web.RhythmWords;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.documents.Card.Cut;
import io.github.roviec.office.web.documents.Card.PartyLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a proposal on a card.
final class Cards {

    /// Ends of clauses and of lines.
    private static final Pattern CLAUSE = Pattern.compile("[;.]\\s+(?=\\p{L})|\\n\\s*(?=[-+\\p{L}])");

    private static final int MOST_CUTS = 8;
    private static final int SHORT = 160;

    private Cards() {}

    static Card card(
            Paper paper,
            Proposal proposal,
            int number,
            @Nullable Proposal next,
            Ties ties,
            Map<ActorId, String> names,
            WorkingDays days) {
        Content content = proposal.content();
        boolean waiting = proposal.state() == ProposalState.WAITING;
        ActorId decider = proposal.decidedBy();
        return new Card(
                proposal.id().value(),
                number,
                proposal.version(),
                proposal.state().name(),
                proposal.section(),
                content.text(),
                lines(content, Role.LEAD),
                lines(content, Role.COORDINATING),
                supervisor(content),
                Shown.dateOrNull(content.due().date()),
                better(proposal, days),
                content.due().basis().name(),
                content.due().text(),
                RhythmWords.proposed(content.taskClass(), content.due().text()),
                content.taskClass().name(),
                content.product(),
                content.items(),
                content.citations(),
                waiting
                        ? proposal.doubts().stream()
                                .map(doubt -> "doubt." + doubt.name())
                                .toList()
                        : List.of(),
                content.parties().stream()
                        .filter(party -> !isKnown(party))
                        .map(party -> new PartyLine(party.name(), false))
                        .distinct()
                        .toList(),
                waiting || decider == null ? null : names.getOrDefault(decider, ""),
                waiting || proposal.decidedAt() == null ? null : Shown.time(proposal.decidedAt()),
                proposal.reason(),
                proposal.task() == null ? null : proposal.task().value(),
                proposal.start(),
                proposal.end(),
                paper.text().substring(proposal.start(), proposal.end()),
                ties,
                waiting ? cuts(paper.text(), proposal.start(), proposal.end()) : List.of(),
                next == null || next.state() != ProposalState.WAITING
                        ? null
                        : new Card.Next(next.id().value(), next.version(), number + 1),
                null,
                null);
    }

    /// A deadline that the paper itself sets is left alone by the machine, but told.
    private static @Nullable String better(Proposal proposal, WorkingDays days) {
        LocalDate due = proposal.content().due().date();
        boolean open = proposal.state() == ProposalState.WAITING || proposal.state() == ProposalState.ACCEPTED;
        return !open || due == null || days.isWorking(due) ? null : Shown.date(days.onOrAfter(due));
    }

    private static List<PartyLine> lines(Content content, Role role) {
        return content.parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> new PartyLine(party.name(), isKnown(party)))
                .toList();
    }

    private static boolean isKnown(Party party) {
        return party.unit() != null || party.group() != null;
    }

    private static @Nullable String supervisor(Content content) {
        String name = content.supervisorName();
        String position = content.supervisorPosition();
        return name == null || position == null ? name : name + ", " + position;
    }

    private static List<Cut> cuts(String text, int start, int end) {
        return CLAUSE.matcher(text)
                .region(start, end)
                .results()
                .filter(clause -> clause.end() > start && clause.end() < end)
                .limit(MOST_CUTS)
                .map(clause -> new Cut(
                        clause.end(),
                        text.substring(clause.end(), Math.min(end, clause.end() + 60))
                                .strip()))
                .toList();
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }
}
