package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.tasks.takeover.PlanPage.Ask;
import io.github.roviec.office.web.tasks.takeover.PlanPage.Said;
import java.util.List;
import java.util.Map;

/// A register on its way in.
public final class TakeoverFixtures {

    private static final String LONG =
            "Rà soát, tổng hợp, báo cáo kết quả thực hiện chương trình phát triển kinh tế - xã hội, nêu rõ khó khăn, vướng mắc và đề xuất giải pháp tháo gỡ";

    private TakeoverFixtures() {}

    public static Map<String, Object> pages() {
        return Map.of(
                "tasks/takeover",
                        new TakeoverPage(
                                List.of(new TakeoverPage.Line(
                                        "so-theo-doi-2024.xlsx",
                                        3,
                                        "9:30 8/10/2024",
                                        "Nguyễn Thị Hoa",
                                        true,
                                        2,
                                        1,
                                        40)),
                                new TakeoverPage.Open(5, "so-quy-iv.xlsx", "16:30 7/10/2024", "6/11/2024"),
                                new TakeoverPage.Dropped("so-quy-iii.csv", "9:00 1/8/2024", "1/9/2024", 30),
                                Note.done("takeover.done", 2, 1, 40, "so-theo-doi-2024.xlsx")),
                "tasks/takeover#none", new TakeoverPage(List.of(), null, null, null),
                "tasks/takeover-columns", columns(),
                "tasks/takeover-plan", plan(false),
                "tasks/takeover-plan#idle", plan(true));
    }

    private static ColumnsPage columns() {
        return new ColumnsPage(
                4,
                "so-theo-doi-2024.xlsx",
                43,
                "3",
                "8/10/2024",
                "IN_PROGRESS",
                "1",
                false,
                true,
                List.of(
                        new ColumnsPage.Column("Nội dung được giao", "CONTENT", List.of(LONG, "Kiểm tra")),
                        new ColumnsPage.Column("", "", List.of())),
                List.of(new Choice("1", "so-theo-doi.xlsx, 9:30 8/9/2024")),
                "Bìa, Ghi chú",
                new Note("refused", "refusal.task.takeover-no-content", new Object[0]));
    }

    private static PlanPage plan(boolean idle) {
        List<Ask> asks = List.of(
                ask(0, "UNIT", "Trạm Khuyến nông", "", "", true),
                ask(1, "UNIT", "", "", "", true),
                ask(2, "DUE", "sau kỳ họp", "", "", false),
                ask(3, "STATE", "đang chờ", "IN_PROGRESS", "", false),
                ask(4, "DUE", "30/9", "2024-09-30", "30/9/2024", false));
        return new PlanPage(
                4,
                "so-theo-doi-2024.xlsx",
                List.of(
                        new PlanPage.Tab("sai", 1, "/nhiem-vu/dua-vao/4?xem=sai", true),
                        new PlanPage.Tab("tat-ca", 43, "/nhiem-vu/dua-vao/4?xem=tat-ca", false)),
                List.of(
                        new PlanPage.Row(
                                12,
                                "2024-0031",
                                "CHANGED",
                                LONG,
                                "12/TB-UBND, 3/9/2024",
                                "Phòng Tài chính - Kế hoạch",
                                "Phòng Nội vụ; UBND các xã, thị trấn",
                                "30/9/2024",
                                "DATED",
                                "DONE",
                                "28/9/2024",
                                List.of(new PlanPage.Change("STATE", "Đang thực hiện", "Đã xong")),
                                List.of(
                                        new Said(
                                                "WRONG",
                                                "LEAD",
                                                "takeover.note.unit-unknown",
                                                new Object[] {"Trạm Khuyến nông"},
                                                null),
                                        new Said(
                                                "READ",
                                                "STATE",
                                                "takeover.note.state-read",
                                                new Object[] {"Đã xong", "DONE"},
                                                "DONE"),
                                        new Said(
                                                "DOUBT",
                                                "DUE",
                                                "takeover.note.due-read",
                                                new Object[] {"30/9", "30/9/2024"},
                                                null))),
                        new PlanPage.Row(
                                13,
                                null,
                                "WRONG",
                                "",
                                "so-theo-doi-2024.xlsx",
                                "",
                                "",
                                null,
                                "ONGOING",
                                "ASSIGNED",
                                null,
                                List.of(),
                                List.of())),
                new Pages(1, 1, 2, null, null),
                idle ? List.of() : asks.subList(0, 3),
                idle ? 0 : 90,
                idle ? List.of() : asks.subList(3, 5),
                idle ? 0 : 2,
                List.of("Phòng Tài chính - Kế hoạch", "Phòng Nội vụ"),
                List.of(new PlanPage.Heading(11, "PHÒNG NỘI VỤ")),
                List.of("2024-0007"),
                "Bìa",
                idle ? 0 : 2,
                40,
                idle ? 0 : 1,
                3,
                idle,
                idle ? null : "abc",
                null);
    }

    private static Ask ask(int number, String kind, String said, String answer, String day, boolean required) {
        return new Ask(
                number,
                kind,
                said,
                3,
                12,
                kind.equals("UNIT") ? List.of(new Choice("unit:3", "Trung tâm Dịch vụ nông nghiệp")) : List.of(),
                required,
                answer,
                day,
                number == 3);
    }
}
