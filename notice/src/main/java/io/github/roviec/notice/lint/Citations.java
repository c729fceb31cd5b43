package io.github.roviec.notice.lint;

import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Papers that are cited: dated after this one, or cited for the first time without a date.
final class Citations {

    private static final int SHOWN = 5;
    private static final int BEHIND = 10;
    private static final int BEFORE = 40;

    private final Paper paper;
    private final boolean ofParty;
    private final Set<String> datedNumbers = new HashSet<>();

    Citations(Paper paper) {
        this.paper = paper;
        this.ofParty = new FrontForm(paper).ofParty();
        for (Citation citation : paper.mentions().citations()) {
            if (citation.date() != null) {
                datedNumbers.add(citation.number().toLowerCase(Locale.ROOT));
            }
        }
    }

    List<Remark> remarks() {
        var found = new ArrayList<Remark>();
        var undated = new ArrayList<Citation>();
        var seen = new HashSet<String>();
        LocalDate latest = paper.latest();
        for (Citation citation : paper.mentions().citations()) {
            LocalDate date = citation.date();
            if (latest != null && date != null && date.isAfter(latest)) {
                found.add(Code.CITATION_AFTER_MEETING.at(
                        citation.span(),
                        "Văn bản " + citation.number() + " ghi ngày " + Dates.day(date) + ", sau ngày "
                                + Dates.day(latest) + " của phiên họp hoặc của văn bản này."
                                + " Kiểm tra lại số và ngày của văn bản được dẫn."));
            }
            boolean first = seen.add(citation.number().toLowerCase(Locale.ROOT));
            if (first && date == null && !ofParty && named(citation) && !saysYear(citation) && !dated(citation)) {
                undated.add(citation);
            }
        }
        undated.removeIf(citation -> datedElsewhere(citation));
        if (!undated.isEmpty()) {
            found.add(undated(undated));
        }
        return found;
    }

    private boolean datedElsewhere(Citation undated) {
        return datedNumbers.contains(undated.number().toLowerCase(Locale.ROOT));
    }

    /// "… của Chính phủ ngày 08 tháng 3 năm 2025", "Ngày 13/6/2024, Chủ tịch ban hành Công văn số …": the day stands in
    /// the same sentence.
    private boolean dated(Citation citation) {
        Tokens tokens = paper.tokens();
        int from = paper.tokenAt(citation.span().start());
        int to = paper.tokenAt(citation.span().end());
        for (int i = to - 1; i < to + BEHIND && !tokens.isAny(i, ".", ";", "\n"); i++) {
            if (tokens.isAny(i, "ngày", "năm")) {
                return true;
            }
        }
        for (int i = from; i > from - BEFORE && i >= 0 && !ends(tokens, i); i--) {
            if (tokens.is(i, "ngày") && paper.mentions().time(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Tokens tokens, int at) {
        return tokens.isAny(at, ";", "\n") || tokens.is(at, ".") && !tokens.glued(at + 1);
    }

    /// Only a number with its kind is surely a paper; a law is cited by name alone.
    private static boolean named(Citation citation) {
        String kind = citation.kind();
        return kind != null && !kind.toLowerCase(Locale.ROOT).endsWith("luật");
    }

    /// "12/2024/NĐ-CP" says when, if not the day.
    private static boolean saysYear(Citation citation) {
        return citation.number().chars().filter(c -> c == '/').count() > 1;
    }

    private static Remark undated(List<Citation> undated) {
        String numbers = String.join(
                ", ", undated.stream().map(Citation::number).limit(SHOWN).toList());
        return Code.CITATION_INCOMPLETE.at(
                undated.getFirst().span(),
                "Dẫn lần đầu không ghi ngày ban hành: " + numbers + (undated.size() > SHOWN ? ", …" : "")
                        + ". Nghị định 30/2020/NĐ-CP: lần đầu ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành"
                        + " và trích yếu.");
    }
}
