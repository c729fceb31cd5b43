package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
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
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.indicators.formula.Term;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.indicators.BehindBox.Group;
import io.github.roviec.office.web.indicators.BehindBox.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way down from a number that was put together: each part leads to its own source.
@Component
class BehindBoxes {

    private final Indicators indicators;
    private final RollUp rollUp;
    private final Periods periods;
    private final Organisation organisation;
    private final Boards boards;
    private final FormulaWords words;

    BehindBoxes(
            Indicators indicators,
            RollUp rollUp,
            Periods periods,
            Organisation organisation,
            Boards boards,
            FormulaWords words) {
        this.indicators = indicators;
        this.rollUp = rollUp;
        this.periods = periods;
        this.organisation = organisation;
        this.boards = boards;
        this.words = words;
    }

    /// Of which number, and who looks.
    ///
    /// @param units of the period's last day, by id, in the order of the list of units
    private record At(
            Indicator indicator,
            UnitId unit,
            Period period,
            int member,
            Look look,
            Actor by,
            Boards.Sight sight,
            Map<UnitId, Unit> units,
            Map<String, Indicator> known) {

        Question question(List<UnitId> of) {
            return question(of, period);
        }

        Question question(List<UnitId> of, Period when) {
            return new Question(
                    by.authority(), List.of(indicator.code()), of, when, look, FigureState.ACCEPTED, when.lastDay());
        }
    }

    /// Null where nothing stands behind it.
    @Nullable
    BehindBox of(Indicator indicator, UnitId unit, Period period, int member, Look look, Actor by) {
        At at = new At(
                indicator,
                unit,
                period,
                member,
                look,
                by,
                boards.sight(by),
                organisation.units(by.authority(), period.lastDay()).stream()
                        .collect(Collectors.toMap(Unit::id, each -> each, (one, _) -> one, LinkedHashMap::new)),
                indicators.all(by.authority()).stream().collect(Collectors.toMap(Indicator::code, each -> each)));
        List<Rolled> own = rollUp.table(at.question(List.of(unit)));
        Formula.Words called = words.of(by.authority());
        Optional<Behind> behind = rollUp.behind(at.question(List.of(unit)), member, called);
        List<Group> groups = behind.map(found -> computed(at, found, called)).orElseGet(() -> added(at, own));
        Optional<Rolled> row =
                own.stream().filter(each -> each.member() == member).findFirst();
        return groups.isEmpty()
                ? null
                : new BehindBox(
                        behind.map(Behind::formula).orElse(null),
                        row.map(Rolled::value)
                                .map(value -> Written.number(value, indicator.decimals()))
                                .orElse(null),
                        row.map(Rolled::missing).orElse(0L),
                        row.map(Rolled::absent).orElse(0L),
                        groups);
    }

    private List<Group> computed(At at, Behind behind, Formula.Words called) {
        List<Group> groups = new ArrayList<>();
        List<Behind.Step> steps = behind.steps();
        // A formula that is one count is not said a second time.
        if (steps.size() != 1 || steps.getFirst().places().isEmpty()) {
            groups.add(new Group(
                    "terms",
                    "",
                    steps.stream().map(step -> term(at, step, called)).toList()));
        }
        for (Behind.Step step : behind.steps()) {
            if (!step.places().isEmpty()) {
                groups.add(new Group(
                        behind.steps().size() == 1 ? "these" : "counted",
                        called.term(step.term()),
                        step.places().stream()
                                .map(place -> place(at, place, step.term()))
                                .toList()));
            }
        }
        return groups;
    }

    private Row term(At at, Behind.Step step, Formula.Words called) {
        Term term = step.term();
        Indicator of = at.known().get(term.name());
        Indicator figure = switch (term.what()) {
            case VALUE, MEMBER, TARGET, LAST_YEAR, PREVIOUS -> of;
            default -> null;
        };
        boolean elapsed = term.what() == Term.What.ELAPSED;
        return new Row(
                called.term(term),
                Written.number(step.value(), figure != null ? figure.decimals() : elapsed ? 1 : 0),
                figure != null ? figure.as().measure() : elapsed ? "%" : "",
                step.missing(),
                0,
                null,
                null,
                of == null || !at.sight().sees(of.code(), at.unit()) ? null : url(at, of, step));
    }

