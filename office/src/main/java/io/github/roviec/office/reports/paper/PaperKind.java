package io.github.roviec.office.reports.paper;

import org.jspecify.annotations.Nullable;

/// Kinds of administrative papers (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III) that are composed here.
public enum PaperKind {
    REPORT("BC", "Báo cáo"),
    NOTICE("TB", "Thông báo"),
    PLAN("KH", "Kế hoạch"),
    SUBMISSION("TTr", "Tờ trình"),
    PROGRAMME("CTr", "Chương trình"),
    /// Công văn: has neither a name nor an abbreviation; its subject stands under the number ("V/v …").
    LETTER(null, "Công văn");

    private final @Nullable String abbreviation;
    private final String title;

    PaperKind(@Nullable String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    /// "Báo cáo".
    public String title() {
        return title;
    }

    /// "BC-UBND" for a named paper; "UBND-VP" for a letter, which names the unit that drafts it.
    public String symbol(String issuer, String drafter) {
        return abbreviation == null ? issuer + "-" + drafter : abbreviation + "-" + issuer;
    }
}
