package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.List;

/// Where a sentence begins to speak: behind what links it to the one before, behind the time.
final class Openings {

    private static final int LONGEST_DAY = 8;

    private final Tokens tokens;
    private final RuleBook book;

    Openings(Tokens tokens, RuleBook book) {
        this.tokens = tokens;
        this.book = book;
    }

    /// Behind quotation marks and linking words ("Đồng thời,", "Theo đó,").
    int of(Sentence sentence) {
        int i = sentence.from();
        while (i < sentence.to() && !tokens.isWord(i) && !tokens.isNumber(i)) {
            i++;
        }
        Hit link = book.at(Family.CIRCUMSTANCE, tokens, i, sentence.to());
        if (link == null || !link.says("link")) {
            return i;
        }
        boolean paused = tokens.isAny(link.to(), ",", ":");
        return paused ? link.to() + 1 : tokens.isAny(i, "đồng", "theo") ? link.to() : i;
    }

    /// Behind "Định kỳ hằng tháng" or "Trước ngày 10/4/2025,".
    int behindTimes(int at, List<Hit> hits) {
        int i = at;
        for (Hit hit : hits) {
            boolean time = hit.is(Family.RECURRING) || hit.is(Family.DEADLINE);
            if (time && hit.from() >= i && (hit.from() == i || hit.is(Family.RECURRING) && dayOf(i, hit.from()))) {
                i = tokens.is(hit.to(), ",") ? hit.to() + 1 : hit.to();
            }
        }
        return i;
    }

    /// "vào ngày 20" before "hằng tháng".
    private boolean dayOf(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean day = tokens.isNumber(i)
                    || tokens.isAny(
                            i, "vào", "trước", "ngày", "chậm", "nhất", "sáng", "chiều", "thứ", "từ", "đến", "-",
                            "tháng", "và");
            if (!day || to - from > LONGEST_DAY) {
                return false;
            }
        }
        return true;
    }
}
