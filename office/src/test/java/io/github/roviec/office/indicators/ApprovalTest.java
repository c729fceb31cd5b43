package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.watch.FormWatch;
import io.github.roviec.office.indicators.watch.WatchedForm;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Forms that pass several hands before their figures count.
@OfficeTest
class ApprovalTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Acceptances acceptances;

    @Autowired
    FormWatch watch;

    @Autowired
    Organisation organisation;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private TestOffice office;
    private UnitId district;
    private UnitId commune;
    private UnitId finance;
    private Actor districtHead;
    private Actor head;
    private Actor officer;
    private Actor financier;
    private Actor clerk;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 9, 27));
        office = offices.found();
        clerk = office.clerk();
        district = below("HUYEN", "UBND huyện Văn Mẫu", UnitKind.OTHER, office.unit());
        commune = below("XA1", "UBND xã An Mẫu", UnitKind.COMMUNE, district);
        finance = below("P_TCKH", "Phòng Tài chính - Kế hoạch", UnitKind.DEPARTMENT, office.unit());
        districtHead = office.headOf(district);
        head = office.headOf(commune);
        officer = office.officerOf(commune);
        financier = office.officerOf(finance);
        catalogue.bring(office.authority());
    }

    private UnitId below(String code, String name, UnitKind kind, UnitId parent) {
        return organisation.found(
                new NewUnit(office.authority(), code, name, kind, parent, List.of(), LONG_AGO), ActorId.SYSTEM);
    }

    private void define(int version, String... approvers) {
        definitions.define(
                new FormDefinition(
                        "BM_RIENG",
                        "Biểu riêng",
                        "DUONG_LICH",
                        PeriodKind.MONTH,
                        List.of("COMMUNE"),
                        null,
                        null,
                        5,
                        2,
                        3,
                        LocalDate.of(2024, 9, 1),
                        null,
                        "",
                        List.of("HO_NGHEO"),
                        Approver.all(List.of(approvers))),
                version,
                clerk);
    }

    private Report opened(UnitId unit) {
        forms.openDue(office.authority());
        return reports.seen(clerk).stream()
                .filter(report ->
                        report.formName().equals("Biểu riêng") && report.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private Report again(Report report) {
        return reports.report(report.id(), clerk);
    }

    private void send(Report report, Actor by) {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, by).forEach(cell -> typed.put(cell.key(), new Typed("3", "")));
        reports.fill(report.id(), again(report).version(), typed, by);
        reports.move(report.id(), again(report).version(), ReportStep.SUBMIT, null, by);
    }

    private ReportStep accept(Report report, Actor by) {
        return reports.accept(report.id(), again(report).version(), by);
    }

    private List<Long> waiting(Actor by) {
        return lists.toAccept(by).stream().map(Report::id).toList();
    }

    private void assertDenied(Report report, Actor by) {
        assertThatThrownBy(() -> accept(report, by))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("permission.denied"));
    }

    /// "2/3 ABOVE XA1" of each step that decided something.
    private List<String> trace(Report report) {
        List<String> trace = new ArrayList<>();
        for (ReportEntry entry : reports.history(report)) {
            ReportEntry.Turn turn = entry.turn();
            trace.add(entry.step()
                    + (turn == null
                            ? ""
                            : " " + turn.number() + "/" + turn.of() + " "
                                    + turn.hand().kind() + (turn.inPlace() ? " in place" : "")));
        }
        return trace;
    }

    @Test
    void one_step_is_as_it_was() {
        define(0);
        Report report = opened(commune);
        send(report, officer);
        assertThat(waiting(clerk)).containsExactly(report.id());
        assertThat(lists.elsewhere(clerk)).isEmpty();
        assertThat(waiting(districtHead)).isEmpty();
        assertThat(reports.steps(again(report), clerk)).containsExactlyInAnyOrder(ReportStep.ACCEPT, ReportStep.RETURN);
        assertThat(reports.stands(again(report), clerk)).extracting(Stand::hand).containsExactly(Hand.OFFICE);
        reports.move(report.id(), again(report).version(), ReportStep.ACCEPT, null, clerk);
        assertThat(again(report).state()).isEqualTo(FigureState.ACCEPTED);
    }

    @Test
    void the_district_comes_first_and_the_figures_count_at_the_end() {
        define(0, "ABOVE", "P_TCKH");
        Report report = opened(commune);
        assertThat(reports.report(report.id(), financier).id())
                .as("the unit of any step may open it")
                .isEqualTo(report.id());
        send(report, officer);
        assertThat(waiting(districtHead)).containsExactly(report.id());
        assertThat(waiting(financier)).isEmpty();
        assertThat(waiting(clerk)).isEmpty();
        assertThat(lists.elsewhere(clerk)).extracting(Report::id).containsExactly(report.id());
        assertThat(reports.steps(again(report), districtHead))
                .containsExactlyInAnyOrder(ReportStep.PASS, ReportStep.RETURN);
        assertThat(reports.steps(again(report), financier)).isEmpty();
        assertDenied(report, financier);
        assertDenied(report, officer);
        assertThat(lists.progress(report.period(), clerk))
                .flatExtracting(FormProgress::waiting)
                .containsExactly(new FormProgress.Waiting(Approver.Kind.ABOVE, null, 1));

        assertThat(accept(report, districtHead)).isEqualTo(ReportStep.PASS);
        assertThat(again(report).state()).isEqualTo(FigureState.SUBMITTED);
        assertThat(waiting(districtHead)).isEmpty();
        assertThat(waiting(financier)).containsExactly(report.id());
        assertDenied(report, districtHead);
        assertThat(lists.progress(report.period(), clerk))
                .flatExtracting(FormProgress::waiting)
                .containsExactly(new FormProgress.Waiting(Approver.Kind.UNIT, finance, 1));
        assertThat(reports.stands(again(report), officer))
                .extracting(stand -> stand.hand().unit(), Stand::waiting, stand -> stand.taken() != null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(district, false, true),
                        org.assertj.core.groups.Tuple.tuple(finance, true, false));

        assertThat(accept(report, financier)).isEqualTo(ReportStep.ACCEPT);
        assertThat(again(report).state()).isEqualTo(FigureState.ACCEPTED);
        assertThat(trace(report)).containsExactly("SUBMIT", "PASS 1/2 ABOVE", "ACCEPT 2/2 UNIT");
        assertThat(reports.stands(again(report), officer)).allSatisfy(stand -> {
            assertThat(stand.taken()).isNotNull();
            assertThat(stand.waiting()).isFalse();
        });
    }

    @Test
    void where_the_authority_stands_above_the_office_is_asked_once() {
        UnitId town = below("TT", "UBND thị trấn Mẫu", UnitKind.COMMUNE, office.unit());
        define(0, "ABOVE", "OFFICE");
        Report report = opened(town);
        send(report, office.officerOf(town));
        assertThat(again(report).hands()).containsExactly(Hand.OFFICE);
        assertThat(accept(report, clerk)).isEqualTo(ReportStep.ACCEPT);
        Report other = opened(commune);
        send(other, officer);
        assertThat(again(other).hands()).containsExactly(new Hand(Approver.Kind.ABOVE, district), Hand.OFFICE);
    }

    @Test
    void what_comes_back_at_the_second_of_three_steps_is_asked_anew_from_the_first() {
        define(0, "HEAD", "ABOVE", "P_TCKH");
        Report report = opened(commune);
        send(report, officer);
        assertThat(waiting(head)).containsExactly(report.id());
        assertThat(waiting(officer)).as("a leader of the unit is asked").isEmpty();
        assertDenied(report, officer);
        accept(report, head);
        assertThatThrownBy(() ->
                        reports.move(report.id(), again(report).version(), ReportStep.RETURN, "Số quá cao", financier))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("permission.denied"));
        reports.move(report.id(), again(report).version(), ReportStep.RETURN, "Xem lại số hộ", districtHead);
        assertThat(again(report).state()).isEqualTo(FigureState.DRAFT);
        assertThat(reports.mayFill(again(report), officer)).isTrue();
        assertThat(waiting(districtHead)).isEmpty();
        send(report, officer);
        assertThat(waiting(head)).containsExactly(report.id());
        accept(report, head);
        accept(report, districtHead);
        accept(report, financier);
        assertThat(trace(report))
                .containsExactly(
                        "SUBMIT",
                        "PASS 1/3 HEAD",
                        "RETURN 2/3 ABOVE",
                        "SUBMIT",
                        "PASS 1/3 HEAD",
                        "PASS 2/3 ABOVE",
                        "ACCEPT 3/3 UNIT");
    }

    @Test
    void opened_again_all_steps_are_asked_anew() {
        define(0, "ABOVE", "OFFICE");
        Report report = opened(commune);
        send(report, officer);
        accept(report, districtHead);
        accept(report, clerk);
        reports.move(report.id(), again(report).version(), ReportStep.REOPEN, "Sai một ô", clerk);
        assertThat(again(report).hands()).isEmpty();
        assertThat(reports.stands(again(report), clerk)).allSatisfy(stand -> {
            assertThat(stand.taken()).isNull();
            assertThat(stand.waiting()).isFalse();
        });
        send(report, officer);
        assertThat(waiting(clerk)).isEmpty();
        assertThat(waiting(districtHead)).containsExactly(report.id());
    }

    @Test
    void the_office_takes_the_step_of_another_and_the_trace_says_so() {
        define(0, "ABOVE", "P_TCKH");
        Report report = opened(commune);
        send(report, officer);
        accept(report, clerk);
        accept(report, clerk);
        assertThat(again(report).state()).isEqualTo(FigureState.ACCEPTED);
        assertThat(trace(report)).containsExactly("SUBMIT", "PASS 1/2 ABOVE in place", "ACCEPT 2/2 UNIT in place");
    }

    @Test
    void the_unit_above_is_the_one_of_the_last_day_of_the_period() {
        UnitId other = below("HUYEN2", "UBND huyện Khác", UnitKind.OTHER, office.unit());
        Actor otherHead = office.headOf(other);
        define(0, "ABOVE", "OFFICE");
        Report report = opened(commune);
        offices.today(LocalDate.of(2024, 10, 8));
        jdbc.sql("""
                insert into organisation.unit_parent (unit_id, authority_id, from_day, parent_id)
                values (:unit, :authority, '2024-10-01', :parent)
                """)
                .param("unit", commune.value())
                .param("authority", office.authority().value())
                .param("parent", other.value())
                .update();
        send(report, officer);
        assertThat(waiting(districtHead)).containsExactly(report.id());
        assertThat(waiting(otherHead)).isEmpty();
        assertThatThrownBy(() -> reports.report(
                        report.id(), office.headOf(below("HUYEN3", "UBND huyện Nữa", UnitKind.OTHER, office.unit()))))
                .hasMessage("report.unknown");
    }

    @Test
    void who_watches_forms_finds_the_hands_that_the_forms_pass() {
        UnitId heir = below("HUYEN2", "UBND huyện Nhận việc", UnitKind.OTHER, office.unit());
        UnitId town = below("TT", "UBND thị trấn Mẫu", UnitKind.COMMUNE, office.unit());
        define(0, "ABOVE", "OFFICE");
        Report report = opened(commune);
        Report near = opened(town);
        assertSameHand(report, new Hand(Approver.Kind.ABOVE, district));
        assertSameHand(near, Hand.OFFICE);
        define(1, "HUYEN", "OFFICE");
        assertSameHand(report, new Hand(Approver.Kind.UNIT, district));
        organisation.succeed(
                new Succession(Set.of(district), Set.of(heir), LocalDate.of(2024, 9, 20), "Nghị quyết mẫu"),
                ActorId.SYSTEM);
        assertSameHand(report, new Hand(Approver.Kind.UNIT, heir));
        // Before the month ended, nobody was given the communes of the district: they stood below the authority.
        jdbc.sql("delete from organisation.unit_parent where unit_id = :unit and parent_id = :heir")
                .param("unit", commune.value())
                .param("heir", heir.value())
                .update();
        define(2, "ABOVE", "OFFICE");
        assertSameHand(report, Hand.OFFICE);
        define(3, "HEAD", "OFFICE");
        assertSameHand(report, new Hand(Approver.Kind.HEAD, commune));
        define(4, "P_TCKH");
        assertSameHand(report, new Hand(Approver.Kind.UNIT, finance));
    }

    private void assertSameHand(Report report, Hand first) {
        assertThat(reports.stands(again(report), clerk).getFirst().hand()).isEqualTo(first);
        assertThat(watch.reports(office.authority(), List.of(report.id())).values())
                .extracting(WatchedForm::hand)
                .containsExactly(first);
    }

    @Test
    void who_took_over_the_work_of_a_unit_takes_its_step() {
        UnitId heir = below("HUYEN2", "UBND huyện Nhận việc", UnitKind.OTHER, office.unit());
        Actor heirHead = office.headOf(heir);
        UnitId second = below("XA2", "UBND xã Hai", UnitKind.COMMUNE, district);
        define(0, "ABOVE", "OFFICE");
        Report before = opened(commune);
        Report after = opened(second);
        send(before, officer);
        organisation.succeed(
                new Succession(Set.of(district), Set.of(heir), LocalDate.of(2024, 10, 2), "Nghị quyết mẫu"),
                ActorId.SYSTEM);
        offices.today(LocalDate.of(2024, 10, 3));
        send(after, office.officerOf(second));
        assertThat(waiting(heirHead)).containsExactlyInAnyOrder(before.id(), after.id());
        assertThat(reports.report(before.id(), heirHead).id()).isEqualTo(before.id());
        assertThat(accept(before, heirHead)).isEqualTo(ReportStep.PASS);
        assertThat(accept(after, heirHead)).isEqualTo(ReportStep.PASS);
    }

    @Test
    void of_two_who_accept_at_once_one_is_told() throws Exception {
        define(0, "ABOVE", "OFFICE");
        Report report = opened(commune);
        send(report, officer);
        int version = again(report).version();
        Actor second = office.officerOf(district);
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> told = transactions.execute(_ -> {
                reports.accept(report.id(), version, districtHead);
                Future<?> waiting = other.submit(() -> reports.accept(report.id(), version, second));
                try {
                    Thread.sleep(700);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return waiting;
            });
            assertThatThrownBy(() -> Objects.requireNonNull(told).get()).hasCauseInstanceOf(Conflict.class);
        }
        assertThat(trace(report)).containsExactly("SUBMIT", "PASS 1/2 ABOVE");
    }

    @Test
    void many_at_once_each_move_by_one_step() {
        UnitId town = below("TT", "UBND thị trấn Mẫu", UnitKind.COMMUNE, office.unit());
        define(0, "ABOVE", "OFFICE");
        Report near = opened(town);
        Report far = opened(commune);
        send(near, office.officerOf(town));
        send(far, officer);
        Acceptances.Outcome outcome = acceptances.accept(
                List.of(
                        new Acceptances.Asked(near.id(), again(near).version()),
                        new Acceptances.Asked(far.id(), again(far).version())),
                true,
                clerk);
        assertThat(outcome).isEqualTo(new Acceptances.Outcome(1, 1, List.of()));
        assertThat(again(near).state()).isEqualTo(FigureState.LOCKED);
        assertThat(again(far).waitsFor()).isEqualTo(Hand.OFFICE);
    }

    @Test
    void a_form_on_its_way_keeps_the_steps_it_was_sent_with() {
        define(0, "ABOVE", "P_TCKH");
        Report report = opened(commune);
        send(report, officer);
        define(1);
        assertThat(waiting(districtHead)).containsExactly(report.id());
        accept(report, districtHead);
        assertThat(waiting(financier)).containsExactly(report.id());
        reports.move(report.id(), again(report).version(), ReportStep.RETURN, "Xem lại", financier);
        send(report, officer);
        assertThat(again(report).hands()).as("what is sent anew").containsExactly(Hand.OFFICE);
    }
}
