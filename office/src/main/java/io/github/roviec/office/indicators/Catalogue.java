package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.check.CheckDefinition;
import java.util.ArrayList;
import java.util.List;

/// Everything that catalogue files say.
public record Catalogue(
        List<PeriodCalendar> calendars,
        List<Base> bases,
        List<Dimension> dimensions,
        List<IndicatorDefinition> indicators,
        List<SetDefinition> sets,
        List<FormDefinition> forms,
        List<CheckDefinition> checks) {

    public Catalogue {
        calendars = List.copyOf(calendars);
        bases = List.copyOf(bases);
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
        sets = List.copyOf(sets);
        forms = List.copyOf(forms);
        checks = List.copyOf(checks);
    }

    public static Catalogue empty() {
        return new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Catalogue and(Catalogue more) {
        return new Catalogue(
                joined(calendars, more.calendars),
                joined(bases, more.bases),
                joined(dimensions, more.dimensions),
                joined(indicators, more.indicators),
                joined(sets, more.sets),
                joined(forms, more.forms),
                joined(checks, more.checks));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
