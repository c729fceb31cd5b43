package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.SaidWhole;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proof.Kept;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Minh chứng: documents that prove a figure. Who may not see the figure is refused with `permission.denied`.
@Component
@Transactional
public class Proofs {

    private static final int LONGEST = 1000;

    private final ProofRows rows;
    private final ProofRules rules;
    private final KnownPlaces places;
    private final Indicators indicators;
    private final SaidWhole saidWhole;
    private final Askings askings;
    private final Documents documents;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Proofs(
            ProofRows rows,
            ProofRules rules,
            KnownPlaces places,
            Indicators indicators,
            SaidWhole saidWhole,
            Askings askings,
            Documents documents,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.places = places;
        this.indicators = indicators;
        this.saidWhole = saidWhole;
        this.askings = askings;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    /// What was given for the place, in this period or an earlier one, the newest first; also what is withdrawn.
    @Transactional(readOnly = true)
    public List<Proof> of(Place place, Actor by) {
        requireSeen(place, by);
        return rows.of(by.authority(), place);
    }

    /// Whether a figure above zero wants a document there: not where its parts speak, which then want theirs.
    @Transactional(readOnly = true)
    public boolean isWantedAt(Place place, Actor by) {
        Indicator indicator = place.indicator();
        List<Member> members = indicators.members(indicator, place.period().lastDay());
        boolean split = place.member() == 0
                ? !members.isEmpty()
                : members.stream().anyMatch(known -> known.id() == place.member() && known.isSplit(members))
                        && !saidWhole
                                .criteria(by.authority(), indicator, place.unit(), place.period())
                                .contains(place.member());
        return indicator.as().wantsEvidence() && !split;
    }

    /// Who fills the place while its form is open, who is to explain it, or who records it without a form.
    @Transactional(readOnly = true)
    public boolean mayAdd(Place place, Actor by) {
        return outOfForce(place).isEmpty() && rules.of(place, by).mayAdd();
    }

    /// The member of the place, where it is not in force on the last day of the period: nothing is counted there.
    private Optional<Member> outOfForce(Place place) {
        return indicators.members(place.indicator()).stream()
                .filter(member -> member.id() == place.member()
                        && !member.when().on(place.period().lastDay()))
                .findFirst();
    }

    /// Who fills the place or has given the document, while the form is open; who gave it as an answer, while that is
    /// still owed.
    @Transactional(readOnly = true)
    public Set<Long> withdrawable(List<Proof> proofs, Place place, Actor by) {
        ProofRights rights = rules.of(place, by);
        return proofs.stream()
                .filter(proof -> rights.mayWithdraw(proof, by))
                .map(Proof::id)
                .collect(Collectors.toSet());
    }

    /// Keeps a document, or words that say where the paper is kept. Refuses with
    /// `indicators.proof-closed` (the form is sent), `indicators.proof-not-then` (the member is not in
    /// force then), `indicators.proof-empty`, `indicators.proof-long`, as {@link Documents#keep},
    /// {@link Upload#named} and {@link KnownPlaces#require}.
    ///
    /// @return false where the same file, or the same words, proves the place already: then nothing changes
    public boolean add(Place place, @Nullable Upload upload, @Nullable String said, Actor by) {
        requireSeen(place, by);
        requireMayAdd(place, by);
        String note = said == null || said.isBlank() ? null : said.strip();
        if (upload == null && note == null) {
            throw new Refusal("indicators.proof-empty");
        }
        if (note != null && note.length() > LONGEST) {
            throw new Refusal("indicators.proof-long", LONGEST);
        }
        Kept file = upload == null ? null : keep(upload.named(), by);
        // While the file was looked at, the form may have been sent: from here on it stays as it is.
        rules.hold(place, by);
        ProofRights rights = requireMayAdd(place, by);
        if (proves(file, note, place, by)) {
            return false;
        }
        Long answering = rights.fills() || rights.records() ? null : rights.asking();
        Instant now = clock.instant();
        if (!rows.add(by.authority(), place, file, note, answering, now, by.id())) {
            return false;
        }
        facts.publishEvent(new ProofAdded(
                now,
                by.id(),
                by.authority(),
                place.indicator().code(),
                place.unit(),
                place.period().id(),
                place.member(),
                file != null ? file.name() : Objects.requireNonNull(note),
                file == null ? null : file.id().sha256()));
        return true;
    }

    private Kept keep(Upload upload, Actor by) {
        return new Kept(documents.keep(upload, by), upload.fileName(), upload.content().length);
    }

    /// The same file again, or without one the same words.
    private boolean proves(@Nullable Kept file, @Nullable String note, Place place, Actor by) {
        return rows.of(by.authority(), place).stream()
                .filter(proof -> proof.proves(place.period()))
                .anyMatch(known -> file != null
                        ? known.file() != null && known.file().id().equals(file.id())
                        : known.file() == null && Objects.equals(known.note(), note));
    }

    /// From this period on it proves nothing; it is kept. Refuses with `document.unknown`,
    /// `indicators.proof-closed` and `indicators.proof-sent-later` (a later form went out with it); a
    /// `Conflict` `indicators.proof-moved` when somebody was first.
    public void withdraw(Place place, long id, Actor by) {
        rules.hold(place, by);
        Proof proof = require(place, id, by);
        if (proof.withdrawn() != null) {
            throw new Conflict("indicators.proof-moved");
        }
        ProofRights rights = rules.of(place, by);
        if (!rights.mayWithdraw(proof, by)) {
            throw new Refusal(rights.ever() ? "indicators.proof-closed" : "permission.denied");
        }
        if (rows.isSentLater(by.authority(), place)) {
            throw new Refusal("indicators.proof-sent-later");
        }
        Instant now = clock.instant();
        if (!rows.withdraw(id, place.period(), now, by.id())) {
            throw new Conflict("indicators.proof-moved");
        }
        facts.publishEvent(new ProofWithdrawn(
                now,
                by.id(),
                by.authority(),
                place.indicator().code(),
                place.unit(),
                place.period().id(),
                place.member(),
                proof.title()));
    }

    /// A file of this very place. Refuses with `document.unknown`.
    @Transactional(readOnly = true)
    public StoredFile file(Place place, long id, Actor by) {
        Kept file = require(place, id, by).file();
        if (file == null) {
            throw new Refusal("document.unknown");
        }
        return documents.file(file.id(), by).named(file.name());
    }

    /// How many prove each place of a form, by the place's key; asked for who sees the form.
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(Report report, Actor by) {
        return rows.counts(by.authority(), report.unit(), report.period());
    }

    /// Which members of an indicator are proved, of which of these units; asked for who sees their figures.
    @Transactional(readOnly = true)
    public Map<UnitId, Set<Integer>> proved(Indicator indicator, Collection<UnitId> units, Period period, Actor by) {
        return rows.proved(by.authority(), indicator.id(), units, period);
    }

    private Proof require(Place place, long id, Actor by) {
        return of(place, by).stream()
                .filter(proof -> proof.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("document.unknown"));
    }

    private void requireSeen(Place place, Actor by) {
        places.require(by.authority(), place.indicator(), place.unit(), place.member());
        if (!askings.maySee(place, by)) {
            throw new Refusal("permission.denied");
        }
    }

    private ProofRights requireMayAdd(Place place, Actor by) {
        outOfForce(place).ifPresent(member -> {
            throw new Refusal(
                    "indicators.proof-not-then", member.label(), place.period().lastDay());
        });
        ProofRights rights = rules.of(place, by);
        if (!rights.mayAdd()) {
            throw new Refusal(rights.ever() ? "indicators.proof-closed" : "permission.denied");
        }
        return rights;
    }
}
