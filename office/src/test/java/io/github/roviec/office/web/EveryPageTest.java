package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.meetings.NewItem;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What holds for every page: no barrier that axe finds, nothing wider than a telephone, no undeclared request.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

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
    Planning planning;

    @Autowired
    Agendas agendas;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    Drafts drafts;

    @Autowired
    Indicators indicators;

    @Autowired
    Askings askings;

    @Autowired
    Proofs proofs;

    /// The catalogue taken over, and a form of the office's own.
    private long figures(WorkingOffice office) {
        catalogue.bring(office.office.authority());
        forms.openDue(office.office.authority());
        return reports.seen(office.clerk).getFirst().id();
    }

    private long report(WorkingOffice office) {
        return drafts.compose("BC_NHIEM_VU", "2024-T10", null, office.clerk);
    }

    /// A figure's own page, with somebody's question on it.
    private String source(WorkingOffice office) {
        Report report = reports.seen(office.clerk).getFirst();
        Place place =
                new Place(indicators.require(office.office.authority(), "NS_THU"), report.unit(), report.period(), 0);
        askings.ask(place, "Vì sao tăng?", null, office.clerk);
        return "/so-lieu/chi-tieu/NS_THU/nguon?don-vi=" + report.unit().value() + "&ky="
                + report.period().id();
    }

    /// What a commune proves its criteria with.
    private String binder(WorkingOffice office) {
        Report report = reports.seen(office.clerk).stream()
                .filter(each -> each.formName().startsWith("Nông thôn mới"))
                .findFirst()
                .orElseThrow();
        ReportCell cell = reports.cells(report, office.clerk).getFirst();
        Place place = new Place(cell.indicator(), report.unit(), report.period(), cell.memberId());
        proofs.add(place, new Upload("quyet-dinh.txt", new byte[] {'A', 'B', 'C'}), "Đồ án quy hoạch", office.clerk);
        proofs.add(place, null, "Hồ sơ giấy lưu tại xã", office.clerk);
        return "/so-lieu/minh-chung?don-vi=" + report.unit().value() + "&ky="
                + report.period().id();
    }

    /// The pages of each person, on an office with work in it.
    private Map<Actor, List<String>> pages(WorkingOffice office) throws IOException {
        var notice = documents.receive(new Upload("notice.docx", Files.readAllBytes(office.notice())), office.clerk);
        proposals.acceptAllWithoutDoubt(notice.id(), office.clerk);
        String code = assignment.assign(notice.id(), office.clerk).getFirst().value();
        String paper = "/van-ban/" + notice.id().value();
        String first = paper + "?sua="
                + proposals.of(notice.id(), office.clerk).stream()
                        .filter(proposal -> proposal.task() == null)
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value();
        MeetingId planned = planning.plan(
                new MeetingPlan(
                        MeetingKind.REGULAR,
                        "Phiên họp thường kỳ",
                        LocalDate.of(2024, 10, 8),
                        null,
                        null,
                        office.chairman.id()),
                office.clerk);
        ItemId presented =
                agendas.add(planned, 1, new NewItem("Giải ngân vốn đầu tư công", office.finance), office.clerk);
        String meeting = "/van-ban/phien-hop/" + planned.value();
        String item = "/noi-dung/" + presented.value();
        return Map.of(
                office.clerk,
                List.of(
                        "/",
                        "/van-ban",
                        "/van-ban/so-den",
                        paper + "/so-den",
                        paper,
                        first,
                        paper + "?xem=vien-dan",
                        paper + "?xem=luu-y",
                        paper + "?xem=qua-trinh",
                        "/van-ban/phien-hop",
                        "/van-ban/phien-hop/moi",
                        "/van-ban/phien-hop/lich-nam",
                        meeting,
                        meeting + "/sua",
                        meeting + "/trinh-chieu",
                        meeting + "/trinh-chieu?muc=1",
                        meeting + item,
                        meeting + item + "/viec-giao/0",
                        meeting + "/thong-bao",
                        "/nhiem-vu",
                        "/nhiem-vu?q=khong-co-gi-nhu-the",
                        "/nhiem-vu/" + code,
                        "/nhiem-vu/" + code + "/phoi-hop",
                        "/nhiem-vu/" + code + "/trao-doi",
                        "/nhiem-vu/" + code + "/lien-ket",
                        "/nhiem-vu/phoi-hop?xem=OPEN",
                        "/nhiem-vu/ma-tran",
                        "/nhiem-vu/ma-tran?van-ban=" + notice.id().value(),
                        "/nhiem-vu/ma-tran/danh-sach",
                        "/nhiem-vu/so",
                        "/nhiem-vu/ket-qua",
                        "/nhiem-vu/ket-qua?ky=2024-Q4&theo=LEADER&loai=ALL",
                        "/nhiem-vu/ket-qua/danh-sach?ky=2024-T10&loai=ALL",
                        "/nhiem-vu/ket-qua/cach-tinh",
                        "/nhiem-vu/minh-chung?thang=2024-T10",
                        "/nhiem-vu/minh-chung/danh-muc",
                        "/nhiem-vu/lich?thang=9/2024",
                        "/nhiem-vu/dua-vao",
                        "/to-chuc",
                        "/to-chuc?don-vi=" + office.finance.value(),
                        "/to-chuc/nhap",
                        "/thong-bao",
                        "/thong-bao?xem=tat-ca",
                        "/thong-bao/quy-tac",
                        "/thong-bao/cua-toi",
                        "/nhiem-vu/don-doc",
                        "/so-lieu",
                        "/so-lieu/bieu/" + figures(office),
                        "/so-lieu/chi-tieu/NS_THU",
                        "/so-lieu/chi-tieu/GN_TY_LE",
                        "/so-lieu/danh-muc/NS_THU",
                        "/so-lieu/bieu-mau",
                        "/so-lieu/bieu-mau/moi",
                        "/so-lieu/bieu-mau/BM_XA",
                        source(office),
                        binder(office),
                        "/so-lieu/bang/BANG_NGAN_SACH",
                        "/so-lieu/bang/BANG_NTM21/trinh-chieu",
                        "/so-lieu/danh-muc",
                        "/so-lieu/bo/KTXH",
                        "/so-lieu/cach-chia/NTM_2021",
                        "/so-lieu/muc-giao",
                        "/so-lieu/giai-trinh",
                        "/so-lieu/quy-tac",
                        "/so-lieu/quy-tac?chi-tieu=HO",
                        "/so-lieu/quy-tac/KT_GN_KE_HOACH",
                        "/so-lieu/quy-tac/moi?chi-tieu=HO&loai=PARTS",
                        "/so-lieu/quy-tac/moi?loai=RANGE",
                        paper + "/so-lieu",
                        "/khoa-api",
                        "/bao-cao",
                        "/bao-cao/" + report(office),
                        "/bao-cao/" + report(office) + "?sua",
                        "/bao-cao/so-di",
                        "/doi-mat-khau",
                        "/khong-co"),
                office.officer,
                List.of(
                        "/",
                        paper,
                        "/nhiem-vu",
                        "/thong-bao",
                        "/nhiem-vu/2024-9999",
                        "/van-ban/phien-hop",
                        meeting,
                        meeting + item,
                        "/nhiem-vu/phoi-hop",
                        "/nhiem-vu/cua-toi"),
                office.chairman,
                List.of("/", "/nhiem-vu?cua-toi=GIVEN", "/nhiem-vu/ket-qua?ky=x", "/nhiem-vu/minh-chung"),
                office.administrator,
                List.of("/to-chuc", "/to-chuc/nguoi", "/nhiem-vu", "/thong-bao", "/thong-bao/nhat-ky"));
    }

    @Test
    void no_page_has_a_barrier() throws IOException {
        WorkingOffice office = new WorkingOffice(offices, people);
        Map<String, List<String>> barriers = new TreeMap<>();
        Page stranger = BROWSER.page(port);
        stranger.navigate("/dang-nhap");
        look(stranger, "/dang-nhap", barriers);
        pages(office).forEach((actor, urls) -> {
            Page page = BROWSER.page(port);
            Browser.signIn(page, office.account(actor));
            for (String url : urls) {
                page.navigate(url);
                look(page, actor.post() + " " + url, barriers);
            }
        });
        assertThat(barriers).isEmpty();
    }

    private static void look(Page page, String where, Map<String, List<String>> barriers) {
        page.evaluate("document.fonts.ready");
        // axe puts styles of its own into the page: whatever the page itself did was noted before.
        List<Rule> found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        BROWSER.forgetPolicy();
        List<String> lines = new ArrayList<>();
        for (Rule rule : found) {
            lines.add(rule.getId() + " × " + rule.getNodes().size() + ": "
                    + rule.getNodes().getFirst().getHtml());
        }
        if (page.content().contains("??")) {
            lines.add("a key without words");
        }
        if (!lines.isEmpty()) {
            barriers.put(where, lines);
        }
    }

    @Test
    void every_page_fits_a_telephone() throws IOException {
        WorkingOffice office = new WorkingOffice(offices, people);
        Map<String, Object> wide = new TreeMap<>();
        pages(office).forEach((actor, urls) -> {
            Page page = BROWSER.page(port, new NewContextOptions().setViewportSize(360, 780));
            Browser.signIn(page, office.account(actor));
            for (String url : urls) {
                page.navigate(url);
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > 360) {
                    wide.put(actor.post() + " " + url, width);
                }
            }
        });
        assertThat(wide).isEmpty();
    }
}
