package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.indicators.evidence.Binder;
import io.github.roviec.office.indicators.evidence.Binders;
import io.github.roviec.office.indicators.evidence.Proof;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Documents that prove what a commune says about its criteria.
class ProofsTest extends CommuneForms {

    @Autowired
    Periods periods;

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Askings askings;

    @Autowired
    Definitions parts;

    @Autowired
    Proofs proofs;

    @Autowired
    Binders binders;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private Actor stranger;
    private Indicator criteria;

    @Override
    void bring() {
        WholeCriteria.bring(catalogue, office.authority());
    }

    @BeforeEach
    void open() {
        stranger = office.officerOf(office.commune("Điềm He"));
        forms.openDue(office.authority());
        criteria = indicators.require(office.authority(), "NTM21");
    }

    private Place place(int month, String criterion) {
        Period period = periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, month);
        int member = indicators.members(criteria).stream()
                .filter(each -> each.code().equals(criterion))
                .findFirst()
                .orElseThrow()
                .id();
        return new Place(criteria, commune, period, member);
    }

    private Report form(int month) {
        return reports.seen(officer).stream()
                .filter(report -> report.formName().startsWith("Nông thôn mới")
                        && report.period().number() == month)
                .findFirst()
                .orElseThrow();
    }

    private void say(int month, Map<String, String> values) {
        Report report = form(month);
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).forEach(cell -> {
            String code = cell.member() == null ? "" : cell.member().code();
            typed.put(cell.key(), new Typed(values.getOrDefault(code, "0"), ""));
        });
        assertThat(reports.fill(report.id(), report.version(), typed, officer).wrong())
                .isEmpty();
    }

    private void send(int month) {
        reports.move(form(month).id(), form(month).version(), ReportStep.SUBMIT, null, officer);
    }

    private static Upload file(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void who_fills_the_form_adds_and_who_sees_the_figure_opens() {
        Place place = place(9, "1");
        assertThat(proofs.add(place, file("quyet-dinh.txt", "Quyết định công nhận"), " Đồ án chung ", officer))
                .isTrue();
        assertThat(proofs.add(place, file("ban-sao.txt", "Quyết định công nhận"), null, officer))
                .as("the same file proves it already")
                .isFalse();
        Proof proof = proofs.of(place, clerk).getFirst();
        assertThat(proof.title()).isEqualTo("quyet-dinh.txt");
        assertThat(proof.note()).isEqualTo("Đồ án chung");
        assertThat(proof.by()).isEqualTo(officer.id());
        assertThat(new String(proofs.file(place, proof.id(), clerk).content(), StandardCharsets.UTF_8))
                .isEqualTo("Quyết định công nhận");
        assertThat(proofs.counts(form(9), officer)).containsExactly(Map.entry(criteria.id() + "-" + place.member(), 1));
        assertRefused(() -> proofs.of(place, stranger), "permission.denied");
        assertRefused(() -> proofs.file(place, proof.id(), stranger), "permission.denied");
        assertRefused(() -> proofs.add(place, file("la.txt", "Của ai"), null, stranger), "permission.denied");
        assertRefused(() -> proofs.file(place(9, "2"), proof.id(), clerk), "document.unknown");
    }

    @Test
    void paper_that_is_kept_elsewhere_is_told_in_words() {
        Place place = place(9, "1");
        assertRefused(() -> proofs.add(place, null, "  ", officer), "indicators.proof-empty");
        assertRefused(() -> proofs.add(place, null, "a".repeat(1001), officer), "indicators.proof-long");
        assertRefused(
                () -> proofs.add(place, new Upload("a.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}), null, officer),
                "document.attachment");
        assertRefused(() -> proofs.add(place, file("a".repeat(201), "x"), null, officer), "document.file-name");
        assertThat(proofs.of(place, officer)).isEmpty();
        proofs.add(place, null, "Hồ sơ giấy lưu tại xã", officer);
        Proof paper = proofs.of(place, officer).getFirst();
        assertThat(paper.title()).isEqualTo("Hồ sơ giấy lưu tại xã");
        assertRefused(() -> proofs.file(place, paper.id(), officer), "document.unknown");
    }

    @Test
    void what_is_sent_is_frozen_but_for_an_answer() {
        Place place = place(9, "1");
        proofs.add(place, file("dau.txt", "Bản đầu"), null, officer);
        Proof first = proofs.of(place, officer).getFirst();
        say(9, Map.of("1", "1"));
        send(9);
        assertThat(proofs.mayAdd(place, officer)).isFalse();
        assertRefused(() -> proofs.add(place, file("sau.txt", "Bản sau"), null, officer), "indicators.proof-closed");
        assertRefused(() -> proofs.withdraw(place, first.id(), officer), "indicators.proof-closed");
        assertRefused(() -> proofs.add(place, null, "Ở đâu đó", clerk), "indicators.proof-closed");

        Actor chairman = office.chairman("Lãnh đạo Mẫu");
        askings.ask(place, "Gửi quyết định công nhận", null, chairman);
        proofs.add(place, file("sau.txt", "Bản sau"), null, officer);
        proofs.add(place, file("nham.txt", "Bản nhầm"), null, officer);
        List<Proof> all = proofs.of(place, officer);
        assertThat(all).extracting(Proof::title).containsExactly("nham.txt", "sau.txt", "dau.txt");
        assertThat(all).extracting(proof -> proof.answering() != null).containsExactly(true, true, false);
        assertThat(proofs.withdrawable(all, place, officer))
                .isEqualTo(Set.of(all.get(0).id(), all.get(1).id()));
        proofs.withdraw(place, all.getFirst().id(), officer);
        assertThat(proofs.counts(form(9), officer)).containsValue(2);

        askings.answer(place, askings.open(place, officer).orElseThrow().version(), "Đã gửi.", officer);
        assertRefused(() -> proofs.add(place, null, "Thêm nữa", officer), "indicators.proof-closed");
        assertRefused(() -> proofs.withdraw(place, all.get(1).id(), officer), "indicators.proof-closed");
    }

    @Test
    void a_document_proves_the_later_months_until_it_is_withdrawn() {
        Place september = place(9, "1");
        proofs.add(september, file("quyet-dinh.txt", "Quyết định công nhận"), null, officer);
        say(9, Map.of("1", "1", "2", "1"));
        send(9);
        offices.today(LocalDate.of(2024, 10, 28));
        forms.openDue(office.authority());
        Place october = place(10, "1");
        Proof carried = proofs.of(october, officer).getFirst();
        assertThat(carried.since().number()).isEqualTo(9);
        assertThat(proofs.of(place(8, "1"), officer)).isEmpty();
        assertThat(proofs.of(place(10, "2"), officer)).isEmpty();
        assertThat(proofs.add(october, file("lai.txt", "Quyết định công nhận"), null, officer))
                .as("it need not be given again")
                .isFalse();
        assertThat(proofs.proved(criteria, List.of(commune), october.period(), clerk))
                .containsExactly(Map.entry(commune, Set.of(october.member())));

        proofs.withdraw(october, carried.id(), officer);
        assertThat(proofs.counts(form(10), officer)).isEmpty();
        assertThat(proofs.counts(form(9), officer)).as("what was sent stays").hasSize(1);
        Proof gone = proofs.of(october, clerk).getFirst();
        assertThat(gone.proves(october.period())).isFalse();
        assertThat(gone.proves(september.period())).isTrue();
        assertThat(Objects.requireNonNull(gone.withdrawn()).by()).isEqualTo(officer.id());
        assertThatThrownBy(() -> proofs.withdraw(october, carried.id(), officer))
                .isInstanceOfSatisfying(
                        Conflict.class, moved -> assertThat(moved.code()).isEqualTo("indicators.proof-moved"));
        assertThat(proofs.withdrawable(proofs.of(september, officer), september, officer))
                .isEmpty();
        assertThat(proofs.add(october, file("lai.txt", "Quyết định công nhận"), null, officer))
                .isTrue();
    }

    @Test
    void what_a_later_form_was_sent_with_is_not_taken_from_it_in_an_earlier_month() {
        Place september = place(9, "1");
        proofs.add(september, null, "Hồ sơ giấy lưu tại xã", officer);
        assertThat(proofs.add(september, null, "Hồ sơ giấy lưu tại xã", officer))
                .as("a button is pressed twice")
                .isFalse();
        say(9, Map.of("1", "1"));
        offices.today(LocalDate.of(2024, 10, 28));
        forms.openDue(office.authority());
        say(10, Map.of("1", "1"));
        send(10);
        long given = proofs.of(september, officer).getFirst().id();
        assertRefused(() -> proofs.withdraw(september, given, officer), "indicators.proof-sent-later");
        reports.move(form(10).id(), form(10).version(), ReportStep.RETURN, "Thiếu minh chứng", clerk);
        proofs.withdraw(september, given, officer);
        assertThat(proofs.counts(form(10), officer)).isEmpty();
    }

    @Test
    void the_record_is_never_deleted() {
        proofs.add(place(9, "1"), null, "Hồ sơ giấy", officer);
        assertThatThrownBy(() -> jdbc.sql("delete from indicators.evidence where unit_id = :unit")
                        .param("unit", commune.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        proofs.withdraw(
                place(9, "1"), proofs.of(place(9, "1"), officer).getFirst().id(), officer);
        assertThatThrownBy(() -> jdbc.sql("update indicators.evidence set withdrawn_at = null where unit_id = :unit")
                        .param("unit", commune.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void who_records_without_a_form_proves_it_too() {
        Place july = place(7, "1");
        figures.record(criteria, commune, july.period(), july.member(), BigDecimal.ONE, null, null, clerk);
        proofs.add(july, null, "Báo cáo thẩm tra", clerk);
        assertThat(proofs.of(july, officer)).hasSize(1);
        assertRefused(() -> proofs.add(july, null, "Của xã", officer), "indicators.proof-closed");
        proofs.withdraw(july, proofs.of(july, clerk).getFirst().id(), clerk);
        assertThat(proofs.of(july, clerk).getFirst().proves(july.period())).isFalse();
    }

    @Test
    void the_unit_that_accepts_the_form_sees_it() {
        UnitId department = office.department("Phòng Nông nghiệp");
        Actor approver = office.headOf(department);
        String code = organisation
                .unit(department, LocalDate.of(2024, 9, 27))
                .map(Unit::code)
                .orElseThrow();
        definitions.define(
                OneStep.form(
                        "BM_DIEN",
                        "Nông thôn mới, biểu riêng",
                        "DUONG_LICH",
                        PeriodKind.MONTH,
                        List.of("COMMUNE"),
                        null,
                        null,
                        code,
                        5,
                        2,
                        null,
                        LocalDate.of(2024, 1, 1),
                        null,
                        "",
                        List.of("NTM21")),
                0,
                clerk);
        Place place = place(9, "4");
        proofs.add(place, null, "Hồ sơ giấy", officer);
        assertRefused(() -> proofs.of(place, approver), "permission.denied");
        forms.openDue(office.authority());
        assertThat(proofs.of(place, approver)).extracting(Proof::title).containsExactly("Hồ sơ giấy");
        assertRefused(() -> proofs.add(place, null, "Của phòng", approver), "permission.denied");
        assertThat(binders.of(commune, place.period(), approver)).hasSize(1);
    }

    @Test
    void a_binder_tells_criterion_by_criterion_what_is_lacking() {
        proofs.add(place(9, "1"), file("quyet-dinh.txt", "Quyết định"), null, officer);
        say(9, Map.of("1", "1", "2", "1"));
        Binder binder = binders.of(commune, form(9).period(), officer).getFirst();
        assertThat(binder.indicator().code()).isEqualTo("NTM21");
        assertThat(binder.leaves()).hasSize(19);
        assertThat(binder.lacking()).isEqualTo(1);
        assertThat(binder.leaves().stream().filter(binder::lacks))
                .extracting(leaf -> Objects.requireNonNull(leaf.member()).name())
                .containsExactly("Giao thông");
        assertRefused(() -> binders.of(commune, form(9).period(), stranger), "permission.denied");
        UnitId others = offices.found().unit();
        assertRefused(() -> binders.of(others, form(9).period(), clerk), "organisation.unit-not-there");
    }

    @Test
    void of_a_criterion_that_has_parts_the_parts_want_documents() {
        Dimension now = indicators.dimensions(office.authority()).stream()
                .filter(each -> each.code().equals("NTM_2021"))
                .findFirst()
                .orElseThrow();
        List<Member> members = new ArrayList<>(now.members());
        members.addAll(3, List.of(Member.always(0, "3.1", "Thủy lợi"), Member.always(0, "3.2", "Phòng thiên tai")));
        parts.define(
                new Dimension(now.code(), now.name(), now.from(), now.until(), now.source(), true, null, members),
                new Since(LocalDate.of(2024, 1, 1), true),
                parts.dimensionVersion(office.authority(), now.code()),
                clerk);
        Report report = form(9);
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).stream()
                .filter(cell -> cell.member() != null && cell.member().isPart())
                .forEach(cell -> typed.put(cell.key(), new Typed("1", "")));
        assertThat(reports.fill(report.id(), report.version(), typed, officer).changed())
                .isGreaterThanOrEqualTo(2);
        proofs.add(place(9, "3.1"), null, "Hồ sơ giấy", officer);
        Binder binder = binders.of(commune, report.period(), officer).getFirst();
        assertThat(binder.leaves().stream().filter(binder::lacks))
                .extracting(leaf -> Objects.requireNonNull(leaf.member()).code())
                .containsExactly("3.2");
    }

    @Test
    void a_criterion_that_is_not_in_force_is_not_proved() {
        Place before = place(9, "1");
        proofs.add(before, null, "Hồ sơ giấy", officer);
        jdbc.sql("update indicators.member set until_day = '2024-09-15' where id = :id")
                .param("id", before.member())
                .update();
        assertThat(proofs.mayAdd(before, officer)).isFalse();
        assertRefused(() -> proofs.add(before, null, "Hồ sơ khác", officer), "indicators.proof-not-then");
        assertThat(proofs.of(before, officer)).as("what was given stays").hasSize(1);
        assertThat(proofs.mayAdd(place(9, "2"), officer)).isTrue();
    }

    @Test
    void a_form_without_documents_is_sent_all_the_same() {
        say(9, Map.of("1", "1"));
        send(9);
        assertThat(form(9).state()).isEqualTo(FigureState.SUBMITTED);
    }

    @Test
    void which_indicators_want_documents_is_said_by_their_definition() {
        assertThat(indicators.all(office.authority()).stream()
                        .filter(each -> each.as().wantsEvidence())
                        .map(Indicator::code))
                .containsExactly("NTM21", "NTM21_NC", "NTM26");
    }
}
