package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What stands beside the steps of a task, in a real browser.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AsideJourneysTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String NOTICE = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 26 tháng 9 năm 2024)

            Ngày 26/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ, Chủ tịch UBND huyện kết luận như sau:

            1. Yêu cầu các cơ quan, đơn vị khẩn trương thực hiện các nhiệm vụ trong tháng 10 cụ thể như sau:

            * Phòng Tài chính - Kế hoạch:
            - Chủ trì, phối hợp với Phòng Nông nghiệp và Phát triển nông thôn rà soát nhu cầu vốn sửa chữa kênh mương.

            * UBND các xã, thị trấn:
            - Tổ chức tổng vệ sinh môi trường nông thôn, thu gom rác thải sinh hoạt.
            - Thống kê diện tích lúa mùa bị ngập.

            Bản %s.
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    private WorkingOffice office;
    private Actor helper;
    private String canals;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
        UnitId farming = office.office.department("Trạm Khuyến nông");
        var notice = documents.receive(
                new Upload(
                        "thong-bao.txt",
                        NOTICE.formatted(office.office.unit().value()).getBytes(StandardCharsets.UTF_8)),
                office.clerk);
        proposals.acceptAllWithoutDoubt(notice.id(), office.clerk);
        assignment.assign(notice.id(), office.clerk);
        TaskRow shared = tasks.list(TaskFilter.ALL, new io.github.roviec.office.base.Page(1, 50), office.clerk).stream()
                .filter(task -> task.text().contains("kênh mương"))
                .findFirst()
                .orElseThrow();
        canals = shared.code().value();
        assertThat(shared.coordinating()).hasSize(1);
        helper = office.office.officerOf(tasks.file(shared.code(), office.clerk).parties().stream()
                .filter(party -> party.name().contains("Nông nghiệp"))
                .map(party -> party.unit())
                .findFirst()
                .orElse(farming));
    }

    private Page signedIn(Actor actor, boolean script) {
        Page page = BROWSER.page(
                port, new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(script));
        Browser.signIn(page, office.account(actor));
        return page;
    }

    @Test
    void a_contribution_is_asked_given_and_asked_again_without_javascript() {
        Page lead = signedIn(office.officer, false);
        lead.navigate("/nhiem-vu/" + canals + "/phoi-hop");
        lead.locator("#phoi-hop .more > summary").click();
        lead.fill("#ask-text", "Danh mục kênh mương cần sửa");
        lead.fill("#ask-due", "15/11/2024");
        lead.locator("#phoi-hop .more button").click();
        assertThat(lead.locator(".note.refused")).containsText("31/10/2024");
        assertThat(lead.locator("#ask-text")).hasValue("Danh mục kênh mương cần sửa");
        lead.fill("#ask-due", "20/10/2024");
        lead.locator("#phoi-hop .more button").click();
        assertThat(lead.locator(".note.done")).isVisible();
        assertThat(lead.locator("#phoi-hop .contribs > li > q")).hasText("Danh mục kênh mương cần sửa");

        Page unit = signedIn(helper, false);
        Locator line = unit.locator("#l-coordinating ~ ul, section:has(#l-coordinating) .work li");
        assertThat(line.first()).containsText("kênh mương");
        line.locator("a").first().click();
        unit.locator("form:has(input[value='tiep-nhan']) button").click();
        assertThat(unit.locator("#phoi-hop .s-RECEIVED")).isVisible();
        unit.fill("#give-0", "Gửi danh mục 12 tuyến");
        unit.setInputFiles(
                "#file-0", new FilePayload("danh-muc.txt", "text/plain", "12 tuyến".getBytes(StandardCharsets.UTF_8)));
        unit.locator("form:has(#give-0) button").click();
        assertThat(unit.locator("#phoi-hop .s-GIVEN")).isVisible();

        lead.navigate("/nhiem-vu/" + canals + "/phoi-hop");
        assertThat(lead.locator("#phoi-hop .count")).hasText("1/1 đã góp ý");
        Download file = lead.waitForDownload(
                () -> lead.locator("a[href*='/phoi-hop/tep/']").click());
        assertThat(file.suggestedFilename()).isEqualTo("danh-muc.txt");
        lead.locator("summary", new Page.LocatorOptions().setHasText("Đề nghị góp ý lại"))
                .click();
        lead.fill("#again-0-text", "Thiếu tuyến Nà Mười");
        lead.locator("form:has(#again-0-text) button").click();
        assertThat(lead.locator("#phoi-hop .s-RECEIVED")).isVisible();
        unit.navigate("/nhiem-vu/phoi-hop");
        assertThat(unit.locator(".dense tbody tr")).hasCount(1);
        assertThat(unit.locator(".dense tbody")).containsText("Thiếu tuyến Nà Mười");
    }

    @Test
    void a_person_is_mentioned_with_the_keyboard_and_a_wrong_name_is_told() {
        Page page = signedIn(office.officer, true);
        page.navigate("/nhiem-vu/" + canals + "/trao-doi");
        page.locator("#say").click();
        page.keyboard().type("Nhờ @" + office.clerk.name().substring(0, 4));
        Locator option = page.locator("#say-options [data-name='" + office.clerk.name() + "']");
        option.waitFor();
        option.dispatchEvent("mousedown");
        assertThat(page.locator("#say")).hasValue("Nhờ @" + office.clerk.name() + " ");
        page.keyboard().type("xem nguồn vốn");
        page.locator("#trao-doi > .body > form button").click();
        assertThat(page.locator(".talk .name")).hasText("@" + office.clerk.name());

        page.fill("#say", "Gửi @khong co ai");
        page.locator("#trao-doi > .body > form button").click();
        assertThat(page.locator(".note.refused")).containsText("khong co ai");
        assertThat(page.locator("#say")).hasValue("Gửi @khong co ai");

        page.locator(".talk summary", new Page.LocatorOptions().setHasText("Sửa ý kiến"))
                .click();
        page.locator(".talk textarea").fill("Đã rõ, cảm ơn");
        page.locator(".talk form button").click();
        assertThat(page.locator(".talk .says")).hasText("Đã rõ, cảm ơn");
        page.locator(".talk summary", new Page.LocatorOptions().setHasText("Lời trước khi sửa"))
                .click();
        assertThat(page.locator(".talk q")).containsText("xem nguồn vốn");
    }

    @Test
    void a_file_keeps_its_versions() {
        Page page = signedIn(office.officer, false);
        for (String content : List.of("lần một", "lần hai")) {
            page.navigate("/nhiem-vu/" + canals + "/trao-doi");
            page.setInputFiles(
                    "#attach", new FilePayload("bieu.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8)));
            page.locator("#dinh-kem form button").click();
            assertThat(page.locator(".note.done")).containsText("bieu.txt");
        }
        assertThat(page.locator(".kept > li")).hasCount(1);
        page.locator(".kept summary").click();
        Download first =
                page.waitForDownload(() -> page.locator(".kept ul a").first().click());
        assertThat(first.suggestedFilename()).isEqualTo("bieu.txt");
    }

    @Test
    void every_number_of_the_matrix_opens_its_list() throws IOException {
        Page clerk = signedIn(office.clerk, true);
        offices.today(LocalDate.of(2024, 11, 20));
        clerk.navigate("/nhiem-vu");
        clerk.locator("a[href='/nhiem-vu/ma-tran']").click();
        assertThat(clerk.locator(".matrix tbody tr")).hasCount(2);
        List<String> numbers = clerk.locator(".matrix .count a, .matrix tfoot a").all().stream()
                .map(link -> link.textContent().replaceAll("\\D.*", "") + " " + link.getAttribute("href"))
                .collect(Collectors.toList());
        assertThat(numbers).hasSizeGreaterThan(12);
        for (String number : numbers) {
            String[] parts = number.split(" ", 2);
            clerk.navigate(parts[1]);
            assertThat(clerk.locator(".dense tbody tr").count()).as(number).isEqualTo(Integer.parseInt(parts[0]));
        }
        clerk.navigate("/nhiem-vu/ma-tran");
        Download sheet = clerk.waitForDownload(
                () -> clerk.locator("a[href^='/nhiem-vu/ma-tran.xlsx']").click());
        try (var book = WorkbookFactory.create(sheet.createReadStream())) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(1).getNumericCellValue())
                    .isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(4).getCell(5).getStringCellValue())
                    .isEqualTo("quá hạn");
        }
        clerk.locator(".matrix td a.state").first().click();
        clerk.waitForURL(Pattern.compile(".*/nhiem-vu/\\d{4}-\\d+\\.\\d+"));
    }

    @Test
    void a_head_splits_the_work_and_confirms_the_parts_without_javascript() {
        Actor chief = office.office.headOf(office.finance);
        Page head = signedIn(chief, false);
        head.navigate("/nhiem-vu/" + canals);
        head.locator("#chia-viec .head a").click();
        head.locator("[name=text]").nth(0).fill("Lập danh mục, dự toán");
        head.locator("[name=due]").nth(0).fill("31/12/2024");
        head.locator("[name=to]").nth(0).selectOption(new SelectOption().setLabel(office.officer.name()));
        head.locator("form[action$='/chia-viec'] button").click();
        assertThat(head.locator(".note.refused")).containsText("31/12/2024");
        assertThat(head.locator("[name=text]").nth(0)).hasValue("Lập danh mục, dự toán");
        head.locator("[name=due]").nth(0).fill("20/10/2024");
        head.locator("form[action$='/chia-viec'] button").click();
        assertThat(head.locator("#chia-viec")).containsText(canals + ".01");

        Page officer = signedIn(office.officer, false);
        officer.locator("section:has(#l-mine) .work a").first().click();
        assertThat(officer.locator("h1")).hasText("Lập danh mục, dự toán");
        officer.locator("#next .btn-primary").click();
        officer.fill("#text-bao-cao", "Đã có 12 tuyến");
        officer.locator("#next .btn-primary").click();
        officer.fill("#text-trinh", "Đủ danh mục");
        officer.fill("#paperNumber", "12/DM");
        officer.locator("#next .btn-primary").click();
        assertThat(officer.locator(".note.done")).isVisible();
        assertThat(officer.locator("form[action$='/xac-nhan']")).hasCount(0);

        head.navigate("/");
        head.locator("section:has(#l-decide) .work a").first().click();
        head.locator("#next .btn-primary").click();
        assertThat(head.locator(".what-for .s-DONE")).isVisible();
        head.navigate("/nhiem-vu/" + canals);
        assertThat(head.locator("#chia-viec .count")).hasText("1/1 phần xong, 100,0%");
    }
}
