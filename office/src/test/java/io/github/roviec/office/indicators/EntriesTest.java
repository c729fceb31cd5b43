package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Places of a form saved one by one, by two people.
class EntriesTest extends CommuneForms {

    @Autowired
    Entries entries;

    private Actor head;
    private Report report;
    private List<ReportCell> cells;

    @BeforeEach
    void open() {
        head = office.headOf(commune);
        report = form("Hộ nghèo");
        cells = reports.cells(report, officer);
    }

    private Entered enter(int version, int place, String value, int revision, Actor by) {
        String key = cells.get(place).key();
        return entries.enter(report.id(), version, List.of(new TypedAt(key, new Typed(value, ""), revision)), by);
    }

    private ReportCell now(int place) {
        return reports.cells(report, officer).get(place);
    }

    @Test
    void a_place_is_kept_and_the_same_again_changes_nothing() {
        Entered first = enter(1, 0, "1.250", 0, officer);
        assertThat(first.kept()).containsExactly(cells.getFirst().key());
        assertThat(first.version()).isEqualTo(2);
        // The line broke before the answer came: it is sent again as it was.
        Entered again = enter(1, 0, "1.250", 0, officer);
        assertThat(again.kept()).hasSize(1);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.others())
                .as("the other's version is newer than the page's")
                .isTrue();
        assertThat(now(0).revision()).isEqualTo(1);
        assertThat(enter(2, 1, "=1+1", 0, officer).wrong().values())
                .extracting(Refusal::code)
                .containsExactly("indicators.formula-typed");
    }

    @Test
    void two_people_hinder_each_other_only_at_the_same_place() {
        enter(1, 0, "10", 0, officer);
        assertThat(enter(1, 1, "5", 0, head).kept()).hasSize(1);
        Entered conflict = enter(3, 0, "12", 0, head);
        assertThat(conflict.conflicts()).containsExactly(cells.getFirst().key());
        assertThat(now(0).value()).isEqualByComparingTo("10");
        // Having seen the other's value, the person keeps the own one.
        assertThat(enter(3, 0, "12", now(0).revision(), head).kept()).hasSize(1);
        assertThat(now(0).value()).isEqualByComparingTo("12");
        assertThat(now(0).revision()).isEqualTo(2);
    }

    private Entered explain(int version, String value, String note, int revision, Actor by) {
        return entries.enter(
                report.id(),
                version,
                List.of(new TypedAt(cells.getFirst().key(), new Typed(value, "", note), revision)),
                by);
    }

    @Test
    void an_explanation_is_part_of_what_is_said() {
        enter(1, 0, "10", 0, officer);
        // The head has not seen the officer's number: it is the same, the explanation is not.
        Entered behind = explain(1, "10", "Do tách hộ", 0, head);
        assertThat(behind.conflicts()).containsExactly(cells.getFirst().key());
        assertThat(now(0).note()).isNull();
        assertThat(explain(2, "10", "Do tách hộ", 1, officer).kept()).hasSize(1);
        assertThat(now(0).note()).isEqualTo("Do tách hộ");
        Entered second = explain(2, "10", "Do nhập hộ", 1, head);
        assertThat(second.conflicts()).containsExactly(cells.getFirst().key());
        assertThat(now(0).note()).isEqualTo("Do tách hộ");
        // The line broke before the answer came.
        assertThat(explain(2, "10", "Do tách hộ", 1, officer).kept()).hasSize(1);
        assertThat(figures.history(
                        officer.authority(), cells.getFirst().indicator(), report.unit(), report.period(), 0))
                .extracting(Figure::note)
                .containsExactly("Do tách hộ", null);
    }

    @Test
    void what_was_said_is_not_emptied_without_a_word() {
        enter(1, 0, "10", 0, officer);
        assertThat(enter(2, 0, "", 1, officer).wrong().values())
                .extracting(Refusal::code)
                .containsExactly("indicators.reason-wanted");
        assertThat(now(0).value()).isEqualByComparingTo("10");
    }

    @Test
    void nothing_is_kept_in_a_form_that_was_sent() {
        int version = 1;
        for (int place = 0; place < cells.size(); place++) {
            version = enter(version, place, place == 0 ? "9" : "1", 0, officer).version();
        }
        reports.move(report.id(), version, ReportStep.SUBMIT, null, officer);
        assertThatThrownBy(() -> enter(version(), 0, "2", 1, officer))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("indicators.form-sent"));
    }

    private int version() {
        return reports.report(report.id(), officer).version();
    }
}
