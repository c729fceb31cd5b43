package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Map;

/// Documents that prove figures: at a figure, and all those of a unit.
final class BinderFixtures {

    private BinderFixtures() {}

    static Map<String, Object> pages() {
        return Map.of(
                "indicators/binder",
                binder(),
                "indicators/binder#empty",
                new BinderPage(
                        "UBND xã An Sơn", "QUARTER", "3", "2024", List.of(), null, List.of(), List.of(), "1", 2));
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

    /// @param some or none, and something typed that could not be kept
    static ProofBox proof(boolean some) {
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
}
