package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is found in a form before it is sent.
class ChecksTest extends CommuneForms {

    private Counted counted;

    @BeforeEach
    void open() {
        counted = counting.in(office);
    }

    /// Every place 1, with 100 households, but for those said otherwise, by code of the indicator: "1.200", or "1.200 /
    /// why so
    /// much".
    private Filling fill(Report report, Map<String, String> said, Actor by) {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, by).forEach(cell -> {
            if (cell.indicator().code().equals("NS_THU_LOAI")) {
                typed.put(cell.key(), new Typed("", "Chưa tách theo loại thu"));
                return;
            }
            String usual = cell.indicator().code().equals("HO") ? "100" : "1";
            String[] parts = said.getOrDefault(cell.indicator().code(), usual).split(" / ");
            typed.put(cell.key(), new Typed(parts[0], "", parts.length > 1 ? parts[1] : ""));
        });
        return reports.fill(report.id(), reports.report(report.id(), by).version(), typed, by);
    }

    private List<String> found(Report report, Actor by) {
        return reports.findings(report, by).stream().map(Finding::message).toList();
    }

    private void assertRefused(Report report, Actor by, String code) {
        assertThatThrownBy(() -> submit(report, by))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private void submit(Report report, Actor by) {
        reports.move(report.id(), reports.report(report.id(), by).version(), ReportStep.SUBMIT, null, by);
    }

    @Test
    void what_cannot_be_is_kept_as_a_draft_and_not_sent() {
        Report report = form("Hộ nghèo");
        fill(report, Map.of("HO", "100", "HO_NGHEO", "60", "HO_CAN_NGHEO", "50"), officer);
        assertThat(reports.findings(report, officer)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("check.FORMULA");
            assertThat(finding.hard()).isTrue();
            assertThat(finding.arguments()[0].toString()).contains("cộng lại lớn hơn");
        });
        assertRefused(report, officer, "indicators.found-hard");
        fill(report, Map.of("HO", "100", "HO_NGHEO", "120", "HO_CAN_NGHEO", "5"), officer);
        assertThat(found(report, officer)).containsExactly("check.NOT_OVER", "check.FORMULA");
        fill(report, Map.of("HO", "100", "HO_NGHEO", "20", "HO_CAN_NGHEO", "5"), officer);
        assertThat(found(report, officer)).isEmpty();
        submit(report, officer);
        assertThat(reports.report(report.id(), officer).state()).isEqualTo(FigureState.SUBMITTED);
    }

    @Test
    void what_is_unusual_wants_a_word_that_stays_with_the_value() {
        counted.say("HO", commune, counted.month(2024, 8), "1000");
        counted.say("DTLCP_HO", commune, counted.month(2024, 8), "7");
        Report report = form("Hộ nghèo");
        fill(report, Map.of("HO", "1.300", "DTLCP_HO", "5"), officer);
        assertThat(reports.findings(report, officer))
                .extracting(Finding::message)
                .containsExactly("check.JUMP.up", "check.NOT_FALLING");
        assertThat(reports.findings(report, officer).getFirst().arguments()).containsExactly("30,0", "1.000", "20");
        assertRefused(report, officer, "indicators.unexplained");
        fill(report, Map.of("HO", "1.300 / Nhận thêm hai thôn", "DTLCP_HO", "7"), officer);
        submit(report, officer);
        Figure kept = figures.history(
                        office.authority(),
                        indicators.require(office.authority(), "HO"),
                        commune,
                        counted.month(2024, 9),
                        0)
                .getFirst();
        assertThat(kept.note()).isEqualTo("Nhận thêm hai thôn");
        assertThat(kept.revision())
                .as("an explanation is not written behind the value's back")
                .isEqualTo(2);
    }

    @Test
    void a_million_entered_for_a_thousand_million_is_noticed() {
        counted.say("TT_GIA_TRI", commune, counted.month(2024, 6), "1100");
        counted.say("TT_GIA_TRI", commune, counted.month(2024, 7), "1250");
        Report report = form("Hộ nghèo");
        fill(report, Map.of("TT_GIA_TRI", "1,3"), officer);
        assertThat(found(report, officer)).containsExactly("check.SLIP.small");
        fill(report, Map.of("TT_GIA_TRI", "1.300.000"), officer);
        assertThat(found(report, officer)).containsExactly("check.SLIP.large");
        fill(report, Map.of("TT_GIA_TRI", "9.000"), officer);
        assertThat(found(report, officer)).isEmpty();
    }

    @Test
    void a_year_begins_again_with_nothing() {
        counted.say("DTLCP_HO", commune, counted.month(2024, 12), "70");
        offices.today(LocalDate.of(2025, 1, 28));
        Report report = form("Hộ nghèo");
        fill(report, Map.of("DTLCP_HO", "2"), officer);
        assertThat(found(report, officer)).isEmpty();
    }

    @Test
    void a_whole_is_held_against_its_parts_and_against_the_units_below() {
        catalogue.take(office.authority(), CatalogueFile.read("x.yaml", """
                indicators:
                  - {code: X_TONG, name: Tổng số, measure: hộ, sector: Thử, gathered: [AUTHORITY]}
                  - {code: X_MOT, name: Phần một, measure: hộ, sector: Thử, gathered: [AUTHORITY]}
                  - {code: X_HAI, name: Phần hai, measure: hộ, sector: Thử, gathered: [AUTHORITY]}
                forms:
                  - {code: BM_X, name: Biểu thử, about: [AUTHORITY], from: 01/01/2024, opensBefore: 5, indicators: [X_TONG, X_MOT, X_HAI]}
                checks:
                  - {code: KT_X, indicator: X_TONG, kind: PARTS, hard: true, others: [X_MOT, X_HAI]}
                  - {code: KT_X_XA, indicator: X_TONG, kind: BELOW, others: [HO]}
                """));
        UnitId other = office.commune("Điềm He");
        counted.say("HO", commune, counted.month(2024, 9), "100");
        Actor clerk = office.clerk();
        Report report = form("Biểu thử", clerk);
        fill(report, Map.of("X_TONG", "310", "X_MOT", "200", "X_HAI", "100"), clerk);
        assertThat(found(report, clerk)).containsExactly("check.PARTS", "check.BELOW.missing");
        counted.say("HO", other, counted.month(2024, 9), "200");
        fill(report, Map.of("X_TONG", "300", "X_MOT", "200", "X_HAI", "100"), clerk);
        assertThat(found(report, clerk)).isEmpty();
    }

    @Test
    void who_has_nobody_below_is_not_held_against_a_figure_of_its_own() {
        catalogue.take(office.authority(), CatalogueFile.read("x.yaml", """
                indicators:
                  - {code: X_TONG, name: Tổng số, measure: hộ, sector: Thử, gathered: [COMMUNE]}
                forms:
                  - {code: BM_X, name: Biểu thử, about: [COMMUNE], from: 01/01/2024, opensBefore: 5, indicators: [X_TONG]}
                checks:
                  - {code: KT_X_XA, indicator: X_TONG, kind: BELOW, others: [HO]}
                """));
        counted.say("HO", commune, counted.month(2024, 9), "761");
        Report report = form("Biểu thử");
        fill(report, Map.of("X_TONG", "5"), officer);
        assertThat(found(report, officer)).isEmpty();
    }

    @Test
    void what_is_hundreds_of_times_more_or_less_is_asked_about() {
        counted.say("TT_GIA_TRI", commune, counted.month(2024, 7), "1.435");
        Report report = form("Hộ nghèo");
        fill(report, Map.of("TT_GIA_TRI", "46.477"), officer);
        assertThat(reports.findings(report, officer)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("check.SLIP.more");
            assertThat(finding.hard()).isFalse();
            assertThat(finding.arguments()[1]).isEqualTo("32.388");
        });
        fill(report, Map.of("TT_GIA_TRI", "46,477"), officer);
        assertThat(found(report, officer)).isEmpty();
        counted.say("TT_GIA_TRI", commune, counted.month(2024, 8), "46477");
        fill(report, Map.of("TT_GIA_TRI", "9,3"), officer);
        assertThat(found(report, officer)).containsExactly("check.SLIP.less");
    }

    @Test
    void of_small_counts_much_more_may_be_true() {
        catalogue.take(office.authority(), CatalogueFile.read("x.yaml", """
                indicators:
                  - {code: X_CON, name: Số con, measure: con, decimals: 0, sector: Thử, gathered: [COMMUNE], overTime: POINT_IN_TIME}
                forms:
                  - {code: BM_X, name: Biểu thử, about: [COMMUNE], from: 01/01/2024, opensBefore: 5, indicators: [X_CON]}
                checks:
                  - {code: KT_X_DV, indicator: X_CON, kind: SLIP}
                """));
        counted.say("X_CON", commune, counted.month(2024, 8), "1");
        Report report = form("Biểu thử");
        fill(report, Map.of("X_CON", "400"), officer);
        assertThat(found(report, officer)).isEmpty();
        fill(report, Map.of("X_CON", "46.000"), officer);
        assertThat(found(report, officer)).containsExactly("check.SLIP.more");
    }

    @Test
    void a_slip_is_seen_against_the_last_number_also_at_the_beginning_of_a_year() {
        Actor clerk = office.clerk();
        UnitId own = office.unit();
        for (int month = 1; month <= 12; month++) {
            counted.say("NS_THU", own, counted.month(2023, month), String.valueOf(2000 * month));
        }
        counted.say("NS_THU", own, counted.month(2024, 7), "0");
        counted.say("NS_THU", own, counted.month(2024, 6), "90000000");
        offices.today(LocalDate.of(2024, 1, 29));
        Report january = form("Ngân sách", clerk);
        assertThat(january.period()).isEqualTo(counted.month(2024, 1));
        fill(january, Map.of("NS_THU", "2.100.000"), clerk);
        assertThat(found(january, clerk)).containsExactly("check.SLIP.large");
        fill(january, Map.of("NS_THU", "2.100"), clerk);
        assertThat(found(january, clerk)).isEmpty();
        fill(january, Map.of("NS_THU", "2,1"), clerk);
        assertThat(found(january, clerk)).containsExactly("check.SLIP.small");
        offices.today(LocalDate.of(2024, 8, 29));
        forms.openDue(office.authority());
        Report august = reports.seen(clerk).stream()
                .filter(report -> report.formName().startsWith("Ngân sách")
                        && report.period().equals(counted.month(2024, 8)))
                .findFirst()
                .orElseThrow();
        fill(august, Map.of("NS_THU", "91.000"), clerk);
        assertThat(found(august, clerk)).containsExactly("check.SLIP.small");
    }

    @Test
    void what_is_counted_is_not_negative_but_a_change_may_be() {
        Report report = form("Hộ nghèo");
        fill(report, Map.of("TT_NHA", "-1", "TT_VAT_NUOI", "-3"), officer);
        assertThat(reports.findings(report, officer)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.message()).isEqualTo("check.RANGE.least");
            assertThat(finding.hard()).isTrue();
        });
        assertRefused(report, officer, "indicators.found-hard");
        Actor clerk = office.clerk();
        Report own = form("Ngân sách", clerk);
        fill(own, Map.of("KTXH_GIAM_NGHEO", "-0,5"), clerk);
        assertThat(found(own, clerk)).isEmpty();
    }

    @Test
    void where_no_rule_speaks_of_the_range_a_negative_count_wants_a_word() {
        catalogue.take(office.authority(), CatalogueFile.read("x.yaml", """
                indicators:
                  - {code: X_CON, name: Số con, measure: con, sector: Thử, gathered: [COMMUNE]}
                  - {code: X_TANG, name: Tốc độ tăng, measure: '%', sector: Thử, gathered: [COMMUNE]}
                  - {code: X_CHENH, name: Chênh lệch, measure: triệu đồng, sector: Thử, gathered: [COMMUNE]}
                forms:
                  - {code: BM_X, name: Biểu thử, about: [COMMUNE], from: 01/01/2024, opensBefore: 5, indicators: [X_CON, X_TANG, X_CHENH]}
                checks:
                  - {code: KT_X_CHENH, indicator: X_CHENH, kind: RANGE, least: -900}
                """));
        Report report = form("Biểu thử");
        fill(report, Map.of("X_CON", "-3", "X_TANG", "-2", "X_CHENH", "-5"), officer);
        assertThat(reports.findings(report, officer)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("check.NEGATIVE");
            assertThat(finding.hard()).isFalse();
        });
        assertRefused(report, officer, "indicators.unexplained");
    }

    @Test
    void a_goal_is_not_below_zero_where_the_figure_cannot_be() {
        assertThatThrownBy(() -> counted.aim("NS_THU", office.unit(), 0, 2024, "TINH_GIAO", new BigDecimal("-1")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("indicators.goal-negative"));
        counted.aim("KTXH_GIAM_NGHEO", office.unit(), 0, 2024, "TINH_GIAO", new BigDecimal("-1"));
    }

    @Test
    void kinds_of_revenue_add_up_and_rice_is_among_the_crops() {
        Actor clerk = office.clerk();
        Report own = form("Ngân sách", clerk);
        fill(own, Map.of("NS_THU", "9"), clerk);
        Map<String, Typed> kinds = new HashMap<>();
        reports.cells(own, clerk).stream()
                .filter(cell -> cell.indicator().code().equals("NS_THU_LOAI"))
                .forEach(cell -> kinds.put(
                        cell.key(),
                        new Typed(cell.member() != null && cell.member().code().equals("NQD") ? "8" : "0", "")));
        reports.fill(own.id(), reports.report(own.id(), clerk).version(), kinds, clerk);
        assertThat(found(own, clerk)).containsExactly("check.PARTS");
        fill(own, Map.of("NS_THU", "8"), clerk);
        reports.fill(own.id(), reports.report(own.id(), clerk).version(), kinds, clerk);
        assertThat(found(own, clerk)).isEmpty();
        Report report = form("Hộ nghèo");
        fill(report, Map.of("TT_LUA", "2", "DTLCP_THON", "2", "DTLCP_QUA_21", "2"), officer);
        assertThat(reports.findings(report, officer))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("KT_TT_LUA", "KT_DTLCP_THON", "KT_DTLCP_QUA_21");
        fill(report, Map.of("DTLCP_HO", "0", "DTLCP_TIEU_HUY", "0", "DTLCP_KG", "0", "DTLCP_THON", "0"), officer);
        assertThat(reports.findings(report, officer))
                .extracting(Finding::rule)
                .as("without a case there is nothing to be over")
                .containsExactly("KT_DTLCP_QUA_21_HO");
    }
}
