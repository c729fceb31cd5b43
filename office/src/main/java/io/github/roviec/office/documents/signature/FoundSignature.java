package io.github.roviec.office.documents.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One signature in a PDF, as it was found.
///
/// @param signer       whose certificate it is (CN); null where the signature carries none
/// @param organisation of the signer, as the certificate says
/// @param issuer       who issued the certificate
/// @param serial       of the certificate, hexadecimal
/// @param signedAt     as the time-stamp says, else as the signer's own machine said
/// @param stamped      whether a trusted time-stamp says when
/// @param validFrom    of the certificate; also `validUntil`
/// @param reason       why it is not {@link State#TRUSTED}; null where it is
public record FoundSignature(
        @Nullable String signer,
        @Nullable String organisation,
        @Nullable String issuer,
        @Nullable String serial,
        @Nullable Instant signedAt,
        boolean stamped,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        State state,
        @Nullable Reason reason) {

    /// What a person needs to know. A paper with several signatures is as good as the worst of them.
    public enum State {
        /// Unchanged since, by a certificate that leads to one that the office trusts.
        TRUSTED,
        /// Unchanged since, but nobody can say by whom.
        UNCONFIRMED,
        /// Not what was signed.
        BROKEN
    }

    /// Why.
    public enum Reason {
        /// The certificate leads to nobody whom the office trusts.
        UNKNOWN_ISSUER(State.UNCONFIRMED),
        /// The certificate had run out when the paper came in, and no time-stamp shows that it was signed before.
        EXPIRED(State.UNCONFIRMED),
        /// The certificate did not hold yet.
        NOT_YET_VALID(State.UNCONFIRMED),
        /// The file itself carries the proof that the certificate was revoked.
        REVOKED(State.UNCONFIRMED),
        /// A certificate for something else.
        NOT_FOR_SIGNING(State.UNCONFIRMED),
        /// Digests or keys that can be forged today.
        WEAK(State.UNCONFIRMED),
        NO_CERTIFICATE(State.UNCONFIRMED),
        /// Something was laid onto pages afterwards: notes, pictures, words in fields.
        ADDED(State.UNCONFIRMED),
        /// Content was changed or added after it was signed.
        CHANGED(State.BROKEN),
        /// The signed bytes are others than those that were signed.
        TAMPERED(State.BROKEN);

        private final State state;

        Reason(State state) {
            this.state = state;
        }

        public State state() {
            return state;
        }
    }
}
