package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
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
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Typed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts an indicator's page together: its months, its members and its parts.
@Component
class IndicatorPages {

    private final Indicators indicators;
    private final Periods periods;
    private final RollUp rollUp;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Boards boards;
    private final Clock clock;

    IndicatorPages(
            Indicators indicators,
            Periods periods,
            RollUp rollUp,
            Organisation organisation,
            Permissions permissions,
            Boards boards,
            Clock clock) {
        this.indicators = indicators;
        this.periods = periods;
        this.rollUp = rollUp;
        this.organisation = organisation;
        this.permissions = permissions;
        this.boards = boards;
        this.clock = clock;
    }

    /// What is asked for.
    private record Asked(Actor by, Indicator indicator, Unit unit, Period period, List<Base> bases) {

        Question question(List<UnitId> units, Period of) {
            return new Question(
                    by.authority(),
                    List.of(indicator.code()),
                    units,
                    of,
                    Look.REPORTED,
                    FigureState.ACCEPTED,
                    of.lastDay());
        }

        String url(UnitId other, Period of) {
            return "/so-lieu/chi-tieu/" + indicator.code() + "?don-vi=" + other.value() + "&nam=" + of.year()
                    + "&thang=" + of.number();
        }
    }

    /// Refuses with `permission.denied`, `indicator.unknown`, `organisation.unit-not-there` and as
    /// the periods do.
    IndicatorPage page(Actor by, String code, @Nullable Long unit, @Nullable String year, @Nullable String month) {
        Indicator indicator = indicators.require(by.authority(), code);
        Asked asked = asked(by, indicator, unit, year, month);
        List<Unit> below = below(asked);
        List<Rolled> whole = rollUp.table(asked.question(List.of(asked.unit().id()), asked.period()));
        return new IndicatorPage(
                code,
                indicator.name(),
                indicator.as().measure(),
                indicator.formula(),
                indicator.as().source(),
                asked.unit().name(),
                asked.unit().id().value(),
                above(asked),
                String.valueOf(asked.period().year()),
                String.valueOf(asked.period().number()),
                String.valueOf(asked.period().year() - 1),
                String.valueOf(asked.period().year() + 1),
                asked.bases().stream().map(Base::name).toList(),
                months(asked),
                members(asked, whole),
                parts(asked, below),
                permissions.may(by, Deed.MANAGE_INDICATORS));
    }

    private Asked asked(
            Actor by, Indicator indicator, @Nullable Long typed, @Nullable String year, @Nullable String month) {
        permissions.require(by, Deed.SEE_FIGURES);
        LocalDate today = LocalDate.now(clock);
        // Without a wish: the last month that has ended.
        LocalDate last = today.withDayOfMonth(1).minusDays(1);
        Period period = periods.period(
                by.authority(),
                indicator.as().calendar(),
                PeriodKind.MONTH,
                year == null ? last.getYear() : (int) Typed.number(year),
                month == null ? last.getMonthValue() : (int) Typed.number(month));
        boolean everywhere = boards.responsible(by).contains(indicator.code());
        UnitId wanted = typed != null
                ? new UnitId(typed)
                : permissions.isAuthorityWide(by) || everywhere
                        ? new UnitId(by.authority().value())
                        : by.unit();
        if (!boards.maySee(by, indicator.code(), wanted)) {
            throw new Refusal("permission.denied");
        }
        Unit unit = organisation
                .unit(wanted, period.lastDay())
                .filter(there -> there.authority().equals(by.authority()))
                .orElseThrow(() -> new Refusal("organisation.unit-not-there"));
        Asked asked = new Asked(by, indicator, unit, period, List.of());
        Set<String> set = new HashSet<>();
        List<UnitId> all = new ArrayList<>(List.of(wanted));
        below(asked).forEach(part -> all.add(part.id()));
        rollUp.table(asked.question(all, period)).forEach(row -> row.goals().forEach(goal -> set.add(goal.base())));
        return new Asked(
                by,
                indicator,
                unit,
                period,
                indicators.bases(by.authority()).stream()
                        .filter(base -> set.contains(base.code()))
                        .toList());
    }

