package io.github.roviec.office.web.documents;

import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.documents.PaperPackage;
import io.github.roviec.office.documents.PaperSignatures;
import io.github.roviec.office.documents.PaperSignatures.Checked;
import io.github.roviec.office.documents.PaperSignatures.Outcome;
import io.github.roviec.office.documents.arrival.Arrival;
import io.github.roviec.office.documents.arrival.Arrivals;
import io.github.roviec.office.documents.signature.FoundSignature;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Shown;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what stands above a paper about the way on which it came.
@Component
class PaperSides {

    private final Documents documents;
    private final PaperSignatures signatures;
    private final Arrivals arrivals;
    private final Permissions permissions;

    PaperSides(Documents documents, PaperSignatures signatures, Arrivals arrivals, Permissions permissions) {
        this.documents = documents;
        this.signatures = signatures;
        this.arrivals = arrivals;
        this.permissions = permissions;
    }

    PaperSide of(Paper paper, Actor by) {
        boolean registry = permissions.may(by, Deed.RECEIVE_DOCUMENT);
        boolean pdf = paper.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf");
        return new PaperSide(
                paper.id().value(),
                arrivals.of(paper.id(), by).map(PaperSides::arrived).orElse(null),
                registry,
                signatures.of(paper.id(), by).map(PaperSides::signed).orElse(null),
                registry && pdf,
                documents
                        .packageOf(paper.id(), by)
                        .map(found -> packed(found, PaperName.of(paper).number()))
                        .orElse(null));
    }

    private static PaperSide.Arrived arrived(Arrival arrival) {
        return new PaperSide.Arrived(
                arrival.number() + "/" + arrival.year(),
                Shown.date(arrival.entry().arrivedOn()),
                arrival.entry().forwardedTo());
    }

    private static PaperSide.Signed signed(Checked checked) {
        String state = checked.outcome() == Outcome.CHECKED
                ? checked.signatures().stream()
                        .map(FoundSignature::state)
                        .max(Comparator.naturalOrder())
                        .map(Enum::name)
                        .orElse(Outcome.NONE.name())
                : checked.outcome().name();
        return new PaperSide.Signed(
                state,
                Shown.time(checked.at()),
                checked.signatures().stream().map(PaperSides::line).toList());
    }

    private static PaperSide.Line line(FoundSignature found) {
        return new PaperSide.Line(
                found.signer(),
                found.organisation(),
                found.issuer(),
                found.serial(),
                time(found.signedAt()),
                found.stamped(),
                time(found.validUntil()),
                found.state().name(),
                found.reason() == null ? null : found.reason().name());
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : Shown.time(at);
    }

    private static PaperSide.Packed packed(PaperPackage found, @Nullable String own) {
        String number = found.numberAndSymbol();
        return new PaperSide.Packed(
                found.fileName(),
                found.fromName().isEmpty() ? found.fromCode() : found.fromName(),
                time(found.sentAt()),
                Shown.dateOrNull(found.due()),
                number == null || own == null || bare(number).equals(bare(own)) ? null : number,
                found.files().stream()
                        .map(each -> new PaperSide.Enclosed(each.position(), each.name()))
                        .toList());
    }

    /// "05/BC-UBND" and "5/BC-UBND" are one number.
    private static String bare(String number) {
        return number.replaceFirst("^0+(?=\\d)", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
