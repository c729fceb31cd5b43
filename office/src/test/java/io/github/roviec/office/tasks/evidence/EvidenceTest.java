package io.github.roviec.office.tasks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.evidence.Contest.Outcome;
import io.github.roviec.office.tasks.evidence.Evidence.Month;
import io.github.roviec.office.tasks.evidence.EvidenceWork.Weight;
import io.github.roviec.office.tasks.rate.GivenWork;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// October in a department of two officers and their head.
@OfficeTest
@Import(GivenWork.class)
class EvidenceTest {

    private static final ReportPeriod OCTOBER = ReportPeriod.of("2024-T10");

    @Autowired
    TestOffices offices;

    @Autowired
    GivenWork work;

    @Autowired
    Evidence evidence;

    @Autowired
    EvidenceWork deeds;

    @Autowired
    EvidenceLock lock;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    private TestOffice office;
    private UnitId finance;
    private Actor clerk;
    private Actor head;
    private Actor officer;
    private Actor colleague;
    private TaskCode returned;
    private TaskCode overdue;

    @BeforeEach
    void october() {
        day(9, 16);
        office = offices.found();
        finance = office.department("Phòng Tài chính - Kế hoạch");
        clerk = office.clerk();
        head = office.headOf(finance);
        officer = office.officerOf(finance);
        colleague = office.officerOf(finance);
        returned = work.give(clerk, finance, LocalDate.of(2024, 9, 30));
        overdue = work.give(clerk, finance, LocalDate.of(2024, 10, 1));
        work.give(clerk, finance, LocalDate.of(2024, 12, 31));
        work.acknowledge(returned, officer);
        work.submit(returned, officer);
        work.sendBack(returned, clerk);
        work.submit(returned, officer);
        day(9, 27);
        work.confirm(returned, clerk);
        work.acknowledge(overdue, officer);
        day(10, 8);
    }

    private void day(int month, int day) {
        offices.today(LocalDate.of(2024, month, day));
    }

