package io.github.roviec.office.organisation;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.util.Set;

/// Units that end, and those that take over their work: a merger, a split.
///
/// @param from       end on `on`; one that also stands in `into` goes on (xã Điềm He takes in Trấn Ninh)
/// @param into       must be there on `on`
/// @param on         the first day of the new order
/// @param legalBasis the paper that orders it: "Nghị quyết số 1672/NQ-UBTVQH15 ngày 16/6/2025"
public record Succession(Set<UnitId> from, Set<UnitId> into, LocalDate on, String legalBasis) {

    public Succession {
        from = Set.copyOf(from);
        into = Set.copyOf(into);
        legalBasis = legalBasis.strip();
        if (from.isEmpty() || into.isEmpty() || from.equals(into)) {
            throw new Refusal("organisation.succession-empty");
        }
        if (legalBasis.isEmpty()) {
            throw new Refusal("organisation.legal-basis-missing");
        }
    }
}
