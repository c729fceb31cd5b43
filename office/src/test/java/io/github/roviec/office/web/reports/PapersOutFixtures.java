package io.github.roviec.office.web.reports;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.reports.DraftPage.Foot;
import io.github.roviec.office.web.reports.DraftPage.Grid;
import io.github.roviec.office.web.reports.DraftPage.Head;
import io.github.roviec.office.web.reports.DraftPage.Issued;
import io.github.roviec.office.web.reports.DraftPage.Part;
import io.github.roviec.office.web.reports.DraftPage.StaleNumber;
import io.github.roviec.office.web.reports.DraftPage.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Papers in every state.
public final class PapersOutFixtures {

    private static final String SOURCE = "/nhiem-vu/ket-qua/danh-sach?ky=2024-T9";

    private PapersOutFixtures() {}

    private static Part part(String key, String kind, String label, @Nullable Grid grid, Text... texts) {
        return new Part(
                key,
                kind,
                label,
                List.of(List.of(texts)),
                texts[0].text(),
                grid,
                grid != null,
                kind.equals("chart"),
                "");
    }

    private static Text text(String words) {
        return new Text(words, null, null, false);
    }

    private static DraftPage draft(String state, boolean edit, List<String> steps, @Nullable Issued issued) {
        boolean open = state.equals("DRAFTING");
        return new DraftPage(
                7,
                3,
                "Kết quả thực hiện nhiệm vụ tháng 9 năm 2024",
                "Báo cáo kết quả thực hiện nhiệm vụ",
                "Tháng 9/2024",
                state,
                edit,
                open,
                new Head(
                        open ? "ỦY BAN NHÂN DÂN HUYỆN NÀ MẪU" : null,
                        "PHÒNG NỘI VỤ",
                        "Số: 05/BC-UBND",
                        "Nà Mẫu, ngày 05 tháng 10 năm 2024",
                        open ? "BÁO CÁO" : null,
                        "Kết quả thực hiện nhiệm vụ tháng 9 năm 2024",
                        "Ủy ban nhân dân tỉnh",
                        issued == null ? null : "Báo cáo số 04/BC-UBND ngày 01 tháng 10 năm 2024",
                        "BC-UBND",
                        "Nà Mẫu",
                        "Phòng Nội vụ"),
                List.of(
                        part("b0", "basis", "", null, text("Căn cứ Luật;")),
                        part("b1", "part", "I.", null, text("KẾT QUẢ")),
                        part("b2", "clause", "1.", null, text("Chung")),
                        part("b3", "point", "a)", null, text("Riêng")),
                        part(
                                "b4",
                                "body",
                                "",
                                null,
                                text("Đã hoàn thành "),
                                new Text("5", SOURCE, "6", false),
                                text(".")),
                        part("b5", "items", "-", null, new Text("97,2 %", SOURCE, null, true)),
                        part("b6", "numbered", "-", null, text("Việc thứ nhất.")),
                        part(
                                "b7",
                                "table",
                                "",
                                new Grid(
                                        List.of("Đơn vị", "Số"),
                                        List.of(false, true),
                                        List.of(
                                                List.of(
                                                        List.of(text("Phòng Nội vụ")),
                                                        List.of(new Text("5", SOURCE, null, false))),
                                                List.of(List.of(text("Cộng")), List.of(text("5")))),
                                        1),
                                text("Bảng kết quả")),
                        part("b8", "chart", "", null, text("Biểu đồ"))),
                List.of(new Part(
                        "phu-luc-0",
                        "annex",
                        "Phụ lục",
                        List.of(List.of(text("DANH SÁCH"))),
                        null,
                        null,
                        false,
                        false,
                        "")),
                new Foot(
                        "Như trên\nLưu: VT",
                        List.of("TM. ỦY BAN NHÂN DÂN"),
                        issued == null ? null : "Hoàng Văn Mẫu",
                        "TM. Ủy ban nhân dân"),
                edit ? "b.b0=1f" : "",
                edit ? List.of(new DraftPage.Aside("paperOut.place", "Nà Mẫu")) : List.of(),
                edit ? List.of(new DraftPage.Aside("paperOut.part.body", "Chữ của tôi.")) : List.of(),
                open ? List.of(new StaleNumber("5", "6", SOURCE)) : List.of(),
                open ? 1 : 0,
                open ? List.of(new StaleNumber("97,2 %", "", SOURCE)) : List.of(),
                open ? 2 : 0,
                edit ? new Note("refused", "refusal.paper.template-gone", new Object[] {"BC_CU"}) : null,
                steps,
                state.equals("SIGNED"),
                open ? "Thiếu nguyên nhân" : null,
                "09:00 5/10/2024",
                issued,
                List.of(
                        new DraftPage.Link(1, "BASIS", "2024-0031", "/nhiem-vu/2024-0031"),
                        new DraftPage.Link(2, "BASIS", "02/BC-UBND", null)),
                open,
                "",
                "",
                beside(state),
                open ? Note.done("paperOut.saved") : null);
    }

