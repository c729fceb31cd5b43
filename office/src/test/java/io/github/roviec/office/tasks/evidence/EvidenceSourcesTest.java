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
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.tasks.rate.GivenWork;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What evidence takes from contributions.
@OfficeTest
@Import(GivenWork.class)
class EvidenceSourcesTest {

    private static final ReportPeriod OCTOBER = ReportPeriod.of("2024-T10");

    @Autowired
    TestOffices offices;

    @Autowired
    GivenWork work;

    @Autowired
    Contributions contributions;

    @Autowired
    Evidence evidence;

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2024, month, day);
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

    private EvidenceRow row(TaskCode task, Actor by) {
        return evidence.month(OCTOBER, by).rows().stream()
                .filter(row -> row.code().equals(task))
                .findFirst()
                .orElseThrow();
    }
}
