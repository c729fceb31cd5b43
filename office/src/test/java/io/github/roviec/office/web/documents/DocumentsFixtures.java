package io.github.roviec.office.web.documents;

import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.ItemKind;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.RhythmWords;
import io.github.roviec.office.web.documents.Card.PartyLine;
import io.github.roviec.office.web.documents.Desk.Tab;
import io.github.roviec.office.web.documents.Sheet.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Pages of papers as they look on a busy day.
public final class DocumentsFixtures {

    private static final String TEXT = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 8 năm 2024

            Ngày 26/8/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ. Sau khi thảo luận, Chủ tịch UBND huyện kết luận như sau:

            1. Đánh giá chung

            Tình hình kinh tế - xã hội cơ bản ổn định; thu ngân sách đạt 71,4% dự toán, bằng 108,2% so với cùng kỳ. Một số công trình chậm tiến độ do mưa kéo dài, việc phối hợp giữa các đơn vị có lúc chưa chặt chẽ.

            2. Nhiệm vụ trong tháng 9

            *** Phòng Tài nguyên và Môi trường:** Chủ trì, phối hợp với UBND các xã, thị trấn rà soát các hồ sơ cấp giấy chứng nhận còn tồn, báo cáo UBND huyện trước ngày 20/9/2024; tham mưu văn bản đôn đốc các xã còn chậm.

            - Trung tâm Dịch vụ kỹ thuật: Tiếp tục theo dõi tình hình sâu bệnh, kịp thời khuyến cáo người dân theo Công văn số 812/UBND-NN ngày 02/8/2024.

            Tuyến đường vào khu di tích đã mở rộng được một phần, cần tính thêm.

            - Giao Văn phòng theo dõi, đôn đốc, tổng hợp báo cáo./.

