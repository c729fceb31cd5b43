package io.github.roviec.office.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.EarlierFigures;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Form;
import io.github.roviec.office.indicators.FormDefinition;
import io.github.roviec.office.indicators.FormDefinitions;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorDefinition;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Redefined;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.TakenFigure;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.check.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/// The forms of a month: opened, filled by each unit, sent, accepted by the office.
@TestComponent
class MonthlyForms {

    private static final String CALENDAR = "DUONG_LICH";
    private static final String DECISION = "Quyết định số 3015/QĐ-UBND ngày 20/12/2023 của UBND huyện";

    private final TestOffices offices;
    private final ShippedCatalogue catalogue;
    private final Indicators indicators;
    private final EarlierFigures earlier;
    private final Goals goals;
    private final Periods periods;
    private final Forms forms;
    private final FormDefinitions definitions;
    private final Reports reports;

    MonthlyForms(
            TestOffices offices,
            ShippedCatalogue catalogue,
            Indicators indicators,
            EarlierFigures earlier,
            Goals goals,
            Periods periods,
            Forms forms,
            FormDefinitions definitions,
            Reports reports) {
        this.offices = offices;
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.earlier = earlier;
        this.goals = goals;
        this.periods = periods;
        this.forms = forms;
        this.definitions = definitions;
        this.reports = reports;
    }

    /// The catalogue as it ships; nông thôn mới is asked of the 16 xã only, as an office says on the page of its
    /// catalogue.
    void prepare(PlayedOffice office, SeptemberFigures said) {
        catalogue.bring(office.authority);
        for (String code : List.of("NTM21", "NTM21_NC", "NTM_KHU_DAN_CU", "NTM_VUON_MAU")) {
            Indicator known = indicators.require(office.authority, code);
            indicators.define(ofVillages(known.as()), known.version(), office.clerk());
        }
        Form form = definitions.byCode(office.authority, "BM_NTM21").orElseThrow();
        definitions.define(ofVillages(form.as()), form.version(), office.clerk());
        said.aims().forEach(aim -> aim(office, aim));
        earlier.takeOver(
                List.of(new TakenFigure(
                        indicators.require(office.authority, "NS_THU"),
                        office.unit,
                        periods.period(office.authority, CALENDAR, PeriodKind.MONTH, 2023, 9),
                        0,
                        said.revenueOfLastYear(),
                        null)),
                "Báo cáo năm 2023",
                office.clerk());
    }

    void aim(PlayedOffice office, SeptemberFigures.Aim aim) {
        Indicator indicator = indicators.require(office.authority, aim.indicator());
        goals.set(
                indicator,
                office.unit(aim.unit()).id(),
                member(indicator, aim.member()),
                2024,
                aim.base(),
                aim.value(),
                DECISION,
                office.clerk());
    }

    private int member(Indicator indicator, String code) {
        return code.isEmpty()
                ? 0
                : indicators.members(indicator).stream()
                        .filter(each -> each.code().equals(code))
                        .map(Member::id)
                        .findFirst()
                        .orElseThrow();
    }

    /// Two days after the month.
    ///
    /// @return how many forms were accepted
    int play(PlayedOffice office, SeptemberFigures said, int month) {
        offices.today(LocalDate.of(2024, month, 1).plusMonths(1).plusDays(1));
        forms.openDue(office.authority);
        int accepted = 0;
        for (Report report : reports.seen(office.clerk())) {
            if (report.state() == FigureState.DRAFT && report.period().number() == month) {
                hand(office, report, said, month);
                accepted++;
            }
        }
        assertThat(reports.seen(office.clerk()))
                .filteredOn(report ->
                        report.period().number() == month && report.period().kind() == PeriodKind.MONTH)
                .hasSizeGreaterThan(30)
                .allMatch(report -> report.state() == FigureState.ACCEPTED);
        return accepted;
    }

    private void hand(PlayedOffice office, Report report, SeptemberFigures said, int month) {
        String code = office.code(report.unit());
        Actor filler = office.head(code);
        Map<String, Typed> typed = new HashMap<>();
        for (ReportCell cell : reports.cells(report, filler)) {
            if (cell.byParts()) {
                continue;
            }
            BigDecimal value = said.value(cell.indicator(), cell.member(), code, month);
            typed.put(
                    cell.key(),
                    value == null
                            ? new Typed("", "Chưa có số liệu")
                            : new Typed(
                                    WrittenNumber.write(value, cell.indicator().decimals()), ""));
        }
        assertThat(reports.fill(report.id(), report.version(), typed, filler).wrong())
                .isEmpty();
        Report filled = reports.report(report.id(), filler);
        Map<String, Typed> explained = new HashMap<>();
        for (Finding finding : reports.findings(filled, filler)) {
            Typed there = typed.get(finding.cell());
            assertThat(finding.hard())
                    .as(report.formName() + " " + finding.rule())
                    .isFalse();
            if (there != null) {
                explained.put(
                        finding.cell(), new Typed(there.value(), there.reason(), "Đã đối chiếu với sổ theo dõi."));
            }
        }
        int version =
                reports.fill(report.id(), filled.version(), explained, filler).version();
        reports.move(report.id(), version, ReportStep.SUBMIT, null, filler);
        reports.move(report.id(), version + 1, ReportStep.ACCEPT, null, office.clerk());
    }

    private static FormDefinition ofVillages(FormDefinition as) {
        return new FormDefinition(
                as.code(),
                as.name(),
                as.calendar(),
                as.frequency(),
                List.of(),
                "CX",
                as.filler(),
                as.opensBefore(),
                as.dueAfter(),
                as.closesAfter(),
                as.from(),
                as.until(),
                as.source(),
                as.indicators(),
                as.approvers());
    }

    private static IndicatorDefinition ofVillages(IndicatorDefinition as) {
        return Redefined.ofGroup(as, "CX");
    }
}
