package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One rule: what it says, what it was, and the fields of its kind to say it anew.
///
/// @param code    empty for a new one
/// @param kind    name of its kind; the fields follow from it
/// @param typed   the fields, by name, as known or as typed
/// @param chosen  codes of what it is held against
/// @param now     as it is kept; null for a new one
/// @param places  indicators that can be chosen, by sector
/// @param others  and those that it may be held against
/// @param bases   of goals that a formula may ask for
/// @param before  what it was, the latest first
public record CheckRulePage(
        String code,
        int version,
        String kind,
        Map<String, String> typed,
        Set<String> chosen,
        @Nullable Version now,
        List<CheckRulesPage.Group> places,
        List<CheckRulesPage.Group> others,
        List<Choice> bases,
        List<Version> before,
        @Nullable Note note) {

    /// @param at  since when; null: since before that was kept
    /// @param who empty for what came with the product
    public record Version(
            CheckRulesPage.Sentence says,
            boolean hard,
            boolean ended,
            @Nullable String at,
            String who) {}

    /// What a formula may use.
    public List<String> functions() {
        return Formula.functionsOfOne();
    }

    public boolean isNew() {
        return code.isEmpty();
    }

    public boolean isEnded() {
        return now != null && now.ended();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Whether one other indicator is asked for.
    public boolean asksOne() {
        return kind.equals("NOT_OVER") || kind.equals("BELOW");
    }
}
