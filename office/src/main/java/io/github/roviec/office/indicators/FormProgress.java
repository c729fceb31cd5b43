package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a form is in one period.
///
/// @param asked    of so many units
/// @param drafts   still being filled, or closed unsent
/// @param accepted also those that were locked
/// @param late     of the drafts, past their day
/// @param waiting  of the submitted: for whom
public record FormProgress(
        String form, int asked, int drafts, int submitted, int accepted, int late, List<Waiting> waiting) {

    /// @param unit  the one that the form names by its code; else null: units above, and heads, are counted together
    /// @param count so many forms
    public record Waiting(Approver.Kind kind, @Nullable UnitId unit, int count) {}
}
