package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.TestOffice;
import io.github.roviec.office.Visit;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proofs;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every list and table of the room of figures leaves as a file that says what the page says, by the link that the page
/// has.
class TableFilesTest extends FormOffice {

    private static final String NOTICE = """
            ỦY BAN NHÂN DÂN
            HUYỆN THỬ

            Số: 45/TB-UBND

            THÔNG BÁO

            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 27 tháng 9 năm 2024)

            Ngày 27/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp UBND huyện thường kỳ tháng 9 năm 2024 và kết luận các nội dung như sau:

            1. Đánh giá chung

            Trong 9 tháng đầu năm 2024, thu ngân sách nhà nước trên địa bàn ước đạt 24.000 triệu đồng. Có 03 con đường mới.
            """;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Goals goals;

    @Autowired
    Periods periods;

    @Autowired
    Proofs proofs;

    @Autowired
    Askings askings;

    @Autowired
    Documents documents;

    private Period month;
    private Visit clerk;

    @BeforeEach
    void open() throws Exception {
        month = periods.period(office.office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 9);
        clerk = signedIn(office.clerk);
    }

    private Visit signedIn(Actor actor) throws Exception {
        Visit visit = new Visit(port);
        visit.signIn(office.account(actor), TestOffice.PASSWORD);
        return visit;
    }

    private static Document page(Visit visit, String path) throws Exception {
        var answer = visit.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /// The file to which a page leads.
    private static GivenFile given(Visit visit, Document page, String of) throws Exception {
        Element link = page.select("a[href*='.xlsx']").stream()
                .filter(each -> each.attr("href").contains(of))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to " + of));
        return GivenFile.of(visit, link.attr("href").replace(".xlsx", ".*"));
    }

    /// Every number, day and word of these columns stands in its own line of the page, under the same head
    /// where the line has heads.
    private static void assertShown(List<Element> lines, GivenFile file, String... heads) {
        assertThat(file.rows()).isNotEmpty().hasSize(lines.size());
        for (String head : heads) {
            List<String> column = file.column(head);
            assertThat(column).as(head).anySatisfy(each -> assertThat(each).isNotBlank());
            for (int at = 0; at < lines.size(); at++) {
                Element place = lines.get(at).selectFirst("[data-label=\"" + head + "\"]");
                assertSaid(place == null ? lines.get(at) : place, head, column.get(at));
            }
        }
    }

    /// The same where the file has other lines than the page: anywhere in this part of it.
    private static void assertShown(Element part, GivenFile file, String... heads) {
        for (String head : heads) {
            assertThat(file.column(head))
                    .as(head)
                    .anySatisfy(each -> assertThat(each).isNotBlank())
                    .allSatisfy(each -> assertSaid(part, head, each));
        }
    }

    /// As words and numbers of their own: "3" is not said by "13", "3,5" or "3/2024".
    private static void assertSaid(Element part, String head, String said) {
        String plain = said.replaceAll("\\s+", " ").strip();
        String itself = "(?<![\\p{L}\\d]|\\d[.,/])" + Pattern.quote(plain) + "(?![\\p{L}\\d]|[.,/]\\d)";
        // A name and the code behind it stand in two places, though no space parts them.
        String apart = part.nodeStream(TextNode.class).map(TextNode::text).collect(Collectors.joining(" "));
        Pattern there = Pattern.compile(itself);
        assertThat(plain.isEmpty()
                        || there.matcher(part.text()).find()
                        || there.matcher(apart).find())
                .as("%s “%s” in “%s”", head, plain, part.text())
                .isTrue();
    }

    private static Element part(Document page, String heading) {
        return Objects.requireNonNull(page.selectFirst("[aria-labelledby=" + heading + "]"));
    }

    private Indicator indicator(String code) {
        return indicators.require(office.office.authority(), code);
    }

    /// Everything says this; what is named, that.
    private int fill(Report report, String all, Map<String, String> values) {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).stream()
                .filter(cell -> !cell.byParts())
                .forEach(cell -> typed.put(
                        cell.key(),
                        new Typed(values.getOrDefault(cell.indicator().code(), all), "", "Đã rà soát lại")));
        return reports.fill(report.id(), report.version(), typed, officer).version();
    }

