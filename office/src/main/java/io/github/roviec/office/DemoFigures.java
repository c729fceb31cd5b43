package io.github.roviec.office;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.EarlierFigures;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.TakenFigure;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final String TOWN = "TT.VANQUAN";
    private static final String NO_TOWN = "Thị trấn không xây dựng nông thôn mới";
    private static final String EXPLAINED = "Đã đối chiếu với sổ theo dõi của đơn vị.";

    /// Communes that are late with their form of the last month.
    private static final Set<String> LATE = Set.of("X.TRANGCAC", "X.HUULE");
    /// Who signs in as this commune has a form to fill: one that was accepted and opened again.
    private static final String FILLING = "X.ANSON";

    private static final String UNPROVED = "Đề nghị bổ sung minh chứng cho các tiêu chí đã đạt rồi nộp lại.";

    private static final String AGAIN = "Số hộ cận nghèo khác danh sách rà soát của xã; đề nghị đối chiếu rồi nộp lại.";

    private final ShippedCatalogue catalogue;
    private final Indicators indicators;
    private final EarlierFigures figures;
    private final Goals goals;
    private final Periods periods;
    private final Forms forms;
    private final Reports reports;
    private final Organisation organisation;
    private final DemoProofs proofs;

    DemoFigures(
            ShippedCatalogue catalogue,
            Indicators indicators,
            EarlierFigures figures,
            Goals goals,
            Periods periods,
            Forms forms,
            Reports reports,
            Organisation organisation,
            DemoProofs proofs) {
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.figures = figures;
        this.goals = goals;
        this.periods = periods;
        this.forms = forms;
        this.reports = reports;
        this.organisation = organisation;
        this.proofs = proofs;
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
            Map<String, Actor> fillers,
            Actor clerk) {
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
        forms.openDue(authority);
        fill(made, fillers, units, proved, clerk);
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
        for (List<String> line : lines.stream().skip(1).toList()) {
            Indicator indicator = indicators.require(authority, line.get(0));
            DemoRhythm rhythm = new DemoRhythm(line.get(3), number(line.get(4)), number(line.get(5)));
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
        return made;
    }

    private static double number(String written) {
        return written.isEmpty() ? 0 : Double.parseDouble(written);
    }

    /// The last month comes in as it does every month: through the forms.
    private void fill(
            Map<Place, Map<YearMonth, @Nullable BigDecimal>> made,
            Map<String, Actor> fillers,
            Map<String, Unit> units,
            List<List<String>> proved,
            Actor clerk) {
        Map<Long, String> codes = new HashMap<>();
        units.forEach((code, unit) -> codes.put(unit.id().value(), code));
        Map<String, @Nullable BigDecimal> values = new HashMap<>();
        made.forEach((place, months) -> values.put(
                place.unit().code() + " " + place.indicator().id() + "-"
                        + place.member().id(),
                months.get(LAST)));
        for (Report report : reports.seen(clerk)) {
            String code = codes.getOrDefault(report.unit().value(), "");
            Actor filler = fillers.getOrDefault(code, clerk);
            boolean rural = report.formName().contains("mới");
            if (report.state() != FigureState.DRAFT || LATE.contains(code) && !rural) {
                continue;
            }
            Map<String, Typed> typed = new HashMap<>();
            for (ReportCell cell : reports.cells(report, filler)) {
                if (cell.byParts()) {
                    continue;
                }
                BigDecimal value = value(cell, code, values);
                typed.put(
                        cell.key(),
                        value == null
                                ? new Typed("", code.equals(TOWN) ? NO_TOWN : "Chưa có số liệu")
                                : new Typed(
                                        WrittenNumber.write(
                                                value, cell.indicator().decimals()),
                                        ""));
            }
            proofs.give(report, code, proved, filler);
            boolean wanting = FILLING.equals(code) && rural;
            hand(report, typed, filler, wanting, clerk);
            Report handed = reports.report(report.id(), clerk);
            if (FILLING.equals(code) && !rural && handed.state() == FigureState.ACCEPTED) {
                reports.move(handed.id(), handed.version(), ReportStep.REOPEN, AGAIN, clerk);
            }
        }
    }

    /// What a part says follows from its criterion.
    private @Nullable BigDecimal value(ReportCell cell, String unit, Map<String, @Nullable BigDecimal> values) {
        Member part = cell.member();
        if (part == null || !part.isPart()) {
            return values.get(unit + " " + cell.key());
        }
        List<Member> all = indicators.members(cell.indicator());
        BigDecimal criterion = part.above(all)
                .map(above -> values.get(unit + " " + cell.indicator().id() + "-" + above.id()))
                .orElse(null);
        return criterion == null
                ? null
                : DemoRhythm.part(
                        criterion,
                        part,
                        all.stream()
                                .filter(each -> Objects.equals(each.of(), part.of()))
                                .toList(),
                        unit);
    }

    /// @param wanting documents are wanted before it is accepted
    private void hand(Report report, Map<String, Typed> typed, Actor filler, boolean wanting, Actor clerk) {
        try {
            int version =
                    reports.fill(report.id(), report.version(), typed, filler).version();
            version = explain(report, version, typed, filler);
            reports.move(report.id(), version, ReportStep.SUBMIT, null, filler);
            reports.move(
                    report.id(),
                    version + 1,
                    wanting ? ReportStep.RETURN : ReportStep.ACCEPT,
                    wanting ? UNPROVED : null,
                    clerk);
        } catch (Refusal left) {
            LOG.warn("demo: {} is left as it is: {}", report.formName(), left.code());
        }
    }

    /// What the rules of checking find unusual is explained, as a person would.
    private int explain(Report report, int version, Map<String, Typed> typed, Actor filler) {
        Map<String, Typed> explained = new HashMap<>();
        for (Finding finding : reports.findings(report, filler)) {
            Typed said = typed.get(finding.cell());
            if (!finding.hard() && said != null) {
                explained.put(finding.cell(), new Typed(said.value(), "", EXPLAINED));
            }
        }
        return reports.fill(report.id(), version, explained, filler).version();
    }
}
