package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.identity.Actor;
import org.jspecify.annotations.Nullable;

/// What somebody may do with the documents of a place now.
///
/// @param open    a form of it is being filled
/// @param fills   by this person's unit
/// @param records this person writes the figure without a form
/// @param asking  the explanation that this person is to give; null for none
/// @param ever    this person might have added something at another time
record ProofRights(
        boolean open,
        boolean fills,
        boolean records,
        @Nullable Long asking,
        boolean ever) {

    boolean mayAdd() {
        return fills || records || asking != null;
    }

    boolean mayWithdraw(Proof proof, Actor by) {
        if (proof.withdrawn() != null) {
            return false; // once is enough, also from a later period on
        }
        boolean own = proof.by().equals(by.id());
        return fills
                || records
                || open && own
                || own && proof.answering() != null && proof.answering().equals(asking);
    }
}
