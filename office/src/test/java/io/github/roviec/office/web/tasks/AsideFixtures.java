package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What stands beside the steps of a task: contributions, comments, attachments, the matrix.
public final class AsideFixtures {

    private static final String LONG =
            "Chủ trì, phối hợp với các cơ quan, đơn vị, UBND các xã, thị trấn đẩy nhanh tiến độ giải ngân vốn đầu tư công; rà soát từng dự án chậm, nêu rõ nguyên nhân, trách nhiệm";

    private AsideFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>(Map.of(
                "tasks/contribution", new CoordinationPage(LONG, coordination(true), null),
                "tasks/contribution#refused",
                        new CoordinationPage(
                                LONG,
                                coordination(false),
                                new Note("refused", "refusal.contribution.empty", new Object[0])),
                "tasks/contributions", awaited(),
                "tasks/parts", split(),
                "tasks/mine", new MinePage(parts(true).parts(), List.of()),
                "tasks/notes", new NotesPage(LONG, notes(), null),
                "tasks/readers :: options",
                        new ReadersPage(List.of(
                                new ReadersPage.Option("7", "Nguyễn Thị Hoa", "Chuyên viên, Văn phòng HĐND-UBND"))),
                "tasks/matrix", matrix(3, 17),
                "tasks/matrix#none", matrix(0, 0),
                "tasks/matrix-list",
                        new MatrixListPage(
                                "OVERDUE",
                                "UBND xã An Sơn",
                                null,
                                List.of(new MatrixListPage.Line(
                                        "2024-0031.07",
                                        LONG,
                                        "UBND xã An Sơn",
                                        "30/9/2024",
                                        "OVERDUE",
                                        "IN_PROGRESS",
                                        "215/TB-UBND, 30/8/2024")),
                                "/nhiem-vu/ma-tran")));
        pages.put(
                "tasks/ties",
                new TiesPage(
                        "2024-0012",
                        LONG,
                        List.of(new TiesPage.Line(
                                "CONTINUES",
                                "2024-0003",
                                LONG,
                                "Phòng Nội vụ",
                                "198/TB-UBND, 30/7/2024",
                                "DONE",
                                "Cùng một tuyến đường")),
                        new TiesPage.Draft("SHARES", "2024-9999", "Cùng dự án"),
                        new Note("refused", "refusal.task.unknown", new Object[0])));
        return pages;
    }

    static PartsBox parts(boolean some) {
        return new PartsBox(
                "2024-0012",
                some
                        ? List.of(
                                new PartsBox.Part(
                                        "2024-0012.01", LONG, "Hoàng Minh Đức", "20/9/2024", "IN_PROGRESS", "OVERDUE"),
                                new PartsBox.Part("2024-0012.02", LONG, "Tổ Ngân sách", null, "DONE", "ON_TIME"))
                        : List.of(),
                some ? 1 : 0,
                some ? 2 : 0,
                "50,0",
                "Hoàng Minh Đức",
                some ? "Tổ Ngân sách báo sau" : null,
                some);
    }

    private static PartsPage split() {
        return new PartsPage(
                LONG,
                4,
                "30/9/2024",
                parts(true),
                List.of(new Choice("3:7", "Hoàng Minh Đức")),
                List.of(new Choice("3:7", "Hoàng Minh Đức"), new Choice("9", "Tổ Ngân sách")),
                List.of(new PartsPage.Row("Lập biểu", "9", "31/9/2024", "biểu"), new PartsPage.Row("", "", "", "")),
                "3:7",
                new Note("refused", "refusal.web.date", new Object[] {"31/9/2024"}));
    }

    static CoordinationBox coordination(boolean lead) {
        CoordinationBox.Line given = new CoordinationBox.Line(
                "09:00 12/9/2024",
                "Lý Văn Bình",
                "contribution.line.GIVEN",
                "Gửi biểu kèm theo",
                null,
                "/nhiem-vu/2024-0012/phoi-hop/tep/3",
                "bieu.xlsx",
                "12/CV-NV");
        CoordinationBox.Line asked = new CoordinationBox.Line(
                "09:00 2/9/2024",
                "Hoàng Minh Đức",
                "contribution.line.ASKED",
                "Số biên chế từng trường",
                "15/9/2024",
                null,
                null,
                null);
        return new CoordinationBox(
                "2024-0012",
                List.of(
                        unit("3:2", "Công an huyện", "DELAYED", "15/9/2024", !lead, false, List.of(asked)),
                        unit("4:0", "Phòng Tư pháp", "AWAITED", null, false, false, List.of()),
                        unit("5:1", "Phòng Nội vụ", "RECEIVED", "20/9/2024", false, false, List.of(asked)),
                        unit("6:4", "Kho bạc", "GIVEN", "15/9/2024", false, true, List.of(asked, given))),
                1,
                true,
                lead,
                "30/9/2024",
                List.of("Công an huyện", "Phòng Tư pháp"),
                lead
                        ? new CoordinationBox.Draft("hen", List.of("4:0"), "Ý kiến về vốn", "31/9/2024", "", true)
                        : new CoordinationBox.Draft("gop-y", List.of("3:2"), "", "", "12/CV-CA", false));
    }

    private static CoordinationBox.Unit unit(
            String who,
            String name,
            String state,
            @Nullable String due,
            boolean own,
            boolean given,
            List<CoordinationBox.Line> lines) {
        return new CoordinationBox.Unit(
                who,
                name,
                state,
                due,
                due == null || given ? null : "Số biên chế từng trường",
                own,
                given,
                given,
                lines);
    }

    private static AwaitedPage awaited() {
        return new AwaitedPage(
                "WAITING",
                List.of(
                        new AwaitedPage.Total("WAITING", 2, "/nhiem-vu/phoi-hop", true),
                        new AwaitedPage.Total("OPEN", 5, "/nhiem-vu/phoi-hop?xem=OPEN", false),
                        new AwaitedPage.Total("GIVEN", 1, "/nhiem-vu/phoi-hop?xem=GIVEN", false)),
                List.of(
                        new AwaitedPage.Line(
                                "2024-0012",
                                LONG,
                                "Phòng Tài chính - Kế hoạch",
                                "Phòng Nội vụ",
                                "DELAYED",
                                "15/9/2024",
                                "30/9/2024",
                                "Số biên chế từng trường"),
                        new AwaitedPage.Line(
                                "2024-0013", LONG, "Phòng Nội vụ", "Công an huyện", "AWAITED", null, null, "")),
                new Pages(1, 1, 2, null, null));
    }

    static NotesBox notes() {
        return new NotesBox(
                "2024-0012",
                List.of(
                        new NotesBox.Comment(
                                1,
                                2,
                                "Hoàng Minh Đức",
                                "09:00 12/9/2024",
                                "10:00 12/9/2024",
                                List.of(
                                        new NotesBox.Piece("Nhờ ", false),
                                        new NotesBox.Piece("@Nguyễn Thị Hoa", true),
                                        new NotesBox.Piece(" xem biểu 2", false)),
                                "Nhờ @Nguyễn Thị Hoa xem biểu 2",
                                true,
                                List.of(new NotesBox.Earlier("10:00 12/9/2024", "Nhờ @Nguyễn Thị Hoa xem biểu 1"))),
                        new NotesBox.Comment(
                                2,
                                1,
                                "Nguyễn Thị Hoa",
                                "11:00 12/9/2024",
                                null,
                                List.of(new NotesBox.Piece("Đã xem", false)),
                                "Đã xem",
                                false,
                                List.of())),
                List.of(new NotesBox.File(version(2), "Biểu tổng hợp số liệu giải ngân.xlsx", List.of(version(1)))),
                true,
                new NotesBox.Draft(0, "Nhờ @ai đó"));
    }

    private static NotesBox.Version version(int number) {
        return new NotesBox.Version(
                "/nhiem-vu/2024-0012/dinh-kem/" + number, number, "640 KB", "Hoàng Minh Đức", "09:00 12/9/2024");
    }

    private static MatrixPage matrix(int units, int tasks) {
        List<String> keys = List.of("DONE", "OVERDUE", "IN_PROGRESS", "ASSIGNED", "LATE", "SUBMITTED", "RETURNED");
        return new MatrixPage(
                new MatrixPage.Filter("1", "", "", "1/8/2024", ""),
                List.of(new Choice("1", "UBND các xã, thị trấn")),
                List.of(new Choice("1", "215/TB-UBND, 30/8/2024")),
                units == 0 ? null : "UBND các xã, thị trấn",
                IntStream.range(0, tasks)
                        .mapToObj(at -> new MatrixPage.Column(
                                "2024-00" + (11 + at),
                                LONG,
                                at % 3 == 0 ? null : "30/9/2024",
                                "215/TB-UBND, 30/8/2024",
                                number("OVERDUE", at % 2),
                                number("DONE", 1),
                                3))
                        .toList(),
                IntStream.range(0, units)
                        .mapToObj(unit -> {
                            List<MatrixPage.@Nullable Cell> cells = new ArrayList<>();
                            for (int at = 0; at < tasks; at++) {
                                cells.add(
                                        (unit + at) % 8 == 7
                                                ? null
                                                : new MatrixPage.Cell(
                                                        "2024-00" + (11 + at) + ".01",
                                                        "2024-00" + (11 + at),
                                                        keys.get((unit + at) % 7)));
                            }
                            return new MatrixPage.Row("UBND xã thứ " + unit, numbers(3 - unit), cells);
                        })
                        .toList(),
                numbers(6),
                tasks > 0,
                "/nhiem-vu/ma-tran.xlsx",
                null);
    }

    private static List<MatrixPage.Number> numbers(int late) {
        return List.of(number("OVERDUE", late), number("OPEN", 5), number("DONE", 4), number("all", 9 + late));
    }

    private static MatrixPage.Number number(String key, int value) {
        return new MatrixPage.Number(key, value, "/nhiem-vu/ma-tran/danh-sach?dem=" + key);
    }
}
