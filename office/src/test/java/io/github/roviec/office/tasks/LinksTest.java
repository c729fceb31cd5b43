package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Kin;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Continuation.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What belongs together, from paper to paper and inside one.
@OfficeTest
class LinksTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 29);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 28);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 26);

    private static final String FIRST = """
            * Phòng Tài chính - Kế hoạch:
            - Rà soát các trụ sở dôi dư sau sắp xếp thôn, lập phương án bán đấu giá trụ sở cũ thôn Nà Mười.
            * Phòng Nội vụ:
            - Kiểm tra kỷ luật, kỷ cương hành chính tại các cơ quan, đơn vị.
            """;
    private static final String AGAIN = """
            * Phòng Tài chính - Kế hoạch:
            - Tiếp tục hoàn thiện phương án bán đấu giá trụ sở cũ thôn Nà Mười, các trụ sở dôi dư sau sắp xếp thôn.
            * Phòng Nội vụ:
            - Tham mưu thi tuyển viên chức ngành giáo dục.
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Links links;

    @Autowired
    Organisation organisation;

    private TestOffice office;
    private UnitId finance;
    private UnitId home;
    private Actor clerk;
    private int papers;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        office = offices.found();
        finance = office.department("Phòng Tài chính - Kế hoạch");
        home = office.department("Phòng Nội vụ");
        clerk = office.clerk();
    }

    private DocumentId paper(LocalDate held, String orders) {
        String stamp = "Lưu: VT, bản " + office.unit().value() + "." + ++papers;
        return documents
                .receive(MonthlyNotice.upload(held, stamp, orders), clerk)
                .id();
    }

    /// Accepts and gives out everything; the codes in the order of the paper.
    private List<TaskCode> give(DocumentId paper) {
        proposals.acceptAllWithoutDoubt(paper, clerk);
        return assignment.assign(paper, clerk);
    }

    private Proposal proposal(DocumentId paper, String phrase) {
        return proposals.of(paper, clerk).stream()
                .filter(each -> each.content().text().contains(phrase))
                .findFirst()
                .orElseThrow();
    }

    private List<Continuation> offered(DocumentId paper, String phrase) {
        return links.of(paper, clerk).getOrDefault(proposal(paper, phrase).id(), List.of());
    }

    /// Hands in a paper, says that its order on the old seats goes on with the task, and gives it out.
    private TaskCode goOn(LocalDate held, TaskCode with) {
        DocumentId paper = paper(held, AGAIN);
        confirm(paper, with);
        return give(paper).getFirst();
    }

    private void confirm(DocumentId paper, TaskCode earlier) {
        links.of(paper, clerk);
        links.decide(proposal(paper, "Nà Mười").id(), earlier, State.PROPOSED, State.CONFIRMED, clerk);
    }

    @Test
    void what_goes_on_is_offered_with_its_reasons_and_nothing_is_linked() {
        TaskCode first = give(paper(JULY, FIRST)).getFirst();
        DocumentId august = paper(AUGUST, AGAIN);

        assertThat(offered(august, "Nà Mười")).singleElement().satisfies(offer -> {
            assertThat(offer.task()).isEqualTo(first);
            assertThat(offer.state()).isEqualTo(State.PROPOSED);
            assertThat(offer.percent()).isBetween(60, 99);
            assertThat(offer.reasons().kin()).isEqualTo(Kin.SAME);
            assertThat(offer.reasons().phrases()).first().isEqualTo("phương án bán đấu giá trụ sở cũ thôn Nà Mười");
            assertThat(offer.reasons().names()).containsExactly("Nà Mười");
        });
        assertThat(offered(august, "thi tuyển")).isEmpty();
        assertThat(offered(tasks.file(first, clerk).row().document(), "Nà Mười"))
                .isEmpty();

        TaskCode second = give(august).getFirst();
        assertThat(links.chain(second, clerk).links()).hasSize(1);
        assertThat(links.chain(second, clerk).months()).isEqualTo(1);
    }

    @Test
    void the_chain_tells_every_month_and_the_old_task_stays_as_it_is() {
        TaskCode first = give(paper(JULY, FIRST)).getFirst();
        int version = tasks.file(first, clerk).version();
        TaskCode second = goOn(AUGUST, first);
        DocumentId september = paper(SEPTEMBER, AGAIN);
        assertThat(offered(september, "Nà Mười"))
                .as("the first hangs on the second")
                .extracting(Continuation::task)
                .containsExactly(second);
        confirm(september, second);
        TaskCode third = give(september).getFirst();

        Chain chain = links.chain(second, clerk);
        assertThat(chain.links()).extracting(Chain.Link::code).containsExactly(first, second, third);
        assertThat(chain.links()).extracting(Chain.Link::own).containsExactly(false, true, false);
        assertThat(chain.links()).extracting(Chain.Link::later).containsExactly(false, false, true);
        assertThat(chain.links()).extracting(Chain.Link::paperOn).containsExactly(JULY, AUGUST, SEPTEMBER);
        assertThat(chain.months()).isEqualTo(3);
        assertThat(links.chain(first, clerk).links()).hasSize(3);

        TaskFile old = tasks.file(first, clerk);
        assertThat(old.row().state()).isEqualTo(WorkState.ASSIGNED);
        assertThat(old.version()).isEqualTo(version);
    }

    @Test
    void a_month_without_it_breaks_the_count() {
        TaskCode first = give(paper(JULY.minusMonths(1), FIRST)).getFirst();
        TaskCode second = goOn(AUGUST, first);
        TaskCode third = goOn(SEPTEMBER, second);
        assertThat(links.chain(third, clerk).links()).hasSize(3);
        assertThat(links.chain(third, clerk).months()).isEqualTo(2);
    }

    @Test
    void what_a_person_denied_is_not_proposed_again() {
        TaskCode first = give(paper(JULY, FIRST)).getFirst();
        DocumentId august = paper(AUGUST, AGAIN);
        links.of(august, clerk);
        Proposal seen = proposal(august, "Nà Mười");
        links.decide(seen.id(), first, State.PROPOSED, State.DENIED, clerk);
        Content other = seen.content().withText(seen.content().text() + ", báo cáo bằng văn bản");
        proposals.correct(seen.id(), seen.version(), other, clerk);
        assertThat(offered(august, "Nà Mười")).singleElement().satisfies(offer -> {
            assertThat(offer.state()).isEqualTo(State.DENIED);
            assertThat(offer.decidedBy()).isEqualTo(clerk.id());
        });

        Actor colleague = office.clerk();
        assertThatThrownBy(() -> links.decide(seen.id(), first, State.PROPOSED, State.CONFIRMED, colleague))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("proposal.link-changed");
        links.decide(seen.id(), first, State.DENIED, State.PROPOSED, colleague);
        links.decide(seen.id(), first, State.PROPOSED, State.CONFIRMED, colleague);
        assertThat(links.chain(give(august).getFirst(), clerk).links()).hasSize(2);
    }

    @Test
    void a_link_can_be_made_and_taken_back_after_the_work_was_given() {
        TaskCode first = give(paper(JULY, FIRST)).getFirst();
        DocumentId august = paper(AUGUST, AGAIN);
        TaskCode second = give(august).getFirst();
        confirm(august, first);
        assertThat(links.chain(first, clerk).links()).hasSize(2);
        links.decide(proposal(august, "Nà Mười").id(), first, State.CONFIRMED, State.PROPOSED, clerk);
        assertThat(links.chain(second, clerk).links()).hasSize(1);
    }

    @Test
    void only_earlier_papers_are_looked_at_and_those_that_came_in_late_too() {
        DocumentId august = paper(AUGUST, AGAIN);
        assertThat(offered(august, "Nà Mười")).isEmpty();
        give(paper(SEPTEMBER, FIRST));
        assertThat(offered(august, "Nà Mười")).as("a later paper").isEmpty();
        TaskCode first = give(paper(JULY, FIRST)).getFirst();
        assertThat(offered(august, "Nà Mười"))
                .as("handed in after this one was opened")
                .extracting(Continuation::task)
                .containsExactly(first);
    }

    @Test
    void the_unit_that_carries_the_work_now_is_the_same_lead() {
        give(paper(JULY, FIRST));
        UnitId heir = office.department("Phòng Kinh tế tổng hợp");
        organisation.succeed(
                new Succession(Set.of(finance), Set.of(heir), AUGUST.minusDays(5), "Nghị quyết 02/NQ-HĐND"),
                ActorId.SYSTEM);
        DocumentId august = paper(AUGUST, AGAIN.replace("Phòng Tài chính - Kế hoạch", "Phòng Kinh tế tổng hợp"));
        assertThat(offered(august, "Nà Mười"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.reasons().kin()).isEqualTo(Kin.SAME));
    }

    @Test
    void two_orders_merged_go_on_with_what_each_went_on_with() {
        List<TaskCode> july = give(paper(JULY, FIRST));
        DocumentId august = paper(
                AUGUST,
                AGAIN.replace("- Tham mưu thi tuyển viên chức ngành giáo dục.", "- Kiểm tra kỷ cương hành chính."));
        links.of(august, clerk);
        Proposal one = proposal(august, "Nà Mười");
        Proposal two = proposal(august, "kỷ cương");
        links.decide(one.id(), july.getFirst(), State.PROPOSED, State.CONFIRMED, clerk);
        links.decide(two.id(), july.getLast(), State.PROPOSED, State.CONFIRMED, clerk);
        Proposal both = proposals.merge(one.id(), one.version(), two.id(), two.version(), clerk);
        assertThat(links.of(august, clerk).get(both.id()))
                .filteredOn(offer -> offer.state() == State.CONFIRMED)
                .extracting(Continuation::task)
                .containsExactlyInAnyOrderElementsOf(july);
    }

    @Test
    void a_unit_sees_the_chain_of_its_own_parts() {
        UnitId banMoi = office.commune("Bản Mới");
        office.commune("Nà Lầu");
        office.communes();
        String orders = """
                * UBND các xã, thị trấn:
                - Tổ chức thu gom vỏ bao thuốc bảo vệ thực vật trên đồng ruộng.
                """;
        TaskCode first = give(paper(JULY, orders)).getFirst();
        DocumentId august = paper(AUGUST, orders.replace("Tổ chức", "Tiếp tục"));
        links.of(august, clerk);
        links.decide(proposal(august, "vỏ bao").id(), first, State.PROPOSED, State.CONFIRMED, clerk);
        TaskCode second = give(august).getFirst();

        Actor officer = office.officerOf(banMoi);
        TaskCode part = tasks.list(TaskFilter.ALL, new io.github.roviec.office.base.Page(1, 10), officer).stream()
                .map(TaskRow::code)
                .filter(code -> code.value().startsWith(second.value()))
                .findFirst()
                .orElseThrow();
        assertThat(links.chain(part, officer).links())
                .extracting(Chain.Link::code)
                .containsExactly(first.part(1), second.part(1));
        assertThatThrownBy(() -> links.chain(second, office.officerOf(home)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("task.unknown");
    }

    @Test
    void another_units_task_in_the_chain_is_told_without_its_code() {
        TaskCode first = give(paper(JULY, FIRST)).getFirst();
        DocumentId august = paper(AUGUST, AGAIN.replace("Phòng Tài chính - Kế hoạch", "Phòng Nội vụ"));
        confirm(august, first);
        TaskCode second = give(august).getFirst();
        assertThat(links.chain(second, office.officerOf(home)).links())
                .satisfiesExactly(
                        before -> {
                            assertThat(before.code()).isNull();
                            assertThat(before.leads()).containsExactly("Phòng Tài chính - Kế hoạch");
                        },
                        own -> assertThat(own.code()).isEqualTo(second));
    }

    @Test
    void one_objective_of_two_units_is_kept_when_tasks_are_made() {
        String orders = """
                * Phòng Tài chính - Kế hoạch:
                - Rà soát, lập danh sách các hộ gia đình chính sách có nhà ở hư hỏng do mưa đá cần hỗ trợ sửa chữa trong năm.
                * Phòng Nội vụ:
                - Rà soát, lập danh sách các hộ gia đình chính sách có nhà ở hư hỏng do mưa đá cần hỗ trợ sửa chữa trong năm.
                - Tham mưu thi tuyển viên chức ngành giáo dục.
                """;
        DocumentId paper = paper(JULY, orders);
        assertThat(proposals.of(paper, clerk))
                .extracting(Proposal::objective)
                .satisfiesExactly(
                        one -> assertThat(one).isNotNull(),
                        two -> assertThat(two)
                                .isEqualTo(proposals.of(paper, clerk).getFirst().objective()),
                        three -> assertThat(three).isNull());
        List<TaskCode> codes = give(paper);
        assertThat(links.shared(codes.getFirst(), clerk))
                .extracting(SharedTask::code)
                .containsExactly(codes.get(1));
        assertThat(links.shared(codes.get(2), clerk)).isEmpty();
        assertThat(links.shared(codes.getFirst(), office.officerOf(finance)))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.code()).isNull();
                    assertThat(other.leads()).containsExactly("Phòng Nội vụ");
                });

        links.part(proposals.of(paper, clerk).get(1).id(), clerk);
        assertThat(links.shared(codes.getFirst(), clerk)).isEmpty();
        assertThat(proposals.of(paper, clerk).get(1).objective()).isNull();
    }

    @Test
    void who_does_not_check_decides_nothing() {
        TaskCode first = give(paper(JULY, FIRST)).getFirst();
        DocumentId august = paper(AUGUST, AGAIN);
        links.of(august, clerk);
        ProposalId id = proposal(august, "Nà Mười").id();
        Actor officer = office.officerOf(finance);
        assertThatThrownBy(() -> links.of(august, officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> links.decide(id, first, State.PROPOSED, State.CONFIRMED, officer))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> links.part(id, officer)).isInstanceOf(Refusal.class);
    }
}
