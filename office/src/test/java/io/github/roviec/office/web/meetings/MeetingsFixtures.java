package io.github.roviec.office.web.meetings;

import io.github.roviec.office.meetings.draft.DraftDoors;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.meetings.ItemPage.Concluded;
import io.github.roviec.office.web.meetings.ItemPage.DraftBox;
import io.github.roviec.office.web.meetings.ItemPage.FileLine;
import io.github.roviec.office.web.meetings.ItemPage.OpinionLine;
import io.github.roviec.office.web.meetings.ItemPage.StepLine;
import io.github.roviec.office.web.meetings.MeetingPage.Invited;
import io.github.roviec.office.web.meetings.MeetingPage.ItemLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Meetings that are planned, running, closed and called off.
public final class MeetingsFixtures {

    private static final MeetingLine PLANNED = line(7, "PLANNED", null, null);
    private static final MeetingLine MOVED = line(8, "PLANNED", "Trùng lịch làm việc của tỉnh", null);
    private static final MeetingLine CLOSED = line(5, "CLOSED", null, 12L);
    private static final MeetingLine OFF = line(6, "CANCELLED", "Tập trung phòng, chống bão", null);
    private static final MeetingLine BARE =
            new MeetingLine(4, "REGULAR", null, "26/8/2024", 1, "", null, null, "CLOSED", null, 11L, 0);

    private static final List<Choice> CHAIRS = List.of(new Choice("3", "Lê Văn Bình, Chủ tịch UBND huyện"));
    private static final List<Choice> UNITS =
            List.of(new Choice("21", "Phòng Tài chính - Kế hoạch"), new Choice("22", "Phòng Nội vụ"));

    private static final Unfinished.Left LEFT = new Unfinished.Left(
            CLOSED,
            12,
            List.of(
                    new Unfinished.Line(
                            "2024-0003",
                            "Hoàn thành giải phóng mặt bằng đường vào khu sản xuất",
                            "Phòng Tài nguyên",
                            "30/9/2024",
                            "IN_PROGRESS",
                            "OVERDUE",
                            4),
                    new Unfinished.Line(
                            "2024-0004", "Rà soát biên chế", "Phòng Nội vụ", null, "ASSIGNED", "UNDATED", 1)));

    private MeetingsFixtures() {}

