package io.github.roviec.office.indicators.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.SetDefinition;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WholeCriteria;
import io.github.roviec.office.indicators.definition.IndicatorSets;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a board says is what the roll-up says, at once after a figure changes.
@OfficeTest
class BoardsTest {

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    @Autowired
    Boards boards;

    @Autowired
    IndicatorSets sets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    private TestOffice office;
    private Actor clerk;
    private UnitId first;
    private UnitId second;

    @BeforeEach
    void anOffice() {
        offices.today(LocalDate.of(2024, 10, 8));
        office = offices.found();
        first = office.commune("Một");
        second = office.commune("Hai");
        clerk = office.clerk();
        WholeCriteria.bring(catalogue, office.authority());
    }

    private Period month(int year, int month) {
        return periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, year, month);
    }

    private Indicator indicator(String code) {
        return indicators.require(office.authority(), code);
    }

    private void say(String code, UnitId unit, Period period, int member, String value) {
        figures.record(indicator(code), unit, period, member, new BigDecimal(value), null, "sổ theo dõi", clerk);
    }

    private IndicatorSet set(String code, Actor by) {
        return boards.sets(LocalDate.of(2024, 9, 30), by).stream()
                .filter(set -> set.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void months_parts_and_places_stand_beside_the_whole() {
        for (int month = 1; month <= 9; month++) {
            say("HO_NGHEO", first, month(2024, month), 0, String.valueOf(100 - month));
            say("HO_NGHEO", second, month(2024, month), 0, "50");
        }
        say("HO_NGHEO", first, month(2023, 9), 0, "120");
        Board board = boards.board(set("BANG_NGHEO", clerk), office.unit(), month(2024, 9), clerk);
        assertThat(board.whole("HO_NGHEO", 0).map(Rolled::value)).contains(new BigDecimal("141"));
        Board.Course course = board.courses().getFirst();
        assertThat(course.indicator().code()).isEqualTo("HO_NGHEO");
        assertThat(course.thisYear().subList(0, 9)).doesNotContainNull().startsWith(new BigDecimal("149"));
        assertThat(course.thisYear().subList(9, 12)).containsOnlyNulls();
        assertThat(course.lastYear().get(8)).isEqualByComparingTo("120");
        assertThat(board.units()).hasSize(2);

        Board own = boards.board(set("BANG_NGHEO", clerk), first, month(2024, 9), office.officerOf(first));
        assertThat(own.peers()).isEqualTo(2);
        assertThat(own.whole("HO_NGHEO", 0).map(Rolled::place)).contains(2L);
        assertThat(own.parts().rows()).isEmpty();
    }

    @Test
    void what_is_counted_by_the_year_stands_beside_the_months_as_it_last_was() {
        Period year = periods.period(office.authority(), "DUONG_LICH", PeriodKind.YEAR, 2023, 1);
        int member = indicators.members(indicator("CCHC")).getFirst().id();
        say("CCHC", office.unit(), year, member, "9.5");
        Board board = boards.board(set("BANG_XA_HOI", clerk), office.unit(), month(2024, 9), clerk);
        assertThat(board.whole("CCHC", 0).map(Rolled::value)).contains(new BigDecimal("9.5"));
        assertThat(board.period(indicator("CCHC"))).isEqualTo(year);
        assertThat(board.period(indicator("GCN_CAP"))).isEqualTo(month(2024, 9));
    }

    @Test
    void nobody_waits_because_time_has_passed() throws InterruptedException {
        Instant start = Instant.parse("2024-10-08T02:00:00Z");
        offices.now(start);
        IndicatorSet set = set("BANG_NGAN_SACH", clerk);
        Board before = boards.board(set, office.unit(), month(2024, 9), clerk);
        Instant later = start.plusSeconds(45);
        offices.now(later);
        assertThat(boards.board(set, office.unit(), month(2024, 9), clerk)).isSameAs(before);
        Board now = before;
        for (int i = 0; i < 200 && now == before; i++) {
            Thread.sleep(50);
            now = boards.board(set, office.unit(), month(2024, 9), clerk);
        }
        assertThat(now.made()).isAfterOrEqualTo(later);
        // The clock runs on while a busy machine makes the board.
        offices.now(later.plusSeconds(200));
        assertThat(boards.board(set, office.unit(), month(2024, 9), clerk).made())
                .isAfterOrEqualTo(later.plusSeconds(200));
    }

    @Test
    void a_changed_figure_shows_at_once() {
        Period september = month(2024, 9);
        IndicatorSet set = set("BANG_NGAN_SACH", clerk);
        say("NS_THU", office.unit(), september, 0, "100");
        Board before = boards.board(set, office.unit(), september, clerk);
        assertThat(boards.board(set, office.unit(), september, clerk)).isSameAs(before);
        say("NS_THU", office.unit(), september, 0, "200");
        assertThat(boards.board(set, office.unit(), september, clerk)
                        .whole("NS_THU", 0)
                        .map(Rolled::value)
                        .map(Objects::requireNonNull))
                .contains(new BigDecimal("200"));
    }

    @Test
    void criteria_are_a_checklist_and_other_members_are_not_whatever_their_numbers() {
        say(
                "NTM21",
                first,
                month(2024, 9),
                indicators.members(indicator("NTM21")).getFirst().id(),
                "1");
        assertThat(boards.board(set("BANG_NTM21", clerk), office.unit(), month(2024, 9), clerk)
                        .isChecklist(indicator("NTM21")))
                .isTrue();
        say(
                "GCN_CAP",
                first,
                month(2024, 9),
                indicators.members(indicator("GCN_CAP")).getFirst().id(),
                "1");
        assertThat(boards.board(set("BANG_XA_HOI", clerk), office.unit(), month(2024, 9), clerk)
                        .isChecklist(indicator("GCN_CAP")))
                .isFalse();
    }

    @Test
    void nobody_looks_into_other_units() {
        Actor officer = office.officerOf(first);
        assertThatThrownBy(() -> boards.board(set("BANG_NGHEO", officer), second, month(2024, 9), officer))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> boards.board(set("BANG_NGHEO", officer), office.unit(), month(2024, 9), officer))
                .isInstanceOf(Refusal.class);
        assertThat(boards.maySee(officer, "HO_NGHEO", first)).isTrue();
        assertThat(boards.maySee(officer, "HO_NGHEO", second)).isFalse();
    }

    @Test
    void what_a_set_is_called_opens_no_other_unit() {
        sets.define(
                SetDefinition.always(Boards.OWN, "Phụ trách", "", List.of("HO_NGHEO")),
                new Since(LocalDate.of(2024, 9, 1), false),
                0,
                clerk);
        Actor officer = office.officerOf(first);
        IndicatorSet set = set(Boards.OWN, officer);
        assertThatThrownBy(() -> boards.board(set, second, month(2024, 9), officer))
                .isInstanceOf(Refusal.class);
        assertThat(boards.board(set, first, month(2024, 9), officer).unit().id())
                .isEqualTo(first);
    }

    @Test
    void what_is_typed_into_a_form_changes_no_board_before_it_is_accepted() {
        Period september = month(2024, 9);
        IndicatorSet set = set("BANG_NGHEO", clerk);
        forms.openDue(office.authority());
        Actor officer = office.officerOf(first);
        Report report = reports.seen(officer).stream()
                .filter(each -> each.formName().startsWith("Hộ nghèo"))
                .findFirst()
                .orElseThrow();
        Board before = boards.board(set, office.unit(), september, clerk);
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer)
                .forEach(cell ->
                        typed.put(cell.key(), new Typed(cell.indicator().code().equals("HO") ? "100" : "1", "")));
        int version =
                reports.fill(report.id(), report.version(), typed, officer).version();
        reports.move(report.id(), version, ReportStep.SUBMIT, null, officer);
        assertThat(boards.board(set, office.unit(), september, clerk)).isSameAs(before);
        reports.move(report.id(), version + 1, ReportStep.ACCEPT, null, clerk);
        assertThat(boards.board(set, office.unit(), september, clerk)
                        .whole("HO_NGHEO", 0)
                        .map(Rolled::value)
                        .map(Objects::requireNonNull))
                .contains(new BigDecimal("1"));
    }
}
