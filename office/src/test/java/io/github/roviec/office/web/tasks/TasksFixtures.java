package io.github.roviec.office.web.tasks;

import io.github.roviec.office.tasks.delay.DelayReason;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.RhythmWords;
import io.github.roviec.office.web.tasks.TaskListPage.Filter;
import io.github.roviec.office.web.tasks.TaskListPage.Line;
import io.github.roviec.office.web.tasks.TaskListPage.Total;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Lists, the register and a task's file.
public final class TasksFixtures {

    private static final String LONG =
            "Chủ trì, phối hợp với các cơ quan, đơn vị, UBND các xã, thị trấn đẩy nhanh tiến độ thực hiện, giải ngân vốn đầu tư công và vốn thực hiện các chương trình; rà soát từng dự án chậm, nêu rõ nguyên nhân, trách nhiệm, đề xuất điều chuyển vốn; tổng hợp báo cáo UBND huyện trước phiên họp thường kỳ tháng sau";

    private TasksFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new HashMap<>(MoreTasksFixtures.pages());
        pages.putAll(own());
        return pages;
    }

    private static Map<String, Object> own() {
        return Map.of(
                "tasks/list",
                list(new Filter("", "", "", "", "", "", "", "", "", ""), lines()),
                "tasks/list#none",
                list(new Filter("đất", "3", "LEAD", "DONE", "LATE", "DATED", "1", "1/9/2024", "", "GIVEN"), List.of()),
                "tasks/register",
                new RegisterPage(
                        "UBND huyện",
                        "8/10/2024",
                        3,
                        true,
                        List.of(new RegisterPage.Line(
                                "2024-0001",
                                LONG,
                                "215/TB-UBND, 30/8/2024",
                                "Phòng Tài chính - Kế hoạch",
                                "UBND các xã, thị trấn",
                                "Trần Văn Nam",
                                "Nguyễn Thị Hoa",
                                "20/9/2024",
                                "20/9/2024",
                                "IN_PROGRESS",
                                "OVERDUE",
                                "Đang tổng hợp",
                                "45/BC-TCKH")),
                        "/nhiem-vu",
                        "/nhiem-vu.xlsx"),
                "tasks/task",
                task("bao-cao", List.of("trinh")),
                "tasks/term-rules",
                new TermRulesPage(
                        new TermRulesPage.Typed("1", "2", true, "", false),
                        List.of(
                                new DelayReason(1, "Thiên tai, dịch bệnh, sự cố", true, true),
                                new DelayReason(8, "Chưa sắp xếp được công việc", false, false)),
                        true,
                        null),
                "tasks/task#clerk",
                task("xac-nhan", List.of("tra-lai", "thu-hoi")));
    }

    private static List<Line> lines() {
        List<String> states = List.of(
                "ASSIGNED",
                "ACKNOWLEDGED",
                "IN_PROGRESS",
                "SUBMITTED",
                "DONE",
                "RETURNED",
                "REFUSED",
                "SUSPENDED",
                "WITHDRAWN");
        List<String> times = List.of(
                "OVERDUE", "DUE_TODAY", "DUE_SOON", "NOT_DUE", "ON_TIME", "OVERDUE", "UNDATED", "UNDATED", "LATE");
        return IntStream.range(0, 9)
                .mapToObj(i -> new Line(
                        "2024-00" + (11 + i),
                        i,
                        i % 3 == 1 ? "Kiểm tra các vị trí có nguy cơ sạt lở" : LONG,
                        "Phòng Tài chính - Kế hoạch",
                        i % 2 == 0 ? "UBND các xã, thị trấn; Phòng Nội vụ" : "",
                        i == 2 ? "Trần Văn Nam" : "",
                        "Nguyễn Thị Hoa",
                        i == 6 || i == 7 ? null : "20/9/2024",
                        times.get(i),
                        states.get(i),
                        "DATED",
                        1,
                        "215/TB-UBND, 30/8/2024",
                        i == 3 ? "Đã giải ngân 61,2%" : "",
                        i == 4 ? 17 : 0,
                        i == 4 ? 11 : 0,
                        i == 0 ? 4 : i == 1 ? 14 : 1))
                .toList();
    }

    private static TaskListPage list(Filter filter, List<Line> lines) {
        return new TaskListPage(
                filter,
                filter.some() ? "215/TB-UBND" : null,
                List.of(new Choice("3", "Phòng Tài chính - Kế hoạch")),
                List.of(new Choice("1", "215/TB-UBND, 30/8/2024")),
                List.of(
                        new Total("all", 48, false, "/nhiem-vu", true),
                        new Total("progress", 30, false, "/nhiem-vu", false),
                        new Total("late", 3, false, "/nhiem-vu", false),
                        new Total("soon", 5, false, "/nhiem-vu", false),
                        new Total("submitted", 2, false, "/nhiem-vu", false),
                        new Total("done", 11, true, "/nhiem-vu", false)),
                List.of(
                        new Total("DATED", 30, false, "/nhiem-vu?loai=DATED", filter.some()),
                        new Total("ONGOING", 12, false, "/nhiem-vu?loai=ONGOING", false),
                        new Total("GENERAL", 6, true, "/nhiem-vu?loai=GENERAL", false)),
                lines,
                new Pages(2, 4, 1234, true, "/nhiem-vu?trang=1", "/nhiem-vu?trang=3"),
                "/nhiem-vu/so",
                "/nhiem-vu.xlsx",
                "/nhiem-vu/don-doc",
                "/nhiem-vu?q=x",
                List.of("monitor", "result"),
                filter.some() ? List.of() : List.of("CONFIRM", "URGE", "MONITOR", "WITHDRAW"),
                filter.some() ? List.of() : List.of(new Choice("7", "Nguyễn Thị Hoa")),
                !filter.some(),
                null);
    }

    private static TermPanel term(String main) {
        boolean clerk = main.equals("xac-nhan");
        return new TermPanel(
                !clerk,
                "19/9/2024",
                1,
                true,
                clerk ? "10/10/2024" : null,
                clerk,
                !clerk,
                !clerk,
                List.of(new Choice("1", "Chờ đơn vị phối hợp gửi ý kiến, số liệu")),
                List.of(
                        new TermPanel.Extended(
                                "08:00 10/9/2024",
                                "Hoàng Minh Đức",
                                "20/9/2024",
                                "5/10/2024",
                                "Chờ đơn vị phối hợp gửi ý kiến, số liệu",
                                "Hai xã chưa gửi số liệu.",
                                "APPROVED",
                                "30/9/2024",
                                "Đến hết tháng 9.",
                                "14:00 10/9/2024",
                                "Nguyễn Thị Hoa"),
                        new TermPanel.Extended(
                                "08:00 25/9/2024",
                                "Hoàng Minh Đức",
                                "30/9/2024",
                                "10/10/2024",
                                "Thiên tai, dịch bệnh, sự cố",
                                null,
                                "ASKED",
                                null,
                                null,
                                null,
                                null)),
                List.of(
                        new TermPanel.Delay(
                                3,
                                "30/9/2024",
                                "Thiên tai, dịch bệnh, sự cố",
                                true,
                                "Mưa lũ, đường vào ba xã bị cắt.",
                                "10/10/2024",
                                "16:00 30/9/2024",
                                "Hoàng Minh Đức",
                                null,
                                null,
                                null,
                                clerk),
                        new TermPanel.Delay(
                                2,
                                "20/9/2024",
                                "Chờ ý kiến hoặc quyết định của cấp trên",
                                true,
                                null,
                                "30/9/2024",
                                "16:00 20/9/2024",
                                "Hoàng Minh Đức",
                                "Nguyễn Thị Hoa",
                                null,
                                null,
                                false),
                        new TermPanel.Delay(
                                1,
                                "10/9/2024",
                                "Chưa được bố trí kinh phí",
                                true,
                                null,
                                "20/9/2024",
                                "16:00 10/9/2024",
                                "Hoàng Minh Đức",
                                null,
                                "Nguyễn Thị Hoa",
                                "Kinh phí đã có từ tháng 8",
                                false)));
    }

    private static TaskPage task(String main, List<String> others) {
        return new TaskPage(
                "2024-0012",
                "2024-0011",
                4,
                LONG,
                "IN_PROGRESS",
                "OVERDUE",
                LONG,
                1,
                "215/TB-UBND, 30/8/2024",
                120,
                480,
                IntStream.range(1, 18)
                        .mapToObj(i -> new TaskPage.Part(
                                "2024-0012.%02d".formatted(i),
                                "UBND xã thứ " + i,
                                i < 12 ? "DONE" : "IN_PROGRESS",
                                i < 12 ? "ON_TIME" : "OVERDUE"))
                        .toList(),
                11,
                AsideFixtures.parts(main.equals("bao-cao")),
                AsideFixtures.coordination(!main.equals("bao-cao")),
                AsideFixtures.notes(),
                List.of(
                        new TaskPage.Entry("08:00 1/9/2024", "Nguyễn Thị Hoa", "entry.ASSIGN", null, null, null),
                        new TaskPage.Entry("09:30 3/9/2024", "Hoàng Minh Đức", "entry.ACKNOWLEDGE", null, null, null),
                        new TaskPage.Entry(
                                "10:00 4/9/2024",
                                "Lê Thị Mai",
                                "entry.contribution.ASKED",
                                "Phòng Tư pháp",
                                "10/9/2024",
                                "Rà soát căn cứ pháp lý"),
                        new TaskPage.Entry(
                                "16:05 12/9/2024",
                                "Hoàng Minh Đức",
                                "entry.PROGRESS",
                                null,
                                null,
                                "Đã rà soát 9/17 xã; 2 xã chưa gửi số liệu."),
                        new TaskPage.Entry(
                                "08:10 13/9/2024",
                                "Nguyễn Thị Hoa",
                                "entry.TRANSFER",
                                "Phòng Nội vụ → Phòng Tài chính - Kế hoạch",
                                null,
                                "Việc thuộc lĩnh vực tài chính.")),
                "Phòng Tài chính - Kế hoạch",
                "UBND các xã, thị trấn",
                "Phòng Nội vụ",
                "Trần Văn Nam, Phó Chủ tịch UBND huyện",
                "Nguyễn Thị Hoa",
                "30/9/2024",
                "20/9/2024",
                "INHERITED",
                "các nhiệm vụ trong tháng 9",
                "DATED",
                "báo cáo",
                "Công việc không có văn bản sản phẩm",
                List.of("Công văn số 812/UBND-NN ngày 02/8/2024"),
                List.of(
                        new TaskPage.Product(
                                "/nhiem-vu/2024-0012/tep/ab",
                                "bao-cao.docx",
                                "45/BC-TCKH",
                                "Hoàng Minh Đức",
                                "10:00 19/9/2024",
                                List.of(new TaskPage.Product(
                                        "/nhiem-vu/2024-0012/tep/cd",
                                        "bao-cao.docx",
                                        null,
                                        "Hoàng Minh Đức",
                                        "10:00 12/9/2024",
                                        List.of()))),
                        new TaskPage.Product(null, "46/BC-TCKH", null, "Hoàng Minh Đức", "10:00 19/9/2024", List.of())),
                new TaskPage.Chain(
                        main.equals("xac-nhan") ? 14 : 3,
                        List.of(
                                new TaskPage.Step(
                                        "2024-0003",
                                        "Phòng Tài chính - Kế hoạch",
                                        "29/7/2024",
                                        3,
                                        "198/TB-UBND, 30/7/2024",
                                        "DONE",
                                        false,
                                        false),
                                new TaskPage.Step(
                                        "2024-0012",
                                        "Phòng Tài chính - Kế hoạch",
                                        "28/8/2024",
                                        1,
                                        "215/TB-UBND, 30/8/2024",
                                        "IN_PROGRESS",
                                        true,
                                        false),
                                new TaskPage.Step(
                                        null,
                                        "Phòng Nội vụ",
                                        "26/9/2024",
                                        4,
                                        "240/TB-UBND, 30/9/2024",
                                        "ASSIGNED",
                                        false,
                                        true))),
                List.of(
                        new TaskPage.Shared("2024-0019", "Phòng Nội vụ", "ASSIGNED"),
                        new TaskPage.Shared(null, "Công an huyện", "DONE")),
                main.equals("xac-nhan"),
                List.of(new Choice("3", "Phòng Tài chính - Kế hoạch"), new Choice("4", "Phòng Nội vụ")),
                term(main),
                new RhythmPanel(
                        new RhythmWords(main.equals("xac-nhan") ? "WEEK" : "MONTH", 1, 5),
                        "08:00 1/9/2024",
                        "Nguyễn Thị Hoa",
                        main.equals("xac-nhan"),
                        new RhythmPanel.Form("MONTH", "1", "25"),
                        List.of(
                                new RhythmPanel.Report(9, "9/2024", "25/9/2024", "LATE", null, null, null, null, true),
                                new RhythmPanel.Report(
                                        8,
                                        "8/2024",
                                        "26/8/2024",
                                        "REPORTED_LATE",
                                        "Đã kiểm tra 4 đơn vị.",
                                        "52/BC-NV",
                                        "09:00 28/8/2024",
                                        "Hoàng Minh Đức",
                                        false))),
                main,
                others,
                new TaskPage.StepDraft("tra-lai", "Thiếu phụ lục", "", "", "", "", "", ""),
                new Note("conflict", "refusal.proposal.merge-apart", new Object[0]));
    }
}
