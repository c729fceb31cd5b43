package io.github.roviec.office.indicators.board;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.GroupTally;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.Summed;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a board up.
@Component
class BoardMaker {

    /// So many indicators are shown month by month.
    private static final int COURSES = 4;

    private final Indicators indicators;
    private final Periods periods;
    private final RollUp rollUp;
    private final Organisation organisation;
    private final Clock clock;

    BoardMaker(Indicators indicators, Periods periods, RollUp rollUp, Organisation organisation, Clock clock) {
        this.indicators = indicators;
        this.periods = periods;
        this.rollUp = rollUp;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Transactional
    public Board make(AuthorityId authority, List<String> codes, Unit unit, Period month) {
        Map<String, Indicator> known = new HashMap<>();
        indicators.all(authority).forEach(each -> known.put(each.code(), each));
        List<Indicator> wanted =
                codes.stream().map(known::get).filter(Objects::nonNull).toList();
        Map<String, Period> others = others(authority, wanted, month);
        Map<String, List<Member>> members = new HashMap<>();
        wanted.forEach(each -> members.put(
                each.code(),
                indicators.members(each, others.getOrDefault(each.code(), month).lastDay())));
        List<Unit> all = organisation.units(authority, month.lastDay());
        List<Unit> below =
                all.stream().filter(each -> unit.id().equals(each.parent())).toList();
        List<Rolled> parts = below.isEmpty()
                ? List.of()
                : table(authority, wanted, below.stream().map(Unit::id).toList(), month, others).stream()
                        .filter(row -> row.value() != null || row.expected() > 0 || row.absent() > 0)
                        .filter(row -> !known.containsKey(row.indicator())
                                || !known.get(row.indicator()).countsUnits())
                        .toList();
        List<Unit> speaking = below.stream()
                .filter(each -> parts.stream().anyMatch(row -> row.unit().equals(each.id())))
                .toList();
        // Beside its like, a commune has a place.
        List<UnitId> peers = all.stream()
                .filter(each -> unit.parent() != null
                        && unit.kind() == each.kind()
                        && unit.parent().equals(each.parent()))
                .map(Unit::id)
                .toList();
        boolean alone = unit.kind() != UnitKind.COMMUNE || peers.size() < 2;
        return new Board(
                unit,
                month,
                wanted,
                members,
                others,
                table(authority, wanted, alone ? List.of(unit.id()) : peers, month, others).stream()
                        .filter(row -> row.unit().equals(unit.id()))
                        .toList(),
                alone ? 1 : peers.size(),
                courses(authority, wanted, unit, month),
                speaking,
                near(all, unit),
                new Parts(parts),
                below.isEmpty() ? Map.of() : groups(authority, wanted, unit, month, others, all),
                elapsed(authority, month),
                clock.instant());
    }

    /// What is counted by the quarter or the year, or by another calendar, is shown as it last was.
    private Map<String, Period> others(AuthorityId authority, List<Indicator> wanted, Period month) {
        Map<String, Period> others = new HashMap<>();
        wanted.stream()
                .filter(each -> each.as().frequency() != PeriodKind.MONTH
                        || !each.as().calendar().equals(month.calendar()))
                .forEach(each -> others.put(
                        each.code(),
                        periods.lastEnded(
                                authority, each.as().calendar(), each.as().frequency(), month.lastDay())));
        return others;
    }

    private List<Rolled> table(
            AuthorityId authority,
            List<Indicator> wanted,
            List<UnitId> units,
            Period month,
            Map<String, Period> others) {
        Map<Period, List<String>> codes = new LinkedHashMap<>();
        wanted.forEach(each -> codes.computeIfAbsent(others.getOrDefault(each.code(), month), _ -> new ArrayList<>())
                .add(each.code()));
        List<Rolled> rows = new ArrayList<>();
        codes.forEach((period, of) -> rows.addAll(rollUp.table(Question.of(authority, of, units, period))));
        return rows;
    }

    private Map<String, Board.Groups> groups(
            AuthorityId authority,
            List<Indicator> wanted,
            Unit unit,
            Period month,
            Map<String, Period> others,
            List<Unit> all) {
        Map<String, Board.Groups> groups = new HashMap<>();
        for (Indicator indicator : wanted) {
            List<GroupTally> tallies = indicator.isChecklist()
                    ? rollUp.byGroup(Question.of(
                            authority,
                            List.of(indicator.code()),
                            List.of(unit.id()),
                            others.getOrDefault(indicator.code(), month)))
                    : List.of();
            if (!tallies.isEmpty()) {
                Set<UnitId> counted = new HashSet<>();
                tallies.forEach(tally -> counted.addAll(tally.spoken()));
                groups.put(
                        indicator.code(),
                        new Board.Groups(
                                tallies,
                                all.stream()
                                        .filter(each -> counted.contains(each.id()))
                                        .collect(Collectors.toMap(Unit::id, each -> each))));
            }
        }
        return groups;
    }

    private static List<Unit> near(List<Unit> all, Unit unit) {
        Set<UnitId> above = new HashSet<>();
        for (UnitId up = unit.parent(); up != null && above.add(up); ) {
            UnitId at = up;
            up = all.stream()
                    .filter(each -> each.id().equals(at))
                    .findFirst()
                    .map(Unit::parent)
                    .orElse(null);
        }
        return all.stream()
                .filter(each -> each.id().equals(unit.id())
                        || above.contains(each.id())
                        || unit.id().equals(each.parent())
                        || unit.parent() != null && unit.parent().equals(each.parent()))
                .toList();
    }

    /// The first that are recorded and grow over the year, then others that are recorded.
    private List<Board.Course> courses(AuthorityId authority, List<Indicator> wanted, Unit unit, Period month) {
        List<Indicator> shown = wanted.stream()
                .filter(each -> each.formula() == null
                        && each.as().frequency() == PeriodKind.MONTH
                        && each.as().calendar().equals(month.calendar())
                        && (each.as().dimension() == null || each.as().sumOfMembers()))
                .limit(COURSES)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Period> months = new ArrayList<>();
        for (int year = month.year() - 1; year <= month.year(); year++) {
            periods.year(authority, month.calendar(), year).stream()
                    .filter(each ->
                            each.kind() == PeriodKind.MONTH && !each.lastDay().isAfter(month.lastDay()))
                    .forEach(months::add);
        }
        Map<String, Map<Integer, Summed>> values = rollUp.course(
                Question.of(authority, shown.stream().map(Indicator::code).toList(), List.of(unit.id()), month),
                months);
        return shown.stream()
                .map(each -> course(each, months, month.year(), values.getOrDefault(each.code(), Map.of())))
                .toList();
    }

    private static Board.Course course(Indicator indicator, List<Period> months, int year, Map<Integer, Summed> said) {
        List<@Nullable BigDecimal> thisYear = new ArrayList<>();
        List<@Nullable BigDecimal> lastYear = new ArrayList<>();
        List<@Nullable BigDecimal> compared = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        List<Long> lacking = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            Summed now = at(months, year, number, said);
            Summed then = at(months, year - 1, number, said);
            thisYear.add(now == null ? null : now.value());
            lastYear.add(then == null ? null : then.value());
            missing.add(now == null ? 0 : now.missing());
            lacking.add(then == null ? 0 : then.lacking());
            compared.add(now == null || now.missing() > 0 || then == null || then.lacking() > 0 ? null : then.value());
        }
        return new Board.Course(indicator, thisYear, lastYear, compared, missing, lacking);
    }

    private static @Nullable Summed at(List<Period> months, int year, int number, Map<Integer, Summed> said) {
        return months.stream()
                .filter(each -> each.year() == year && each.number() == number)
                .findFirst()
                .map(each -> said.get(each.id()))
                .orElse(null);
    }

    private BigDecimal elapsed(AuthorityId authority, Period month) {
        Period year = periods.period(authority, month.calendar(), PeriodKind.YEAR, month.year(), 1);
        return new PeriodCalendar.Span(year.firstDay(), year.lastDay())
                .elapsed(month.lastDay())
                .setScale(4, RoundingMode.HALF_UP);
    }
}
