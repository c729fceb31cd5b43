package io.github.roviec.office.tasks.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.NewGroup;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Handover;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Rulings;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.TestDesk;
import io.github.roviec.office.tasks.TestDesk.Desk;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.matrix.Matrices;
import io.github.roviec.office.tasks.matrix.Matrix;
import io.github.roviec.office.tasks.matrix.MatrixQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(TestDesk.class)
class SplittingTest {

    @Autowired
    TestDesk desks;

    @Autowired
    TestOffices offices;

    @Autowired
    Organisation organisation;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Rulings rulings;

    @Autowired
    Splitting splitting;

    @Autowired
    Matrices matrices;

    @Autowired
    AuditLog audit;

    private Desk desk;
    private Actor head;
    private Actor officer;
    private UnitId team;
    private TaskCode plan;

    @BeforeEach
    void assign() {
        desk = desks.set();
        head = desk.office().headOf(desk.finance());
        officer = desk.office().officerOf(desk.finance());
        team = organisation.found(
                new NewUnit(
                        desk.office().authority(),
                        "TO-NS",
                        "Tổ Ngân sách",
                        UnitKind.OTHER,
                        desk.finance(),
                        List.of(),
                        TestOffices.LONG_AGO),
                desk.clerk().id());
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        assignment.assign(desk.notice(), desk.clerk());
        plan = find("kế hoạch vốn");
    }

    private TaskCode find(String words) {
        return tasks.list(TaskFilter.ALL, new Page(1, 50), desk.clerk()).stream()
                .filter(task -> task.text().contains(words))
                .map(TaskRow::code)
                .findFirst()
                .orElseThrow();
    }

    private NewPart toOfficer(String text, @Nullable LocalDate due) {
        return new NewPart(text, new Taker(desk.finance(), officer.id(), ""), due, "biểu");
    }

    private NewPart toTeam(String text) {
        return new NewPart(text, new Taker(team, null, ""), null, null);
    }

    private List<TaskCode> split(NewPart... parts) {
        return splitting.split(plan, version(plan), List.of(parts), head);
    }

    private int version(TaskCode code) {
        return tasks.file(code, desk.clerk()).version();
    }

    private void handIn(TaskCode part, Actor by) {
        tasks.acknowledge(part, version(part), by);
        tasks.submit(part, version(part), "Xong", null, "1/BC", by);
    }