    private static @Nullable NoticeSide beside(String state) {
        NoticeSide.Reading clean = new NoticeSide.Reading(3, true, List.of(), List.of(), List.of());
        NoticeSide.Reading doubtful = new NoticeSide.Reading(
                2,
                false,
                List.of("Giao Phòng Nội vụ rà soát biên chế."),
                List.of("Phòng Nội vụ báo cáo."),
                List.of(
                        new NoticeSide.RemarkLine(
                                "ERROR", "Ngày không có.", "ngày 31/02/2024", null, "/bao-cao/7?sua#b-b4"),
                        new NoticeSide.RemarkLine("WARNING", "Từ lặp.", "được được", "được", null),
                        new NoticeSide.RemarkLine("INFO", "Không nêu thời hạn.", "Giao Phòng Nội vụ", null, null)));
        return switch (state) {
            case "DRAFTING" -> new NoticeSide("/van-ban/phien-hop/5/thong-bao", "Phiên họp", null, doubtful);
            case "SIGNING" -> new NoticeSide("/van-ban/phien-hop/5/thong-bao", "Phiên họp", null, clean);
            case "ISSUED" -> new NoticeSide("/van-ban/phien-hop/5/thong-bao", "Phiên họp", "/van-ban/12", null);
            default -> null;
        };
    }

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new HashMap<>();
        pages.put(
                "reports/list",
                new PapersOutPage(
                        List.of(
                                new PapersOutPage.Row(
                                        7, "Kết quả tháng 9", "Báo cáo", "DRAFTING", "09:00 5/10/2024", "Hoa"),
                                new PapersOutPage.Row(8, "Đôn đốc", "Công văn", "SIGNING", "09:00 5/10/2024", "Hoa")),
                        true,
                        List.of(new Choice("BC_NHIEM_VU", "Báo cáo kết quả thực hiện nhiệm vụ")),
                        List.of(new Choice("2024-T9", "Tháng 9/2024")),
                        List.of(new Choice("3", "Phòng Nội vụ")),
                        new PapersOutPage.Chosen("BC_NHIEM_VU", "2024-T9", ""),
                        null));
        pages.put(
                "reports/list#nothing",
                new PapersOutPage(
                        List.of(),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        new PapersOutPage.Chosen("", "", ""),
                        new Note("refused", "refusal.paper.unit-missing", new Object[0])));
        pages.put("reports/draft", draft("DRAFTING", false, List.of("SUBMIT", "DROP"), null));
        pages.put("reports/draft#edit", draft("DRAFTING", true, List.of("SUBMIT"), null));
        pages.put("reports/draft#checking", draft("CHECKING", false, List.of("CHECK", "RETURN"), null));
        pages.put("reports/draft#signing", draft("SIGNING", false, List.of("SIGN", "RETURN"), null));
        pages.put("reports/draft#signed", draft("SIGNED", false, List.of("RETURN"), null));
        pages.put(
                "reports/draft#issued",
                draft(
                        "ISSUED",
                        false,
                        List.of(),
                        new Issued(
                                1,
                                "05/BC-UBND",
                                "5/10/2024",
                                "09:00 5/10/2024",
                                "Hoa",
                                "ab12",
                                "04/BC-UBND",
                                "06/BC-UBND",
                                true,
                                new Sending(null, true, true, "Sở Nội vụ"))));
        pages.put(
                "reports/draft#sealed",
                draft(
                        "ISSUED",
                        false,
                        List.of(),
                        new Issued(
                                1,
                                "05/BC-UBND",
                                "5/10/2024",
                                "09:00 5/10/2024",
                                "Hoa",
                                "ab12",
                                null,
                                null,
                                true,
                                new Sending(
                                        new Sending.Seal(
                                                "Ủy ban nhân dân huyện Nà Mẫu",
                                                "5f3a09",
                                                "00:00 1/1/2028",
                                                "09:05 5/10/2024",
                                                "Hoa",
                                                false,
                                                false),
                                        false,
                                        true,
                                        ""))));
        pages.put(
                "reports/register",
                new RegisterOutPage(
                        2024,
                        2023,
                        2025,
                        1,
                        List.of(new RegisterOutPage.Row(
                                7,
                                "05/BC-UBND",
                                "5/10/2024",
                                "Báo cáo",
                                "Kết quả",
                                "Hoàng Văn Mẫu",
                                "UBND huyện",
                                "04/BC-UBND",
                                "06/BC-UBND")),
                        new Pages(1, 1, 1, null, null)));
        pages.put(
                "reports/register#nothing",
                new RegisterOutPage(2024, 2023, 2025, 0, List.of(), new Pages(1, 1, 0, null, null)));
        return pages;
    }
}