    private static MeetingLine line(long id, String state, @Nullable String reason, @Nullable Long paper) {
        return new MeetingLine(
                id,
                "REGULAR",
                "Phiên họp UBND huyện thường kỳ tháng 9 năm 2024",
                "24/9/2024",
                2,
                "8:00",
                "Phòng họp số 1",
                "Lê Văn Bình, Chủ tịch UBND huyện",
                state,
                reason,
                paper,
                3);
    }

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new HashMap<>();
        pages.put(
                "meetings/list",
                new MeetingsPage(
                        2024,
                        true,
                        List.of(PLANNED, MOVED),
                        List.of(CLOSED, OFF, BARE),
                        Note.done("meeting.done.year", 12, "2024")));
        pages.put("meetings/list#empty", new MeetingsPage(2025, true, List.of(), List.of(), null));
        pages.put("meetings/list#none", new MeetingsPage(2025, false, List.of(), List.of(), null));
        pages.put("meetings/plan", new PlanPage(0, 0, TypedMeeting.NOTHING, CHAIRS, null));
        pages.put(
                "meetings/plan#refused",
                new PlanPage(
                        7,
                        3,
                        new TypedMeeting("BRIEFING", "Họp giao ban", "25/9/2024", "8h", "", "3", ""),
                        CHAIRS,
                        new Note("refused", "refusal.meeting.reason-missing", new Object[0])));
        pages.put(
                "meetings/year",
                new YearPage(
                        2025,
                        3,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> new YearPage.Row(
                                        month,
                                        "22/" + month + "/2025",
                                        month == 2 ? 0 : 3,
                                        month == 1 ? "22/1/2025" : null))
                                .toList(),
                        "8:00",
                        "Phòng họp số 1",
                        "3",
                        CHAIRS,
                        null));
        pages.put("meetings/meeting", meeting(MOVED, true, true, true));
        pages.put("meetings/meeting#planned", meeting(PLANNED, true, false, true));
        pages.put("meetings/meeting#unit", meeting(PLANNED, true, false, false));
        pages.put("meetings/meeting#closed", meeting(CLOSED, false, true, true));
        pages.put(
                "meetings/meeting#off",
                new MeetingPage(
                        OFF, 2, false, true, true, List.of(), List.of(), List.of(), MeetingPage.Typed.NOTHING, null));
        pages.put(
                "meetings/meeting#unsaved",
                new MeetingPage(
                        CLOSED,
                        2,
                        false,
                        true,
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        MeetingPage.Typed.of("item", "Chữ của tôi", ""),
                        null));
        items(pages);
        directives(pages);
        notices(pages);
        pages.put("meetings/screen", screen(0, null, List.of()));
        pages.put("meetings/screen#left", screen(1, LEFT, List.of()));
        pages.put("meetings/screen#item", screen(2, null, List.of("Thống nhất nội dung.", "Phòng Nội vụ chủ trì.")));
        return pages;
    }

    private static MeetingPage meeting(MeetingLine meeting, boolean open, boolean begun, boolean mayPlan) {
        return new MeetingPage(
                meeting,
                3,
                open,
                begun,
                mayPlan,
                List.of(
                        new ItemLine(1, "1", true, "Kết quả", null, null, 2, false, true, false),
                        new ItemLine(
                                2,
                                "2",
                                false,
                                "Thu ngân sách",
                                "Phòng Tài chính - Kế hoạch",
                                "CONSULTED",
                                0,
                                true,
                                false,
                                true)),
                List.of(
                        new Invited(21, "Phòng Tài chính - Kế hoạch", "PRESENT", null, "PRESENT "),
                        new Invited(22, "Phòng Nội vụ", "ABSENT", "Đi công tác", "ABSENT Đi công tác"),
                        new Invited(23, "Phòng Tư pháp", null, null, " ")),
                mayPlan && open ? UNITS : List.of(),
                MeetingPage.Typed.NOTHING,
                null);
    }

    private static void items(Map<String, Object> pages) {
        DraftDoors unit = new DraftDoors(true, false, false);
        DraftDoors adviser = new DraftDoors(false, true, false);
        DraftDoors office = new DraftDoors(true, false, true);
        pages.put("meetings/item", item(draft("CONSULTED"), unit, null, null, false, ItemPage.Typed.NOTHING));
        pages.put(
                "meetings/item#adviser", item(draft("CONSULTED"), adviser, null, null, false, ItemPage.Typed.NOTHING));
        pages.put("meetings/item#none", item(null, unit, null, null, false, ItemPage.Typed.NOTHING));
        pages.put("meetings/item#refined", item(draft("REFINED"), unit, null, null, false, ItemPage.Typed.NOTHING));
        pages.put("meetings/item#returned", item(draft("RETURNED"), unit, null, null, false, ItemPage.Typed.NOTHING));
        pages.put(
                "meetings/item#submitted", item(draft("SUBMITTED"), office, null, null, true, ItemPage.Typed.NOTHING));
        Concluded concluded = new Concluded(
                "Thống nhất.\nPhòng Nội vụ chủ trì.",
                List.of("Thống nhất.", "Phòng Nội vụ chủ trì."),
                2,
                "Hoa",
                "10:00 24/9/2024");
        pages.put(
                "meetings/item#issued", item(draft("ISSUED"), office, null, concluded, false, ItemPage.Typed.NOTHING));
        pages.put(
                "meetings/item#conflict",
                item(null, office, null, concluded, true, new ItemPage.Typed("conclusion", 0, "Bản của tôi", "")));
        pages.put(
                "meetings/item#unsaved",
                item(null, unit, null, concluded, false, new ItemPage.Typed("conclusion", 0, "Bản của tôi", "")));
        pages.put("meetings/item#left", item(null, unit, LEFT, concluded, true, ItemPage.Typed.NOTHING));
        pages.put(
                "meetings/item#left-none",
                item(null, unit, new Unfinished.Left(null, 0, List.of()), null, false, ItemPage.Typed.NOTHING));
        pages.put(
                "meetings/item#left-done",
                item(null, unit, new Unfinished.Left(CLOSED, 3, List.of()), null, false, ItemPage.Typed.NOTHING));
    }

    private static void directives(Map<String, Object> pages) {
        DirectivePage.Field room = new DirectivePage.Field("", "");
        List<Choice> leaders = List.of(new Choice("Lê Văn Bình, Chủ tịch", "Lê Văn Bình, Chủ tịch"));
        pages.put(
                "meetings/directive",
                new DirectivePage(
                        PLANNED,
                        2,
                        "2",
                        "Thu ngân sách",
                        0,
                        0,
                        new DirectivePage.Typed(List.of(room), List.of(room), "", "", ""),
                        leaders,
                        null));
        pages.put(
                "meetings/directive#refused",
                new DirectivePage(
                        PLANNED,
                        2,
                        "2",
                        "Thu ngân sách",
                        4,
                        2,
                        new DirectivePage.Typed(
                                List.of(new DirectivePage.Field("Phòng Nội vụ", "u:22"), room),
                                List.of(new DirectivePage.Field("Phòng lạ", ""), room),
                                "rà soát biên chế",
                                "15/10/2024",
                                "Lê Văn Bình, Chủ tịch"),
                        leaders,
                        new Note("refused", "refusal.directive.unit", new Object[] {"Phòng lạ"})));
    }

    private static NoticePage notice(
            MeetingLine meeting, int orders, List<NoticePage.PaperLine> papers, List<NoticePage.TaskLine> tasks) {
        boolean may = meeting == CLOSED && papers.isEmpty();
        return new NoticePage(
                meeting,
                3,
                orders,
                may,
                may ? List.of(new Choice("TB_KET_LUAN", "Thông báo kết luận phiên họp")) : List.of(),
                may ? List.of(new Choice("2024-T9", "Tháng 9/2024")) : List.of(),
                may ? List.of(new Choice("set KTXH", "Chỉ tiêu kinh tế - xã hội")) : List.of(),
                new NoticePage.Chosen("TB_KET_LUAN", "2024-T9", Set.of("set KTXH")),
                papers,
                tasks,
                tasks.size(),
                null);
    }

    private static void notices(Map<String, Object> pages) {
        pages.put("meetings/notice", notice(CLOSED, 4, List.of(), List.of()));
        pages.put("meetings/notice#no-orders", notice(CLOSED, 0, List.of(), List.of()));
        pages.put("meetings/notice#open", notice(PLANNED, 1, List.of(), List.of()));
        pages.put("meetings/notice#off", notice(OFF, 0, List.of(), List.of()));
        pages.put(
                "meetings/notice#out",
                notice(
                        CLOSED,
                        2,
                        List.of(
                                new NoticePage.PaperLine(8, "01/TB-UBND, 26/9/2024", "ISSUED", "/van-ban/12"),
                                new NoticePage.PaperLine(9, "Kết luận phiên họp", "DRAFTING", null)),
                        List.of(
                                new NoticePage.TaskLine("2024-0031", "Rà soát biên chế", "Phòng Nội vụ", "15/10/2024"),
                                new NoticePage.TaskLine("2024-0032", "Thu gom rác thải", "Phòng Kinh tế", null))));
    }

    private static DraftBox draft(String state) {
        boolean consulted = state.equals("CONSULTED");
        return new DraftBox(
                state,
                4,
                state.equals("ISSUED") ? "45/KH-UBND, 2/10/2024" : null,
                List.of(new FileLine(
                        "/van-ban/phien-hop/7/noi-dung/2/tep/9", 1, "Du thao.docx", "12 KB", "Hoa", "9:00 12/9/2024")),
                List.of(
                        new OpinionLine(
                                1,
                                "Phòng Nội vụ",
                                "Lan",
                                "9:30 13/9/2024",
                                "Bổ sung căn cứ",
                                "TAKEN",
                                null,
                                "8:00 14/9/2024"),
                        new OpinionLine(
                                2,
                                "Phòng Tư pháp",
                                "Minh",
                                "10:30 13/9/2024",
                                "Bỏ điểm c",
                                "EXPLAINED",
                                "Luật quy định",
                                "8:00 14/9/2024"),
                        new OpinionLine(
                                3,
                                "Phòng Y tế",
                                "Hải",
                                "11:30 13/9/2024",
                                "Thêm nguồn vốn",
                                consulted ? null : "TAKEN",
                                null,
                                consulted ? null : "9:00 14/9/2024")),
                List.of(
                        new StepLine("BRING", null, "Phòng Tài chính - Kế hoạch", "Hoa", "9:00 12/9/2024"),
                        new StepLine("OPINE", "Bổ sung căn cứ", "Phòng Nội vụ", "Lan", "9:30 13/9/2024")),
                consulted ? 1 : 0);
    }

    private static ItemPage item(
            @Nullable DraftBox draft,
            DraftDoors doors,
            Unfinished.@Nullable Left left,
            @Nullable Concluded concluded,
            boolean office,
            ItemPage.Typed typed) {
        return new ItemPage(
                PLANNED,
                3,
                2,
                "2",
                "Kế hoạch đầu tư công năm 2025",
                "Phòng Tài chính - Kế hoạch",
                "21",
                office && left == null,
                office ? UNITS : List.of(),
                left,
                draft,
                doors,
                concluded,
                office,
                concluded == null
                        ? List.of()
                        : List.of(new ItemPage.OrderLine(
                                4, "Giao Phòng Nội vụ rà soát biên chế; hoàn thành trước ngày 15/10/2024.")),
                typed,
                typed == ItemPage.Typed.NOTHING
                        ? null
                        : new Note("conflict", "refusal.meeting.conclusion-changed", new Object[0]));
    }

    private static ScreenPage screen(int at, Unfinished.@Nullable Left left, List<String> paragraphs) {
        String place = "/van-ban/phien-hop/7/trinh-chieu?muc=";
        List<ScreenPage.Entry> agenda = List.of(
                new ScreenPage.Entry("1", true, "Kết quả", null, place + 1),
                new ScreenPage.Entry("2", false, "Thu ngân sách", "Phòng Tài chính - Kế hoạch", place + 2));
        return new ScreenPage(
                PLANNED,
                at,
                2,
                at == 0 ? agenda : List.of(),
                at == 0 ? null : agenda.get(at - 1),
                left,
                paragraphs,
                at == 0 ? null : place + (at - 1),
                at == 2 ? null : place + (at + 1));
    }
}
