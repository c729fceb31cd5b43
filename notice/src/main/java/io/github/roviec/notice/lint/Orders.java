package io.github.roviec.notice.lint;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.directive.Deadline;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.directive.TaskClass;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Orders that leave open who, what or by when.
final class Orders {

    /// So many orders without a deadline are told of one by one; more only once.
    private static final int FEW = 3;

    private static final int SHORTEST_WORK = 3;

    private static final int FAR = 40;

    private final Paper paper;
    private final List<Remark> found = new ArrayList<>();

    private final boolean damaged;

    /// @param damaged whether a scan has damaged the text, so that names may be there and cannot be read
    Orders(Paper paper, boolean damaged) {
        this.paper = paper;
        this.damaged = damaged;
    }

    List<Remark> remarks() {
        var undated = new ArrayList<Directive>();
        var unled = new ArrayList<Directive>();
        for (Directive directive : paper.directives()) {
            if (directive.lead().isEmpty() && !damaged && !names(directive)) {
                unled.add(directive);
            }
            if (directive.deadline().basis() == Deadline.Basis.NONE && directive.taskClass() != TaskClass.ONGOING) {
                undated.add(directive);
            }
            work(directive);
            leads(directive);
        }
        several(
                Code.DIRECTIVE_WITHOUT_LEAD,
                unled,
                "Nội dung giao việc không nêu đơn vị chủ trì. Chọn đơn vị chủ trì trước khi giao.",
                "nội dung giao việc không nêu đơn vị chủ trì. Chọn đơn vị chủ trì trước khi giao.");
        several(
                Code.DIRECTIVE_WITHOUT_DEADLINE,
                undated,
                "Nội dung giao việc không nêu thời hạn. Để \"không thời hạn\" hoặc hỏi lại người kết luận.",
                "nội dung giao việc không nêu thời hạn. Để \"không thời hạn\" hoặc hỏi lại người kết luận.");
        return found;
    }

    private void several(Code code, List<Directive> without, String one, String many) {
        if (without.size() <= FEW) {
            without.forEach(directive -> found.add(code.at(directive.span(), one)));
        } else {
            found.add(code.at(
                    without.getFirst().span(),
                    without.size() + "/" + paper.directives().size() + " " + many));
        }
    }

    /// Whether somebody may be named after all: "giao" with a name that could not be read, a unit before a verb.
    private boolean names(Directive directive) {
        Tokens tokens = paper.tokens();
        int from = paper.tokenAt(directive.span().start());
        if (tokens.isAny(from, "giao", "đề") || tokens.is(from, "yêu") && !tokens.capital(from)) {
            return true;
        }
        for (int i = from; i < Math.min(tokens.size(), from + FAR) && !tokens.is(i, "\n"); i++) {
            var units = paper.mentions().units(i);
            int behind = units.isEmpty() ? -1 : units.getLast().to();
            if (behind > 0 && paper.book().at(Family.VERB, tokens, behind, tokens.size()) != null) {
                return true;
            }
        }
        return false;
    }

    /// "Giao Phòng Nội vụ.": somebody is named and nothing is asked.
    private void work(Directive directive) {
        Addressee last = directive.lead().isEmpty() ? null : directive.lead().getLast();
        if (last == null || last.basis() != Basis.SENTENCE || !directive.span().contains(last.span())) {
            return;
        }
        String raw = paper.source().raw();
        int first = directive.lead().getFirst().span().start();
        int start = directive.span().start();
        Tokens before = Tokens.of(raw.substring(start, Math.max(start, first)));
        Tokens words =
                Tokens.of(raw.substring(last.span().end(), directive.span().end()));
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += words.isWord(i) ? 1 : 0;
        }
        boolean deed = deed(before) || deed(words);
        boolean cut = words.isAny(words.size() - 1, ",", ":", "-");
        boolean topic = paper.book().at(Family.TOPIC, words, 0, words.size()) != null;
        if (!deed
                && !cut
                && (count < SHORTEST_WORK || topic)
                && directive.items().isEmpty()) {
            found.add(
                    Code.DIRECTIVE_WITHOUT_VERB.at(
                            directive.span(),
                            "Nội dung giao việc nêu đơn vị nhưng không nêu việc phải làm. Bổ sung động từ và kết quả cần đạt."));
        }
    }

    private boolean deed(Tokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (paper.book().at(Family.VERB, words, i, words.size()) != null
                    || paper.book().at(Family.INSTRUCTION, words, i, words.size()) != null
                    || paper.book().at(Family.COORDINATION, words, i, words.size()) != null) {
                return true;
            }
        }
        return false;
    }

    /// "Giao Sở A, Sở B chủ trì …": who answers for it?
    private void leads(Directive directive) {
        List<Addressee> lead = directive.lead();
        boolean several = lead.size() > 1 && lead.stream().noneMatch(Addressee::group);
        boolean named = several && lead.stream().allMatch(a -> a.basis() == Basis.SENTENCE && a.sure());
        int end = named ? lead.getLast().span().end() : 0;
        if (!named
                || end > directive.span().end()
                || lead.getFirst().span().start() < directive.span().start()) {
            return;
        }
        Tokens words = Tokens.of(
                paper.source().raw().substring(end, Math.min(directive.span().end(), end + 20)));
        boolean lead2 = words.is(0, "chủ") && words.is(1, "trì") || words.is(1, "chủ") && words.is(2, "trì");
        if (lead2) {
            found.add(Code.DIRECTIVE_WITH_TWO_LEADS.at(
                    directive.span(),
                    lead.size() + " đơn vị cùng chủ trì một việc. Xác định một đơn vị chịu trách nhiệm chính,"
                            + " các đơn vị khác phối hợp."));
        }
    }
}
