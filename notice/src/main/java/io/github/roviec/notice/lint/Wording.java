package io.github.roviec.notice.lint;

import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words and clauses that stand twice in a row, brackets that stay open.
final class Wording {

    /// Words that never stand twice on purpose. Others may: the end of one word is the start of the next ("hành vi vi
    /// phạm", "giao thông thông suốt").
    private static final Set<String> NEVER_DOUBLED = Set.of(
            "được", "của", "và", "các", "là", "đã", "với", "tại", "theo", "những", "sẽ", "đang", "bị", "này", "một",
            "để", "như", "nhưng", "hoặc", "về", "do", "khi");

    private static final int SHORTEST_CLAUSE = 5;
    private static final int LONGEST_CLAUSE = 80;

    /// An open bracket may be closed this many paragraphs later, where a page or a line break lies between.
    private static final int NEAR = 8;

    private final Paper paper;
    private final Tokens tokens;

    Wording(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
    }

    List<Remark> remarks() {
        var found = new ArrayList<Remark>();
        int clause = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (doubled(i)) {
                found.add(Code.DOUBLED_WORD.at(
                        paper.span(i, i + 2),
                        "Từ \"" + tokens.written(i) + "\" viết hai lần liền nhau. Bỏ bớt một từ.",
                        tokens.written(i)));
            }
            if (tokens.isAny(i, ";", "\n", ".")) {
                if (tokens.is(i, ";") && repeated(clause, i)) {
                    found.add(Code.REPEATED_CLAUSE.at(
                            paper.span(clause, 2 * i - clause + 1),
                            "Một vế câu viết hai lần liền nhau. Bỏ bớt một vế.",
                            tokens.written(clause, i)));
                }
                clause = i + 1;
            }
        }
        brackets(found);
        return found;
    }

    private void brackets(List<Remark> found) {
        int open = -1;
        int depth = 0;
        int paragraphs = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean opens = tokens.is(i, "(");
            boolean late = open >= 0 && (opens && paragraphs > 0 || paragraphs > NEAR || i == tokens.size());
            if (late) {
                found.add(Code.BRACKET_UNCLOSED.at(
                        paper.span(open, Math.min(open + 3, tokens.size())),
                        "Dấu mở ngoặc không có dấu đóng. Thêm dấu đóng ngoặc ở chỗ phù hợp."));
                open = -1;
            }
            if (opens) {
                depth = open < 0 ? 1 : depth + 1;
                open = open < 0 ? i : open;
                paragraphs = 0;
            } else if (tokens.is(i, ")")) {
                depth--;
                open = depth <= 0 || listMark(i) ? -1 : open;
            } else if (tokens.is(i, "\n")) {
                paragraphs++;
            }
        }
    }

    /// "a)" at the start of a paragraph may close a bracket or may be the mark of a list: nothing is proved.
    private boolean listMark(int close) {
        int start = close - 1;
        return (start == 0 || tokens.is(start - 1, "\n")) && tokens.end(start) - tokens.start(start) <= 2;
    }

    private boolean doubled(int at) {
        boolean words = tokens.isWord(at) && tokens.isWord(at + 1);
        String key = tokens.key(at);
        return words
                && tokens.is(at + 1, key)
                && NEVER_DOUBLED.contains(key)
                && !tokens.capital(at + 1)
                && !tokens.allCapitals(at);
    }

    /// Whether the words of the clause `[from, semicolon)` stand again behind the semicolon.
    private boolean repeated(int from, int semicolon) {
        int length = semicolon - from;
        if (length < SHORTEST_CLAUSE || length > LONGEST_CLAUSE || semicolon + 1 + length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!tokens.is(semicolon + 1 + i, tokens.key(from + i))) {
                return false;
            }
        }
        return true;
    }
}
