package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.OverTime;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.sentence.Said;
import io.github.roviec.office.reports.template.Piece.Which;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a report says of figures: accepted ones only, added up for the authority or one unit.
final class FigureMaterial {

    /// Figures of socio-economic reports are gathered by calendar months.
    private static final String CALENDAR = "DUONG_LICH";

    /// Whom it asks.
    @Component
    record Rooms(Indicators indicators, Periods periods, RollUp rollUp, Permissions permissions) {}

    /// What stands between the names in a formula.
    private static final Pattern NAME = Pattern.compile("[^A-Z0-9_]+");

    private final Rooms rooms;
    private final ReportPeriod period;
    private final UnitId unit;
    private final Actor by;
    private final Map<Which, List<Entry>> known = new HashMap<>();

    FigureMaterial(Rooms rooms, ReportPeriod period, UnitId unit, Actor by) {
        this.rooms = rooms;
        this.period = period;
        this.unit = unit;
        this.by = by;
    }

    /// An indicator, or one of its members, with what is known of it.
    ///
    /// @param said null where there is no figure
    record Entry(String name, String measure, @Nullable Said said) {}

    List<Block> lines(String key, Which which) {
        return new FigureTables(entries(which)).lines(key);
    }

    Block table(String key, String caption, Which which) {
        return new FigureTables(entries(which)).table(key, caption);
    }

    Block chart(String key, String caption, Which which) {
        return new FigureTables(entries(which)).chart(key, caption);
    }

    private List<Entry> entries(Which which) {
        List<Entry> asked = known.get(which);
        if (asked == null) {
            asked = ask(which);
            known.put(which, asked);
        }
        return asked;
    }

    private List<Entry> ask(Which which) {
        rooms.permissions().require(by, Deed.SEE_FIGURES, unit);
        AuthorityId authority = by.authority();
        Map<String, Indicator> all = rooms.indicators().all(authority).stream()
                .filter(each -> !each.as().ended())
                .collect(Collectors.toMap(Indicator::code, each -> each, (a, _) -> a, LinkedHashMap::new));
        Set<String> notInForce = notInForce(all.values());
        all.keySet().removeAll(notInForce);
        List<String> codes = codes(which, all).stream()
                .filter(code ->
                        all.get(code) != null && all.get(code).as().calendar().equals(CALENDAR))
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, String> bases =
                rooms.indicators().bases(authority).stream().collect(Collectors.toMap(Base::code, Base::name));
        List<Entry> entries = new ArrayList<>();
        Map<String, Map<Integer, String>> members = new HashMap<>();
        for (Rolled row : rooms.rollUp().table(Question.of(authority, codes, List.of(unit), asked()))) {
            Indicator indicator = all.get(row.indicator());
            if (indicator != null) {
                Map<Integer, String> names = members.computeIfAbsent(row.indicator(), _ -> members(indicator));
                entries.add(entry(row, indicator, names, bases));
            }
        }
        return entries;
    }

    /// Of two sets of criteria the paper speaks of the one that is in force when the period ends; also what is computed
    /// from the other is left out.
    private Set<String> notInForce(Collection<Indicator> all) {
        Set<String> dimensions = rooms.indicators().dimensions(by.authority()).stream()
                .filter(each -> !inForce(each))
                .map(Dimension::code)
                .collect(Collectors.toSet());
        Set<String> split = all.stream()
                .filter(each -> each.as().dimension() != null
                        && dimensions.contains(each.as().dimension()))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        Set<String> left = new HashSet<>(split);
        all.stream()
                .filter(each -> Stream.of(NAME.split(Objects.requireNonNullElse(each.formula(), "")))
                        .anyMatch(split::contains))
                .forEach(each -> left.add(each.code()));
        return left;
    }

    private boolean inForce(Dimension dimension) {
        LocalDate from = dimension.from();
        LocalDate until = dimension.until();
        return (from == null || !period.last().isBefore(from))
                && (until == null || period.last().isBefore(until));
    }

    private List<String> codes(Which which, Map<String, Indicator> all) {
        String set = which.set();
        return set == null
                ? all.values().stream()
                        .filter(each -> each.as().sector().equals(which.sector()))
                        .map(Indicator::code)
                        .toList()
                : rooms.indicators().sets(by.authority()).stream()
                        .filter(each -> each.code().equals(set))
                        .findFirst()
                        .map(IndicatorSet::indicators)
                        .orElse(List.of());
    }

    private Map<Integer, String> members(Indicator indicator) {
        return rooms.indicators().members(indicator).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    private Entry entry(Rolled row, Indicator indicator, Map<Integer, String> members, Map<String, String> bases) {
        String name = row.member() == 0
                ? indicator.name()
                : indicator.name() + " - " + members.getOrDefault(row.member(), "");
        if (row.value() == null) {
            return new Entry(name, indicator.as().measure(), null);
        }
        boolean sinceTheYearBegan = indicator.as().overTime() == OverTime.CUMULATIVE || indicator.formula() != null;
        return new Entry(
                name,
                indicator.as().measure(),
                new Said(
                        indicator.code(),
                        name,
                        indicator.as().measure(),
                        indicator.decimals(),
                        indicator.as().direction(),
                        row.value(),
                        row.goals().stream().map(goal -> aim(goal, bases)).toList(),
                        // A year of which figures are missing is no base to compare with.
                        row.lastYearMissing() == 0 ? row.lastYear() : null,
                        sinceTheYearBegan || row.previousMissing() > 0 ? null : row.previous(),
                        row.missing(),
                        new Said.Place(unit.value(), period.key(), row.member())));
    }

    private static Said.Aim aim(Goal goal, Map<String, String> bases) {
        return new Said.Aim(goal.base(), bases.getOrDefault(goal.base(), goal.base()), goal.value());
    }

    private Period asked() {
        PeriodKind kind = switch (period.kind()) {
            case MONTH -> PeriodKind.MONTH;
            case QUARTER -> PeriodKind.QUARTER;
            case HALF_YEAR -> PeriodKind.SIX_MONTHS;
            case NINE_MONTHS -> PeriodKind.NINE_MONTHS;
            case YEAR -> PeriodKind.YEAR;
        };
        return rooms.periods().period(by.authority(), CALENDAR, kind, period.year(), period.number());
    }
}
