package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(TestDesk.class)
class AssignmentTest {

    @Autowired
    TestDesk desks;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Organisation organisation;

    @Test
    void the_work_of_a_unit_that_is_gone_goes_to_the_one_that_carries_it_now() {
        Desk desk = desks.set();
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        UnitId heir = desk.office().department("Phòng Tài chính - Nội vụ");
        organisation.succeed(
                new Succession(
                        Set.of(desk.finance(), desk.home()),
                        Set.of(heir),
                        TestDesk.TODAY,
                        "Nghị quyết 01/NQ-HĐND, 01/10/2024"),
                ActorId.SYSTEM);

        assignment.assign(desk.notice(), desk.clerk());
        assertThat(tasks.list(TaskFilter.ALL, new Page(1, 100), desk.office().officerOf(heir)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.leads()).containsExactly("Phòng Tài chính - Nội vụ"))
                .allSatisfy(row -> assertThat(row.coordinating()).isEmpty());
    }
}
