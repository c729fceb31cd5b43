package io.github.roviec.office.reports.paper;

import java.time.LocalDate;

/// What stands above an annex (Phụ lục I, mục III.1).
///
/// @param name  "Phụ lục", or "Phụ lục II" where there are several
/// @param with  "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 10 năm 2024 của …)"; number and day stay
///              open until they are known
public record AnnexHead(String name, String title, String with) {

    /// @param index from 0
    public static AnnexHead of(Composition paper, int index) {
        PaperHead head = paper.head();
        String name = paper.annexes().size() < 2 ? "Phụ lục" : "Phụ lục " + Roman.of(index + 1);
        return new AnnexHead(
                name,
                Capitals.of(paper.annexes().get(index).title()),
                "(Kèm theo " + head.kind().title() + " số " + head.numberAndSymbol() + " " + day(head) + " của "
                        + head.issuer() + ")");
    }

    private static String day(PaperHead head) {
        LocalDate day = head.day();
        return day == null ? "ngày … tháng … năm …" : PaperHead.inWords(day);
    }
}
