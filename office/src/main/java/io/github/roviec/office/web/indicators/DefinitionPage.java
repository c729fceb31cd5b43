package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an indicator is, to be changed.
///
/// @param typed the fields, by name, as known or as typed
/// @param known whether it is there already: its code stays
public record DefinitionPage(
        String code,
        boolean known,
        int version,
        Map<String, String> typed,
        List<Choice> indicators,
        List<Choice> dimensions,
        List<Choice> calendars,
        @Nullable Note note)
        implements Limited {

    /// Letters of a code.
    private static final int CODE = 40;

    public List<Text> texts() {
        return List.of(
                new Text("name", true, longest("NAME")),
                new Text("measure", true, longest("MEASURE")),
                new Text("sector", true, longest("SECTOR")),
                new Text("decimals", true, CODE),
                new Text("formula", false, longest("FORMULA")),
                new Text("gatheredGroup", false, CODE),
                new Text("responsible", false, CODE),
                new Text("source", false, longest("SOURCE")));
    }

    public List<Pick> picks() {
        return List.of(
                new Pick("direction", List.of("HIGHER", "LOWER", "NEITHER")),
                new Pick("overUnits", List.of("SUM", "MEAN", "WEIGHTED", "LAST", "NONE")),
                new Pick("overTime", List.of("CUMULATIVE", "IN_PERIOD", "POINT_IN_TIME")),
                new Pick("frequency", List.of("MONTH", "QUARTER", "SIX_MONTHS", "NINE_MONTHS", "YEAR")));
    }

    public List<Listed> lists() {
        return List.of(
                new Listed("calendar", calendars, false),
                new Listed("weight", indicators, true),
                new Listed("dimension", dimensions, true));
    }

    public List<String> kinds() {
        return List.of("AUTHORITY", "COMMUNE", "DEPARTMENT", "CENTRE", "BOARD", "OFFICE");
    }

    /// What a formula may use.
    public List<String> functions() {
        return Formula.functions();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean asks(String kind) {
        return List.of(value("gatheredKinds").split(",")).contains(kind);
    }

    /// @param most letters
    public record Text(String field, boolean required, int most) {}

    public record Pick(String field, List<String> values) {}

    public record Listed(String field, List<Choice> choices, boolean orNone) {}
}
