package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proof;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.web.Shown;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The documents that prove a figure, as they are shown.
@Component
class ProofBoxes {

    private final Proofs proofs;
    private final Names names;

    ProofBoxes(Proofs proofs, Names names) {
        this.proofs = proofs;
        this.names = names;
    }

    static String url(Place place) {
        return "/so-lieu/chi-tieu/" + place.indicator().code() + "/minh-chung" + query(place);
    }

    /// Where a file of the place is opened.
    static String url(Place place, Proof proof) {
        return "/so-lieu/chi-tieu/" + place.indicator().code() + "/minh-chung/" + proof.id() + query(place);
    }

    private static String query(Place place) {
        return "?don-vi=" + place.unit().value() + "&ky=" + place.period().id() + "&muc=" + place.member();
    }

    /// @param reached whether the figure is above zero
    ProofBox of(Place place, boolean reached, ProofBox.Typed typed, Actor by) {
        List<Proof> all = proofs.of(place, by);
        Set<Long> withdrawable = proofs.withdrawable(all, place, by);
        List<Proof> proving =
                all.stream().filter(proof -> proof.proves(place.period())).toList();
        return new ProofBox(
                url(place),
                Written.binder(place.unit(), place.period()),
                reached && proving.isEmpty() && proofs.isWantedAt(place, by),
                proving.stream()
                        .map(proof -> line(proof, place, withdrawable.contains(proof.id())))
                        .toList(),
                all.stream()
                        .filter(proof -> !proof.proves(place.period()))
                        .map(proof -> line(proof, place, false))
                        .toList(),
                proofs.mayAdd(place, by),
                typed.said(),
                typed.note());
    }

    ProofBox.Line line(Proof proof, Place place, boolean mayWithdraw) {
        Proof.Kept file = proof.file();
        Period since = proof.since();
        Proof.Withdrawal gone = proof.withdrawn();
        return new ProofBox.Line(
                proof.title(),
                file == null ? null : url(place, proof),
                file == null ? null : Shown.size(file.size()),
                file == null ? null : proof.note(),
                names.person(proof.by()),
                Shown.time(proof.at()),
                since.id() == place.period().id()
                        ? null
                        : new ProofBox.Since(
                                since.kind().name(), String.valueOf(since.number()), String.valueOf(since.year())),
                proof.answering() != null,
                mayWithdraw ? url(place, proof).replaceFirst("\\?", "/rut?") : null,
                gone == null || proof.proves(place.period())
                        ? null
                        : new ProofBox.Gone(names.person(gone.by()), Shown.time(gone.at())));
    }
}
