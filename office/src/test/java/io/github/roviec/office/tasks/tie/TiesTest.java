package io.github.roviec.office.tasks.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Chain;
import io.github.roviec.office.tasks.Links;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.SharedTask;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.TestDesk;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Three monthly notices with one order each that no machine would link.
@OfficeTest
@Import(TestDesk.class)
class TiesTest {

    private static final List<String> ORDERS = List.of(
            "Lập phương án bán đấu giá các trụ sở cũ dôi dư",
            "Kiểm tra việc thu phí chợ trung tâm",
            "Hướng dẫn tiêm phòng cho đàn gia súc");

    @Autowired
    TestDesk desks;

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
    Ties ties;

    private Desk desk;
    private Actor clerk;
    private final List<TaskCode> codes = new ArrayList<>();

    @BeforeEach
    void assign() {
        desk = desks.set();
        clerk = desk.clerk();
        offices.today(LocalDate.of(2024, 11, 5));
        for (int month = 8; month <= 10; month++) {
            String text = """
                    THÔNG BÁO
                    Kết luận phiên họp UBND huyện thường kỳ tháng %1$d năm 2024 (Ngày 26 tháng %1$d năm 2024)

                    Ngày 26/%1$d/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ, Chủ tịch UBND huyện kết luận như sau:

                    1. Yêu cầu các cơ quan, đơn vị khẩn trương thực hiện các nhiệm vụ cụ thể như sau:

                    * Phòng Tài chính - Kế hoạch:
                    - %2$s.

                    Bản %3$d.
                    """.formatted(
                            month, ORDERS.get(month - 8), desk.office().unit().value());
            DocumentId paper = documents
                    .receive(new Upload("tb.txt", text.getBytes(StandardCharsets.UTF_8)), clerk)
                    .id();
            proposals.acceptAllWithoutDoubt(paper, clerk);
            codes.addAll(assignment.assign(paper, clerk));
        }
        assertThat(codes).hasSize(3);
    }

    @Test
    void a_clerk_ties_with_a_reason_and_lists_say_which_month_it_is() {
        ties.tie(codes.get(1), codes.get(0), TieKind.CONTINUES, "Cùng khu đất chợ cũ", clerk);
        ties.tie(codes.get(2), codes.get(1), TieKind.CONTINUES, "Cùng khu đất chợ cũ", clerk);
        Chain chain = links.chain(codes.get(2), clerk);
        assertThat(chain.links()).extracting(Chain.Link::code).containsExactlyElementsOf(codes);
        assertThat(chain.months()).isEqualTo(3);
        assertThat(ties.months(codes, clerk)).isEqualTo(Map.of(codes.get(1), 2, codes.get(2), 3));
        assertThat(ties.of(codes.get(2), clerk)).extracting(Tie::reason).containsExactly("Cùng khu đất chợ cũ");

        ties.untie(codes.get(1), codes.get(0), TieKind.CONTINUES, "Nhầm khu đất", clerk);
        assertThat(ties.months(codes, clerk)).isEqualTo(Map.of(codes.get(2), 2));
        assertThatThrownBy(() -> ties.untie(codes.get(1), codes.get(0), TieKind.CONTINUES, "Nhầm", clerk))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void tasks_of_one_objective_are_shown_together_with_their_states() {
        ties.tie(codes.get(0), codes.get(1), TieKind.SHARES, "Cùng dự án chợ", clerk);
        ties.tie(codes.get(2), codes.get(1), TieKind.SHARES, "Cùng dự án chợ", clerk);
        assertThat(links.shared(codes.get(0), clerk))
                .extracting(SharedTask::code)
                .containsExactlyInAnyOrder(codes.get(1), codes.get(2));
        assertThatThrownBy(() -> ties.tie(codes.get(0), codes.get(2), TieKind.SHARES, "Lần nữa", clerk))
                .isInstanceOf(Conflict.class);
        ties.untie(codes.get(1), codes.get(0), TieKind.SHARES, "Dự án khác", clerk);
        assertThat(links.shared(codes.get(1), clerk)).isEmpty();
        assertThat(links.shared(codes.get(0), clerk))
                .extracting(SharedTask::code)
                .containsExactly(codes.get(2));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        TaskCode first = codes.get(0);
        TaskCode second = codes.get(1);
        assertThatThrownBy(() -> ties.tie(first, second, TieKind.CONTINUES, "Cùng", clerk))
                .hasMessage("tie.order");
        assertThatThrownBy(() -> ties.tie(first, first, TieKind.SHARES, "Cùng", clerk))
                .hasMessage("tie.itself");
        assertThatThrownBy(() -> ties.tie(second, first, TieKind.CONTINUES, " ", clerk))
                .hasMessage("task.reason-missing");
        assertThatThrownBy(() -> ties.tie(second, new TaskCode("2024-9999"), TieKind.SHARES, "Cùng", clerk))
                .hasMessage("task.unknown");
        assertThatThrownBy(() -> ties.tie(
                        second, first, TieKind.CONTINUES, "Cùng", desk.office().headOf(desk.finance())))
                .hasMessage("permission.denied");
        proposals.acceptAllWithoutDoubt(desk.notice(), clerk);
        assignment.assign(desk.notice(), clerk);
        TaskCode part = tasks.list(TaskFilter.ALL, new Page(1, 50), clerk).stream()
                .filter(task -> task.parts() > 0)
                .map(TaskRow::code)
                .map(code -> tasks.file(code, clerk).parts().getFirst().code())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> ties.tie(part, first, TieKind.SHARES, "Cùng", clerk))
                .hasMessage("tie.part");
    }
}
