package io.github.roviec.office.reports.draft;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.OverTime;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a report says of figures: accepted ones only, added up for the authority or one unit.
final class FigureMaterial {

    /// Whom it asks.
    @Component
    record Rooms(
            Indicators indicators,
            Periods periods,
            RollUp rollUp,
            Permissions permissions,
            Organisation organisation) {}

    private final Rooms rooms;
    private final ReportPeriod period;
    private final UnitId unit;
    private final Actor by;
    private final Map<Which, List<Entry>> known = new HashMap<>();
    private final AskedIndicators indicators;
    private @Nullable Map<String, String> bases;

    FigureMaterial(Rooms rooms, ReportPeriod period, UnitId unit, Actor by) {
        this.rooms = rooms;
        this.period = period;
        this.unit = unit;
        this.by = by;
        this.indicators = new AskedIndicators(rooms.indicators(), by.authority(), period.last());
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
                ofUnits(which, AskedIndicators::saidOfOne)
                        .figures(key, caption, indicators.of(which, AskedIndicators::saidOfOne));
            case CRITERIA_BY_UNIT -> criteria(key, caption, which);
            case FIGURES_BY_MEMBER -> members(key, caption, which);
            default -> new FigureTables(entries(which)).table(key, caption);
        };
    }

    private Block criteria(String key, String caption, Which which) {
        List<Indicator> checklists = indicators.of(which, Indicator::isChecklist);
        if (checklists.isEmpty()) {
            return Paragraph.of(key, "Chưa có bộ tiêu chí nào đang áp dụng.");
        }
        Indicator first = checklists.getFirst();
        return ofUnits(which, first::equals)
                .criteria(key, caption, first, Member.whole(rooms.indicators().members(first, period.last())));
    }

    private Block members(String key, String caption, Which which) {
        rooms.permissions().require(by, Deed.SEE_FIGURES, unit);
        List<Indicator> split = indicators.of(which, each -> each.as().dimension() != null);
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
                .table(
                        key,
                        caption,
                        dimension,
                        alike,
                        Member.whole(rooms.indicators().members(first, period.last())));
    }

    private UnitTables ofUnits(Which which, Predicate<Indicator> wanted) {
        rooms.permissions().require(by, Deed.SEE_FIGURES, unit);
        List<Unit> below = below();
        List<String> codes =
                indicators.of(which, wanted).stream().map(Indicator::code).toList();
        return new UnitTables(below, rows(codes, below.stream().map(Unit::id).toList()), period.key());
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
        List<String> codes =
                indicators.of(which, _ -> true).stream().map(Indicator::code).toList();
        List<Entry> entries = new ArrayList<>();
        Map<String, Map<Integer, String>> members = new HashMap<>();
        for (Rolled row : rows(codes, List.of(unit))) {
            Indicator indicator = all.get(row.indicator());
            // How many units meet one criterion is said by the table of criteria; as a line it reads as something else.
            if (indicator != null && (row.member() == 0 || !indicator.isChecklist())) {
                Map<Integer, String> names = members.computeIfAbsent(row.indicator(), _ -> members(indicator));
                entries.add(entry(row, indicator, names));
            }
        }
        return entries;
    }

    /// What figures are gathered of, by code, at the end of the period.
    Map<String, Indicator> inForce() {
        return indicators.inForce();
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

    Map<Integer, String> memberCodes(Indicator indicator) {
        return rooms.indicators().members(indicator).stream().collect(Collectors.toMap(Member::id, Member::code));
    }

    private Map<Integer, String> members(Indicator indicator) {
        return rooms.indicators().members(indicator).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    private Entry entry(Rolled row, Indicator indicator, Map<Integer, String> members) {
        String name = row.member() == 0
                ? AskedIndicators.name(indicator)
                : AskedIndicators.name(indicator) + FigureTables.OF_MEMBER + members.getOrDefault(row.member(), "");
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
                row.comparedWithLastYear(),
                sinceTheYearBegan ? null : row.comparedWithPrevious(),
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
        return rooms.periods().period(by.authority(), PeriodCalendar.USUAL, kind, period.year(), period.number());
    }
}
