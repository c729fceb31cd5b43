package io.github.roviec.office.tasks;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.Kin;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.documents.Resemblance;
import io.github.roviec.office.documents.Wording;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.tasks.Candidates.Candidate;
import io.github.roviec.office.tasks.Continuation.Reasons;
import io.github.roviec.office.tasks.LinkStore.Offer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Compares the proposals of a paper with the tasks of earlier papers of the office. It only offers: a person decides.
@Component
class Comparison {

    /// What is offered for one proposal.
    private static final int MOST = 3;

    private final Candidates candidates;
    private final LinkStore store;
    private final Organisation organisation;
    private final Clock clock;

    Comparison(Candidates candidates, LinkStore store, Organisation organisation, Clock clock) {
        this.candidates = candidates;
        this.store = store;
        this.organisation = organisation;
        this.clock = clock;
    }

    private record Likely(Candidate candidate, Resemblance like) {}

    private record Counted(Map<String, Long> pairs, long all) implements Wording.Counts {
        @Override
        public long having(String pair) {
            return pairs.getOrDefault(pair, 0L);
        }
    }

    void compare(Paper paper, List<Proposal> proposals) {
        AuthorityId authority = paper.authority();
        long tasks = candidates.tasks(authority);
        // In the order of the paper, so that two who open it at once do not wait for each other.
        Map<Proposal, Wording> wordings = new LinkedHashMap<>();
        Set<String> pairs = new HashSet<>();
        for (Proposal proposal : proposals) {
            Wording wording = Wording.of(proposal.content().text());
            wordings.put(proposal, wording);
            pairs.addAll(wording.pairs());
        }
        Counted counts = new Counted(candidates.counts(authority, pairs), tasks);
        Kinships kinships = new Kinships(organisation, LocalDate.now(clock));
        wordings.forEach((proposal, wording) -> {
            List<Candidate> found =
                    candidates.before(authority, PaperDay.of(paper), paper.id(), wording.pairs(), counts.pairs());
            store.offer(proposal, authority, offers(proposal, wording, found, counts, kinships), tasks);
        });
    }

    private List<Offer> offers(
            Proposal proposal, Wording wording, List<Candidate> found, Counted counts, Kinships kinships) {
        List<Likely> likely = new ArrayList<>();
        for (Candidate candidate : found) {
            Kin kin = kinships.between(proposal.content(), candidate);
            Resemblance like = wording.to(Wording.of(candidate.text(), candidate.paper()), kin, counts);
            if (like.percent() >= Wording.LEAST) {
                likely.add(new Likely(candidate, like));
            }
        }
        return latest(likely).stream()
                .sorted(Comparator.comparingInt((Likely each) -> -each.like.percent())
                        .thenComparing(each -> each.candidate.paperOn(), Comparator.reverseOrder())
                        .thenComparing(each -> each.candidate.code()))
                .limit(MOST)
                .map(each -> new Offer(
                        each.candidate.id(),
                        each.like.percent(),
                        reasons(each.like, proposal.content().text())))
                .toList();
    }

    /// Of a chain only its latest task is offered: the others hang on it.
    private Collection<Likely> latest(List<Likely> likely) {
        if (likely.size() < 2) {
            return likely;
        }
        Set<Long> continued = candidates
                .linked(likely.stream().map(each -> each.candidate.id()).toList())
                .keySet();
        return likely.stream()
                .filter(each -> !continued.contains(each.candidate.id()))
                .toList();
    }

    private static Reasons reasons(Resemblance like, String text) {
        String low = text.toLowerCase(Locale.ROOT);
        UnaryOperator<String> written = words -> {
            int at = low.indexOf(words);
            return at < 0 ? words : text.substring(at, at + words.length());
        };
        return new Reasons(
                like.kin(),
                like.phrases().stream().map(written).toList(),
                like.names().stream().sorted().map(written).toList(),
                like.papers().stream().sorted().toList());
    }
}
