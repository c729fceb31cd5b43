package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Behind;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    private final FormulaWords words;
    private final Clock clock;

    IndicatorPages(
            Indicators indicators,
            Periods periods,
            RollUp rollUp,
            Organisation organisation,
            Permissions permissions,
            Boards boards,
            FormulaWords words,
            Clock clock) {
        this.indicators = indicators;
        this.periods = periods;
        this.rollUp = rollUp;
        this.organisation = organisation;
        this.permissions = permissions;
        this.boards = boards;
        this.words = words;
        this.clock = clock;
    }

    /// What is asked for.
    private record Asked(Actor by, Indicator indicator, Unit unit, Period period, Look look, List<Base> bases) {

        Question question(List<UnitId> units, Period of) {
            return new Question(
                    by.authority(), List.of(indicator.code()), units, of, look, FigureState.ACCEPTED, of.lastDay());
        }

        String url(UnitId other, Period of) {
            return url(other, of, look);
        }

        String url(UnitId other, Period of, Look how) {
            return Written.indicator(indicator.code(), other, of) + Written.how(how);
        }
    }

    /// Refuses with `permission.denied`, `indicator.unknown`, `organisation.unit-not-there` and as
    /// the periods do.
    IndicatorPage page(Actor by, String code, IndicatorQuery query) {
        Indicator indicator = indicators.require(by.authority(), code);
        Asked asked = asked(by, indicator, query);
        List<Unit> below = below(asked);
        List<Rolled> whole = rollUp.table(asked.question(List.of(asked.unit().id()), asked.period()));
        return new IndicatorPage(
                code,
                indicator.name(),
                indicator.as().measure(),
                indicator.isShare(),
                rollUp.behind(asked.question(List.of(asked.unit().id()), asked.period()), 0, words.of(by.authority()))
                        .map(Behind::formula)
                        .orElse(null),
                indicator.as().source(),
                asked.unit().name(),
                asked.unit().id().value(),
                above(asked),
                asked.period().kind().name(),
                String.valueOf(asked.period().year()),
                String.valueOf(asked.period().number()),
                asked.look().name(),
                next(asked, -1),
                next(asked, 1),
                kinds(asked),
                looks(asked),
                asked.bases().stream().map(Base::name).toList(),
                months(asked),
                members(asked, whole),
                parts(asked, below),
                permissions.may(by, Deed.MANAGE_INDICATORS));
    }

    private Asked asked(Actor by, Indicator indicator, IndicatorQuery query) {
        permissions.require(by, Deed.SEE_FIGURES);
        Period period = period(by, indicator, query);
        Long typed = query.unit();
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
        Look look = query.look() == null ? Look.REPORTED : query.look();
        Asked asked = new Asked(by, indicator, unit, period, look, List.of());
        Set<String> set = new HashSet<>();
        List<UnitId> all = new ArrayList<>(List.of(wanted));
        below(asked).forEach(part -> all.add(part.id()));
        rollUp.table(asked.question(all, period)).forEach(row -> row.goals().forEach(goal -> set.add(goal.base())));
        return new Asked(
                by,
                indicator,
                unit,
                period,
                look,
                indicators.bases(by.authority()).stream()
                        .filter(base -> set.contains(base.code()))
                        .toList());
    }

    /// Without a wish the last one that has ended, of the kind in which it is counted; by the end of a month, where
    /// that is asked for, as boards do.
    private Period period(Actor by, Indicator indicator, IndicatorQuery query) {
        PeriodKind kind = query.kind() == null ? indicator.as().frequency() : query.kind();
        LocalDate last = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
        if (query.kind() == null && kind != PeriodKind.MONTH && query.year() != null && query.number() != null) {
            Period month = periods.period(
                    by.authority(), indicator.as().calendar(), PeriodKind.MONTH, (int) Typed.number(query.year()), (int)
                            Typed.number(query.number()));
            return periods.lastEnded(by.authority(), indicator.as().calendar(), kind, month.lastDay());
        }
        Period ended = periods.lastEnded(by.authority(), indicator.as().calendar(), kind, last);
        return query.year() == null && query.number() == null
                ? ended
                : periods.period(
                        by.authority(),
                        indicator.as().calendar(),
                        kind,
                        query.year() == null ? ended.year() : (int) Typed.number(query.year()),
                        query.number() == null ? ended.number() : (int) Typed.number(query.number()));
    }

    /// The year before or after, with the same kind of periods.
    private static @Nullable Choice next(Asked asked, int years) {
        Period at = asked.period();
        int year = at.year() + years;
        int number = years < 0 ? at.kind().inYear() : 1;
        return Periods.covers(year)
                ? new Choice(
                        asked.url(
                                asked.unit().id(),
                                new Period(0, at.calendar(), at.kind(), year, number, at.firstDay(), at.lastDay())),
                        String.valueOf(year))
                : null;
    }

    /// The kinds of periods that are made up of those in which it is counted.
    private List<IndicatorPage.Way> kinds(Asked asked) {
        PeriodKind least = asked.indicator().as().frequency();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        LocalDate end = asked.period().lastDay();
        LocalDate last = end.isAfter(yesterday) ? yesterday : end;
        return Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.months() % least.months() == 0)
                .map(kind -> new IndicatorPage.Way(
                        kind.name(),
                        asked.url(
                                asked.unit().id(),
                                periods.lastEnded(
                                        asked.by().authority(),
                                        asked.indicator().as().calendar(),
                                        kind,
                                        last)),
                        kind == asked.period().kind()))
                .toList();
    }

    /// What it comes to within the period, and since the year began, where that is not what is recorded.
    private static List<IndicatorPage.Way> looks(Asked asked) {
        Look other = switch (asked.indicator().as().overTime()) {
            case CUMULATIVE -> Look.WITHIN;
            case IN_PERIOD -> Look.TO_DATE;
            case POINT_IN_TIME -> null;
        };
        return other == null || asked.indicator().formula() != null
                ? List.of()
                : Stream.of(Look.REPORTED, other)
                        .map(look -> new IndicatorPage.Way(
                                look.name(), asked.url(asked.unit().id(), asked.period(), look), look == asked.look()))
                        .toList();
    }

    private List<Unit> below(Asked asked) {
        Boards.Sight sight = boards.sight(asked.by());
        return organisation.units(asked.by().authority(), asked.period().lastDay()).stream()
                .filter(known -> asked.unit().id().equals(known.parent()))
                .filter(known -> sight.sees(asked.indicator().code(), known.id()))
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

    /// The periods of the year up to the one asked for, or the running one where that lies further on.
    private List<IndicatorPage.Line> months(Asked asked) {
        List<IndicatorPage.Line> lines = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (Period month : periods.year(
                asked.by().authority(),
                asked.indicator().as().calendar(),
                asked.period().year())) {
            boolean begun = !month.firstDay().isAfter(today)
                    || month.id() <= asked.period().id();
            if (month.kind() == asked.period().kind() && begun) {
                rollUp.table(asked.question(List.of(asked.unit().id()), month)).stream()
                        .filter(row -> row.member() == 0)
                        .map(row -> line(
                                asked,
                                month.kind().inYear() == 1
                                        ? String.valueOf(month.year())
                                        : month.number() + "/" + month.year(),
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
        List<Member> members = indicators.members(asked.indicator());
        for (Member member : members) {
            // Of a criterion that was said as a whole, nothing is to come from its parts.
            boolean whole = member.above(members)
                    .filter(above -> rows.stream().anyMatch(row -> row.member() == above.id() && !row.isSilent()))
                    .isPresent();
            rows.stream()
                    .filter(row -> row.member() == member.id() && !(whole && row.isSilent()))
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
                    // What is counted of others says nothing of who is not asked for it.
                    .filter(row -> row.expected() > 0
                            || row.value() != null && !asked.indicator().countsUnits())
                    .map(row -> line(asked, unit.name(), asked.url(unit.id(), asked.period()), false, row))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String source(Asked asked, UnitId unit, int member) {
        return Written.source(asked.indicator().code(), unit, asked.period(), member) + Written.how(asked.look());
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
                                    goal.met(),
                                    goal.within()));
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
                row.lastYearMissing(),
                Change.of(asked.indicator(), row.value(), row.comparedWithLastYear()),
                goals,
                row.place());
    }
}
