package io.github.roviec.office;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.EarlierFigures;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.TakenFigure;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Figures and goals of the demonstration office (`demo/figures.csv`, `demo/goals.csv`; columns: see
/// `demo/README.md`).
@Component
class DemoFigures {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFigures.class);

    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final YearMonth LAST = YearMonth.of(2024, 9);
    private static final String NOTE = "Số liệu trình diễn";
    static final String TOWN = "TT.VANQUAN";
    static final String NO_TOWN = "Thị trấn không xây dựng nông thôn mới";

    private final ShippedCatalogue catalogue;
    private final Indicators indicators;
    private final EarlierFigures figures;
    private final Goals goals;
    private final Periods periods;
    private final Organisation organisation;
    private final DemoForms forms;

    DemoFigures(
            ShippedCatalogue catalogue,
            Indicators indicators,
            EarlierFigures figures,
            Goals goals,
            Periods periods,
            Organisation organisation,
            DemoForms forms) {
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.figures = figures;
        this.goals = goals;
        this.periods = periods;
        this.organisation = organisation;
        this.forms = forms;
    }

    /// A figure's place, month by month.
    private record Place(Indicator indicator, Member member, Unit unit) {}

    private static final Member WHOLE = Member.always(0, "", "");

    /// Before the first paper comes: its figures are looked for in the catalogue.
    void bring(AuthorityId authority) {
        catalogue.bring(authority);
    }

    /// @param today of the forms of the last month
    void make(
            AuthorityId authority,
            List<List<String>> lines,
            List<List<String>> aims,
            List<List<String>> responsible,
            List<List<String>> proved,
            LocalDate today,
            DemoHands hands) {
        Actor clerk = hands.clerk();
        for (List<String> line : responsible.stream().skip(1).toList()) {
            Indicator indicator = indicators.require(authority, line.get(0));
            indicators.define(indicator.as().answeredBy(line.get(1)), indicator.version(), clerk);
        }
        Map<String, Unit> units = new HashMap<>();
        organisation.units(authority, today).forEach(unit -> units.put(unit.code(), unit));
        Map<Place, Map<YearMonth, @Nullable BigDecimal>> made = made(authority, lines, units);
        Map<YearMonth, Period> months = new HashMap<>();
        List<TakenFigure> taken = new ArrayList<>();
        made.forEach((place, values) -> values.forEach((month, value) -> {
            if (month.isBefore(LAST)) {
                taken.add(new TakenFigure(
                        place.indicator(),
                        place.unit().id(),
                        months.computeIfAbsent(month, when -> period(authority, when)),
                        place.member().id(),
                        value,
                        value == null ? NO_TOWN : null));
            }
        }));
        figures.takeOver(taken, NOTE, clerk);
        for (List<String> goal : aims.stream().skip(1).toList()) {
            Indicator indicator = indicators.require(authority, goal.get(0));
            goals.set(
                    indicator,
                    unit(units, goal.get(2)).id(),
                    member(indicator, goal.get(1)).id(),
                    Integer.parseInt(goal.get(3)),
                    goal.get(4),
                    new BigDecimal(goal.get(5)),
                    goal.get(6),
                    clerk);
        }
        Map<String, @Nullable BigDecimal> last = new HashMap<>();
        made.forEach((place, values) -> last.put(
                place.unit().code() + " " + place.indicator().id() + "-"
                        + place.member().id(),
                values.get(LAST)));
        forms.hand(authority, last, units, proved, hands);
    }

    private Period period(AuthorityId authority, YearMonth month) {
        return periods.period(
                authority, PeriodCalendar.USUAL, PeriodKind.MONTH, month.getYear(), month.getMonthValue());
    }

    private Member member(Indicator indicator, String code) {
        return code.isEmpty()
                ? WHOLE
                : indicators.members(indicator).stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("demo: " + indicator.code() + " " + code));
    }

    private static Unit unit(Map<String, Unit> units, String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new IllegalStateException("demo: no unit " + code);
        }
        return unit;
    }

    private Map<Place, Map<YearMonth, @Nullable BigDecimal>> made(
            AuthorityId authority, List<List<String>> lines, Map<String, Unit> units) {
        Map<Place, Map<YearMonth, @Nullable BigDecimal>> made = new LinkedHashMap<>();
        List<Unit> communes = units.values().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        Map<Shared, Map<Member, BigDecimal>> shares = new LinkedHashMap<>();
        for (List<String> line : lines.stream().skip(1).toList()) {
            Indicator indicator = indicators.require(authority, line.get(0));
            DemoRhythm rhythm = new DemoRhythm(line.get(3), number(line.get(4)), number(line.get(5)));
            if (rhythm.isShare()) {
                Place of = new Place(indicators.require(authority, rhythm.whole()), WHOLE, unit(units, line.get(2)));
                shares.computeIfAbsent(new Shared(indicator, of), _ -> new LinkedHashMap<>())
                        .put(member(indicator, line.get(1)), BigDecimal.valueOf(rhythm.to()));
                continue;
            }
            boolean each = line.get(2).equals("XÃ");
            for (Unit unit : each ? communes : List.of(unit(units, line.get(2)))) {
                List<Member> members = rhythm.counts()
                        ? Member.whole(indicators.members(indicator))
                        : List.of(member(indicator, line.get(1)));
                for (Member member : members) {
                    Map<YearMonth, @Nullable BigDecimal> months =
                            made.computeIfAbsent(new Place(indicator, member, unit), _ -> new TreeMap<>());
                    boolean none = unit.code().equals(TOWN) && indicator.code().startsWith("NTM");
                    YearMonth first = each ? LAST.minusMonths(12) : FIRST;
                    for (YearMonth month = first; !month.isAfter(LAST); month = month.plusMonths(1)) {
                        if (rhythm.speaksOf(month)) {
                            months.put(month, none ? null : rhythm.value(indicator, member, unit.code(), each, month));
                        }
                    }
                }
            }
        }
        shares.forEach((shared, parts) -> share(made, shared, parts));
        return made;
    }

    /// What is told by kind, and the figure that the kinds add up to.
    private record Shared(Indicator indicator, Place whole) {}

    /// Each kind has its share of every month; the largest has what rounding leaves, so that all add up exactly.
    private static void share(
            Map<Place, Map<YearMonth, @Nullable BigDecimal>> made, Shared shared, Map<Member, BigDecimal> shares) {
        BigDecimal all = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Member largest =
                Collections.max(shares.entrySet(), Map.Entry.comparingByValue()).getKey();
        Objects.requireNonNull(made.get(shared.whole())).forEach((month, whole) -> {
            BigDecimal left = Objects.requireNonNull(whole);
            for (Map.Entry<Member, BigDecimal> share : shares.entrySet()) {
                if (!share.getKey().equals(largest)) {
                    BigDecimal part = Objects.requireNonNull(whole)
                            .multiply(share.getValue())
                            .divide(all, shared.indicator().decimals(), RoundingMode.DOWN);
                    put(made, shared, share.getKey(), month, part);
                    left = left.subtract(part);
                }
            }
            put(made, shared, largest, month, left);
        });
    }

    private static void put(
            Map<Place, Map<YearMonth, @Nullable BigDecimal>> made,
            Shared shared,
            Member member,
            YearMonth month,
            BigDecimal value) {
        made.computeIfAbsent(
                        new Place(shared.indicator(), member, shared.whole().unit()), _ -> new TreeMap<>())
                .put(month, value);
    }

    private static double number(String written) {
        return written.isEmpty() ? 0 : Double.parseDouble(written);
    }
}