    private EvidenceRow row(TaskCode code, Actor by) {
        return evidence.month(OCTOBER, by).rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_says_what_was_done_how_often_it_came_back_and_how_late() {
        Month month = evidence.month(OCTOBER, clerk);
        assertThat(month.rows()).extracting(EvidenceRow::code).containsExactly(returned, overdue);

        EvidenceRow done = row(returned, clerk);
        assertThat(done.completed()).isTrue();
        assertThat(done.acceptedFirstTime()).isFalse();
        assertThat(done.failedReviews()).isEqualTo(1);
        assertThat(done.onTimeByOriginal()).isTrue();
        assertThat(done.delays()).isZero();
        assertThat(done.person()).isEqualTo(officer.id());
        assertThat(done.personName()).isEqualTo(officer.name());
        assertThat(done.products()).containsExactly("45/BC", "45/BC");

        EvidenceRow late = row(overdue, clerk);
        assertThat(late.completed()).isFalse();
        assertThat(late.delays()).isEqualTo(1);

        Percentages percentages = Percentages.of(month.of(finance));
        assertThat(percentages.quantity()).isEqualByComparingTo("50.0");
        assertThat(percentages.quality()).isEqualByComparingTo("75.0");
        assertThat(percentages.progress()).isEqualByComparingTo("87.5");
    }

    @Test
    void a_person_sees_themselves_a_head_the_unit_and_the_office_all() {
        assertThat(evidence.month(OCTOBER, officer).rows()).hasSize(2);
        assertThat(evidence.month(OCTOBER, colleague).rows()).isEmpty();
        assertThat(evidence.month(OCTOBER, head).rows()).hasSize(2);
        Actor elsewhere = office.headOf(office.department("Phòng Nội vụ"));
        assertThat(evidence.month(OCTOBER, elsewhere).rows()).isEmpty();
        assertThat(evidence.month(OCTOBER, office.chairman("Chủ tịch")).rows()).hasSize(2);
        assertThat(evidence.month(OCTOBER, offices.found().clerk()).rows()).isEmpty();
        assertThatThrownBy(() -> evidence.month(OCTOBER, office.administrator()))
                .hasMessage("permission.denied");
    }

    @Test
    void work_is_weighed_by_the_catalogue_by_the_head_or_the_office_and_never_by_oneself() {
        ProductKind report = catalogue.of(office.authority()).stream()
                .filter(kind -> kind.name().startsWith("Báo cáo tháng"))
                .findFirst()
                .orElseThrow();
        Weight weight = new Weight(report.id(), new BigDecimal("2.5"), true);
        assertThatThrownBy(() -> deeds.weigh(OCTOBER, returned, finance, 0, weight, officer))
                .hasMessage("permission.denied");
        deeds.weigh(OCTOBER, returned, finance, 0, weight, head);
        EvidenceRow row = row(returned, clerk);
        assertThat(row.kindName()).isEqualTo(report.name());
        assertThat(row.converted()).isEqualByComparingTo("4");
        assertThat(row.unplanned()).isTrue();
        assertThatThrownBy(() -> deeds.weigh(OCTOBER, returned, finance, 0, weight, clerk))
                .isInstanceOf(Conflict.class);
        deeds.weigh(OCTOBER, returned, finance, row.weighing(), new Weight(null, BigDecimal.ONE, false), clerk);
        assertThat(row(returned, clerk).kindName()).isNull();
        assertThatThrownBy(() -> new Weight(null, BigDecimal.ZERO, false)).hasMessage("task.quantity");
    }

    @Test
    void the_office_confirms_an_objective_cause_and_the_delay_no_longer_counts() {
        assertThatThrownBy(() -> deeds.confirmCause(OCTOBER, overdue, finance, 0, "Bão", head))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> deeds.confirmCause(OCTOBER, returned, finance, 0, "Bão", clerk))
                .hasMessage("task.no-delay");
        deeds.confirmCause(OCTOBER, overdue, finance, 0, "Bão số 3", clerk);
        EvidenceRow row = row(overdue, officer);
        assertThat(row.excused()).isEqualTo(1);
        assertThat(row.cause()).isEqualTo("Bão số 3");
        assertThat(row.causeBy()).isEqualTo(clerk.name());
        assertThat(Percentages.of(evidence.month(OCTOBER, clerk).rows()).progress())
                .isEqualByComparingTo("100.0");
    }

    @Test
    void the_person_concerned_contests_a_row_and_the_trace_stays() {
        assertThatThrownBy(() -> deeds.contest(OCTOBER, returned, finance, "Sai", head))
                .hasMessage("permission.denied");
        deeds.contest(OCTOBER, returned, finance, "Bị trả lại do thiếu mẫu của Văn phòng", officer);
        assertThatThrownBy(() -> deeds.contest(OCTOBER, returned, finance, "Nữa", officer))
                .hasMessage("task.contest-open");
        Contest open = Objects.requireNonNull(row(returned, head).openContest());
        assertThatThrownBy(() -> deeds.answer(OCTOBER, returned, finance, open.id(), Outcome.KEPT, "Không", officer))
                .hasMessage("permission.denied");
        deeds.answer(OCTOBER, returned, finance, open.id(), Outcome.KEPT, "Mẫu đã gửi từ tháng 8", head);
        assertThatThrownBy(
                        () -> deeds.answer(OCTOBER, returned, finance, open.id(), Outcome.ACCEPTED, "Thôi được", clerk))
                .isInstanceOf(Conflict.class);
        EvidenceRow row = row(returned, officer);
        assertThat(row.contested()).isTrue();
        assertThat(row.contests()).extracting(Contest::answer).containsExactly("Mẫu đã gửi từ tháng 8");
        for (String attack : List.of(
                "update tasks.contest set answer = 'x' where outcome is not null",
                "delete from tasks.contest",
                "truncate tasks.contest")) {
            assertThatThrownBy(() -> jdbc.sql(attack).update()).as(attack).hasMessageContaining("kept as");
        }
    }