    @Test
    void parts_are_given_confirmed_by_the_head_and_roll_up() {
        List<TaskCode> codes = split(toOfficer("Lập biểu", LocalDate.of(2024, 10, 12)), toTeam("Rà soát dự toán"));
        assertThat(codes).extracting(TaskCode::value).containsExactly(plan + ".01", plan + ".02");
        Split given = splitting.of(plan, head);
        assertThat(given.parts())
                .extracting(Part::due)
                .containsExactly(LocalDate.of(2024, 10, 12), LocalDate.of(2024, 10, 15));
        assertThat(tasks.file(codes.getFirst(), officer).row().originalDue()).isEqualTo(LocalDate.of(2024, 10, 12));
        assertThat(splitting.given(officer)).extracting(Part::code).containsExactly(codes.getFirst());
        assertThat(splitting.given(head)).isEmpty();

        handIn(codes.getFirst(), officer);
        assertThat(tasks.file(plan, head).row().state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(splitting.toConfirm(head)).extracting(Part::code).containsExactly(codes.getFirst());
        assertThat(splitting.toConfirm(officer)).isEmpty();
        // Nobody confirms their own work, no colleague either; nor does the office, which did not give the part.
        for (Actor other : List.of(officer, desk.office().officerOf(desk.finance()), desk.clerk())) {
            assertThatThrownBy(() -> tasks.confirm(codes.getFirst(), version(codes.getFirst()), other))
                    .hasMessageMatching("permission.denied|task.own-work");
        }
        tasks.confirm(codes.getFirst(), version(codes.getFirst()), head);
        assertThat(splitting.of(plan, head).done()).isEqualTo(1);

        Actor member = desk.office().officerOf(team);
        handIn(codes.getLast(), member);
        tasks.sendBack(codes.getLast(), version(codes.getLast()), "Thiếu nguồn", head);
        tasks.submit(codes.getLast(), version(codes.getLast()), "Đã bổ sung", null, "2/BC", member);
        tasks.confirm(codes.getLast(), version(codes.getLast()), head);
        // All parts are done, and the whole still waits for its lead to hand it in.
        assertThat(tasks.file(plan, head).row().state()).isEqualTo(WorkState.IN_PROGRESS);
        tasks.submit(plan, version(plan), "Đã trình", null, "45/TTr", head);
        tasks.confirm(plan, version(plan), desk.clerk());
        assertThat(tasks.file(plan, head).row().state()).isEqualTo(WorkState.DONE);
    }

    @Test
    void the_whole_is_handed_in_when_its_parts_allow_or_a_reason_says_why() {
        List<TaskCode> codes = split(toOfficer("Lập biểu", null), toTeam("Rà soát dự toán"));
        tasks.acknowledge(plan, version(plan), head);
        assertThatThrownBy(() -> tasks.submit(plan, version(plan), "Đã trình", null, "45/TTr", head))
                .hasMessage("task.parts-open");
        rulings.withdraw(codes.getFirst(), version(codes.getFirst()), "Không cần nữa", head);
        assertThat(splitting.of(plan, head).all()).isEqualTo(1);
        assertThatThrownBy(() -> tasks.submit(plan, version(plan), "Đã trình", null, "45/TTr", head))
                .hasMessage("task.parts-open");
        tasks.submit(plan, version(plan), new Handover("Đã trình", null, "45/TTr", null, "Tổ Ngân sách báo sau"), head);
        assertThat(splitting.of(plan, desk.clerk()).reason()).isEqualTo("Tổ Ngân sách báo sau");
        assertThat(splitting.of(plan, head).maySplit()).isFalse();
    }

    @Test
    void a_whole_is_given_to_one_officer() {
        splitting.give(plan, version(plan), officer.id(), head);
        assertThat(splitting.of(plan, head).officer()).isEqualTo(officer.id());
        assertThat(splitting.given(officer)).extracting(Part::code).containsExactly(plan);
        splitting.give(plan, version(plan), null, head);
        assertThat(splitting.given(officer)).isEmpty();
        Actor elsewhere = desk.office().officerOf(desk.home());
        assertThatThrownBy(() -> splitting.give(plan, version(plan), elsewhere.id(), head))
                .hasMessage("split.taker-unknown");
        assertThat(audit.about(desk.office().authority(), new Subject("task", plan.value())))
                .extracting(AuditEntry::kind)
                .containsExactly("TaskAssigned", "WorkGiven");
    }

    @Test
    void what_a_head_split_off_is_no_cell_of_the_matrix() {
        GroupId departments = organisation.gather(
                new NewGroup(
                        desk.office().authority(),
                        "PB",
                        "Các phòng",
                        List.of(),
                        Set.of(UnitKind.DEPARTMENT),
                        Set.of(),
                        TestOffices.LONG_AGO),
                desk.clerk().id());
        split(toOfficer("Lập biểu", null));
        assertThat(matrices.matrix(new MatrixQuestion(departments, null, null, null, null), desk.clerk())
                        .columns())
                .extracting(Matrix.Column::code)
                .doesNotContain(plan);
    }

    @Test
    void only_the_head_of_the_lead_splits_within_its_deadline() {
        NewPart part = toOfficer("Lập biểu", null);
        for (Actor by : List.of(officer, desk.clerk(), desk.chairman())) {
            assertThatThrownBy(() -> splitting.split(plan, version(plan), List.of(part), by))
                    .hasMessage("permission.denied");
        }
        Actor stranger = desk.office().headOf(desk.home());
        assertThatThrownBy(() -> splitting.split(plan, 1, List.of(part), stranger))
                .hasMessage("task.unknown");
        assertThatThrownBy(() -> splitting.of(plan, stranger)).hasMessage("task.unknown");
        assertThatThrownBy(() -> split(toOfficer("Lập biểu", LocalDate.of(2024, 10, 16))))
                .hasMessage("split.due-late");
        assertThatThrownBy(() -> split(toOfficer("Lập biểu", LocalDate.of(2024, 10, 7))))
                .hasMessage("split.due-past");
        assertThatThrownBy(() -> split(new NewPart("Việc", new Taker(desk.home(), null, ""), null, null)))
                .hasMessage("split.taker-unknown");
        assertThatThrownBy(() -> splitting.split(plan, 99, List.of(part), head)).isInstanceOf(Conflict.class);
        assertThat(splitting.of(plan, head).parts()).isEmpty();
    }

    @Test
    void a_group_s_whole_stays_as_it_was_and_a_commune_splits_its_own_part() {
        TaskCode cleaning = find("tổng vệ sinh");
        TaskRow part = tasks.file(cleaning, desk.clerk()).parts().getFirst();
        UnitId commune =
                tasks.file(part.code(), desk.clerk()).parties().getFirst().unit();
        assertThat(commune).isNotNull();
        Actor chief = desk.office().headOf(Objects.requireNonNull(commune));
        Actor official = desk.office().officerOf(commune);
        TaskCode own = splitting
                .split(
                        part.code(),
                        1,
                        List.of(new NewPart("Thôn Nà Mười", new Taker(commune, official.id(), ""), null, null)),
                        chief)
                .getFirst();
        assertThat(own.value()).isEqualTo(part.code() + ".01");
        handIn(own, official);
        tasks.confirm(own, version(own), chief);
        tasks.submit(part.code(), version(part.code()), "Xong", null, "1/BC", official);
        tasks.confirm(part.code(), version(part.code()), desk.clerk());
        assertThat(tasks.file(cleaning, desk.clerk()).row().partsDone()).isEqualTo(1);
        assertThat(tasks.file(cleaning, desk.clerk()).steps()).doesNotContain(Step.CONFIRM);
        assertThatThrownBy(() -> splitting.split(own, version(own), List.of(), chief))
                .hasMessage("split.impossible");
    }
}
