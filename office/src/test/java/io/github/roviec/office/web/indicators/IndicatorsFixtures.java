package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.FiguresPage.Entry;
import io.github.roviec.office.web.indicators.FiguresPage.Sector;
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

/// The list of forms, forms as they are defined, an indicator and its definition; and all other pages of
/// figures.
public final class IndicatorsFixtures {

    private IndicatorsFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        pages.put("indicators/list", list());
        pages.put("indicators/list#new", new FiguresPage(NOTHING, List.of(), true, true, List.of(), null));
        pages.put("indicators/list#none", new FiguresPage(NOTHING, List.of(), false, false, List.of(), null));
        pages.putAll(ReportFixtures.pages());
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
        pages.putAll(SourceFixtures.pages());
        pages.putAll(BinderFixtures.pages());
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
                id == 2 ? "20/8/2024 - 19/9/2024" : null,
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
                null,
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
                3,
                "909,4",
                2,
                new Change("share", "115,2", new BigDecimal("115.2")),
                Arrays.asList(aim, null, new IndicatorPage.Aim("1.200,0", null, false, true)),
                1L);
        IndicatorPage.Line empty = new IndicatorPage.Line(
                "8/2024",
                "/so-lieu",
                false,
                null,
                17,
                0,
                null,
                0,
                null,
                0,
                null,
                Arrays.asList(null, null, null),
                null);
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
