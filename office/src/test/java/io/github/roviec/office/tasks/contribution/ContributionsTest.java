package io.github.roviec.office.tasks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.TestDesk;
import io.github.roviec.office.tasks.TestDesk.Desk;
import io.github.roviec.office.tasks.contribution.Awaited.Which;
import io.github.roviec.office.tasks.contribution.Contribution.Kind;
import io.github.roviec.office.tasks.contribution.Contributions.Seen;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The order "Phòng Tài chính chủ trì, phối hợp với Phòng Nội vụ": what each of the two can do.
@OfficeTest
@Import(TestDesk.class)
class ContributionsTest {

    private static final Page FIRST = new Page(1, 50);

    @Autowired
    TestDesk desks;

    @Autowired
    TestOffices offices;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Contributions contributions;

    @Autowired
    Documents documents;

    @Autowired
    AuditLog audit;

    private Desk desk;
    private Actor lead;
    private Actor helper;
    private UnitId home;
    private TaskCode staff;

    @BeforeEach
    void assign() {
        desk = desks.set();
        lead = desk.office().officerOf(desk.finance());
        home = desk.home();
        helper = desk.office().officerOf(home);
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        assignment.assign(desk.notice(), desk.clerk());
        staff = tasks.list(TaskFilter.ALL, FIRST, desk.clerk()).stream()
                .filter(task -> task.text().contains("biên chế"))
                .map(TaskRow::code)
                .findFirst()
                .orElseThrow();
    }

    private Contribution of(Actor by) {
        Coordination coordination = contributions.of(staff, by);
        assertThat(coordination.contributions()).hasSize(1);
        return coordination.contributions().getFirst();
    }

    private void ask(String words, @Nullable LocalDate day, boolean beyond) {
        contributions.ask(staff, List.of(new Seen(home, of(lead).version())), words, day, beyond, lead);
    }

    private void give(String words) {
        contributions.give(staff, home, of(helper).version(), words, null, null, helper);
    }

    private List<Awaited> waiting(Actor by) {
        return contributions.list(Which.WAITING, FIRST, by);
    }

    @Test
    void it_is_acknowledged_asked_given_and_asked_again() {
        assertThat(of(helper).state()).isEqualTo(ContributionState.AWAITED);
        assertThat(of(helper).own()).isTrue();
        assertThat(of(lead).own()).isFalse();
        assertThat(waiting(helper)).extracting(Awaited::task).containsExactly(staff);

        contributions.acknowledge(staff, home, 0, helper);
        assertThat(of(lead).state()).isEqualTo(ContributionState.RECEIVED);
        assertThat(waiting(helper)).isEmpty();
        assertThat(contributions.count(Which.OPEN, helper)).isEqualTo(1);

        ask("Số biên chế từng trường", LocalDate.of(2024, 10, 20), false);
        assertThat(waiting(helper)).extracting(Awaited::asked).containsExactly("Số biên chế từng trường");

        Upload file = new Upload("bien-che.txt", "12 trường".getBytes(StandardCharsets.UTF_8));
        contributions.give(staff, home, of(helper).version(), "Gửi biểu kèm theo", file, "12/CV-NV", helper);
        assertThat(of(lead).state()).isEqualTo(ContributionState.GIVEN);
        assertThat(contributions.of(staff, lead).given()).isEqualTo(1);
        assertThat(waiting(helper)).isEmpty();
        Contribution.Line given = of(lead).history().getLast();
        assertThat(documents.file(Objects.requireNonNull(given.file()), lead).content())
                .isEqualTo(file.content());

        assertThatThrownBy(() -> ask(" ", LocalDate.of(2024, 10, 25), false)).hasMessage("contribution.reason-missing");
        ask("Thiếu các trường mầm non", LocalDate.of(2024, 10, 25), false);
        assertThat(of(helper).state()).isEqualTo(ContributionState.RECEIVED);
        assertThat(waiting(helper)).hasSize(1);
        assertThat(of(lead).history())
                .extracting(Contribution.Line::kind)
                .containsExactly(Kind.ACKNOWLEDGED, Kind.ASKED, Kind.GIVEN, Kind.ASKED_AGAIN);
        assertThat(audit.about(desk.office().authority(), new Subject("task", staff.value())))
                .extracting(AuditEntry::kind)
                .containsExactly(
                        "TaskAssigned",
                        "ContributionAcknowledged",
                        "ContributionAsked",
                        "ContributionGiven",
                        "ContributionAsked");
    }