    /// To the figures themselves; goals, other periods and members stand on the indicator's page.
    private static @Nullable String url(At at, Indicator of, Behind.Step step) {
        Period period = at.period();
        return switch (step.term().what()) {
            case VALUE, MEMBER, EXPECTED, REPORTERS, UNITS_AT_LEAST, UNITS_BELOW ->
                Written.source(of.code(), at.unit(), period, step.member());
            default -> Written.indicator(of.code(), at.unit(), period);
        };
    }

    private Row place(At at, Behind.Place place, Term term) {
        Indicator of = at.known().get(place.indicator());
        Goal goal = place.goal();
        int decimals = of == null ? 0 : of.decimals();
        return new Row(
                switch (term.what()) {
                    case MEMBERS_AT_LEAST, MEMBERS_BELOW -> member(of, place.member());
                    case COUNT_OVER, COUNT_AT_LEAST -> of == null ? place.indicator() : of.name();
                    default -> unit(at, place.unit());
                },
                Written.number(place.value(), decimals),
                of == null ? "" : of.as().measure(),
                0,
                0,
                goal == null ? null : Written.number(goal.value(), decimals),
                goal == null ? null : Written.percent(goal.reached()),
                at.sight().sees(place.indicator(), place.unit())
                        ? Written.source(place.indicator(), place.unit(), at.period(), place.member())
                        : null);
    }

    private String member(@Nullable Indicator indicator, int id) {
        return indicator == null
                ? ""
                : indicators.members(indicator).stream()
                        .filter(known -> known.id() == id)
                        .findFirst()
                        .map(Member::label)
                        .orElse("");
    }

    private static String unit(At at, UnitId id) {
        Unit unit = at.units().get(id);
        return unit == null ? "" : unit.name();
    }

    /// A sum: of its members, where they add up or are parts of this one, and of the units below.
    private List<Group> added(At at, List<Rolled> own) {
        List<Group> groups = new ArrayList<>();
        List<Member> members = indicators.members(at.indicator());
        Predicate<Member> below = at.member() == 0
                ? each -> !each.isPart() && at.indicator().as().sumOfMembers()
                : each -> members.stream()
                        .anyMatch(known ->
                                known.id() == at.member() && known.code().equals(each.of()));
        List<Row> split = new ArrayList<>();
        members.stream()
                .filter(below)
                .forEach(each -> own.stream()
                        // Parts of a criterion that was said as a whole have said nothing.
                        .filter(row -> row.member() == each.id() && !(each.isPart() && row.isSilent()))
                        .map(row -> row(at, each.label(), row))
                        .forEach(split::add));
        if (!split.isEmpty()) {
            groups.add(new Group("members", "", split));
        }
        List<Row> periods = periods(at);
        if (!periods.isEmpty()) {
            groups.add(new Group("periods", "", periods));
        }
        List<Row> units = units(at);
        if (!units.isEmpty()) {
            groups.add(new Group("units", "", units));
        }
        return groups;
    }

    private List<Row> units(At at) {
        List<Unit> below = at.units().values().stream()
                .filter(each -> at.unit().equals(each.parent()))
                .filter(each -> at.sight().sees(at.indicator().code(), each.id()))
                .toList();
        return below.isEmpty()
                ? List.of()
                : rollUp.table(at.question(below.stream().map(Unit::id).toList())).stream()
                        .filter(row -> row.member() == at.member())
                        .filter(row -> row.value() != null || row.expected() > 0 || row.absent() > 0)
                        .map(row -> row(at, unit(at, row.unit()), row))
                        .toList();
    }

    /// A quarter of months.
    private List<Row> periods(At at) {
        PeriodKind counted = at.indicator().as().frequency();
        Period whole = at.period();
        return whole.kind() == counted
                ? List.of()
                : periods.year(at.by().authority(), whole.calendar(), whole.year()).stream()
                        .filter(each -> each.kind() == counted
                                && !each.firstDay().isBefore(whole.firstDay())
                                && !each.lastDay().isAfter(whole.lastDay()))
                        .flatMap(each -> rollUp.table(at.question(List.of(at.unit()), each)).stream()
                                .filter(row -> row.member() == at.member())
                                .map(row -> row(at, each.number() + "/" + each.year(), row, each)))
                        .toList();
    }

    private static Row row(At at, String label, Rolled row) {
        return row(at, label, row, at.period());
    }

    private static Row row(At at, String label, Rolled row, Period period) {
        return new Row(
                label,
                Written.number(row.value(), at.indicator().decimals()),
                at.indicator().as().measure(),
                row.missing(),
                row.absent(),
                null,
                null,
                Written.source(at.indicator().code(), row.unit(), period, row.member()) + Written.how(at.look()));
    }
}