    @Test
    void forms_are_listed_all_of_them_with_who_sent_and_who_accepted() throws Exception {
        Report report = form("Nông thôn mới", officer);
        int version = fill(report, "1", Map.of());
        reports.move(report.id(), version, ReportStep.SUBMIT, null, officer);
        Document before = page(clerk, "/so-lieu");
        GivenFile waiting = given(clerk, before, "danh-sach/waiting");
        assertThat(waiting.rows()).hasSize(1);
        assertShown(
                before.select("[aria-labelledby=l-waiting] ul.work > li"),
                waiting,
                "Biểu",
                "Đơn vị",
                "Kỳ",
                "Trạng thái",
                "Hạn nộp",
                "Nộp lúc",
                "Người nộp");
        assertThat(waiting.types("Hạn nộp")).containsExactly("day");
        assertThat(waiting.types("Nộp lúc")).containsExactly("time");
        assertThat(waiting.types("Số ô đã ghi")).containsExactly("number");
        assertThat(waiting.leaf()).isEqualTo("Biểu chờ duyệt");
        assertThat(waiting.name()).isEqualTo("bieu-cho-duyet.xlsx");

        reports.move(report.id(), version + 1, ReportStep.ACCEPT, null, office.clerk);
        Document after = page(clerk, "/so-lieu");
        GivenFile others = given(clerk, after, "danh-sach/sent");
        assertThat(others.column("Trạng thái")).contains("Đã chấp nhận");
        assertThat(others.types("Chấp nhận lúc")).containsExactly("time");
        assertShown(
                after.select("[aria-labelledby=l-sent] ul.work > li"),
                others,
                "Biểu",
                "Đơn vị",
                "Kỳ",
                "Hạn nộp",
                "Chấp nhận lúc",
                "Người chấp nhận");

        Visit unit = signedIn(officer);
        Document own = page(unit, "/so-lieu");
        GivenFile mine = given(unit, own, "danh-sach/mine");
        assertThat(mine.rows())
                .hasSize(own.select("[aria-labelledby=l-mine] ul.work > li").size());
        assertThat(mine.column("Đơn vị")).containsOnly("UBND xã Tân Lập");
        assertThat(unit.file("/so-lieu/danh-sach/khac.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void all_forms_are_given_year_by_year() throws Exception {
        offices.today(LocalDate.of(2025, 2, 5));
        forms.openDue(office.office.authority());
        Visit later = signedIn(office.clerk);
        Document page = page(later, "/so-lieu");
        assertThat(page.select("[aria-labelledby=l-sent] a.chip").eachText()).containsExactly("2025", "2024");
        assertThat(page.select("[aria-labelledby=l-sent] a.chip[aria-current]").text())
                .isEqualTo("2025");
        GivenFile now = given(later, page, "danh-sach/sent");
        assertThat(now.name()).isEqualTo("bieu-khac-2025.xlsx");
        assertThat(now.subtitle()).isEqualTo("năm 2025, ngày 5/2/2025");
        assertThat(now.column("Kỳ")).isNotEmpty().containsOnly("tháng 1 năm 2025");

        Document before = page(later, page.select("a.chip:contains(2024)").attr("href"));
        GivenFile then = given(later, before, "danh-sach/sent");
        assertThat(then.name()).isEqualTo("bieu-khac-2024.xlsx");
        assertThat(then.rows())
                .hasSize(before.select("[aria-labelledby=l-sent] ul.work > li").size());
        assertThat(then.column("Kỳ")).contains("tháng 9 năm 2024").allMatch(when -> when.endsWith("2024"));
        assertThat(then.column("Đơn vị")).contains("UBND xã Tân Lập");
        assertThat(later.file("/so-lieu/danh-sach/sent.csv?nam=khac").statusCode())
                .isEqualTo(422);
    }

    @Test
    void goals_of_a_year_with_the_paper_that_sets_them() throws Exception {
        goals.set(
                indicator("NS_THU"),
                office.office.unit(),
                0,
                2024,
                "KE_HOACH",
                new BigDecimal("27145.5"),
                "Quyết định số 2288/QĐ-UBND",
                office.clerk);
        Document page = page(clerk, "/so-lieu/muc-giao?nam=2024");
        GivenFile file = given(clerk, page, "muc-giao");
        assertShown(
                page.select("[aria-labelledby=goals] tbody tr"),
                file,
                file.heads().getFirst(),
                "Đơn vị tính");
        int at = file.heads().indexOf("Kế hoạch năm");
        assertThat(at).as(file.heads().toString()).isPositive();
        assertThat(file.column("Kế hoạch năm")).contains("27.145,500");
        assertThat(file.types("Kế hoạch năm")).containsExactly("number");
        assertThat(file.column("Kế hoạch năm: văn bản giao")).contains("Quyết định số 2288/QĐ-UBND");
        assertThat(file.subtitle()).isEqualTo(page.select(".sub").text().replaceAll(" · .*", ""));
    }

    @Test
    void the_catalogue_with_every_field_of_it() throws Exception {
        Document page = page(clerk, "/so-lieu/danh-muc");
        GivenFile all = given(clerk, page, "tep/chi-tieu");
        assertThat(all.rows()).hasSize(indicators.all(office.office.authority()).size());
        assertShown(page.select("[aria-labelledby=indicators] ul > li"), all, "Mã", "Tên chỉ tiêu");
        assertThat(all.types("Số chữ số thập phân")).containsExactly("number");
        assertThat(all.column("Công thức")).contains("COUNT_OVER(\"KTXH\", \"KE_HOACH\", 100)");
        assertThat(all.column("Chia theo")).contains("NGUON_VON");
        GivenFile dimensions = given(clerk, page, "tep/cach-chia");
        assertThat(dimensions.column("Mã mục")).contains("30A", "MTQG_CN");
        assertThat(dimensions.types("Có hiệu lực từ")).containsExactly("day");
        assertShown(part(page, "dimensions"), dimensions, "Cách chia");
        GivenFile sets = given(clerk, page, "tep/bo.");
        assertShown(part(page, "sets"), sets, "Bộ chỉ tiêu");
        assertShown(part(page, "indicators"), sets, "Tên chỉ tiêu");
        assertThat(given(clerk, page, "tep/lich-ky").column("Mã")).contains("ND09");
        assertThat(given(clerk, page, "tep/co-so").column("Mã")).contains("KE_HOACH");

        Document formList = page(clerk, "/so-lieu/bieu-mau");
        GivenFile asked = given(clerk, formList, "bieu-mau");
        assertShown(
                formList.select("ul.work > li"), asked, "Mã", "Tên biểu", "Kỳ ghi", "Áp dụng cho kỳ kết thúc từ ngày");

        Document rules = page(clerk, "/so-lieu/quy-tac");
        GivenFile checks = given(clerk, rules, "quy-tac");
        assertShown(rules.select(".rule-list > li"), checks, "Mã", "Quy tắc", "Khi số không theo quy tắc", "Từ đâu có");
        assertThat(rules.select("section[aria-labelledby^=s-] h2").eachText()).containsAll(checks.column("Lĩnh vực"));
        GivenFile some = given(clerk, page(clerk, "/so-lieu/quy-tac?chi-tieu=HO"), "quy-tac");
        assertThat(some.rows()).hasSizeBetween(2, checks.rows().size() - 1);

        Visit unit = signedIn(officer);
        for (String path : List.of("danh-muc/tep/chi-tieu.csv", "danh-muc/tep/bieu-mau.csv", "quy-tac.csv")) {
            assertThat(unit.file("/so-lieu/" + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(clerk.file("/so-lieu/danh-muc/tep/khac.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_figure_was_what_stands_behind_it_and_what_was_said_at_it() throws Exception {
        Indicator revenue = indicator("NS_THU");
        figures.record(
                revenue, office.office.unit(), month, 0, new BigDecimal("24310.5"), null, "Kho bạc", office.clerk);
        figures.record(
                revenue, office.office.unit(), month, 0, new BigDecimal("24400"), null, "=Đối chiếu", office.colleague);
        String source = "/nguon?don-vi=" + office.office.unit().value() + "&ky=" + month.id();
        Document page = page(clerk, "/so-lieu/chi-tieu/NS_THU" + source);
        GivenFile was = given(clerk, page, "lan-ghi");
        assertThat(was.rows()).hasSize(2);
        assertShown(
                page.select(".time li"), was, "Số liệu", "Đơn vị tính", "Ghi chú", "Người ghi", "Lúc", "Trạng thái");
        assertThat(was.column("Số liệu")).containsExactly("24.400,000", "24.310,500");
        assertThat(was.types("Số liệu")).containsExactly("number");
        assertThat(was.types("Lúc")).containsExactly("time");
        assertThat(was.types("Ghi chú")).containsExactly("text");

        Place place = new Place(indicator("HO_NGHEO"), commune, month, 0);
        figures.record(place.indicator(), commune, month, 0, new BigDecimal("120"), null, null, office.clerk);
        Document sum = page(clerk, "/so-lieu/chi-tieu/HO_NGHEO" + source);
        GivenFile parts = given(clerk, sum, "gom");
        assertShown(sum.select("[aria-labelledby=behind-head] tbody tr"), parts, "Gồm", "Số liệu");
        assertThat(sum.select("[aria-labelledby=behind-head] h3").eachText()).containsAll(parts.column("Nhóm"));
        assertThat(parts.column("Gồm")).contains("UBND xã Tân Lập");
        assertThat(parts.column("Số liệu")).contains("120");

        askings.ask(place, "Vì sao tăng?", LocalDate.of(2024, 10, 15), office.chairman);
        askings.answer(place, 1, "Theo chuẩn mới.", officer);
        String at = "/so-lieu/chi-tieu/HO_NGHEO/nguon?don-vi=" + commune.value() + "&ky=" + month.id();
        GivenFile said = given(clerk, page(clerk, at), "trao-doi");
        assertThat(said.column("Nội dung")).containsExactly("Vì sao tăng?", "Theo chuẩn mới.");

        Visit stranger = signedIn(office.office.officerOf(office.office.commune("Nà Sầm")));
        for (String table : List.of("lan-ghi", "trao-doi", "gom")) {
            assertThat(stranger.file(at.replace("nguon?", "nguon/" + table + ".xlsx?"))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(clerk.file(at.replace("nguon?", "nguon/khac.xlsx?")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_the_rules_find_in_a_form() throws Exception {
        Report report = form("Hộ nghèo", officer);
        fill(report, "0", Map.of("HO", "100", "HO_NGHEO", "120"));
        Visit unit = signedIn(officer);
        Document page = page(unit, "/so-lieu/bieu/" + report.id());
        GivenFile found = given(unit, page, "kiem-tra");
        assertShown(page.select(".findings li"), found, "Mức", "Quy tắc tìm thấy");
        assertShown(page, found, "Chỉ tiêu", "Đơn vị tính");
        assertThat(found.column("Mức")).contains("Phải sửa");
        assertThat(found.column("Số liệu")).contains("120");
        assertThat(found.column("Giải trình")).contains("Đã rà soát lại");
        Visit stranger = signedIn(office.office.officerOf(office.office.commune("Nà Sầm")));
        assertThat(stranger.file("/so-lieu/bieu/" + report.id() + "/kiem-tra.csv")
                        .statusCode())
                .isEqualTo(stranger.get("/so-lieu/bieu/" + report.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_binder_of_documents_and_the_matrix_say_what_is_proved() throws Exception {
        Indicator criteria = indicator("NTM21");
        Report report = form("Nông thôn mới", officer);
        Place place = new Place(
                criteria,
                commune,
                report.period(),
                indicators.members(criteria).getFirst().id());
        proofs.add(
                place,
                new Upload("quyet-dinh.txt", "Công nhận".getBytes(StandardCharsets.UTF_8)),
                "Đồ án chung",
                officer);
        proofs.add(place, null, "Bản giấy lưu tại xã", officer);
        int version = fill(report, "1", Map.of());
        Document page = page(
                clerk,
                "/so-lieu/minh-chung?don-vi=" + commune.value() + "&ky="
                        + report.period().id());
        GivenFile binder = given(clerk, page, "minh-chung.");
        assertShown(
                page.select("tbody tr").stream()
                        .flatMap(row ->
                                Collections.nCopies(
                                        Math.max(1, row.select("ul.kept > li").size()), row)
                                        .stream())
                        .toList(),
                binder,
                "Mục",
                "Số liệu",
                "Thiếu minh chứng",
                "Minh chứng",
                "Người thêm",
                "Thêm lúc");
        assertThat(page.select("section h2").eachText()).containsAll(binder.column("Chỉ tiêu"));
        assertThat(binder.column("Minh chứng")).contains("quyet-dinh.txt", "Bản giấy lưu tại xã");
        assertThat(binder.column("Thiếu minh chứng")).contains("Đạt, chưa có minh chứng");
        assertThat(binder.types("Thêm lúc")).containsExactly("time");

        reports.move(report.id(), version, ReportStep.SUBMIT, null, officer);
        reports.move(report.id(), version + 1, ReportStep.ACCEPT, null, office.clerk);
        Document board = page(
                clerk,
                "/so-lieu/bang/BANG_NTM21?nam=" + report.period().year() + "&thang="
                        + report.period().number());
        GivenFile matrix = given(clerk, board, "tieu-chi-NTM21.");
        assertThat(board.select("#tieu-chi-NTM21 td .proved")).hasSize(1);
        assertThat(matrix.rows())
                .hasSize(board.select("#tieu-chi-NTM21 tbody tr").size());
        assertThat(matrix.column("Tiêu chí có minh chứng").stream().filter(each -> !each.isEmpty()))
                .containsExactly("1. Quy hoạch");
        // Others have not reported: that is not a sum of 0.
        assertThat(matrix.column("Tổng")).contains("chưa có").doesNotContain("");
        GivenFile cards = given(clerk, board, "cac-chi-tieu");
        assertShown(board.select(".figure-cards > li"), cards, "Chỉ tiêu", "Số liệu", "Đơn vị tính");
        GivenFile ofMonth = given(clerk, board, "bieu-cua-thang");
        // All wait for the office, or for nobody.
        assertThat(ofMonth.column("Đang chờ duyệt ở")).allMatch(String::isEmpty);
        assertShown(
                board.select("[aria-labelledby=asked] tbody tr"),
                ofMonth,
                ofMonth.heads().stream()
                        .filter(head -> !head.equals("Đang chờ duyệt ở"))
                        .toArray(String[]::new));
    }

    @Test
    void explanations_with_their_answers_and_days() throws Exception {
        Place place = new Place(indicator("HO_NGHEO"), commune, month, 0);
        askings.ask(place, "Vì sao tăng?", LocalDate.of(2024, 10, 9), office.chairman);
        offices.today(LocalDate.of(2024, 10, 12));
        askings.answer(place, 1, "Theo chuẩn mới.", officer);
        Place other = new Place(indicator("HO"), commune, month, 0);
        askings.ask(other, "Bao nhiêu hộ mới tách?", null, office.chairman);
        offices.today(LocalDate.of(2024, 10, 14));
        Document page = page(clerk, "/so-lieu/giai-trinh");
        GivenFile all = given(clerk, page, "giai-trinh");
        assertThat(all.rows()).hasSize(2);
        assertShown(
                page.select("tbody tr"),
                all,
                "Chỉ tiêu",
                "Đơn vị",
                "Kỳ",
                "Yêu cầu",
                "Người yêu cầu",
                "Yêu cầu lúc",
                "Hạn giải trình",
                "Trạng thái",
                "Giải trình",
                "Người giải trình",
                "Giải trình lúc",
                "Số ngày");
        assertThat(all.column("Số ngày")).containsExactly("2", "4");
        assertThat(all.column("Trễ (ngày)")).containsExactly("0", "3");
        assertThat(all.types("Hạn giải trình")).containsExactly("day");
        assertThat(all.types("Giải trình lúc")).containsExactly("time");
        Document open = page(clerk, "/so-lieu/giai-trinh?trang-thai=OPEN");
        assertThat(given(clerk, open, "giai-trinh").column("Chỉ tiêu")).containsExactly("Tổng số hộ dân cư");

        Visit unit = signedIn(officer);
        assertThat(given(unit, page(unit, "/so-lieu/giai-trinh"), "giai-trinh").rows())
                .hasSize(2);
        Visit stranger = signedIn(office.office.officerOf(office.office.commune("Nà Sầm")));
        assertThat(page(stranger, "/so-lieu/giai-trinh").select("tbody tr")).isEmpty();
        assertThat(GivenFile.of(stranger, "/so-lieu/giai-trinh.*").rows()).isEmpty();
        assertThat(clerk.get("/so-lieu/giai-trinh?trang-thai=KHAC").statusCode())
                .isEqualTo(422);
    }

    @Test
    void figures_of_a_notice_with_their_sentence_and_their_difference() throws Exception {
        figures.record(
                indicator("NS_THU"),
                office.office.unit(),
                month,
                0,
                new BigDecimal("24310.5"),
                null,
                null,
                office.clerk);
        long paper = documents
                .receive(new Upload("thong-bao.txt", NOTICE.getBytes(StandardCharsets.UTF_8)), office.clerk)
                .id()
                .value();
        Document page = page(clerk, "/van-ban/" + paper + "/so-lieu");
        GivenFile found = given(clerk, page, "/so-lieu.");
        assertShown(
                page.select("article.found"),
                found,
                "Số trong văn bản",
                "Câu trong văn bản",
                "Chỉ tiêu",
                "Đơn vị",
                "Kỳ",
                "Văn bản nói",
                "Giá trị",
                "Đã ghi",
                "Đơn vị tính",
                "So với số đã ghi",
                "Quyết định");
        int revenue = found.column("Chỉ tiêu").indexOf("Thu ngân sách nhà nước trên địa bàn");
        assertThat(revenue).isNotNegative();
        assertThat(found.column("Giá trị").get(revenue)).isEqualTo("24.000,000");
        assertThat(found.column("Đã ghi").get(revenue)).isEqualTo("24.310,500");
        assertThat(found.column("So với số đã ghi").get(revenue)).isEqualTo("khác");
        assertThat(found.types("Giá trị")).containsExactly("number");
        WorkingOffice elsewhere = new WorkingOffice(offices, people);
        Visit stranger = new Visit(port);
        stranger.signIn(elsewhere.account(elsewhere.clerk), TestOffice.PASSWORD);
        assertThat(stranger.file("/van-ban/" + paper + "/so-lieu.csv").statusCode())
                .isEqualTo(stranger.get("/van-ban/" + paper + "/so-lieu").statusCode())
                .isEqualTo(404);
    }
}