            Nơi nhận:
            - Các thành viên UBND huyện;
            - Lưu: VT.
            """;

    private static final MeetingHead MEETING = new MeetingHead(
            "REGULAR",
            "26/8/2024",
            "Lê Văn Bình, Chủ tịch UBND huyện",
            List.of(
                    item(1, "Tình hình kinh tế - xã hội tháng 8", "Phòng Tài chính - Kế hoạch"),
                    item(2, "Công tác chuẩn bị năm học mới", null)));

    private static AgendaItem item(int number, String title, @Nullable String presenter) {
        return new AgendaItem(new ItemId(number), ItemKind.ITEM, Integer.toString(number), title, presenter, null);
    }

    private static final Paged PAGED = new Paged(
            List.of(
                    new Paged.Sheetlet(
                            1,
                            5950,
                            8420,
                            false,
                            List.of(
                                    new Paged.Box(850, 1000, 4300, 160, "p WAITING doubt", 1L, "t1"),
                                    new Paged.Box(850, 1200, 600, 160, "unsure", null, null))),
                    new Paged.Sheetlet(2, 5950, 8420, true, List.of())),
            "2",
            true);

    private DocumentsFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new HashMap<>(desks());
        pages.put("documents/checking#broken", desk("luu-y", false));
        ArrivalForm line = new ArrivalForm(
                "8/10/2024",
                "UBND tỉnh",
                "12/CV-UBND",
                "7/10/2024",
                "Công văn. Về việc báo cáo kết quả",
                "Phòng Nội vụ",
                "8/10/2024",
                "15/10/2024",
                "");
        pages.put(
                "documents/arrival",
                new ArrivalPage(1, "Kết luận phiên họp", null, 0, line, Map.of(), List.of("Phòng Nội vụ"), null));
        pages.put(
                "documents/arrival#mending",
                new ArrivalPage(
                        1,
                        "Kết luận phiên họp",
                        "15/2024",
                        2,
                        line,
                        Map.of("due", "", "subject", "Kết luận phiên họp thường kỳ"),
                        List.of("Phòng Nội vụ"),
                        new Note("conflict", "refusal.arrival.changed", new Object[0])));
        pages.put(
                "documents/arrivals",
                new ArrivalsPage(
                        2024,
                        2023,
                        2025,
                        2,
                        List.of(new ArrivalsPage.Row(1L, 1, line), new ArrivalsPage.Row(null, 2, line)),
                        new Pages(1, 1, 2, false, null, null)));
        pages.put(
                "documents/arrivals#empty",
                new ArrivalsPage(2024, 2023, 2025, 0, List.of(), new Pages(1, 1, 0, false, null, null)));
        return pages;
    }

    private static Map<String, Object> desks() {
        return Map.of(
                "documents/list", papers(),
                "documents/list#empty",
                        new PapersPage(
                                false,
                                false,
                                "refusal.document.scan",
                                List.of(),
                                List.of(),
                                new Pages(1, 1, 0, false, null, null),
                                null),
                "documents/checking", desk("de-xuat", false),
                "documents/checking#editing", desk("de-xuat", true),
                "documents/checking#figures", desk("so-lieu", false),
                "documents/scanning", new ScanningPage(3, "ban-chup.pdf", 3, 8),
                "documents/scanning :: row", new ScanningPage(3, "ban-chup.pdf", 0, 0),
                "documents/checking :: answer",
                        desk("de-xuat", false).answering(card(1, "ACCEPTED", null, Note.done("org.added", "A"))),
                "documents/checking :: desk", desk("de-xuat", false));
    }

    private static PapersPage papers() {
        return new PapersPage(
                true,
                true,
                null,
                List.of(new PapersPage.Gone("08:02 8/10/2024", "Nguyễn Thị Hoa", 2, "08:03 8/10/2024")),
                List.of(
                        new PapersPage.Line(
                                3,
                                null,
                                "",
                                "ban-chup.pdf",
                                "ban-chup.pdf",
                                null,
                                "08:20 8/10/2024",
                                "Nguyễn Thị Hoa",
                                new ScanningPage(3, "ban-chup.pdf", 3, 8),
                                0,
                                0,
                                0),
                        new PapersPage.Line(
                                1,
                                "215/TB-UBND",
                                "30/8/2024",
                                "Kết luận phiên họp UBND huyện thường kỳ tháng 8 năm 2024",
                                "tb-215.docx",
                                MEETING,
                                "08:12 8/10/2024",
                                "Nguyễn Thị Hoa",
                                null,
                                48,
                                31,
                                30),
                        new PapersPage.Line(
                                2,
                                "198/TB-UBND",
                                "29/7/2024",
                                "Kết luận cuộc họp chuyên đề giải phóng mặt bằng",
                                "tb-198.pdf",
                                null,
                                "10:40 1/8/2024",
                                "Nguyễn Thị Hoa",
                                null,
                                12,
                                12,
                                11)),
                new Pages(1, 3, 104, false, null, "/van-ban?trang=2"),
                new Note("refused", "refusal.document.unknown", new Object[0]));
    }

    private static Stretch found(String from, String to, String look, long id) {
        int start = TEXT.indexOf(from);
        return new Stretch(start, TEXT.indexOf(to, start) + to.length(), look, id);
    }

    private static Desk desk(String view, boolean editing) {
        List<Stretch> proposals = List.of(
                found("Chủ trì, phối hợp", "20/9/2024", "WAITING doubt", 1),
                found("tham mưu văn bản", "còn chậm.", "WAITING", 2),
                found("Tiếp tục theo dõi", "02/8/2024.", "ACCEPTED", 3),
                found("Giao Văn phòng", "báo cáo.", "REJECTED", 4));
        List<Stretch> marks =
                List.of(found("Công văn số 812", "02/8/2024", "CITATION", 0), found("71,4%", "71,4%", "FIGURE", 0));
        List<Stretch> passages = passages();
        Sheet sheet = new Sheet(TEXT, passages, proposals, marks, List.of(found("sâu bệnh", "sâu bệnh", "", 0)));
        Note conflict = new Note("conflict", "refusal.proposal.merge-apart", new Object[0]);
        Draft draft = new Draft(
                "Rà soát các hồ sơ cấp giấy chứng nhận còn tồn",
                List.of(new Draft.Party("Phòng TNMT", ""), new Draft.Party("", "")),
                List.of(new Draft.Party("UBND các xã, thị trấn", "g:3"), new Draft.Party("", "")),
                "",
                "",
                "20/9/2024",
                "EXPLICIT",
                "DATED",
                "",
                "");
        List<Card> cards = List.of(
                card(1, "WAITING", editing ? draft : null, editing ? conflict : null),
                card(2, "WAITING", null, null),
                card(3, "ACCEPTED", null, null),
                card(4, "REJECTED", null, null));
        return new Desk(
                1,
                "215/TB-UBND",
                "Kết luận phiên họp UBND huyện thường kỳ tháng 8 năm 2024",
                "30/8/2024",
                "UBND huyện",
                "Lê Văn Bình, Chủ tịch UBND huyện",
                MEETING,
                "tb-215.docx",
                side(view),
                Coverage.of(TEXT, passages, sheet),
                sheet.blocks(),
                view.equals("so-lieu") ? PAGED : null,
                view,
                List.of(
                        new Tab("de-xuat", 4, view.equals("de-xuat")),
                        new Tab("vien-dan", 1, false),
                        new Tab("so-lieu", 1, view.equals("so-lieu")),
                        new Tab("luu-y", 0, false)),
                List.of(
                        new Tab("tat-ca", 4, true),
                        new Tab("nghi-ngo", 1, false),
                        new Tab("cho", 2, false),
                        new Tab("da-nhan", 1, false),
                        new Tab("da-bo", 1, false)),
                cards,
                List.of(new Desk.OtherMark(
                        sheet.anchorAt(marks.get(1).start()),
                        null,
                        "71,4%",
                        "thu ngân sách đạt 71,4% dự toán",
                        null,
                        "71,5%")),
                new Desk.Tally(4, 2, 1, 1, 0, 1, 1),
                true,
                true,
                true,
                null,
                null,
                null,
                null);
    }

    private static PaperSide side(String view) {
        PaperSide.Line chairman = new PaperSide.Line(
                "Hoàng Văn Mẫu",
                "Ủy ban nhân dân huyện Nà Mẫu",
                "Gốc thử",
                "5f3a09",
                "09:00 5/10/2024",
                true,
                "00:00 1/1/2028",
                "TRUSTED",
                null);
        PaperSide.Line strange = new PaperSide.Line(
                "Ủy ban nhân dân huyện Nà Mẫu",
                null,
                "Gốc lạ",
                "5f3a0a",
                "09:05 5/10/2024",
                false,
                "00:00 1/1/2028",
                "UNCONFIRMED",
                "UNKNOWN_ISSUER");
        PaperSide.Line nameless = new PaperSide.Line(null, null, null, null, null, false, null, "BROKEN", "TAMPERED");
        return switch (view) {
            case "so-lieu" ->
                new PaperSide(
                        1,
                        new PaperSide.Arrived("15/2024", "30/8/2024", "Phòng Nội vụ"),
                        true,
                        new PaperSide.Signed("UNCONFIRMED", "09:10 5/10/2024", List.of(chairman, strange)),
                        true,
                        new PaperSide.Packed(
                                "tb-215.edxml",
                                "UBND huyện Nà Mẫu",
                                "09:06 5/10/2024",
                                "30/10/2024",
                                "216/TB-UBND",
                                List.of(new PaperSide.Enclosed(1, "phu-luc.xlsx"))));
            case "luu-y" ->
                new PaperSide(
                        1,
                        null,
                        true,
                        new PaperSide.Signed("BROKEN", "09:10 5/10/2024", List.of(nameless)),
                        true,
                        null);
            default -> new PaperSide(1, null, true, null, true, null);
        };
    }

    private static List<Stretch> passages() {
        List<Stretch> passages = new ArrayList<>();
        int start = 0;
        for (String line : TEXT.split("(?<=\n)", -1)) {
            String kind = line.startsWith("Tuyến")
                    ? "UNREAD"
                    : line.matches("(?s)(\\d\\.|THÔNG|Kết luận phiên).*")
                            ? "HEADING"
                            : line.startsWith("Tình hình")
                                    ? "ASSESSMENT"
                                    : line.matches("(?s)(\\*|- Trung|- Giao).*") ? "DIRECTIVE" : "BOILERPLATE";
            if (!line.isEmpty()) {
                passages.add(new Stretch(start, start + line.length(), kind, 0));
            }
            start += line.length();
        }
        return passages;
    }

    private static Ties ties(int number) {
        Ties.Offer open = new Ties.Offer(
                "2024-0012",
                "Rà soát hồ sơ cấp giấy chứng nhận quyền sử dụng đất còn tồn tại các xã, lập danh sách từng hộ",
                "198/TB-UBND, 29/7/2024",
                "IN_PROGRESS",
                82,
                List.of(
                        new Ties.Reason("tie.kin.SAME", ""),
                        new Ties.Reason("tie.phrases", "“hồ sơ cấp giấy chứng nhận”"),
                        new Ties.Reason("tie.names", "Nà Mười"),
                        new Ties.Reason("tie.papers", "812/UBND-NN")),
                "PROPOSED",
                null,
                null,
                true);
        Ties.Offer confirmed = new Ties.Offer(
                "2024-0013",
                open.text(),
                open.paper(),
                "DONE",
                74,
                List.of(),
                "CONFIRMED",
                "Nguyễn Thị Hoa",
                "08:30 8/10/2024",
                true);
        Ties.Offer denied = new Ties.Offer(
                "2024-0014",
                open.text(),
                open.paper(),
                "DONE",
                51,
                List.of(),
                "DENIED",
                "Nguyễn Thị Hoa",
                "08:31 8/10/2024",
                false);
        return switch (number) {
            case 1 -> new Ties(List.of(open, denied), List.of(), List.of());
            case 2 -> new Ties(List.of(), List.of(), List.of(new Ties.Shared(3, 3, "Phòng Nội vụ")));
            case 3 -> new Ties(List.of(confirmed), List.of(open), List.of(new Ties.Shared(2, 2, "")));
            default -> Ties.NONE;
        };
    }

    private static Card card(int number, String state, @Nullable Draft draft, @Nullable Note note) {
        boolean doubtful = number == 1;
        return new Card(
                number,
                number,
                3,
                state,
                "2 › Phòng Tài nguyên và Môi trường",
                "Chủ trì, phối hợp với UBND các xã, thị trấn rà soát các hồ sơ cấp giấy chứng nhận còn tồn, báo cáo UBND huyện trước ngày 20/9/2024",
                doubtful
                        ? List.of(new PartyLine("Phòng TNMT", false))
                        : List.of(new PartyLine("Phòng Tài nguyên và Môi trường", true)),
                List.of(
                        new PartyLine("UBND các xã, thị trấn", true),
                        new PartyLine("Trung tâm Phát triển quỹ đất", true)),
                number == 2 ? "Trần Văn Nam, Phó Chủ tịch UBND huyện" : null,
                number == 3 ? null : "20/9/2024",
                number == 2 ? "23/9/2024" : null,
                number == 3 ? "NONE" : "EXPLICIT",
                number == 3 ? null : "trước ngày 20/9/2024",
                number == 3 ? new RhythmWords("MONTH", 1, 25) : null,
                "DATED",
                "báo cáo",
                List.of(),
                number == 2 ? List.of("Công văn số 812/UBND-NN ngày 02/8/2024") : List.of(),
                doubtful ? List.of("doubt.LEAD_UNKNOWN") : List.of(),
                doubtful ? List.of(new PartyLine("Phòng TNMT", false)) : List.of(),
                state.equals("WAITING") ? null : "Nguyễn Thị Hoa",
                state.equals("WAITING") ? null : "08:30 8/10/2024",
                state.equals("REJECTED") ? "Không phải câu giao việc" : null,
                null,
                0,
                10,
                "Chủ trì, phối hợp với UBND các xã, thị trấn rà soát các hồ sơ",
                ties(number),
                List.of(new Card.Cut(20, "tham mưu văn bản đôn đốc")),
                number == 1 ? new Card.Next(2, 3, 2) : null,
                draft,
                note);
    }
}
