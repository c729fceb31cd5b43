package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.ReportPage.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A form that was filled wrongly, one that was returned, one that waits and one that is closed; and what a
/// spreadsheet brings back.
final class ReportFixtures {

    private ReportFixtures() {}

    static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        pages.put(
                "indicators/report",
                report(true, List.of(), HISTORY, new Note("refused", "report.some-wrong", new Object[] {1})));
        pages.put("indicators/report#returned", report(true, List.of(), HISTORY.subList(0, 3), null));
        pages.put(
                "indicators/report#waiting",
                report(false, List.of("chuyen-buoc", "chap-nhan", "tra-lai", "chot", "mo-lai"), HISTORY, null));
        pages.put("indicators/report#closed", report(false, List.of("xin-nhap-muon", "cho-nhap-muon"), HISTORY, null));
        pages.put(
                "indicators/upload",
                upload(
                        List.of(new UploadPage.Line(
                                "E6",
                                "Số hộ nghèo",
                                "hộ",
                                "123",
                                "130",
                                null,
                                List.of(new ReportPage.Found(
                                        "check.SLIP.large", new Object[] {"1", "1.000", "triệu đồng"}, false)))),
                        0));
        pages.put(
                "indicators/upload#wrong",
                upload(
                        List.of(new UploadPage.Line(
                                "E6",
                                "Số hộ nghèo",
                                "hộ",
                                "",
                                "1.5",
                                new Note("refused", "refusal.indicators.number", new Object[] {"1.5"}),
                                List.of())),
                        1));
        pages.put("indicators/upload#nothing", upload(List.of(), 0));
        return pages;
    }

    private static final List<ReportPage.Event> HISTORY = List.of(
            event("SUBMIT", "09:00 30/9/2024", "Người nhập", null),
            new ReportPage.Event(
                    "PASS",
                    "09:30 30/9/2024",
                    "Người ký",
                    null,
                    new ReportPage.Turned(1, 4, new ReportPage.Of("HEAD", "UBND xã An Sơn"), true)),
            event("RETURN", "10:00 30/9/2024", "Người duyệt", "Xem lại số hộ nghèo"),
            event("ACCEPT", "11:00 30/9/2024", "Người duyệt", null),
            event("LOCK", "12:00 30/9/2024", "Người duyệt", null),
            event("CLOSE", "00:00 17/10/2024", "", null),
            event("ASK_LATE", "08:00 17/10/2024", "Người nhập", "Mất điện"),
            event("OPEN_LATE", "09:00 17/10/2024", "Người duyệt", "Đồng ý"),
            event("REOPEN", "13:00 30/9/2024", "Người duyệt", "Sai đơn vị tính"));

    private static ReportPage.Event event(String step, String at, String who, @Nullable String text) {
        return new ReportPage.Event(step, at, who, text, null);
    }

    private static ReportPage report(
            boolean mayFill, List<String> steps, List<ReportPage.Event> history, @Nullable Note note) {
        return new ReportPage(
                7,
                3,
                11,
                "Hộ nghèo, dịch bệnh, thiên tai",
                "UBND xã An Sơn",
                "MONTH",
                "9",
                "2024",
                mayFill ? "20/8/2024 - 19/9/2024" : null,
                "2/10/2024",
                mayFill,
                mayFill ? "IN_PROGRESS" : "SUBMITTED",
                mayFill,
                rows(mayFill),
                steps,
                history,
                hands(mayFill),
                List.of(new ReportPage.Other(6, "MONTH", "8", "2024"), new ReportPage.Other(5, "YEAR", "1", "2023")),
                "/so-lieu/minh-chung",
                "",
                note);
    }

    private static List<Row> rows(boolean mayFill) {
        return List.of(
                new Row(
                        "1-0",
                        "Số hộ nghèo",
                        "hộ",
                        0,
                        "1.5",
                        "",
                        "",
                        0,
                        "123",
                        null,
                        new Note("refused", "refusal.indicators.number", new Object[] {"1.5"}),
                        List.of(),
                        List.of(
                                new ReportPage.Earlier("MONTH", "8", "2024", "123", null),
                                new ReportPage.Earlier("MONTH", "7", "2024", null, "Chưa rà soát xong")),
                        null,
                        "/so-lieu",
                        0,
                        false,
                        0,
                        false,
                        ""),
                new Row(
                        "2-0",
                        "Số hộ cận nghèo",
                        "hộ",
                        0,
                        "1.300",
                        "",
                        "Rà soát lại theo chuẩn mới",
                        2,
                        "100",
                        null,
                        null,
                        List.of(
                                new ReportPage.Found(
                                        "check.NOT_OVER", new Object[] {"1.200", "Tổng số hộ dân cư"}, true),
                                new ReportPage.Found("check.JUMP.up", new Object[] {"30,0", "1.000", "20"}, false)),
                        List.of(),
                        "/so-lieu/chi-tieu/HO_CAN_NGHEO/nguon?don-vi=1&ky=2&muc=0",
                        "/so-lieu/chi-tieu/HO_CAN_NGHEO/nguon?don-vi=1&ky=2&muc=0",
                        2,
                        true,
                        2,
                        false,
                        ""),
                Row.heading("Công trình cần cấp giấy chứng nhận", "công trình"),
                new Row(
                        "3-1",
                        "Nhà văn hoá",
                        "công trình",
                        1,
                        "12",
                        "",
                        "",
                        1,
                        "11",
                        "sealed",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        "/so-lieu",
                        3,
                        false,
                        0,
                        mayFill,
                        "nhóm 2: ≥ 90 %"));
    }

    private static List<ReportPage.Step> hands(boolean draft) {
        return List.of(
                new ReportPage.Step(
                        new ReportPage.Of("HEAD", "UBND xã An Sơn"),
                        draft ? "TO_COME" : "PASSED",
                        draft,
                        draft ? null : "Người ký",
                        draft ? null : "10:00 30/9/2024"),
                new ReportPage.Step(
                        new ReportPage.Of("ABOVE", "UBND huyện Văn Mẫu"),
                        draft ? "TO_COME" : "WAITING",
                        false,
                        null,
                        null),
                new ReportPage.Step(
                        new ReportPage.Of("UNIT", "Phòng Tài chính - Kế hoạch"), "TO_COME", false, null, null),
                new ReportPage.Step(new ReportPage.Of("OFFICE", null), "TO_COME", false, null, null));
    }

    private static UploadPage upload(List<UploadPage.Line> lines, int wrong) {
        return new UploadPage(
                7,
                3,
                "Hộ nghèo, dịch bệnh, thiên tai",
                "UBND xã An Sơn",
                "MONTH",
                "9",
                "2024",
                lines,
                List.of(new UploadPage.Field("v-1-0", "130")),
                wrong == 0
                        ? List.of()
                        : List.of(new Note(
                                "refused", "refusal.upload.code-twice", new Object[] {"A9", "HO_NGHEO", "E6"})),
                wrong,
                null);
    }
}
