package io.github.roviec.office.reports.draft;

import io.github.roviec.office.identity.Deed;
import java.util.Set;

/// What can be done with a paper on its way out.
public enum DraftStep {
    /// Hands it to somebody else to check; freezes its numbers.
    SUBMIT(Set.of(DraftState.DRAFTING), DraftState.CHECKING, Deed.DRAFT_PAPERS),
    /// Checked by another than who wrote it.
    CHECK(Set.of(DraftState.CHECKING), DraftState.SIGNING, Deed.CHECK_PAPERS),
    SIGN(Set.of(DraftState.SIGNING), DraftState.SIGNED, Deed.SIGN_PAPERS),
    /// Back to be written on, with a reason.
    RETURN(Set.of(DraftState.CHECKING, DraftState.SIGNING, DraftState.SIGNED), DraftState.DRAFTING, Deed.CHECK_PAPERS),
    /// Given up.
    DROP(Set.of(DraftState.DRAFTING), DraftState.DROPPED, Deed.DRAFT_PAPERS);

    private final Set<DraftState> from;
    private final DraftState to;
    private final Deed deed;

    DraftStep(Set<DraftState> from, DraftState to, Deed deed) {
        this.from = from;
        this.to = to;
        this.deed = deed;
    }

    public boolean isFrom(DraftState state) {
        return from.contains(state);
    }

    DraftState to() {
        return to;
    }

    Deed deed() {
        return deed;
    }
}
