package io.github.roviec.office.web.api;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorDefinition;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Units, indicators and what they add up to.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "figures", description = "Số liệu: đọc")
@SecurityRequirement(name = "key")
class FiguresApi {

    /// Of units and indicators at once.
    private static final int MOST = 500;

    private final Indicators indicators;
    private final Periods periods;
    private final RollUp rollUp;
    private final Organisation organisation;
    private final Boards boards;
    private final Permissions permissions;
    private final Clock clock;

    FiguresApi(
            Indicators indicators,
            Periods periods,
            RollUp rollUp,
            Organisation organisation,
            Boards boards,
            Permissions permissions,
            Clock clock) {
        this.indicators = indicators;
        this.periods = periods;
        this.rollUp = rollUp;
        this.organisation = organisation;
        this.boards = boards;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/units")
    @Operation(summary = "Các đơn vị mà chức vụ của khóa này được xem, hôm nay")
    List<Api.UnitItem> units(@Parameter(hidden = true) Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        List<Unit> units = seen(by, LocalDate.now(clock));
        Map<UnitId, String> codes = units.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        return units.stream()
                .map(unit -> new Api.UnitItem(
                        unit.code(),
                        unit.name(),
                        unit.kind().name(),
                        unit.parent() == null ? null : codes.get(unit.parent())))
                .toList();
    }

    /// Those that the post sees on the screen: all, where it acts for the whole authority or answers
    /// for an indicator.
    private List<Unit> seen(Actor by, LocalDate day) {
        List<Unit> all = organisation.units(by.authority(), day);
        if (permissions.isAuthorityWide(by) || !boards.responsible(by).isEmpty()) {
            return all;
        }
        Set<UnitId> visible = Set.copyOf(permissions.visible(by));
        return all.stream().filter(unit -> visible.contains(unit.id())).toList();
    }

    /// As on the screen: figures of the own unit and those below, and everywhere what the own unit
    /// answers for. Refuses with `permission.denied`.
    private void requireSeen(Collection<UnitId> units, List<String> indicators, Actor by) {
        if (!permissions.isAuthorityWide(by)
                && !Set.copyOf(permissions.visible(by)).containsAll(units)
                && !Set.copyOf(boards.responsible(by)).containsAll(indicators)) {
            throw new Refusal("permission.denied");
        }
    }

    @GetMapping("/indicators")
    @Operation(summary = "Danh mục chỉ tiêu")
    List<Api.IndicatorItem> indicators(@Parameter(hidden = true) Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        Map<String, List<Member>> members = indicators.dimensions(by.authority()).stream()
                .collect(Collectors.toMap(Dimension::code, Dimension::members));
        return indicators.all(by.authority()).stream()
                .filter(indicator -> !indicator.as().ended())
                .map(indicator -> item(
                        indicator,
                        indicator.as().dimension() == null
                                ? List.of()
                                : members.getOrDefault(indicator.as().dimension(), List.of())))
                .toList();
    }

    private static Api.IndicatorItem item(Indicator indicator, List<Member> members) {
        IndicatorDefinition as = indicator.as();
        return new Api.IndicatorItem(
                as.code(),
                as.name(),
                as.measure(),
                as.decimals(),
                as.sector(),
                as.direction().name(),
                as.overUnits().name(),
                as.overTime().name(),
                as.frequency().name(),
                as.calendar(),
                as.formula(),
                members.stream()
                        .map(member -> new Api.MemberItem(
                                member.code(),
                                member.name(),
                                member.when().from(),
                                member.when().until(),
                                Api.RequirementItem.of(member.requirements())))
                        .toList());
    }

    @GetMapping("/figures")
    @Operation(summary = "Số liệu đã chấp nhận, tổng hợp cho các đơn vị được hỏi, kèm kỳ trước, cùng kỳ và mức giao")
    Api.FigureList figures(
            @Parameter(hidden = true) Actor by,
            @Parameter(description = "mã chỉ tiêu") @RequestParam List<String> indicator,
            @Parameter(description = "mã đơn vị; không có: đơn vị của khóa") @RequestParam(defaultValue = "")
                    List<String> unit,
            @Parameter(description = "MONTH, QUARTER, SIX_MONTHS, NINE_MONTHS, YEAR")
                    @RequestParam(defaultValue = "MONTH")
                    PeriodKind kind,
            @RequestParam int year,
            @Parameter(description = Api.NUMBER) @RequestParam(required = false) @Nullable Integer number,
            @Parameter(description = "REPORTED, WITHIN, TO_DATE") @RequestParam(defaultValue = "REPORTED") Look look) {
        permissions.require(by, Deed.SEE_FIGURES);
        if (indicator.isEmpty() || indicator.size() > MOST || unit.size() > MOST) {
            throw new Refusal("api.too-many", MOST);
        }
        Period period = periods.period(by.authority(), calendar(indicator, by), kind, year, Api.number(kind, number));
        Map<String, Unit> known =
                seen(by, period.lastDay()).stream().collect(Collectors.toMap(Unit::code, each -> each));
        Map<UnitId, String> units = new HashMap<>();
        if (unit.isEmpty()) {
            UnitId own =
                    permissions.isAuthorityWide(by) ? new UnitId(by.authority().value()) : by.unit();
            units.put(
                    own,
                    organisation.unit(own, period.lastDay()).map(Unit::code).orElse(""));
        }
        for (String code : unit) {
            Unit there = known.get(code);
            if (there == null) {
                throw new Refusal("permission.denied");
            }
            units.put(there.id(), code);
        }
        requireSeen(units.keySet(), indicator, by);
        List<Rolled> rows = rollUp.table(new Question(
                by.authority(),
                indicator.stream().distinct().toList(),
                List.copyOf(units.keySet()),
                period,
                look,
                FigureState.ACCEPTED,
                period.lastDay()));
        Map<Integer, String> members = new HashMap<>();
        indicators.dimensions(by.authority()).stream()
                .flatMap(dimension -> dimension.members().stream())
                .forEach(member -> members.put(member.id(), member.code()));
        return new Api.FigureList(
                kind.name(),
                year,
                period.number(),
                period.firstDay(),
                period.lastDay(),
                rows.stream().map(row -> figure(row, units, members)).toList());
    }

    /// That of all of them. A month of one calendar is not that of another, and one answer has one
    /// period: refuses with `api.calendars`.
    private String calendar(List<String> codes, Actor by) {
        Map<String, Indicator> known =
                indicators.all(by.authority()).stream().collect(Collectors.toMap(Indicator::code, each -> each));
        List<Indicator> asked = codes.stream()
                .map(code -> known.containsKey(code) ? known.get(code) : indicators.require(by.authority(), code))
                .toList();
        Indicator first = asked.getFirst();
        for (Indicator other : asked) {
            if (!other.as().calendar().equals(first.as().calendar())) {
                throw new Refusal(
                        "api.calendars",
                        first.code(),
                        first.as().calendar(),
                        other.code(),
                        other.as().calendar());
            }
        }
        return first.as().calendar();
    }

    private static Api.FigureItem figure(Rolled row, Map<UnitId, String> units, Map<Integer, String> members) {
        return new Api.FigureItem(
                row.indicator(),
                row.member() == 0 ? null : members.get(row.member()),
                Objects.requireNonNullElse(units.get(row.unit()), ""),
                row.value(),
                row.previous(),
                row.previousMissing(),
                row.lastYear(),
                row.lastYearMissing(),
                row.present(),
                row.absent(),
                row.missing(),
                row.goals().stream()
                        .map(goal -> new Api.GoalItem(goal.base(), goal.value(), goal.reached()))
                        .toList());
    }
}
