package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What units are called in a list of forms: where many lines speak of one day, asked once for all of them.
final class UnitNames {

    /// From so many lines on, reading all units of a day is the shorter way.
    private static final int MANY = 30;

    private final Organisation organisation;
    private final Names names;
    private final AuthorityId authority;
    private final Map<LocalDate, Long> lines;
    private final Map<LocalDate, Map<UnitId, String>> known = new HashMap<>();

    UnitNames(Organisation organisation, Names names, AuthorityId authority, List<Report> reports) {
        this.organisation = organisation;
        this.names = names;
        this.authority = authority;
        this.lines = reports.stream()
                .collect(Collectors.groupingBy(report -> report.period().lastDay(), Collectors.counting()));
    }

    /// As it was called on the day, or where it is younger `today`.
    String of(UnitId unit, LocalDate day, LocalDate today) {
        String then = of(unit, day);
        return then.isEmpty() ? of(unit, today) : then;
    }

    /// Empty where it is not there on the day.
    String of(UnitId unit, LocalDate day) {
        return known.computeIfAbsent(day, this::begin).computeIfAbsent(unit, asked -> names.unit(asked, day));
    }

    private Map<UnitId, String> begin(LocalDate day) {
        return lines.getOrDefault(day, 0L) < MANY
                ? new HashMap<>()
                : organisation.units(authority, day).stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name, (one, _) -> one, HashMap::new));
    }
}
