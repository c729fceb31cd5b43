package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A form from its opening to its locking.
class ReportsTest extends CommuneForms {

    @Autowired
    Acceptances acceptances;

    @Autowired
    ReportLists lists;

    @Autowired
    Periods periods;

    @Autowired
    JdbcClient jdbc;

    @Override
    void bring() {
        office.commune("Điềm He");
        WholeCriteria.bring(catalogue, office.authority());
    }

    private Report again(Report report) {
        return reports.report(report.id(), officer);
    }

    private Map<String, Typed> all(Report report, String value) {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).forEach(cell -> typed.put(cell.key(), new Typed(value, "")));
        return typed;
    }

    @Test
    void forms_open_by_themselves_once_with_a_day_to_be_ready() {
        int opened = forms.openDue(office.authority());
        assertThat(opened).isGreaterThan(4);
        assertThat(forms.openDue(office.authority())).isZero();
        assertThat(reports.seen(officer)).hasSize(2).allSatisfy(report -> {
            assertThat(report.unit()).isEqualTo(commune);
            assertThat(report.period().lastDay()).isEqualTo(LocalDate.of(2024, 9, 30));
            assertThat(report.due()).isEqualTo(LocalDate.of(2024, 10, 2));
        });
        assertThat(reports.seen(clerk)).hasSize(opened);
        offices.today(LocalDate.of(2024, 9, 20));
        assertThat(forms.openDue(office.authority()))
                .as("August, whose end is past")
                .isEqualTo(opened);
    }

    @Test
    void what_is_wrong_is_told_by_place_and_the_rest_is_kept() {
        forms.openDue(office.authority());
        Report report = form("Hộ nghèo");
        List<ReportCell> cells = reports.cells(report, officer);
        Map<String, Typed> typed = new HashMap<>();
        typed.put(cells.get(0).key(), new Typed("1.234", ""));
        typed.put(cells.get(1).key(), new Typed("1.5", ""));
        typed.put(cells.get(2).key(), new Typed("", "Chưa rà soát xong"));
        typed.put(cells.get(3).key(), new Typed("4", "không đo"));
        Filling filling = reports.fill(report.id(), report.version(), typed, officer);
        assertThat(filling.changed()).isEqualTo(2);
        assertThat(filling.wrong())
                .containsOnlyKeys(cells.get(1).key(), cells.get(3).key());
        List<ReportCell> kept = reports.cells(report, officer);
        assertThat(kept.get(0).value()).isEqualByComparingTo("1234");
        assertThat(kept.get(2).absence()).isEqualTo("Chưa rà soát xong");
        // Nothing disappears without a word.
        Filling emptied =
                reports.fill(report.id(), filling.version(), Map.of(cells.get(0).key(), new Typed("", "")), officer);
        assertThat(emptied.wrong().values()).extracting(Refusal::code).containsExactly("indicators.reason-wanted");
        // Saving what is there already changes nothing.
        assertThat(reports.fill(
                                report.id(),
                                filling.version(),
                                Map.of(cells.get(0).key(), new Typed("1234", "")),
                                officer)
                        .changed())
                .isZero();
    }

    @Test
    void it_goes_up_comes_back_and_is_locked() {
        forms.openDue(office.authority());
        Report report = form("Nông thôn mới");
        assertThatThrownBy(() -> reports.move(report.id(), report.version(), ReportStep.SUBMIT, null, officer))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("indicators.incomplete"));
        Filling filled = reports.fill(report.id(), report.version(), all(report, "1"), officer);
        assertThat(filled.changed()).isEqualTo(19 + 19 + 2);
        assertThatThrownBy(() -> reports.fill(report.id(), report.version(), all(report, "0"), officer))
                .isInstanceOf(Conflict.class);
        reports.move(report.id(), filled.version(), ReportStep.SUBMIT, null, officer);
        assertThat(reports.mayFill(again(report), officer)).isFalse();
        assertThat(reports.steps(again(report), officer)).isEmpty();
        assertThatThrownBy(() -> reports.move(report.id(), again(report).version(), ReportStep.RETURN, " ", clerk))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("indicators.text-missing"));
        reports.move(report.id(), again(report).version(), ReportStep.RETURN, "Xem lại tiêu chí 17", clerk);
        ReportCell last = reports.cells(again(report), officer).get(18);
        reports.fill(report.id(), again(report).version(), Map.of(last.key(), new Typed("0", "")), officer);
        reports.move(report.id(), again(report).version(), ReportStep.SUBMIT, null, officer);
        reports.move(report.id(), again(report).version(), ReportStep.ACCEPT, null, clerk);
        reports.move(report.id(), again(report).version(), ReportStep.LOCK, null, clerk);
        assertThat(again(report).state()).isEqualTo(FigureState.LOCKED);
        assertThat(reports.history(report))
                .extracting(ReportEntry::step)
                .containsExactly(
                        ReportStep.SUBMIT, ReportStep.RETURN, ReportStep.SUBMIT, ReportStep.ACCEPT, ReportStep.LOCK);
        reports.move(report.id(), again(report).version(), ReportStep.REOPEN, "Sai đơn vị tính", clerk);
        assertThat(reports.mayFill(again(report), officer)).isTrue();
        assertThat(reports.history(report).getLast().text()).isEqualTo("Sai đơn vị tính");
    }

    @Test
    void what_was_sent_is_frozen_even_for_who_writes_into_the_tables() {
        forms.openDue(office.authority());
        Report report = form("Nông thôn mới");
        Filling filled = reports.fill(report.id(), report.version(), all(report, "1"), officer);
        reports.move(report.id(), filled.version(), ReportStep.SUBMIT, null, officer);
        assertThatThrownBy(() -> jdbc.sql("update indicators.figure set value = 0 where report_id = :id")
                        .param("id", report.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has been sent");
        assertThatThrownBy(() -> jdbc.sql("delete from indicators.figure where report_id = :id")
                        .param("id", report.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void another_commune_neither_sees_nor_fills_it() {
        forms.openDue(office.authority());
        Report report = form("Nông thôn mới");
        Actor stranger = office.officerOf(office.commune("Khác"));
        assertThatThrownBy(() -> reports.report(report.id(), stranger))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("report.unknown"));
    }

    @Test
    void what_was_accepted_counts_until_it_is_accepted_anew() {
        forms.openDue(office.authority());
        Counted counted = counting.in(office);
        Report report = form("Nông thôn mới");
        Period quarter = periods.period(office.authority(), "DUONG_LICH", PeriodKind.QUARTER, 2024, 3);
        counted.say("NTM_VUON_MAU", commune, counted.month(2024, 6), "1");
        Map<String, Typed> typed = all(report, "1");
        int gardens = indicators.require(office.authority(), "NTM_VUON_MAU").id();
        typed.put(gardens + "-0", new Typed("5", ""));
        Filling filled = reports.fill(report.id(), report.version(), typed, officer);
        reports.move(report.id(), filled.version(), ReportStep.SUBMIT, null, officer);
        reports.move(report.id(), again(report).version(), ReportStep.ACCEPT, null, clerk);
        Period month = report.period();
        assertThat(counted.value("NTM21", office.unit(), month)).isEqualByComparingTo("19");
        reports.move(report.id(), again(report).version(), ReportStep.REOPEN, "Sai tiêu chí 17", clerk);
        ReportCell place = reports.cells(again(report), officer).get(16);
        reports.fill(report.id(), again(report).version(), Map.of(place.key(), new Typed("0", "")), officer);
        reports.fill(report.id(), again(report).version(), Map.of(place.key(), new Typed("", "đang rà soát")), officer);
        for (Look look : Look.values()) {
            assertThat(counted.value("NTM21", office.unit(), month, look))
                    .as(look.name())
                    .isEqualByComparingTo("19");
            assertThat(counted.value("NTM_VUON_MAU", office.unit(), quarter, look))
                    .as(look.name())
                    .isEqualByComparingTo(look == Look.WITHIN ? "4" : "5");
        }
        Rolled row = counted.row("NTM21", commune, month, 0);
        assertThat(row.present()).isEqualTo(19);
        assertThat(row.absent()).isZero();
        assertThat(figures.history(office.authority(), place.indicator(), commune, month, place.memberId()))
                .extracting(Figure::state)
                .as("the second saying was never accepted")
                .containsExactly(FigureState.DRAFT, FigureState.DRAFT, FigureState.ACCEPTED);
        reports.fill(report.id(), again(report).version(), Map.of(place.key(), new Typed("0", "")), officer);
        reports.move(report.id(), again(report).version(), ReportStep.SUBMIT, null, officer);
        assertThat(counted.value("NTM21", office.unit(), month)).isEqualByComparingTo("19");
        Question sent = new Question(
                office.authority(),
                List.of("NTM21"),
                List.of(office.unit()),
                month,
                Look.REPORTED,
                FigureState.SUBMITTED,
                month.lastDay());
        assertThat(counted.row(sent, 0).value()).as("what is sent").isEqualByComparingTo("18");
        reports.move(report.id(), again(report).version(), ReportStep.ACCEPT, null, clerk);
        assertThat(counted.value("NTM21", office.unit(), month)).isEqualByComparingTo("18");
    }

    @Test
    void many_are_accepted_and_those_that_moved_meanwhile_are_told() {
        forms.openDue(office.authority());
        List<UnitId> communes = List.of(commune, office.commune("Bình Phúc"), office.commune("Tràng Phái"));
        forms.openDue(office.authority());
        List<Acceptances.Asked> asked = new java.util.ArrayList<>();
        for (UnitId unit : communes) {
            Report report = reports.seen(clerk).stream()
                    .filter(each -> each.unit().equals(unit) && each.formName().startsWith("Nông thôn mới"))
                    .findFirst()
                    .orElseThrow();
            Filling filled = reports.fill(report.id(), report.version(), all(report, "1"), clerk);
            reports.move(report.id(), filled.version(), ReportStep.SUBMIT, null, clerk);
            asked.add(new Acceptances.Asked(report.id(), filled.version() + 1));
        }
        Acceptances.Asked moved = asked.get(1);
        reports.move(moved.report(), moved.version(), ReportStep.RETURN, "Xem lại", clerk);
        assertThat(acceptances.accept(asked, false, officer).accepted())
                .as("a commune does not accept its own")
                .isZero();
        Acceptances.Outcome outcome = acceptances.accept(asked, true, clerk);
        assertThat(outcome.accepted()).isEqualTo(2);
        assertThat(outcome.left()).singleElement().satisfies(left -> {
            assertThat(left.report()).isEqualTo(moved.report());
            assertThat(left.why()).isInstanceOf(Conflict.class);
        });
        assertThat(asked)
                .extracting(each -> reports.report(each.report(), clerk).state())
                .containsExactly(FigureState.LOCKED, FigureState.DRAFT, FigureState.LOCKED);
        assertThat(lists.openedAgain(reports.seen(clerk)))
                .containsOnlyKeys(moved.report())
                .allSatisfy((_, entry) -> assertThat(entry.text()).isEqualTo("Xem lại"));
    }
}
