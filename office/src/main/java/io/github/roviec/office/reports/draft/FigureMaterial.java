package io.github.roviec.office.reports.draft;

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
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.sentence.Said;
import io.github.roviec.office.reports.template.Piece.TableName;
import io.github.roviec.office.reports.template.Piece.Which;
import io.github.roviec.office.reports.template.Sentence;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.math.BigDecimal;
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
import java.util.function.Predicate;
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
    record Rooms(
            Indicators indicators,
            Periods periods,
            RollUp rollUp,
            Permissions permissions,
            Organisation organisation) {}

    /// What stands between the names in a formula.
    private static final Pattern NAME = Pattern.compile("[^A-Z0-9_]+");

    private final Rooms rooms;
    private final ReportPeriod period;
    private final UnitId unit;
    private final Actor by;
    private final Map<Which, List<Entry>> known = new HashMap<>();
    private @Nullable Map<String, Indicator> inForce;
    private @Nullable Map<String, String> bases;

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

    /// A line for each sentence of a template of which the figures are known; nothing where none is.
    ///
    /// @param filling of the other placeholders
    List<Block> told(String key, List<Sentence> sentences, Filling filling) {
        rooms.permissions().require(by, Deed.SEE_FIGURES, unit);
        List<List<Run>> lines = new ToldSentences(new ToldFigures(this, sentences), filling::fill).lines(sentences);
        return lines.isEmpty() ? List.of() : List.of(new Items(key, false, lines));
    }

    Block table(String key, TableName name, String caption, Which which) {
        return switch (name) {
            case FIGURES_BY_UNIT ->
                ofUnits(which, FigureMaterial::saidOfOne)
                        .figures(key, caption, asked(which, FigureMaterial::saidOfOne));
            case CRITERIA_BY_UNIT -> criteria(key, caption, which);
            case FIGURES_BY_MEMBER -> members(key, caption, which);
            default -> new FigureTables(entries(which)).table(key, caption);
        };
    }

    private Block criteria(String key, String caption, Which which) {
        List<Indicator> checklists = asked(which, FigureMaterial::isChecklist);
        if (checklists.isEmpty()) {
            return Paragraph.of(key, "Chưa có bộ tiêu chí nào đang áp dụng.");
        }
        Indicator first = checklists.getFirst();
        return ofUnits(which, first::equals)
                .criteria(key, caption, first, rooms.indicators().members(first));
    }

    private Block members(String key, String caption, Which which) {
        rooms.permissions().require(by, Deed.SEE_FIGURES, unit);
        List<Indicator> split = asked(which, each -> each.as().dimension() != null);
        if (split.isEmpty()) {
            return Paragraph.of(key, "Chưa có chỉ tiêu nào được chia nhỏ.");
        }
        Indicator first = split.getFirst();
        List<Indicator> alike = split.stream()
                .filter(each -> Objects.equals(each.as().dimension(), first.as().dimension()))
                .toList();
        String dimension = rooms.indicators().dimensions(by.authority()).stream()
                .filter(each -> each.code().equals(first.as().dimension()))
                .findFirst()
                .map(Dimension::name)
                .orElse("");
        List<Rolled> rows = rows(alike.stream().map(Indicator::code).toList(), List.of(unit));
        return new MemberTable(rows, period.key())
                .table(key, caption, dimension, alike, rooms.indicators().members(first));
    }

    private UnitTables ofUnits(Which which, Predicate<Indicator> wanted) {
        rooms.permissions().require(by, Deed.SEE_FIGURES, unit);
        List<Unit> below = below();
        List<String> codes = asked(which, wanted).stream().map(Indicator::code).toList();
        return new UnitTables(below, rows(codes, below.stream().map(Unit::id).toList()), period.key());
    }

    private List<Indicator> asked(Which which, Predicate<Indicator> wanted) {
        Map<String, Indicator> all = inForce();
        return codes(which, all).stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .filter(wanted)
                .toList();
    }

    /// What counts units, or is a mean over them, says nothing of one.
    private static boolean saidOfOne(Indicator indicator) {
        String formula = Objects.requireNonNullElse(indicator.formula(), "");
        return !indicator.countsUnits() && !formula.contains("REPORTERS(");
    }

    private static boolean isChecklist(Indicator indicator) {
        return indicator.formula() == null
                && indicator.as().dimension() != null
                && indicator.as().sumOfMembers()
                && indicator.as().overTime() == OverTime.POINT_IN_TIME;
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
        Map<String, Indicator> all = inForce();
        List<String> codes = codes(which, all).stream().filter(all::containsKey).toList();
        List<Entry> entries = new ArrayList<>();
        Map<String, Map<Integer, String>> members = new HashMap<>();
        for (Rolled row : rows(codes, List.of(unit))) {
            Indicator indicator = all.get(row.indicator());
            if (indicator != null) {
                Map<Integer, String> names = members.computeIfAbsent(row.indicator(), _ -> members(indicator));
                entries.add(entry(row, indicator, names));
            }
        }
        return entries;
    }

    /// What figures are gathered of, by code, at the end of the period.
    Map<String, Indicator> inForce() {
        Map<String, Indicator> all = inForce;
        if (all == null) {
            all = rooms.indicators().all(by.authority()).stream()
                    .filter(each -> !each.as().ended())
                    .collect(Collectors.toMap(Indicator::code, each -> each, (a, _) -> a, LinkedHashMap::new));
            all.keySet().removeAll(notInForce(all.values()));
            all.values().removeIf(each -> !each.as().calendar().equals(CALENDAR));
            inForce = all;
        }
        return all;
    }

    List<Rolled> rows(List<String> codes, List<UnitId> units) {
        return codes.isEmpty() || units.isEmpty()
                ? List.of()
                : rooms.rollUp().table(Question.of(by.authority(), codes, units, asked()));
    }

    UnitId unit() {
        return unit;
    }

    /// The units below on the last day of the period.
    List<Unit> below() {
        Set<UnitId> under = Set.copyOf(rooms.organisation().withDescendants(unit, period.last()));
        return rooms.organisation().units(by.authority(), period.last()).stream()
                .filter(each -> !each.id().equals(unit) && under.contains(each.id()))
                .toList();
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

    Map<Integer, String> memberCodes(Indicator indicator) {
        return rooms.indicators().members(indicator).stream().collect(Collectors.toMap(Member::id, Member::code));
    }

    private Map<Integer, String> members(Indicator indicator) {
        return rooms.indicators().members(indicator).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    private Entry entry(Rolled row, Indicator indicator, Map<Integer, String> members) {
        String name = row.member() == 0
                ? indicator.name()
                : indicator.name() + FigureTables.OF_MEMBER + members.getOrDefault(row.member(), "");
        return new Entry(name, indicator.as().measure(), said(row, indicator, name));
    }

    /// Null where there is no figure.
    @Nullable
    Said said(Rolled row, Indicator indicator, String name) {
        BigDecimal value = row.value();
        if (value == null) {
            return null;
        }
        boolean sinceTheYearBegan = indicator.as().overTime() == OverTime.CUMULATIVE || indicator.formula() != null;
        return new Said(
                indicator.code(),
                name,
                indicator.as().measure(),
                indicator.decimals(),
                indicator.as().direction(),
                value,
                row.goals().stream().map(this::aim).toList(),
                // Of what figures are missing, now or then, is not compared: that a unit has not reported is no fall.
                row.missing() == 0 && row.lastYearMissing() == 0 ? row.lastYear() : null,
                sinceTheYearBegan || row.missing() > 0 || row.previousMissing() > 0 ? null : row.previous(),
                row.missing(),
                new Said.Place(row.unit().value(), period.key(), row.member()));
    }

    private Said.Aim aim(Goal goal) {
        Map<String, String> known = bases;
        if (known == null) {
            known = rooms.indicators().bases(by.authority()).stream().collect(Collectors.toMap(Base::code, Base::name));
            bases = known;
        }
        return new Said.Aim(goal.base(), known.getOrDefault(goal.base(), goal.base()), goal.value());
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
