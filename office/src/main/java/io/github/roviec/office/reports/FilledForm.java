package io.github.roviec.office.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.Typed;
import java.util.List;
import java.util.Map;

/// What stands in a form that was filled in a spreadsheet.
///
/// @param typed  by the key of the place
/// @param at     in which cell the value of a place stands: "E6"
/// @param strays rows that belong to no place, or to one that another row speaks of already:
///         `upload.code-none`, `upload.code-unknown`, `upload.code-twice`, each with its cell
public record FilledForm(Map<String, Typed> typed, Map<String, String> at, List<Refusal> strays) {

    public FilledForm {
        typed = Map.copyOf(typed);
        at = Map.copyOf(at);
        strays = List.copyOf(strays);
    }
}
