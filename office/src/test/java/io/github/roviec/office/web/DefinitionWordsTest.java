package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.TestOffice;
import io.github.roviec.office.Visit;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the pages of definitions and goals say to somebody who errs, and what they show to whom.
class DefinitionWordsTest extends FormOffice {

    @Autowired
    Indicators indicators;

    @Autowired
    Goals goals;

    @Autowired
    Organisation organisation;

    private Visit signedIn(Actor actor) throws Exception {
        Visit visit = new Visit(port);
        visit.signIn(office.account(actor), TestOffice.PASSWORD);
        visit.get("/so-lieu/muc-giao");
        return visit;
    }

    private static void assertSaid(HttpResponse<String> answer, String... words) {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(Jsoup.parse(answer.body()).text()).contains(words).doesNotContain("chọn lại từ danh sách");
    }

    private static Map<String, String> definition(String name, String decimals) {
        return new HashMap<>(Map.of(
                "version",
                "0",
                "name",
                name,
                "measure",
                "hộ",
                "sector",
                "Thử",
                "decimals",
                decimals,
                "overUnits",
                "SUM",
                "direction",
                "NEITHER",
                "overTime",
                "POINT_IN_TIME",
                "frequency",
                "MONTH",
                "calendar",
                "DUONG_LICH"));
    }

    @Test
    void a_field_that_wants_a_number_says_so_and_names_itself() throws Exception {
        Visit clerk = signedIn(office.clerk);
        Map<String, String> typed = definition("Chỉ tiêu thử", "hai");
        assertSaid(
                clerk.post("/so-lieu/danh-muc/THU_MOI", typed), "Số chữ số thập phân", "“hai” không phải là số nguyên");
        assertSaid(
                clerk.post(
                        "/so-lieu/lich-ky",
                        Map.of("calendarCode", "LK", "calendarName", "Lịch", "firstDay", "mười lăm")),
                "Ngày bắt đầu tháng",
                "“mười lăm” không phải là số nguyên");
        Map<String, String> form = new HashMap<>(Map.of(
                "version",
                "0",
                "code",
                "BM_THU",
                "name",
                "Biểu thử",
                "calendar",
                "DUONG_LICH",
                "frequency",
                "MONTH",
                "opensBefore",
                "năm",
                "dueAfter",
                "2",
                "from",
                "1/1/2024",
                "approver1",
                "OFFICE"));
        assertSaid(clerk.post("/so-lieu/bieu-mau", form), "Mở trước khi hết kỳ", "“năm” không phải là số nguyên");
        form.put("opensBefore", "");
        assertSaid(clerk.post("/so-lieu/bieu-mau", form), "Mở trước khi hết kỳ", "chưa có số");
    }

    @Test
    void what_is_missing_or_too_long_or_changed_is_called_by_its_name() throws Exception {
        Visit clerk = signedIn(office.clerk);
        HttpResponse<String> base = clerk.post("/so-lieu/co-so", Map.of("baseCode", "CS", "baseName", " "));
        assertSaid(base, "Chưa lưu vì thiếu tên");
        assertThat(base.body()).doesNotContain("lĩnh vực. Hãy điền");
        Map<String, String> typed = definition("x".repeat(5000), "0");
        typed.put("kinds", "COMMUNE");
        HttpResponse<String> tooLong = clerk.post("/so-lieu/danh-muc/THU_MOI", typed);
        assertSaid(tooLong, "“Tên” dài 5.000 chữ, nhiều nhất là 300 chữ", "nội dung vừa nhập vẫn còn");
        assertThat(Jsoup.parse(tooLong.body()).select("#name[maxlength=300]").val())
                .hasSize(5000);
        Map<String, String> split = Map.of("version", "9", "name", "Cách chia", "lines", "A = Một");
        assertSaid(clerk.post("/so-lieu/cach-chia/WALK_D2", split), "cách chia WALK_D2");
        Map<String, String> set = Map.of("version", "9", "name", "Bộ", "lines", "HO");
        assertSaid(clerk.post("/so-lieu/bo/WALK_B2", set), "bộ chỉ tiêu WALK_B2");
        typed = definition("Chỉ tiêu thử", "0");
        typed.put("formula", "T(HO)");
        assertSaid(clerk.post("/so-lieu/danh-muc/THU_MOI", typed), "ở ký tự thứ 1: không có hàm “T”.");
        assertThat(indicators.byCode(office.office.authority(), "THU_MOI")).isEmpty();
    }

    private void goal(String indicator, int value) {
        goals.set(
                indicators.require(office.office.authority(), indicator),
                office.office.unit(),
                0,
                2024,
                "KE_HOACH",
                BigDecimal.valueOf(value),
                "QĐ 2288",
                office.clerk);
    }

    /// As on its board.
    @Test
    void who_answers_for_an_indicator_sees_its_goals_and_no_others() throws Exception {
        goal("NS_THU", 27145);
        goal("NS_CHI", 31999);
        Actor head = office.office.headOf(office.finance);
        String path =
                "/so-lieu/muc-giao?nam=2024&don-vi=" + office.office.unit().value();
        assertThat(signedIn(head).get(path).statusCode()).isEqualTo(403);
        Indicator revenue = indicators.require(office.office.authority(), "NS_THU");
        String code = organisation
                .unit(office.finance, LocalDate.of(2024, 9, 30))
                .map(Unit::code)
                .orElseThrow();
        indicators.define(revenue.as().answeredBy(code), revenue.version(), office.clerk);
        Visit visit = signedIn(head);
        for (String address : new String[] {"/so-lieu/muc-giao?nam=2024", path}) {
            HttpResponse<String> answer = visit.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("[aria-labelledby=goals]").text())
                    .contains("27.145")
                    .doesNotContain("31.999");
            assertThat(page.select("form[action*='/muc-giao']:not([method=get])"))
                    .isEmpty();
        }
        assertThat(visit.post("/so-lieu/muc-giao/rut", wrong("Nhầm")).statusCode())
                .isEqualTo(403);
        assertThat(visit.get("/so-lieu/muc-giao?nam=2024&don-vi=999999999").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    private Map<String, String> wrong(String reason) {
        return Map.of(
                "don-vi",
                String.valueOf(office.office.unit().value()),
                "nam",
                "2024",
                "indicator",
                "NS_CHI 0",
                "base",
                "KE_HOACH",
                "reason",
                reason);
    }

    @Test
    void a_goal_is_taken_out_on_the_page_and_stays_readable() throws Exception {
        goal("NS_CHI", 31999);
        Visit clerk = signedIn(office.clerk);
        assertThat(clerk.get("/so-lieu/muc-giao?nam=2024").body()).contains("/so-lieu/muc-giao/rut");
        assertSaid(clerk.post("/so-lieu/muc-giao/rut", wrong(" ")), "thiếu lý do");
        assertThat(clerk.post("/so-lieu/muc-giao/rut", wrong("Ghi nhầm chỉ tiêu"))
                        .statusCode())
                .isEqualTo(302);
        Document page = Jsoup.parse(clerk.get("/so-lieu/muc-giao?nam=2024").body());
        assertThat(page.select("[aria-labelledby=goals]").text()).doesNotContain("31.999");
        assertThat(page.select("[aria-labelledby=gone]").text()).contains("31.999", "QĐ 2288", "Ghi nhầm chỉ tiêu");
        assertSaid(clerk.post("/so-lieu/muc-giao/rut", wrong("Nhầm")), "Mức giao này không còn");
    }
}
