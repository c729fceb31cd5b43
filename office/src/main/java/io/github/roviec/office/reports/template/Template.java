package io.github.roviec.office.reports.template;

import io.github.roviec.office.reports.paper.PaperKind;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.tasks.rate.PeriodKind;
import java.util.List;

/// A kind of report or letter.
///
/// @param code       by which it is kept: an office's own file with the code of a shipped one takes its place
/// @param about      of whose work it speaks
/// @param issuer     who issues it
/// @param periods    for which it can be composed
/// @param ofMeeting  whether it is composed from a meeting that is over, and from nothing else
/// @param subject    may hold {@link Placeholder}s, as all words here
public record Template(
        String code,
        String name,
        PaperKind kind,
        About about,
        Issuer issuer,
        List<PeriodKind> periods,
        String subject,
        List<String> addressees,
        List<String> recipients,
        Signature signature,
        List<Piece> pieces,
        List<AnnexPiece> annexes,
        boolean ofMeeting) {

    /// Stands among the recipients for all units that the notice names.
    public static final String ORDERED_UNITS = "{các đơn vị được giao}";

    public enum About {
        /// Of all units together.
        AUTHORITY,
        /// Of one unit, which is chosen.
        UNIT
    }

    public enum Issuer {
        AUTHORITY,
        /// The unit of which it speaks.
        UNIT
    }

    public Template {
        periods = List.copyOf(periods);
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        pieces = List.copyOf(pieces);
        annexes = List.copyOf(annexes);
    }

    /// @param pieces as in the body
    public record AnnexPiece(String title, boolean landscape, List<Piece> pieces) {

        public AnnexPiece {
            pieces = List.copyOf(pieces);
        }
    }
}
