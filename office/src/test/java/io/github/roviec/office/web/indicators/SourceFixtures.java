package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.found.FoundFixtures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands behind a number, and what is asked and said at it.
final class SourceFixtures {

    private SourceFixtures() {}

    static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
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
        return pages;
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
                talk.open() == null
                        ? null
                        : BinderFixtures.proof(talk.open().state().equals("OPEN")),
                Note.done("source.recorded"));
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
}
