package io.github.roviec.office.web.today;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.today.TodayPage.Line;
import io.github.roviec.office.web.today.TodayPage.Number;
import io.github.roviec.office.web.today.TodayPage.WorkList;
import java.util.List;
import java.util.Map;

/// First pages of a clerk and of a leader.
public final class TodayFixtures {

    private TodayFixtures() {}

    public static Map<String, Object> pages() {
        return Map.of(
                "today/today",
                clerk(),
                "today/today#leader",
                leader(),
                "today/waiting",
                new WaitingPage(
                        new WorkList(
                                "decide",
                                5,
                                "/cho-quyet-dinh",
                                List.of(
                                        new Line(
                                                "/nhiem-vu/2024-0012",
                                                "2024-0012",
                                                "Rà soát các hồ sơ còn tồn",
                                                "Phòng Tư pháp",
                                                "20/9/2024 → 30/9/2024",
                                                "decision",
                                                "EXTENSION",
                                                "Chờ đơn vị phối hợp gửi ý kiến, số liệu. Hai xã chưa gửi.",
                                                0),
                                        decision("CONFIRMATION"),
                                        decision("REFUSAL"),
                                        decision("CAUSE"),
                                        decision("CONTEST"))),
                        List.of(
                                new WaitingPage.Chip("ALL", 5, "/cho-quyet-dinh", true),
                                new WaitingPage.Chip("CONFIRMATION", 1, "/cho-quyet-dinh?loai=CONFIRMATION", false),
                                new WaitingPage.Chip("CONTEST", 1, "/cho-quyet-dinh?loai=CONTEST", false))),
                "today/waiting#empty",
                new WaitingPage(new WorkList("owed", 0, "/phai-bao-cao", List.of()), List.of()));
    }

    private static Line line(String code, String state) {
        return new Line(
                "/nhiem-vu/" + code,
                code,
                "Rà soát các hồ sơ cấp giấy chứng nhận quyền sử dụng đất còn tồn, báo cáo UBND huyện kết quả và đề xuất hướng xử lý từng trường hợp",
                "Phòng Tài nguyên và Môi trường",
                "20/9/2024",
                "timeliness",
                state,
                null,
                0);
    }

    private static Line decision(String kind) {
        return new Line(
                "/nhiem-vu/2024-0015",
                "2024-0015",
                "Trình kế hoạch vốn năm 2025",
                "Phòng Tài chính - Kế hoạch",
                "15/10/2024",
                "decision",
                kind,
                "Đã trình tại Tờ trình số 45",
                0);
    }

    private static TodayPage clerk() {
        return new TodayPage(
                "Thứ Ba",
                "8/10/2024",
                false,
                List.of(
                        new Number("checking", "wait", 2, "/van-ban"),
                        new Number("late", "late", 3, "/nhiem-vu?han=OVERDUE"),
                        new Number("decide", "wait", 0, "/cho-quyet-dinh")),
                List.of(
                        new WorkList(
                                "checking",
                                2,
                                "/van-ban",
                                List.of(new Line(
                                        "/van-ban/1",
                                        "215/TB-UBND",
                                        "Kết luận phiên họp UBND huyện thường kỳ tháng 8 năm 2024",
                                        null,
                                        null,
                                        "timeliness",
                                        null,
                                        null,
                                        17))),
                        new WorkList("decide", 0, "/cho-quyet-dinh", List.of()),
                        new WorkList(
                                "late",
                                3,
                                "/nhiem-vu",
                                List.of(line("2024-0012", "OVERDUE"), line("2024-0015", "OVERDUE"))),
                        new WorkList(
                                "soon",
                                2,
                                "/nhiem-vu",
                                List.of(line("2024-0021", "DUE_SOON"), line("2024-0022.07", "DUE_TODAY")))),
                Note.done("password.changed"));
    }

    private static TodayPage leader() {
        return new TodayPage(
                "Thứ Ba",
                "8/10/2024",
                true,
                List.of(
                        new Number("late", "late", 3, "/nhiem-vu"),
                        new Number("decide", "wait", 1, "/cho-quyet-dinh"),
                        new Number("assigned", "wait", 41, "/nhiem-vu")),
                List.of(
                        new WorkList("late", 1, "/nhiem-vu", List.of(line("2024-0012", "OVERDUE"))),
                        new WorkList("decide", 0, "/cho-quyet-dinh", List.of()),
                        new WorkList(
                                "assigned",
                                41,
                                "/nhiem-vu",
                                List.of(line("2024-0040", "UNDATED"), line("2024-0041", "NOT_DUE")))),
                null);
    }
}
