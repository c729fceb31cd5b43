package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forms open by their calendar, close at their time, and are opened again for who is late.
@OfficeTest
class FormCalendarTest {

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private TestOffice office;
    private Actor officer;
    private Actor clerk;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 9, 27));
        office = offices.found();
        UnitId commune = office.commune("An Sơn");
        officer = office.officerOf(commune);
        clerk = office.clerk();
        catalogue.bring(office.authority());
        forms.openDue(office.authority());
    }

    private List<Report> monthly() {
        return reports.seen(officer).stream()
                .filter(report -> report.formName().startsWith("Hộ nghèo"))
                .toList();
    }

    private Report september() {
        return monthly().stream()
                .filter(report -> report.period().number() == 9)
                .findFirst()
                .orElseThrow();
    }

    private void step(ReportStep step, String text, Actor by) {
        Report report = september();
        reports.move(report.id(), report.version(), step, text, by);
    }

    @Test
    void what_went_by_while_nobody_looked_is_opened_too() {
        offices.today(LocalDate.of(2024, 12, 28));
        forms.openDue(office.authority());
        assertThat(monthly()).extracting(report -> report.period().number()).containsExactly(12, 11, 10, 9);
        assertThat(lists.periods(september(), officer))
                .extracting(report -> report.period().number())
                .containsExactly(12, 11, 10);
    }

    @Test
    void it_closes_unsent_and_is_opened_again_with_a_trace() {
        // Due on 2/10; ten working days later is 16/10.
        offices.today(LocalDate.of(2024, 10, 16));
        assertThat(forms.closeDue(office.authority())).isZero();
        assertThat(lists.toFill(officer)).hasSize(2);
        offices.today(LocalDate.of(2024, 10, 17));
        assertThat(forms.closeDue(office.authority())).isPositive();
        assertThat(forms.closeDue(office.authority())).isZero();
        assertThat(september().closed()).isTrue();
        assertThat(lists.toFill(officer)).isEmpty();
        assertThatThrownBy(() -> reports.fill(september().id(), september().version(), Map.of(), officer))
                .isInstanceOf(Refusal.class);
        assertThat(reports.steps(september(), officer)).containsExactly(ReportStep.ASK_LATE);
        assertThat(lists.askedLate(clerk)).isEmpty();
        assertThatThrownBy(() -> step(ReportStep.ASK_LATE, " ", officer))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("indicators.text-missing"));
        step(ReportStep.ASK_LATE, "Mất điện hai ngày", officer);
        assertThat(lists.askedLate(clerk))
                .extracting(Report::id)
                .containsExactly(september().id());
        step(ReportStep.OPEN_LATE, "Đồng ý", clerk);
        assertThat(reports.mayFill(september(), officer)).isTrue();
        assertThat(forms.closeDue(office.authority()))
                .as("two working days more")
                .isZero();
        assertThat(reports.history(september()))
                .extracting(ReportEntry::step)
                .containsExactly(ReportStep.CLOSE, ReportStep.ASK_LATE, ReportStep.OPEN_LATE);
        offices.today(LocalDate.of(2024, 10, 22));
        assertThat(forms.closeDue(office.authority())).isEqualTo(1);
    }

    @Test
    void two_nodes_at_once_open_and_close_each_form_once() throws Exception {
        offices.today(LocalDate.of(2024, 10, 27));
        Callable<Integer> node = () -> forms.openDue(office.authority()) + forms.closeDue(office.authority());
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        assertThat(monthly()).extracting(report -> report.period().number()).containsExactly(10, 9);
        assertThat(reports.history(september())).extracting(ReportEntry::step).containsExactly(ReportStep.CLOSE);
    }

    @Test
    void a_form_whose_filler_has_ended_keeps_no_other_from_opening() {
        Actor writer = office.clerk();
        UnitId ending = office.department("Phòng Kinh tế");
        UnitId heir = office.department("Phòng Kinh tế và Hạ tầng");
        String code = organisation
                .unit(ending, LocalDate.of(2024, 9, 27))
                .map(Unit::code)
                .orElseThrow();
        definitions.define(filledBy("BM_A", "Biểu một người nhập", code), 0, writer);
        organisation.succeed(
                new Succession(
                        Set.of(ending),
                        Set.of(heir),
                        LocalDate.of(2024, 10, 10),
                        "Quyết định số 1/QĐ-UBND"),
                ActorId.SYSTEM);
        offices.today(LocalDate.of(2024, 10, 29));
        assertThat(forms.openDue(office.authority())).isPositive();
        assertThat(monthly()).extracting(report -> report.period().number()).contains(10);
        // What the ended unit was to fill, its heir fills.
        assertThat(lists.toFill(office.officerOf(heir)))
                .extracting(Report::formName)
                .containsOnly("Biểu một người nhập");
    }

    @Test
    void a_form_that_nobody_can_fill_is_told_and_the_others_open() {
        Actor writer = office.clerk();
        UnitId ending = office.department("Phòng Thử");
        String code = organisation
                .unit(ending, LocalDate.of(2024, 9, 27))
                .map(Unit::code)
                .orElseThrow();
        definitions.define(filledBy("BM_A", "Biểu một người nhập", code), 0, writer);
        jdbc.sql("update indicators.form set filler = 'KHONG_CON' where authority_id = :id and code = 'BM_A'")
                .param("id", office.authority().value())
                .update();
        offices.today(LocalDate.of(2024, 10, 29));
        assertThat(forms.openDue(office.authority())).isPositive();
        assertThat(monthly()).extracting(report -> report.period().number()).contains(10);
    }

    private static FormDefinition filledBy(String code, String name, String filler) {
        return new FormDefinition(
                code,
                name,
                "DUONG_LICH",
                PeriodKind.MONTH,
                List.of("COMMUNE"),
                null,
                filler,
                null,
                5,
                2,
                null,
                LocalDate.of(2024, 10, 1),
                null,
                "",
                List.of("HO_NGHEO"));
    }
}
