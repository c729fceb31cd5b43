package io.github.roviec.office.web.indicators.found;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.found.FoundPage.Card;
import io.github.roviec.office.web.indicators.found.FoundPage.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Figures of a paper in every state, with every doubt; one put elsewhere.
public final class FoundFixtures {

    private FoundFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        pages.put("indicators/found", page(true, null));
        pages.put("indicators/found#form", page(true, form()));
        pages.put("indicators/found#looking", page(false, null));
        pages.put("indicators/found#none", new FoundPage(1, "412/TB-UBND", true, 0, List.of(), null, null));
        pages.put("indicators/found#nothing", new FoundPage(1, "412/TB-UBND", false, 0, List.of(), null, null));
        return pages;
    }

    public static Quote quote() {
        return new Quote("Thu ngân sách ước đạt ", "21.340 triệu đồng", ", tăng 9,3%.", "/van-ban/1?tu=10&den=90");
    }

    private static FoundPage page(boolean mayDecide, FoundPage.@Nullable Form form) {
        return new FoundPage(
                1,
                "412/TB-UBND, 28/8/2024",
                mayDecide,
                3,
                List.of(
                        card(1, "WAITING", place("VALUE", null, false), "21.290,000 triệu đồng", "OTHER", List.of()),
                        card(
                                2,
                                "WAITING",
                                place("SHARE", "Dự toán Tỉnh giao", true),
                                "78,6 %",
                                "SAME",
                                List.of("NAME_ONLY", "RIVAL", "PERIOD_ASSUMED", "UNIT_UNKNOWN", "UNIT_NOT_ASKED")),
                        card(
                                3,
                                "ACCEPTED",
                                place("GOAL", "Kế hoạch năm", false),
                                null,
                                null,
                                List.of("CONVERTED", "BASE_UNKNOWN", "GOAL_ASSUMED")),
                        card(4, "REJECTED", null, null, null, List.of("INDICATOR_NONE"))),
                form,
                Note.done("found.acceptedAll", 3));
    }

    private static Card card(
            long id,
            String state,
            @Nullable Place place,
            @Nullable String recorded,
            @Nullable String difference,
            List<String> doubts) {
        boolean decided = !state.equals("WAITING");
        return new Card(
                id,
                1,
                state,
                quote(),
                "21.340 triệu đồng · thu ngân sách · 8 tháng 2024",
                place,
                recorded,
                difference,
                88,
                doubts,
                state.equals("REJECTED") ? "số ước" : null,
                decided ? "Người duyệt" : null,
                decided ? "09:00 8/10/2024" : null);
    }

    private static Place place(String aspect, @Nullable String base, boolean computed) {
        return new Place(
                "Thu ngân sách nhà nước",
                "Mục thử",
                "UBND huyện Thử",
                "MONTH",
                "8",
                "2024",
                aspect,
                base,
                computed,
                "21.340,000 triệu đồng",
                "/so-lieu/chi-tieu/NS_THU");
    }

    private static FoundPage.Form form() {
        return new FoundPage.Form(
                1,
                1,
                List.of(new FoundPage.Group("Ngân sách", List.of(new Choice("NS_THU 0", "Thu ngân sách nhà nước")))),
                "NS_THU 0",
                List.of(new Choice("1", "UBND huyện Thử")),
                "1",
                "8",
                "2024",
                List.of("VALUE", "SHARE", "GOAL"),
                "VALUE",
                List.of(new Choice("KE_HOACH", "Kế hoạch năm")),
                "",
                "21.340");
    }
}
