package io.github.roviec.office.reports.paper;

import org.jspecify.annotations.Nullable;

/// Kinds of administrative papers (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III) that are composed here.
public enum PaperKind {
    REPORT("BC", "Báo cáo", true),
    NOTICE("TB", "Thông báo", false),
    PLAN("KH", "Kế hoạch", false),
    SUBMISSION("TTr", "Tờ trình", true),
    PROGRAMME("CTr", "Chương trình", false),
    /// Công văn: has neither a name nor an abbreviation; its subject stands under the number ("V/v …").
    LETTER(null, "Công văn", true);

    private final @Nullable String abbreviation;
    private final String title;
    private final boolean addressed;

    PaperKind(@Nullable String abbreviation, String title, boolean addressed) {
        this.abbreviation = abbreviation;
        this.title = title;
        this.addressed = addressed;
    }

    /// "Báo cáo".
    public String title() {
        return title;
    }

    /// Whether it may have "Kính gửi" (ô số 9a).
    public boolean isAddressed() {
        return addressed;
    }

    /// "BC-UBND" for a named paper; "UBND-VP" for a letter, which names the unit that drafts it.
    public String symbol(String issuer, String drafter) {
        return abbreviation == null ? issuer + "-" + drafter : abbreviation + "-" + issuer;
    }
}
