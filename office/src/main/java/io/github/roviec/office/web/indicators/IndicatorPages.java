package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Behind;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts an indicator's page together: what it is about, its tables, and the ways to the same elsewhere.
@Component
class IndicatorPages {

    private final Indicators indicators;
    private final IndicatorTables tables;
    private final Periods periods;
    private final RollUp rollUp;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Boards boards;
    private final FormulaWords words;
    private final Clock clock;

    IndicatorPages(
            Indicators indicators,
            IndicatorTables tables,
            Periods periods,
            RollUp rollUp,
            Organisation organisation,
            Permissions permissions,
            Boards boards,
            FormulaWords words,
            Clock clock) {
        this.indicators = indicators;
        this.tables = tables;
        this.periods = periods;
        this.rollUp = rollUp;
        this.organisation = organisation;
        this.permissions = permissions;
        this.boards = boards;
        this.words = words;
        this.clock = clock;
    }

    /// Refuses with `permission.denied`, `indicator.unknown`, `organisation.unit-not-there` and as
    /// the periods do.
    IndicatorPage page(Actor by, String code, IndicatorQuery query) {
        AskedIndicator asked = asked(by, indicators.require(by.authority(), code), query);
        Indicator indicator = asked.indicator();
        IndicatorTables.Tables shown = tables.of(asked, below(asked));
        return new IndicatorPage(
                code,
                indicator.name(),
                indicator.as().measure(),
                indicator.isShare(),
                rollUp.behind(asked.question(asked.period()), 0, words.of(by.authority()))
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
                shown.bases().stream().map(Base::name).toList(),
                shown.months(),
                shown.members(),
                shown.parts(),
                permissions.may(by, Deed.MANAGE_INDICATORS));
    }

    private AskedIndicator asked(Actor by, Indicator indicator, IndicatorQuery query) {
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
        return new AskedIndicator(by, indicator, unit, period, query.look() == null ? Look.REPORTED : query.look());
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
    private static @Nullable Choice next(AskedIndicator asked, int years) {
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
    private List<IndicatorPage.Way> kinds(AskedIndicator asked) {
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
    private static List<IndicatorPage.Way> looks(AskedIndicator asked) {
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

    private List<Unit> below(AskedIndicator asked) {
        Boards.Sight sight = boards.sight(asked.by());
        return organisation.units(asked.by().authority(), asked.period().lastDay()).stream()
                .filter(known -> asked.unit().id().equals(known.parent()))
                .filter(known -> sight.sees(asked.indicator().code(), known.id()))
                .toList();
    }

    private @Nullable Choice above(AskedIndicator asked) {
        UnitId parent = asked.unit().parent();
        return parent == null || !boards.maySee(asked.by(), asked.indicator().code(), parent)
                ? null
                : organisation
                        .unit(parent, asked.period().lastDay())
                        .map(unit -> new Choice(asked.url(parent, asked.period()), unit.name()))
                        .orElse(null);
    }
}