    private List<Unit> below(Asked asked) {
        List<UnitId> visible = permissions.visible(asked.by());
        boolean everywhere =
                boards.responsible(asked.by()).contains(asked.indicator().code());
        return organisation.units(asked.by().authority(), asked.period().lastDay()).stream()
                .filter(known -> asked.unit().id().equals(known.parent()))
                .filter(known -> everywhere || visible.contains(known.id()))
                .toList();
    }

    private @Nullable Choice above(Asked asked) {
        UnitId parent = asked.unit().parent();
        return parent == null || !boards.maySee(asked.by(), asked.indicator().code(), parent)
                ? null
                : organisation
                        .unit(parent, asked.period().lastDay())
                        .map(unit -> new Choice(asked.url(parent, asked.period()), unit.name()))
                        .orElse(null);
    }

    /// The months of the year up to the one asked for, or the running one where that lies further on.
    private List<IndicatorPage.Line> months(Asked asked) {
        List<IndicatorPage.Line> lines = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (Period month : periods.year(
                asked.by().authority(),
                asked.indicator().as().calendar(),
                asked.period().year())) {
            boolean begun = !month.firstDay().isAfter(today)
                    || month.id() <= asked.period().id();
            if (month.kind() == PeriodKind.MONTH && begun) {
                rollUp.table(asked.question(List.of(asked.unit().id()), month)).stream()
                        .filter(row -> row.member() == 0)
                        .map(row -> line(
                                asked,
                                month.number() + "/" + month.year(),
                                asked.url(asked.unit().id(), month),
                                month.id() == asked.period().id(),
                                row))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private List<IndicatorPage.Line> members(Asked asked, List<Rolled> rows) {
        List<IndicatorPage.Line> lines = new ArrayList<>();
        for (Member member : indicators.members(asked.indicator())) {
            rows.stream()
                    .filter(row -> row.member() == member.id())
                    .map(row -> line(
                            asked, member.label(), source(asked, asked.unit().id(), member.id()), false, row))
                    .forEach(lines::add);
        }
        return lines;
    }

    private List<IndicatorPage.Line> parts(Asked asked, List<Unit> below) {
        if (below.isEmpty()) {
            return List.of();
        }
        List<IndicatorPage.Line> lines = new ArrayList<>();
        List<Rolled> rows =
                rollUp.table(asked.question(below.stream().map(Unit::id).toList(), asked.period()));
        for (Unit unit : below) {
            rows.stream()
                    .filter(row -> row.unit().equals(unit.id()) && row.member() == 0)
                    .filter(row -> row.value() != null || row.expected() > 0)
                    .map(row -> line(asked, unit.name(), asked.url(unit.id(), asked.period()), false, row))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String source(Asked asked, UnitId unit, int member) {
        return asked.indicator().formula() == null
                ? SourceController.url(asked.indicator().code(), unit, asked.period(), member)
                : asked.url(unit, asked.period());
    }

    private static IndicatorPage.Line line(Asked asked, String label, String url, boolean current, Rolled row) {
        int decimals = asked.indicator().decimals();
        List<IndicatorPage.@Nullable Aim> goals = new ArrayList<>();
        for (Base base : asked.bases()) {
            Goal goal = row.goal(base.code());
            goals.add(
                    goal == null
                            ? null
                            : new IndicatorPage.Aim(
                                    Objects.requireNonNull(Written.number(goal.value(), decimals)),
                                    Written.percent(goal.reached()),
                                    goal.met()));
        }
        return new IndicatorPage.Line(
                label,
                current ? source(asked, row.unit(), row.member()) : url,
                current,
                Written.number(row.value(), decimals),
                row.missing(),
                row.absent(),
                Written.number(row.previous(), decimals),
                Written.number(row.lastYear(), decimals),
                Written.percent(share(row.value(), row.lastYear())),
                goals,
                row.place());
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_UP);
    }
}
