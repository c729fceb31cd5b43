package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The office's rules of checking, in force and ended, with the beginning of a new one.
///
/// @param indicator code of the one whose rules alone are shown; empty: all
/// @param name      its name
/// @param sectors   the rules in force
/// @param ended     those that are told no more
/// @param places    indicators that a rule can be made for, by sector
public record CheckRulesPage(
        String indicator,
        String name,
        List<Sector> sectors,
        List<Line> ended,
        List<Group> places,
        @Nullable Note note) {

    /// @param key in the message bundles
    public record Sentence(String key, Object[] arguments) {}

    /// @param edited by the office; else as it came with the product
    /// @param idle   names of indicators that have ended, for which it is not told; empty: it is told
    public record Line(String code, Sentence says, boolean hard, boolean edited, String idle) {}

    public record Sector(String name, List<Line> rules) {}

    public record Group(String sector, List<Choice> choices) {}

    /// Where they are given as a file: `.*` stands for the ending.
    public String file() {
        return "/so-lieu/quy-tac.*" + (indicator.isEmpty() ? "" : "?chi-tieu=" + indicator);
    }

    public int inForce() {
        return sectors.stream().mapToInt(sector -> sector.rules().size()).sum();
    }

    public List<String> kinds() {
        return List.of("NOT_OVER", "RANGE", "JUMP", "NOT_FALLING", "PARTS", "BELOW", "SLIP", "FORMULA");
    }
}
