package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.DocumentRead;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FoundFigure;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.Longest;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The figures of papers: where they are proposed to belong, and what people decide. Every decision
/// names the version
/// it
/// was made on; who comes second is told (`found.changed`).
@Component
@Transactional
public class FoundFigures {

    private final FoundStore store;
    private final Matching matching;
    private final Wordings wordings;
    private final Recorded recorded;
    private final Documents documents;
    private final Indicators indicators;
    private final KnownPlaces places;
    private final Taking taking;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FoundFigures(
            FoundStore store,
            Matching matching,
            Wordings wordings,
            Recorded recorded,
            Documents documents,
            Indicators indicators,
            KnownPlaces places,
            Taking taking,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.matching = matching;
        this.wordings = wordings;
        this.recorded = recorded;
        this.documents = documents;
        this.indicators = indicators;
        this.places = places;
        this.taking = taking;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    void propose(DocumentRead read, List<FoundFigure> found) {
        int added = match(
                read.authority(),
                read.document(),
                documents.textOf(read.document(), read.authority()),
                read.meetingDate(),
                found);
        if (added > 0) {
            facts.publishEvent(new FiguresProposed(read.at(), read.by(), read.authority(), read.document(), added));
        }
    }

    private int match(
            AuthorityId authority, DocumentId document, String text, @Nullable LocalDate day, List<FoundFigure> found) {
        LocalDate when = day == null ? LocalDate.now(clock) : day;
        List<Matching.Match> matches = matching.match(authority, text, when, found);
        int added = 0;
        for (int number = 0; number < found.size(); number++) {
            added += store.add(authority, document, found.get(number), matches.get(number)) ? 1 : 0;
        }
        return added;
    }

    /// The figures of a paper, in the order of its text. Refuses with `permission.denied`.
    public List<ProposedFigure> of(DocumentId document, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return store.of(by.authority(), document);
    }

    /// Papers whose figures wait for somebody, with how many; only for who may accept figures.
    public Map<DocumentId, Integer> waiting(Actor by) {
        return permissions.may(by, Deed.ACCEPT_FIGURES) ? store.waiting(by.authority()) : Map.of();
    }

    /// What is recorded at the places of these figures, by id; nothing where nothing is, nor where
    /// the actor does not see the unit's figures. Refuses with `permission.denied`.
    public Map<Long, BigDecimal> recorded(List<ProposedFigure> proposed, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return recorded.seen(proposed, by);
    }

    /// Looks for places once more, with the catalogue and the wordings of today: for a paper that came
    /// before the
    /// catalogue, and for what still waits.
    public void lookAgain(DocumentId document, Actor by) {
        permissions.require(by, Deed.ACCEPT_FIGURES);
        Paper paper = documents.paper(document, by);
        LocalDate day = Optional.ofNullable(paper.meetingDate())
                .or(() -> Optional.ofNullable(paper.date()))
                .orElseGet(() -> LocalDate.now(clock));
        match(by.authority(), document, paper.text(), day, documents.figures(document, by.authority()));
        List<ProposedFigure> open = store.of(by.authority(), document).stream()
                .filter(figure -> figure.state() == FoundState.WAITING)
                .toList();
        List<Matching.Match> matches = matching.match(
                by.authority(),
                paper.text(),
                day,
                open.stream().map(ProposedFigure::words).toList());
        for (int number = 0; number < open.size(); number++) {
            Matching.Match match = matches.get(number);
            store.place(by.authority(), open.get(number).id(), match.place(), match.score(), match.doubts());
        }
    }

    /// Takes the figure over where it is proposed. A recorded indicator gets the value, a goal is set, and both
    /// lead back to the sentence; what is computed, and a percentage, is kept beside the office's own number.
    /// Refuses with what {@link Taking#hindrance} tells.
    public void accept(long id, int version, Actor by) {
        ProposedFigure figure = open(id, version, by);
        Refusal hindrance = taking.hindrance(figure, by).orElse(null);
        if (hindrance != null) {
            throw hindrance;
        }
        taking.take(figure, by);
        decide(figure, version, FoundState.ACCEPTED, null, by);
    }

    /// @param accepted how many figures were taken over
    /// @param left     how many, proposed without a doubt, were not: they differ from what is
    ///                 recorded or from one another, are filled in a form, or are against a rule
    public record Taken(int accepted, int left) {}

    /// Accepts whatever is proposed without a doubt and is not said otherwise by the office's own
    /// figures. One that cannot be taken keeps none of the others out.
    public Taken acceptSure(DocumentId document, Actor by) {
        permissions.require(by, Deed.ACCEPT_FIGURES);
        List<ProposedFigure> sure = store.of(by.authority(), document).stream()
                .filter(figure -> figure.state() == FoundState.WAITING
                        && figure.place() != null
                        && figure.doubts().isEmpty())
                .toList();
        Map<Long, BigDecimal> known = recorded.of(by.authority(), sure);
        Map<Placement, BigDecimal> taken = new HashMap<>();
        int accepted = 0;
        for (ProposedFigure figure : sure) {
            Placement place = Objects.requireNonNull(figure.place());
            BigDecimal own = known.get(figure.id());
            BigDecimal said = taken.putIfAbsent(place.withAmount(BigDecimal.ZERO), place.amount());
            if ((own == null || Difference.between(place.amount(), own) == Difference.SAME)
                    && (said == null || said.compareTo(place.amount()) == 0)
                    && taking.hindrance(figure, by).isEmpty()) {
                taking.take(figure, by);
                decide(figure, figure.version(), FoundState.ACCEPTED, null, by);
                accepted++;
            }
        }
        return new Taken(accepted, sure.size() - accepted);
    }

    /// Puts the figure where a person says; it still waits. What they put by hand is learned as a
    /// wording of the
    /// office's own where the paper names a subject.
    public void put(long id, int version, Placement place, Actor by) {
        ProposedFigure figure = open(id, version, by);
        Indicator indicator = indicators.require(by.authority(), place.indicator());
        places.require(by.authority(), indicator, place.unit(), place.member());
        boolean moved = figure.place() == null
                || !figure.place().indicator().equals(place.indicator())
                || figure.place().member() != place.member();
        String subject = figure.words().subject();
        if (moved && subject != null && subject.strip().contains(" ")) {
            wordings.add(by.authority(), indicator.id(), place.member(), subject.strip());
        }
        store.place(by.authority(), id, place, 100, Set.of());
        decide(figure, version, FoundState.WAITING, null, by);
    }

    /// It is none of the office's figures. Remembered: reading the paper again does not bring it back.
    /// Refuses with
    /// `found.reason-missing` and `indicators.too-long`.
    public void reject(long id, int version, String reason, Actor by) {
        if (reason.isBlank()) {
            throw new Refusal("found.reason-missing");
        }
        Longest.REASON.require(reason);
        decide(open(id, version, by), version, FoundState.REJECTED, reason.strip(), by);
    }

    /// Takes the decision back. A value that was recorded with it stays as it is, and can be corrected
    /// as any other.
    public void reopen(long id, int version, Actor by) {
        permissions.require(by, Deed.ACCEPT_FIGURES);
        ProposedFigure figure = get(id, by);
        decide(figure, version, FoundState.WAITING, null, by);
    }

    /// What accepted sentences say at a place, the latest first.
    public List<ProposedFigure> sources(Indicator indicator, UnitId unit, Period period, int member, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return store.accepted(by.authority(), indicator.id(), unit, period.id(), member);
    }

    public ProposedFigure get(long id, Actor by) {
        return store.find(by.authority(), id).orElseThrow(() -> new Refusal("found.unknown"));
    }

    private ProposedFigure open(long id, int version, Actor by) {
        permissions.require(by, Deed.ACCEPT_FIGURES);
        ProposedFigure figure = get(id, by);
        if (figure.version() != version || figure.state() != FoundState.WAITING) {
            throw new Conflict("found.changed");
        }
        return figure;
    }

    private void decide(ProposedFigure figure, int version, FoundState state, @Nullable String reason, Actor by) {
        if (!store.decide(
                figure.id(), version, state, reason, state == FoundState.WAITING ? null : by.id(), clock.instant())) {
            throw new Conflict("found.changed");
        }
        facts.publishEvent(new FoundFigureDecided(
                clock.instant(),
                by.id(),
                by.authority(),
                figure.document(),
                figure.id(),
                state,
                get(figure.id(), by).place(),
                reason));
    }
}
