package io.github.roviec.office.tasks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.tasks.delay.DelayReasons;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.rate.GivenWork;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Statistics;
import io.github.roviec.office.tasks.splitting.NewPart;
import io.github.roviec.office.tasks.splitting.Splitting;
import io.github.roviec.office.tasks.splitting.Taker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What evidence takes from delay reports, contributions and parts.
@OfficeTest
@Import(GivenWork.class)
class EvidenceSourcesTest {

    private static final ReportPeriod OCTOBER = ReportPeriod.of("2024-T10");

    @Autowired
    TestOffices offices;

    @Autowired
    GivenWork work;

    @Autowired
    Delays delays;

    @Autowired
    DelayReasons reasons;

    @Autowired
    Contributions contributions;

    @Autowired
    Splitting splitting;

    @Autowired
    Tasks tasks;

    @Autowired
    Statistics statistics;

    @Autowired
    Evidence evidence;

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    @Test
    void a_broken_promise_is_a_delay_and_a_confirmed_cause_excuses_its_deadline_alone() {
        offices.today(on(9, 16));
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính - Kế hoạch");
        Actor clerk = office.clerk();
        Actor officer = office.officerOf(finance);
        TaskCode task = work.give(clerk, finance, on(10, 1));
        work.acknowledge(task, officer);
        offices.today(on(10, 2));
        long storm = reasons.of(office.authority()).stream()
                .filter(reason -> reason.objective())
                .findFirst()
                .orElseThrow()
                .id();
        delays.report(task, tasks.file(task, officer).version(), storm, "Bão số 3", on(10, 6), officer);
        offices.today(on(10, 8));
        assertThat(row(task, clerk).delays()).isEqualTo(2);
        assertThat(row(task, clerk).excused()).isZero();
        delays.confirmCause(task, delays.of(task, clerk).getFirst().id(), clerk);
        EvidenceRow row = row(task, clerk);
        assertThat(row.excused()).isEqualTo(1);
        assertThat(row.cause()).isNotEmpty();
        assertThat(row.causeBy()).isEqualTo(clerk.name());
        assertThat(row.causeOn()).isEqualTo(on(10, 8));
        assertThat(Percentages.of(List.of(row)).progress()).isEqualByComparingTo("75.0");
    }

    @Test
    void a_coordinating_unit_has_a_row_of_its_own_for_what_was_asked_of_it() {
        offices.today(on(9, 16));
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính - Kế hoạch");
        UnitId home = office.department("Phòng Nội vụ");
        Actor clerk = office.clerk();
        Actor helper = office.officerOf(home);
        TaskCode task = work.give(
                clerk,
                new Party(Role.LEAD, finance, null, "Phòng Tài chính - Kế hoạch", true),
                on(12, 1),
                TaskClass.DATED,
                new Party(Role.COORDINATING, home, null, "Phòng Nội vụ", true));
        assertThat(evidence.month(OCTOBER, clerk).rows()).isEmpty();
        contributions.ask(task, List.of(new Contributions.Seen(home, 0)), "Góp ý dự thảo", on(10, 4), false, clerk);
        offices.today(on(10, 8));
        EvidenceRow late = row(task, clerk);
        assertThat(late.role()).isEqualTo(Role.COORDINATING);
        assertThat(late.unit()).isEqualTo(home);
        assertThat(late.delays()).isEqualTo(1);
        assertThat(late.person()).isNull();
        int version = contributions.of(task, helper).contributions().getFirst().version();
        contributions.give(task, home, version, "Thống nhất", null, "12/NV", helper);
        EvidenceRow given = row(task, helper);
        assertThat(given.completed()).isTrue();
        assertThat(given.onTime()).isFalse();
        assertThat(given.person()).isEqualTo(helper.id());
        assertThat(given.products()).containsExactly("12/NV");
    }

    @Test
    void parts_that_a_unit_makes_count_for_their_person_and_not_once_more_for_the_unit() {
        offices.today(on(9, 16));
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính - Kế hoạch");
        Actor clerk = office.clerk();
        Actor head = office.headOf(finance);
        Actor officer = office.officerOf(finance);
        TaskCode task = work.give(clerk, finance, on(10, 5));
        work.acknowledge(task, head);
        Taker taker = splitting.takers(task, head).stream()
                .filter(each -> officer.id().equals(each.person()))
                .findFirst()
                .orElseThrow();
        TaskCode part = splitting
                .split(
                        task,
                        tasks.file(task, head).version(),
                        List.of(new NewPart("Lập biểu tổng hợp", taker, on(10, 1), null)),
                        head)
                .getFirst();
        offices.today(on(10, 8));
        Evidence.Month month = evidence.month(OCTOBER, clerk);
        assertThat(month.of(finance)).extracting(EvidenceRow::code).containsExactly(task);
        assertThat(month.of(officer.id())).extracting(EvidenceRow::code).containsExactly(part);
        assertThat(row(part, officer).inner()).isTrue();
        assertThat(statistics
                        .table(OCTOBER, false, Grouping.UNIT, clerk)
                        .all()
                        .all()
                        .total())
                .isEqualTo(1);
    }

    private EvidenceRow row(TaskCode task, Actor by) {
        return evidence.month(OCTOBER, by).rows().stream()
                .filter(row -> row.code().equals(task))
                .findFirst()
                .orElseThrow();
    }
}