    @Test
    void its_date_stays_within_the_deadline_unless_said() {
        assertThatThrownBy(() -> ask("", LocalDate.of(2024, 11, 5), false)).hasMessage("contribution.date-late");
        assertThatThrownBy(() -> ask("", LocalDate.of(2024, 10, 7), false)).hasMessage("contribution.date-past");
        ask("", null, false);
        assertThat(of(lead).due()).isEqualTo(LocalDate.of(2024, 10, 31));
        ask("", LocalDate.of(2024, 11, 5), true);
        assertThat(of(lead).due()).isEqualTo(LocalDate.of(2024, 11, 5));
    }

    @Test
    void who_is_late_is_urged_once_a_day() {
        ask("", LocalDate.of(2024, 10, 10), false);
        offices.today(LocalDate.of(2024, 10, 11));
        assertThat(of(lead).state()).isEqualTo(ContributionState.DELAYED);
        assertThat(waiting(helper)).extracting(Awaited::state).containsExactly(ContributionState.DELAYED);
        contributions.urge(staff, home, "", lead);
        assertThatThrownBy(() -> contributions.urge(staff, home, "", desk.clerk()))
                .hasMessage("contribution.urged");
        offices.today(LocalDate.of(2024, 10, 12));
        contributions.urge(staff, home, "", desk.clerk());
        give("Không có ý kiến khác");
        assertThatThrownBy(() -> contributions.urge(staff, home, "", lead)).hasMessage("contribution.given");
    }

    @Test
    void the_lead_may_hand_in_without_it_and_that_is_seen() {
        assertThat(contributions.of(staff, desk.clerk()).missed()).isEmpty();
        tasks.acknowledge(staff, tasks.file(staff, lead).version(), lead);
        submit();
        assertThat(contributions.of(staff, desk.clerk()).missed()).containsExactly("Phòng Nội vụ");

        offices.today(LocalDate.of(2024, 10, 9));
        give("Gửi sau");
        assertThat(contributions.of(staff, desk.clerk()).missed()).containsExactly("Phòng Nội vụ");

        tasks.sendBack(staff, tasks.file(staff, lead).version(), "Bổ sung", desk.clerk());
        offices.today(LocalDate.of(2024, 10, 10));
        submit();
        assertThat(contributions.of(staff, desk.clerk()).missed()).isEmpty();
        tasks.confirm(staff, tasks.file(staff, lead).version(), desk.clerk());
        assertThatThrownBy(() -> give("Thêm")).hasMessage("contribution.closed");
    }

    private void submit() {
        tasks.submit(staff, tasks.file(staff, lead).version(), "Đã rà soát", null, "45/BC-TCKH", lead);
    }

    @Test
    void who_may_not_is_told_nothing_or_refused() {
        Actor stranger = desk.office().officerOf(desk.office().department("Phòng Tư pháp"));
        for (Actor by : List.of(stranger, desks.set().clerk())) {
            assertThatThrownBy(() -> contributions.of(staff, by)).hasMessage("task.unknown");
            assertThatThrownBy(() -> contributions.give(staff, home, 0, "Ý kiến", null, null, by))
                    .hasMessage("task.unknown");
        }
        assertThat(contributions.list(Which.OPEN, FIRST, stranger)).isEmpty();
        assertThat(contributions.list(Which.OPEN, FIRST, desk.clerk())).hasSize(1);
        assertThatThrownBy(() -> contributions.give(staff, home, 0, "Ý kiến", null, null, lead))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> contributions.urge(staff, home, "", helper)).hasMessage("permission.denied");
        assertThatThrownBy(() -> contributions.ask(staff, List.of(new Seen(home, 0)), "", null, false, helper))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> contributions.ask(staff, List.of(), "", null, false, lead))
                .hasMessage("contribution.units-missing");
        assertThatThrownBy(() -> contributions.acknowledge(staff, desk.finance(), 0, lead))
                .hasMessage("contribution.unit");
        assertThatThrownBy(() -> contributions.give(staff, home, 0, " ", null, "", helper))
                .hasMessage("contribution.empty");
        assertThat(of(helper).version()).isZero();
    }

    @Test
    void one_wins_and_the_other_is_told() {
        contributions.acknowledge(staff, home, 0, helper);
        assertThatThrownBy(() -> contributions.acknowledge(staff, home, 0, helper))
                .isInstanceOf(Conflict.class);
    }
}
