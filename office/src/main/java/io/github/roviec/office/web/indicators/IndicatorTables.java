package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.web.indicators.IndicatorPage.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The three tables of an indicator's page: the unit through the year, its members, and the units below it.
@Component
class IndicatorTables {

    private final Indicators indicators;
    private final Periods periods;
    private final RollUp rollUp;
    private final Clock clock;

    IndicatorTables(Indicators indicators, Periods periods, RollUp rollUp, Clock clock) {
        this.indicators = indicators;
        this.periods = periods;
        this.rollUp = rollUp;
        this.clock = clock;
    }

    /// @param bases of the goals that any row has, a column each
    record Tables(List<Base> bases, List<Line> months, List<Line> members, List<Line> parts) {}

    Tables of(AskedIndicator asked, List<Unit> below) {
        List<Rolled> whole = rollUp.table(asked.question(asked.period()));
        List<Rolled> rows = below.isEmpty()
                ? List.of()
                : rollUp.table(asked.question(below.stream().map(Unit::id).toList(), asked.period()));
        List<Base> bases = indicators.bases(asked.by().authority()).stream()
                .filter(base ->
                        Stream.concat(whole.stream(), rows.stream()).anyMatch(row -> row.goal(base.code()) != null))
                .toList();
        return new Tables(bases, months(asked, bases), members(asked, bases, whole), parts(asked, bases, below, rows));
    }

    /// The periods of the year up to the one asked for, or the running one where that lies further on.
    private List<Line> months(AskedIndicator asked, List<Base> bases) {
        List<Line> lines = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (Period month : periods.year(
                asked.by().authority(),
                asked.indicator().as().calendar(),
                asked.period().year())) {
            boolean current = month.id() == asked.period().id();
            boolean begun = !month.firstDay().isAfter(today)
                    || month.id() <= asked.period().id();
            if (month.kind() == asked.period().kind() && begun) {
                rollUp.table(asked.question(month)).stream()
                        .filter(row -> row.member() == 0)
                        .map(row -> line(
                                asked,
                                bases,
                                label(month),
                                current
                                        ? asked.source(row.unit(), row.member())
                                        : asked.url(asked.unit().id(), month),
                                current,
                                row))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static String label(Period period) {
        return (period.kind().inYear() == 1 ? "" : period.number() + "/") + period.year();
    }

    private List<Line> members(AskedIndicator asked, List<Base> bases, List<Rolled> rows) {
        List<Line> lines = new ArrayList<>();
        List<Member> members = indicators.members(asked.indicator());
        for (Member member : members) {
            // Of a criterion that was said as a whole, nothing is to come from its parts.
            boolean whole = member.above(members)
                    .filter(above -> rows.stream().anyMatch(row -> row.member() == above.id() && !row.isSilent()))
                    .isPresent();
            rows.stream()
                    .filter(row -> row.member() == member.id() && !(whole && row.isSilent()))
                    .map(row -> line(
                            asked,
                            bases,
                            member.label(),
                            asked.source(asked.unit().id(), member.id()),
                            false,
                            row))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<Line> parts(AskedIndicator asked, List<Base> bases, List<Unit> below, List<Rolled> rows) {
        List<Line> lines = new ArrayList<>();
        for (Unit unit : below) {
            rows.stream()
                    .filter(row -> row.unit().equals(unit.id()) && row.member() == 0)
                    // What is counted of others says nothing of who is not asked for it.
                    .filter(row -> row.expected() > 0
                            || row.value() != null && !asked.indicator().countsUnits())
                    .map(row -> line(asked, bases, unit.name(), asked.url(unit.id(), asked.period()), false, row))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Line line(
            AskedIndicator asked, List<Base> bases, String label, String url, boolean current, Rolled row) {
        int decimals = asked.indicator().decimals();
        List<IndicatorPage.@Nullable Aim> goals = new ArrayList<>();
        bases.forEach(base -> goals.add(aim(row.goal(base.code()), decimals)));
        return new Line(
                label,
                url,
                current,
                Written.number(row.value(), decimals),
                row.missing(),
                row.absent(),
                Written.number(row.previous(), decimals),
                row.previousMissing(),
                Written.number(row.lastYear(), decimals),
                row.lastYearMissing(),
                Change.of(asked.indicator(), row.value(), row.comparedWithLastYear()),
                goals,
                row.place());
    }

    private static IndicatorPage.@Nullable Aim aim(@Nullable Goal goal, int decimals) {
        return goal == null
                ? null
                : new IndicatorPage.Aim(
                        Objects.requireNonNull(Written.number(goal.value(), decimals)),
                        Written.percent(goal.reached()),
                        goal.met(),
                        goal.within());
    }
}
