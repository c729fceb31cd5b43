package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.definition.CataloguePage.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The catalogue, a set with its past, a dimension that is new, goals.
public final class CatalogueFixtures {

    private CatalogueFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        pages.put(
                "indicators/catalogue",
                new CataloguePage(
                        List.of(new Line("KTXH", "Chỉ tiêu chủ yếu", "16", "/so-lieu/bo/KTXH")),
                        List.of(new Line("NTM_2021", "19 tiêu chí", "19", "/so-lieu/cach-chia/NTM_2021")),
                        List.of(new Line("ND09", "Từ ngày 15", "15", null)),
                        List.of(new Line("HDND", "Nghị quyết HĐND", "", null)),
                        List.of(new Line("NS_THU", "Thu ngân sách", "triệu đồng", "/so-lieu/danh-muc/NS_THU")),
                        Map.of("baseCode", "hdnd"),
                        new Note("refused", "refusal.indicators.code", new Object[] {"hdnd"})));
        pages.put(
                "indicators/part",
                new PartPage(
                        "set",
                        "KTXH",
                        true,
                        2,
                        Map.of(
                                "name",
                                "Chỉ tiêu chủ yếu",
                                "lines",
                                "NS_THU\nNS_CHI [từ 1/6/2024]",
                                "since",
                                "29/9/2024"),
                        List.of(new Choice("NS_THU", "Thu ngân sách")),
                        List.of(),
                        List.of(),
                        List.of(new PartPage.Before(1, "Chỉ tiêu", "08:00 1/1/2024", "Người sửa", "NS_THU")),
                        Note.done("part.kept")));
        pages.put(
                "indicators/part#new",
                new PartPage(
                        "dimension",
                        "NTM_2031",
                        false,
                        0,
                        Map.of("groupedBy", "NTM26_NHOM"),
                        List.of(),
                        List.of(new Choice("NTM26_NHOM", "Nhóm xã")),
                        List.of("3.1. Diện tích được tưới, tiêu"),
                        List.of(),
                        null));
        pages.putAll(CheckRuleFixtures.pages());
        pages.put("indicators/goals", goals(true));
        pages.put("indicators/goals#none", goals(false));
        return pages;
    }

    private static GoalsPage goals(boolean full) {
        GoalsPage.Aim aim = new GoalsPage.Aim("29.680,000", "Nghị quyết số 71/NQ-HĐND", "NS_THU 0", "KE_HOACH");
        return new GoalsPage(
                "UBND huyện Thử",
                "2024",
                "2023",
                "2025",
                List.of(new Choice("1", "UBND huyện Thử"), new Choice("2", "UBND xã An Sơn")),
                "1",
                List.of("Kế hoạch năm", "Dự toán Tỉnh giao"),
                full
                        ? List.of(new GoalsPage.Row(
                                "Thu ngân sách",
                                "triệu đồng",
                                "/so-lieu/chi-tieu/NS_THU",
                                Arrays.asList(aim, new GoalsPage.Aim("1,000", null, "NS_THU 0", "TINH_GIAO"))))
                        : List.of(),
                full
                        ? List.of(new GoalsPage.Gone(
                                "Chi ngân sách",
                                "Kế hoạch năm",
                                "12,000 triệu đồng",
                                "Nghị quyết số 71/NQ-HĐND",
                                "Người giao",
                                "09:00 30/9/2024",
                                "Ghi nhầm chỉ tiêu"))
                        : List.of(),
                full,
                List.of(new Choice("NS_THU 0", "Thu ngân sách")),
                List.of(new Choice("KE_HOACH", "Kế hoạch năm")),
                Map.of("value", "1.5"),
                full ? Note.done("goals.set", "Thu ngân sách") : null);
    }
}