    @Test
    void a_locked_month_no_longer_changes_and_shows_what_is_contested() {
        deeds.contest(OCTOBER, returned, finance, "Không đúng", officer);
        assertThatThrownBy(() -> lock.lock(OCTOBER, clerk)).hasMessage("task.period-running");
        day(10, 14);
        assertThatThrownBy(() -> lock.lock(OCTOBER, head)).hasMessage("permission.denied");
        lock.lock(OCTOBER, clerk);
        assertThatThrownBy(() -> lock.lock(OCTOBER, clerk)).isInstanceOf(Conflict.class);
        List<EvidenceRow> locked = evidence.month(OCTOBER, clerk).rows();
        assertThat(locked).hasSize(2);
        assertThat(row(returned, officer).contested()).isTrue();

        work.submit(overdue, officer);
        work.confirm(overdue, clerk);
        catalogue.adopt(clerk);
        Contest open = Objects.requireNonNull(row(returned, clerk).openContest());
        assertThatThrownBy(() -> deeds.answer(OCTOBER, returned, finance, open.id(), Outcome.ACCEPTED, "Đúng", clerk))
                .hasMessage("task.month-locked");
        assertThat(evidence.month(OCTOBER, clerk).rows()).isEqualTo(locked);
        deeds.answer(OCTOBER, returned, finance, open.id(), Outcome.KEPT, "Đã xem", clerk);
        for (Runnable late : List.<Runnable>of(
                () -> deeds.weigh(OCTOBER, returned, finance, 0, new Weight(null, BigDecimal.TEN, false), clerk),
                () -> deeds.confirmCause(OCTOBER, overdue, finance, 0, "Bão", clerk),
                () -> deeds.contest(OCTOBER, overdue, finance, "Sai", officer))) {
            assertThatThrownBy(late::run).hasMessage("task.month-locked");
        }
        for (String attack : List.of(
                "update tasks.evidence_row set delays = 0",
                "delete from tasks.evidence_row",
                "truncate tasks.evidence_row",
                "delete from tasks.evidence_month")) {
            assertThatThrownBy(() -> jdbc.sql(attack).update()).as(attack).hasMessageContaining("kept as they are");
        }
    }

    @Test
    void an_authority_changes_the_catalogue_once_it_is_its_own() {
        ProductKind notice = new ProductKind(null, "Thông báo kết luận", 150, 1, ProductKind.Area.PROFESSIONAL);
        assertThat(catalogue.of(office.authority())).hasSize(15);
        assertThatThrownBy(() -> catalogue.keep(notice, clerk)).hasMessage("task.product-kind-shipped");
        long shipped = Objects.requireNonNull(
                catalogue.of(office.authority()).getFirst().id());
        deeds.weigh(OCTOBER, returned, finance, 0, new Weight(shipped, BigDecimal.ONE, false), clerk);
        catalogue.adopt(clerk);
        catalogue.keep(notice, clerk);
        assertThatThrownBy(() -> catalogue.keep(notice, clerk)).hasMessage("task.product-kind-twice");
        assertThat(catalogue.of(office.authority())).hasSize(16);
        ProductKind own = catalogue.of(office.authority()).getFirst();
        catalogue.keep(new ProductKind(own.id(), own.name(), 300, own.per(), own.area()), clerk);
        assertThat(row(returned, clerk).coefficient()).isEqualTo(300);
        catalogue.retire(Objects.requireNonNull(own.id()), clerk);
        assertThat(catalogue.of(office.authority())).hasSize(15);
        assertThatThrownBy(() -> catalogue.retire(shipped, clerk)).hasMessage("task.product-kind-unknown");
        assertThatThrownBy(() -> catalogue.adopt(officer)).hasMessage("permission.denied");
        assertThat(catalogue.of(offices.found().authority())).hasSize(15);
    }
}
