package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.check.Finding;
import java.util.List;
import java.util.Map;

/// What would become of a form if all that was brought were kept. Nothing was changed.
///
/// @param version  of the form that was looked at
/// @param changed  places that would say something new
/// @param wrong    keys of places that cannot be kept, and why
/// @param findings of the form as it would be, at the changed places
public record Preview(int version, List<ReportCell> changed, Map<String, Refusal> wrong, List<Finding> findings) {

    public Preview {
        changed = List.copyOf(changed);
        wrong = Map.copyOf(wrong);
        findings = List.copyOf(findings);
    }
}
