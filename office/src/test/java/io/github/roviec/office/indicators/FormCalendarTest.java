package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
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
class FormCalendarTest extends CommuneForms {

    @Autowired
    ReportLists lists;

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Periods periods;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
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
                new Succession(Set.of(ending), Set.of(heir), LocalDate.of(2024, 10, 10), "Quyết định số 1/QĐ-UBND"),
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
        return OneStep.form(
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

    /// Sent ones of the years to come, more than any list shows.
    private void manySent() {
        for (int year = 2030; year < 2074; year++) {
            periods.year(office.authority(), "DUONG_LICH", year);
        }
        int made = jdbc.sql("""
                insert into indicators.report (authority_id, form_id, period_id, unit_id, filler_id, due_day, state, opened_at)
                select r.authority_id, r.form_id, p.id, r.unit_id, r.filler_id, p.last_day, 2, r.opened_at
                from (select * from indicators.report where filler_id = :filler limit 1) r
                join indicators.period p on p.authority_id = r.authority_id and p.calendar = 'DUONG_LICH'
                    and p.kind = 'MONTH' and p.year >= 2030
                """).param("filler", officer.unit().value()).update();
        assertThat(made).isGreaterThan(500);
    }

    @Test
    void what_is_to_be_filled_is_found_behind_any_number_of_sent_ones() {
        assertThat(lists.toFill(officer)).hasSize(2);
        manySent();
        assertThat(lists.toFill(officer)).hasSize(2);
    }

    @Test
    void the_progress_of_a_period_and_what_waits_to_be_accepted_are_counted_whole() {
        Period september = september().period();
        FormProgress before = poverty(lists.progress(september, clerk));
        assertThat(before.asked()).isEqualTo(1);
        assertThat(before.drafts()).isEqualTo(1);
        assertThat(lists.toAccept(clerk)).isEmpty();
        manySent();
        assertThat(poverty(lists.progress(september, clerk))).isEqualTo(before);
        assertThat(lists.seen(FigureState.DRAFT, 2024, officer)).hasSize(2);
        assertThat(lists.toAccept(clerk)).hasSize(500);
        offices.today(LocalDate.of(2024, 10, 3));
        assertThat(poverty(lists.progress(september, officer)).late()).isEqualTo(1);
    }

    private static FormProgress poverty(List<FormProgress> all) {
        return all.stream()
                .filter(form -> form.form().startsWith("Hộ nghèo"))
                .findFirst()
                .orElseThrow();
    }
}
