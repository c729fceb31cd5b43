package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.FiguresPage.Entry;
import io.github.roviec.office.web.indicators.FiguresPage.Sector;
import io.github.roviec.office.web.indicators.ReportPage.Row;
import io.github.roviec.office.web.indicators.board.BoardFixtures;
import io.github.roviec.office.web.indicators.definition.CatalogueFixtures;
import io.github.roviec.office.web.indicators.found.FoundFixtures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Forms to fill, one that was filled wrongly and one that waits; an indicator, its source, its definition.
public final class IndicatorsFixtures {

    private IndicatorsFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        pages.put("indicators/list", list());
        pages.put("indicators/list#new", new FiguresPage(NOTHING, List.of(), true, true, List.of(), null));
        pages.put("indicators/list#none", new FiguresPage(NOTHING, List.of(), false, false, List.of(), null));
        pages.put("indicators/report", report(true, List.of()));
        pages.put("indicators/report#returned", returned());
        pages.put(
                "indicators/report#waiting",
                report(false, List.of("chuyen-buoc", "chap-nhan", "tra-lai", "chot", "mo-lai")));
        pages.put("indicators/report#closed", report(false, List.of("xin-nhap-muon", "cho-nhap-muon")));
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
        pages.put("indicators/forms#none", new FormsPage(List.of(), null));
        pages.put(
                "indicators/forms",
                new FormsPage(
                        List.of(
                                new FormsPage.Line("BM_XA", "Hộ nghèo, dịch bệnh", "MONTH", 13, "1/1/2024", null, true),
                                new FormsPage.Line(
                                        "BM_NTM21", "Nông thôn mới", "YEAR", 4, "1/1/2024", "15/2/2026", false)),
                        Note.done("formPage.kept", "Hộ nghèo, dịch bệnh")));
        pages.put("indicators/form", form(2));
        pages.put("indicators/form#new", form(0));
        pages.put("indicators/indicator", indicator());
        pages.put("indicators/source", source(talk(null, List.of(), null)));
        pages.put("indicators/source#asked", source(talk(new TalkBox.Open("OPEN", "5/10/2024", 1), SAID, null)));
        pages.put(
                "indicators/source#answered",
                source(talk(
                        new TalkBox.Open("ANSWERED", null, 2),
                        SAID,
                        new Note("conflict", "refusal.indicators.asking-moved", new Object[0]))));
        pages.put("indicators/askings", askings());
        pages.put("indicators/askings#none", new AskingsPage("CLOSED", List.of(), false));
        pages.put("indicators/binder", binder());
        pages.put(
                "indicators/binder#empty",
                new BinderPage(
                        "UBND xã An Sơn", "QUARTER", "3", "2024", List.of(), null, List.of(), List.of(), "1", 2));
        pages.put("indicators/definition", definition());
        pages.putAll(BoardFixtures.pages());
        pages.putAll(FoundFixtures.pages());
        pages.putAll(CatalogueFixtures.pages());
        return pages;
    }

    private static final List<FiguresPage.FormList> NOTHING = List.of(
            new FiguresPage.FormList("mine", List.of()),
            new FiguresPage.FormList("waiting", List.of()),
            new FiguresPage.FormList("sent", List.of()));

    private static AskingsPage askings() {
        return new AskingsPage(
                null,
                List.of(
                        asking("OPEN", null, "5/10/2024", 3),
                        asking("ANSWERED", "Theo chuẩn mới.\n120 hộ theo chuẩn cũ.", null, 0),
                        asking("CLOSED", "Chuẩn nghèo mới.", "5/10/2024", 0)),
                true);
    }

    private static AskingsPage.Line asking(String state, @Nullable String answer, @Nullable String due, long late) {
        return new AskingsPage.Line(
                "Tiêu chí nông thôn mới đã đạt",
                answer == null ? null : "1. Quy hoạch",
                "/so-lieu#talk",
                "UBND xã An Sơn",
                "MONTH",
                "9",
                "2024",
                "Vì sao tăng?",
                "Lãnh đạo",
                "09:00 1/10/2024",
                due,
                answer,
                answer == null ? null : "Người nhập",
                answer == null ? null : "10:00 3/10/2024",
                state.equals("CLOSED") ? "11:00 3/10/2024" : null,
                2,
                late,
                state);
    }

    private static FiguresPage list() {
        List<FiguresPage.Line> lines = List.of(
                line(1, "MONTH", "9", true, "IN_PROGRESS"),
                line(2, "QUARTER", "3", false, "SUBMITTED"),
                line(3, "SIX_MONTHS", "1", false, "ACCEPTED"),
                line(4, "NINE_MONTHS", "1", false, "DONE"),
                line(5, "YEAR", "1", false, "IN_PROGRESS"));
        return new FiguresPage(
                List.of(
                        new FiguresPage.FormList("mine", lines),
                        new FiguresPage.FormList("waiting", lines.subList(1, 2)),
                        new FiguresPage.FormList("elsewhere", List.of(waiting())),
                        new FiguresPage.FormList("sent", List.of())),
                List.of(new Sector(
                        "Nông thôn mới",
                        List.of(
                                new Entry("NTM21", "Tiêu chí nông thôn mới đã đạt", "tiêu chí", false),
                                new Entry("NTM21_BQ", "Bình quân tiêu chí mỗi xã", "tiêu chí/xã", true)))),
                true,
                true,
                List.of(new FiguresPage.Left(
                        9,
                        "Hộ nghèo, dịch bệnh, thiên tai, UBND xã Điềm He",
                        new Note("conflict", "refusal.indicators.report-changed", new Object[0]))),
                Note.done("figures.brought", 87));
    }

    private static FiguresPage.Line line(long id, String kind, String number, boolean late, String state) {
        return new FiguresPage.Line(
                id,
                "Hộ nghèo, dịch bệnh, thiên tai",
                "UBND xã An Sơn",
                kind,
                number,
                "2024",
                "2/10/2024",
                late,
                state,
                7,
                3,
                id == 1 ? "RETURN" : id == 5 ? "REOPEN" : null,
                id == 1 || id == 5 ? "Xem lại số hộ nghèo của thôn Nà Lộc" : null,
                state.equals("IN_PROGRESS") ? null : new FiguresPage.By("09:00 30/9/2024", "Người nhập"),
                state.equals("ACCEPTED") || state.equals("DONE")
                        ? new FiguresPage.By("10:00 1/10/2024", "Người duyệt")
                        : null,
                null);
    }

    private static FiguresPage.Line waiting() {
        return new FiguresPage.Line(
                6,
                "Nông thôn mới",
                "UBND xã Điềm He",
                "MONTH",
                "9",
                "2024",
                "2/10/2024",
                false,
                "SUBMITTED",
                22,
                2,
                null,
                null,
                new FiguresPage.By("09:00 30/9/2024", "Người nhập"),
                null,
                new ReportPage.Of("UNIT", "Phòng Nông nghiệp"));
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

    private static ReportPage returned() {
        ReportPage page = report(true, List.of());
        return new ReportPage(
                page.id(),
                page.version(),
                page.person(),
                page.form(),
                page.unit(),
                page.kind(),
                page.number(),
                page.year(),
                page.due(),
                page.late(),
                page.state(),
                page.mayFill(),
                page.rows(),
                page.steps(),
                page.history().subList(0, 3),
                page.hands(),
                page.periods(),
                page.binder(),
                page.text(),
                null);
    }

    private static ReportPage report(boolean mayFill, List<String> steps) {
        return new ReportPage(
                7,
                3,
                11,
                "Hộ nghèo, dịch bệnh, thiên tai",
                "UBND xã An Sơn",
                "MONTH",
                "9",
                "2024",
                "2/10/2024",
                mayFill,
                mayFill ? "IN_PROGRESS" : "SUBMITTED",
                mayFill,
                List.of(
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
                                        new ReportPage.Found(
                                                "check.JUMP.up", new Object[] {"30,0", "1.000", "20"}, false)),
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
                                "nhóm 2: ≥ 90 %")),
                steps,
                List.of(
                        new ReportPage.Event("SUBMIT", "09:00 30/9/2024", "Người nhập", null),
                        new ReportPage.Event(
                                "PASS",
                                "09:30 30/9/2024",
                                "Người ký",
                                null,
                                new ReportPage.Turned(1, 4, new ReportPage.Of("HEAD", "UBND xã An Sơn"), true)),
                        new ReportPage.Event("RETURN", "10:00 30/9/2024", "Người duyệt", "Xem lại số hộ nghèo"),
                        new ReportPage.Event("ACCEPT", "11:00 30/9/2024", "Người duyệt", null),
                        new ReportPage.Event("LOCK", "12:00 30/9/2024", "Người duyệt", null),
                        new ReportPage.Event("CLOSE", "00:00 17/10/2024", "", null),
                        new ReportPage.Event("ASK_LATE", "08:00 17/10/2024", "Người nhập", "Mất điện"),
                        new ReportPage.Event("OPEN_LATE", "09:00 17/10/2024", "Người duyệt", "Đồng ý"),
                        new ReportPage.Event("REOPEN", "13:00 30/9/2024", "Người duyệt", "Sai đơn vị tính")),
                hands(mayFill),
                List.of(new ReportPage.Other(6, "MONTH", "8", "2024"), new ReportPage.Other(5, "YEAR", "1", "2023")),
                "/so-lieu/minh-chung",
                "",
                mayFill ? new Note("refused", "report.some-wrong", new Object[] {1}) : null);
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

    private static FormPage form(int version) {
        List<Choice> units = List.of(new Choice("TCKH", "Phòng Tài chính - Kế hoạch"));
        return new FormPage(
                version,
                Map.of(
                        "code",
                        "BM_XA",
                        "name",
                        "Hộ nghèo, dịch bệnh",
                        "frequency",
                        "MONTH",
                        "opensBefore",
                        "5",
                        "approver1",
                        "ABOVE",
                        "approver2",
                        "TCKH",
                        "approver3",
                        "PHONG_CU"),
                Set.of("COMMUNE"),
                Set.of("HO"),
                List.of(new Choice("DUONG_LICH", "Tháng dương lịch")),
                List.of(new Choice("XA", "UBND các xã, thị trấn")),
                units,
                units,
                List.of(new FormPage.Sector("Giảm nghèo", List.of(new Choice("HO", "Tổng số hộ dân cư")))),
                version == 0 ? new Note("refused", "refusal.indicators.form-fields", new Object[0]) : null);
    }

    private static IndicatorPage indicator() {
        IndicatorPage.Aim aim = new IndicatorPage.Aim("900,0", "116,4", true, false);
        IndicatorPage.Line full = new IndicatorPage.Line(
                "9/2024",
                "/so-lieu",
                true,
                "1.047,6",
                2,
                1,
                "930,0",
                "909,4",
                2,
                new Change("share", "115,2", new BigDecimal("115.2")),
                Arrays.asList(aim, null, new IndicatorPage.Aim("1.200,0", null, false, true)),
                1L);
        IndicatorPage.Line empty = new IndicatorPage.Line(
                "8/2024", "/so-lieu", false, null, 17, 0, null, null, 0, null, Arrays.asList(null, null, null), null);
        return new IndicatorPage(
                "NS_THU",
                "Thu ngân sách nhà nước",
                "triệu đồng",
                false,
                "“Thu nội địa” + “Thu xuất nhập khẩu”",
                "Nghị quyết HĐND",
                "UBND huyện",
                1,
                new Choice("/so-lieu", "UBND tỉnh"),
                "MONTH",
                "2024",
                "9",
                "REPORTED",
                new Choice("/so-lieu", "2023"),
                null,
                List.of(
                        new IndicatorPage.Way("MONTH", "/so-lieu", true),
                        new IndicatorPage.Way("QUARTER", "/so-lieu", false)),
                List.of(
                        new IndicatorPage.Way("REPORTED", "/so-lieu", true),
                        new IndicatorPage.Way("WITHIN", "/so-lieu", false)),
                List.of("Kế hoạch năm", "Dự toán Tỉnh giao", "Dự toán điều hành"),
                List.of(empty, full),
                List.of(full),
                List.of(full, empty),
                true);
    }

    private static SourcePage source(TalkBox talk) {
        return new SourcePage(
                "HO_NGHEO",
                "Số hộ nghèo",
                "hộ",
                "Mục thử",
                "nhóm 2: ≥ 90 %",
                "UBND xã An Sơn",
                "MONTH",
                "9",
                "2024",
                "WITHIN",
                "/so-lieu",
                "?don-vi=1&ky=2&muc=0&cach=WITHIN",
                "/so-lieu/bieu/7#o-1-0",
                List.of(
                        new SourcePage.Revision(
                                2, "123", null, "Rà soát lại", "Người nhập", "09:00 30/9/2024", "ACCEPTED", 7L),
                        new SourcePage.Revision(
                                1,
                                null,
                                "Chưa rà soát xong",
                                null,
                                "Người nhập",
                                "08:00 30/9/2024",
                                "IN_PROGRESS",
                                null)),
                behind(),
                List.of(new SourcePage.Said("412/TB-UBND, 28/8/2024", "/van-ban/1/so-lieu#f1", FoundFixtures.quote())),
                new SourcePage.Form("/so-lieu", "1.5", "", ""),
                talk,
                talk.open() == null ? null : proof(talk.open().state().equals("OPEN")),
                Note.done("source.recorded"));
    }

    private static final ProofBox.Line PROOF = new ProofBox.Line(
            "Quyết định công nhận.pdf",
            "/so-lieu",
            "1,2 MB",
            "Quyết định của UBND huyện",
            "Người nhập",
            "09:00 30/8/2024",
            new ProofBox.Since("MONTH", "8", "2024"),
            false,
            "/so-lieu",
            null);

    private static final ProofBox.Line PAPER = new ProofBox.Line(
            "Hồ sơ giấy lưu tại Văn phòng UBND xã",
            null,
            null,
            null,
            "Người nhập",
            "09:00 30/9/2024",
            null,
            true,
            "/so-lieu",
            null);

    private static final ProofBox.Line GONE = new ProofBox.Line(
            "Bản cũ.pdf",
            "/so-lieu",
            "1,2 MB",
            null,
            "Người nhập",
            "09:00 30/9/2024",
            null,
            false,
            null,
            new ProofBox.Gone("Người duyệt", "10:00 30/9/2024"));

    private static ProofBox proof(boolean some) {
        return new ProofBox(
                "/so-lieu",
                "/so-lieu/minh-chung",
                !some,
                some ? List.of(PROOF, PAPER) : List.of(),
                some ? List.of(GONE) : List.of(),
                true,
                some ? "" : "Lưu tại xã",
                some ? null : new Note("conflict", "refusal.indicators.proof-moved", new Object[0]));
    }

    private static BinderPage binder() {
        return new BinderPage(
                "UBND xã An Sơn",
                "MONTH",
                "9",
                "2024",
                List.of(
                        new BinderPage.Sheet(
                                "Tiêu chí nông thôn mới đã đạt",
                                "tiêu chí",
                                1,
                                List.of(
                                        new BinderPage.Row(
                                                "1. Quy hoạch", "1", false, "/so-lieu", List.of(PROOF, PAPER)),
                                        new BinderPage.Row("2. Giao thông", "1", true, "/so-lieu", List.of()),
                                        new BinderPage.Row("3. Điện", null, false, "/so-lieu", List.of()))),
                        new BinderPage.Sheet(
                                "Số hộ nghèo",
                                "hộ",
                                0,
                                List.of(new BinderPage.Row(null, "123", false, "/so-lieu", List.of(PAPER))))),
                "/so-lieu/minh-chung.zip?don-vi=1&ky=2",
                List.of(
                        new BinderPage.Other("/so-lieu", "MONTH", "8", "2024", false),
                        new BinderPage.Other("/so-lieu", "MONTH", "9", "2024", true)),
                List.of(new Choice("1", "UBND xã An Sơn"), new Choice("2", "UBND xã Điềm He")),
                "1",
                2);
    }

    private static BehindBox behind() {
        return new BehindBox(
                "số chỉ tiêu của bộ “Chủ yếu” đạt trên 100 % mức giao (Kế hoạch năm)",
                "1",
                2,
                1,
                List.of(
                        new BehindBox.Group(
                                "terms",
                                "",
                                List.of(new BehindBox.Row("số chỉ tiêu của bộ", "1", "", 2, 0, null, null, null))),
                        new BehindBox.Group(
                                "counted",
                                "số chỉ tiêu của bộ",
                                List.of(new BehindBox.Row(
                                        "Lượt khách", "1.200", "lượt", 0, 0, "1.000", "120,0", "/so-lieu"))),
                        new BehindBox.Group(
                                "members",
                                "",
                                List.of(new BehindBox.Row(
                                        "1. Quy hoạch", null, "tiêu chí", 1, 0, null, null, "/so-lieu"))),
                        new BehindBox.Group(
                                "units",
                                "",
                                List.of(new BehindBox.Row(
                                        "UBND xã An Sơn", "3", "hộ", 0, 0, null, null, "/so-lieu")))));
    }

    private static TalkBox talk(TalkBox.@Nullable Open open, List<TalkBox.Said> said, @Nullable Note note) {
        boolean answered = open != null && open.state().equals("ANSWERED");
        return new TalkBox(
                "/so-lieu/chi-tieu/HO_NGHEO/nguon?don-vi=1&ky=2&muc=0",
                said,
                open,
                true,
                open == null,
                open != null && !answered,
                open != null,
                note == null ? "" : "Vì sao tăng?",
                "",
                note);
    }

    private static final List<TalkBox.Said> SAID = List.of(
            new TalkBox.Said("COMMENT", "Đã rà soát với thôn.", "Người nhập", "09:00 1/10/2024"),
            new TalkBox.Said("ASKED", "Vì sao tăng?", "Lãnh đạo", "10:00 1/10/2024"),
            new TalkBox.Said("ANSWERED", "Chuẩn nghèo mới.", "Người nhập", "11:00 1/10/2024"),
            new TalkBox.Said("ASKED_AGAIN", "Bao nhiêu hộ theo chuẩn cũ?", "Lãnh đạo", "12:00 1/10/2024"),
            new TalkBox.Said("CLOSED", "Đã rõ.", "Lãnh đạo", "13:00 1/10/2024"));

    private static DefinitionPage definition() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "name",
                "Số hộ nghèo",
                "measure",
                "hộ",
                "sector",
                "Giảm nghèo",
                "decimals",
                "0",
                "direction",
                "LOWER",
                "overUnits",
                "SUM",
                "overTime",
                "POINT_IN_TIME",
                "frequency",
                "MONTH",
                "calendar",
                "DUONG_LICH",
                "gatheredKinds",
                "COMMUNE"));
        return new DefinitionPage(
                "HO_NGHEO",
                true,
                2,
                typed,
                List.of(new Choice("HO", "Tổng số hộ")),
                List.of(new Choice("NGUON_VON", "Nguồn vốn")),
                List.of(new Choice("DUONG_LICH", "Tháng dương lịch")),
                Note.done("definition.kept", "HO_NGHEO"));
    }
}
