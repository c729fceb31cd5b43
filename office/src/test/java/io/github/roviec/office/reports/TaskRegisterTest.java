package io.github.roviec.office.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.SamplePapers;
import io.github.roviec.office.documents.Spreadsheet;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Content;
import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.DueBasis;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskFilter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class TaskRegisterTest {

    private static final String ORDER = "Rà soát hồ sơ cán bộ, báo cáo kết quả.";

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    TaskRegister register;

    @Test
    void the_register_has_a_row_for_each_task_with_its_paper_lead_and_deadline() {
        offices.today(LocalDate.of(2024, 10, 8));
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        UnitId department = office.department("Phòng Nội vụ");
        DocumentId paper = documents
                .receive(new Upload("a.docx", SamplePapers.docx("GHI CHÉP", ORDER)), clerk)
                .id();
        int start = documents.paper(paper, clerk).text().indexOf(ORDER);
        Proposal proposal = proposals.add(paper, start, start + ORDER.length(), clerk);
        proposal = proposals.correct(
                proposal.id(),
                proposal.version(),
                new Content(
                        ORDER,
                        List.of(new Party(Role.LEAD, department, null, "Phòng Nội vụ", true)),
                        null,
                        null,
                        new Due(LocalDate.of(2024, 10, 31), DueBasis.EXPLICIT, "trong tháng 10"),
                        TaskClass.DATED,
                        null,
                        List.of(),
                        List.of()),
                clerk);
        proposals.accept(proposal.id(), proposal.version(), clerk);
        String code = assignment.assign(paper, clerk).getFirst().value();

        ReportFile file = register.xlsx(TaskFilter.ALL, "Chủ trì: Phòng Nội vụ", clerk);

        assertThat(file.fileName()).isEqualTo("so-theo-doi-nhiem-vu-20241008.xlsx");
        List<List<String>> rows = Spreadsheet.rows(file.fileName(), file.content());
        assertThat(rows.get(0)).first().isEqualTo("SỔ THEO DÕI NHIỆM VỤ");
        assertThat(rows.get(1)).first().isEqualTo("Chủ trì: Phòng Nội vụ. Ngày 8/10/2024");
        assertThat(String.join(" · ", rows.get(3)))
                .isEqualTo("Mã · Nội dung · Văn bản giao · Chủ trì · Phối hợp · Lãnh đạo chỉ đạo · Chuyên viên theo dõi"
                        + " · Hạn gốc · Hạn · Trạng thái · Kết quả · Văn bản sản phẩm · Ghi chú");
        List<String> row = rows.get(4);
        assertThat(row).startsWith(code, ORDER);
        assertThat(row.get(3)).isEqualTo("Phòng Nội vụ");
        assertThat(row.get(7)).isEqualTo("31/10/2024");
        assertThat(row.get(8)).isEqualTo("31/10/2024");
        assertThat(rows).hasSize(5);
        assertThatThrownBy(() -> register.xlsx(TaskFilter.ALL, "", 0, clerk))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("report.too-long"));
    }
}
