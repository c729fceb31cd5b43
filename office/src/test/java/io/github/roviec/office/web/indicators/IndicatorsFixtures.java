package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.FiguresPage.Entry;
import io.github.roviec.office.web.indicators.FiguresPage.Sector;
import io.github.roviec.office.web.indicators.ReportPage.Row;
import io.github.roviec.office.web.indicators.board.BoardFixtures;
import io.github.roviec.office.web.indicators.definition.CatalogueFixtures;
import io.github.roviec.office.web.indicators.found.FoundFixtures;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Forms to fill, one that was filled wrongly and one that waits; an indicator, its source, its definition.
public final class IndicatorsFixtures {

    private IndicatorsFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        pages.put("indicators/list", list());
        pages.put("indicators/list#new", new FiguresPage(List.of(), List.of(), List.of(), List.of(), true, null));
        pages.put("indicators/list#none", new FiguresPage(List.of(), List.of(), List.of(), List.of(), false, null));
        pages.put("indicators/report", report(true, List.of()));
        pages.put("indicators/report#waiting", report(false, List.of("chap-nhan", "tra-lai", "chot", "mo-lai")));
        pages.put("indicators/indicator", indicator());
        pages.put("indicators/source", source());
        pages.put("indicators/definition", definition());
        pages.putAll(BoardFixtures.pages());
        pages.putAll(FoundFixtures.pages());
        pages.putAll(CatalogueFixtures.pages());
        return pages;
    }

    private static FiguresPage list() {
        List<FiguresPage.Line> lines = List.of(
                line(1, "MONTH", "9", true, "IN_PROGRESS"),
                line(2, "QUARTER", "3", false, "SUBMITTED"),
                line(3, "SIX_MONTHS", "1", false, "ACCEPTED"),
                line(4, "NINE_MONTHS", "1", false, "DONE"),
                line(5, "YEAR", "1", false, "IN_PROGRESS"));
        return new FiguresPage(
                lines,
                lines.subList(1, 2),
                List.of(),
                List.of(new Sector(
                        "Nông thôn mới",
                        List.of(
                                new Entry("NTM21", "Tiêu chí nông thôn mới đã đạt", "tiêu chí", false),
                                new Entry("NTM21_BQ", "Bình quân tiêu chí mỗi xã", "tiêu chí/xã", true)))),
                true,
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
                7);
    }

    private static ReportPage report(boolean mayFill, List<String> steps) {
        return new ReportPage(
                7,
                3,
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
                                false,
                                "1.5",
                                "",
                                "123",
                                false,
                                new Note("refused", "refusal.indicators.number", new Object[] {"1.5"}),
                                null),
                        new Row(
                                "2-0",
                                "Số hộ cận nghèo",
                                "hộ",
                                false,
                                "",
                                "Chưa rà soát xong",
                                null,
                                false,
                                null,
                                "/so-lieu/chi-tieu/HO_CAN_NGHEO/nguon?don-vi=1&ky=2&muc=0"),
                        new Row(
                                null,
                                "Công trình cần cấp giấy chứng nhận",
                                "công trình",
                                false,
                                "",
                                "",
                                null,
                                false,
                                null,
                                null),
                        new Row("3-1", "Nhà văn hoá", "công trình", true, "12", "", "11", true, null, null)),
                steps,
                List.of(
                        new ReportPage.Event("SUBMIT", "09:00 30/9/2024", "Người nhập", null),
                        new ReportPage.Event("RETURN", "10:00 30/9/2024", "Người duyệt", "Xem lại số hộ nghèo"),
                        new ReportPage.Event("ACCEPT", "11:00 30/9/2024", "Người duyệt", null),
                        new ReportPage.Event("LOCK", "12:00 30/9/2024", "Người duyệt", null),
                        new ReportPage.Event("REOPEN", "13:00 30/9/2024", "Người duyệt", "Sai đơn vị tính")),
                "",
                mayFill ? new Note("refused", "report.some-wrong", new Object[] {1}) : null);
    }

    private static IndicatorPage indicator() {
        IndicatorPage.Aim aim = new IndicatorPage.Aim("900,0", "116,4", true);
        IndicatorPage.Line full = new IndicatorPage.Line(
                "9/2024",
                "/so-lieu",
                true,
                "1.047,6",
                2,
                1,
                "930,0",
                "909,4",
                "115,2",
                Arrays.asList(aim, null, new IndicatorPage.Aim("1.200,0", "87,3", false)),
                1L);
        IndicatorPage.Line empty = new IndicatorPage.Line(
                "8/2024", "/so-lieu", false, null, 17, 0, null, null, null, Arrays.asList(null, null, null), null);
        return new IndicatorPage(
                "NS_THU",
                "Thu ngân sách nhà nước",
                "triệu đồng",
                "A + B",
                "Nghị quyết HĐND",
                "UBND huyện",
                1,
                new Choice("/so-lieu", "UBND tỉnh"),
                "2024",
                "9",
                "2023",
                "2025",
                List.of("Kế hoạch năm", "Dự toán Tỉnh giao", "Dự toán điều hành"),
                List.of(empty, full),
                List.of(full),
                List.of(full, empty),
                true);
    }

    private static SourcePage source() {
        return new SourcePage(
                "HO_NGHEO",
                "Số hộ nghèo",
                "hộ",
                "Mục thử",
                "UBND xã An Sơn",
                "MONTH",
                "9",
                "2024",
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
                List.of(new SourcePage.Said("412/TB-UBND, 28/8/2024", "/van-ban/1/so-lieu#f1", FoundFixtures.quote())),
                new SourcePage.Form("/so-lieu", "1.5", "", ""),
                Note.done("source.recorded"));
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
