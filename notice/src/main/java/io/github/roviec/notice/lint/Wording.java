package io.github.roviec.notice.lint;

import io.github.roviec.notice.lint.Remark.Severity;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words and clauses that stand twice in a row.
final class Wording {

    /// Words that never stand twice on purpose. Others may: the end of one word is the start of the next ("hành vi vi
    /// phạm", "giao thông thông suốt").
    private static final Set<String> NEVER_DOUBLED = Set.of(
            "được", "của", "và", "các", "là", "đã", "với", "tại", "theo", "những", "sẽ", "đang", "bị", "này", "một",
            "để", "như", "nhưng", "hoặc", "về", "do", "khi");

    private static final int SHORTEST_CLAUSE = 5;
    private static final int LONGEST_CLAUSE = 80;

    private final SourceText source;
    private final Tokens tokens;

    Wording(SourceText source, Tokens tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    List<Remark> remarks() {
        var found = new ArrayList<Remark>();
        int clause = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (doubled(i)) {
                found.add(new Remark(
                        "doubled-word",
                        Severity.WARNING,
                        "Từ \"" + tokens.written(i) + "\" viết hai lần liền nhau. Bỏ bớt một từ.",
                        source.span(tokens.start(i), tokens.end(i + 1))));
            }
            if (tokens.isAny(i, ";", "\n", ".")) {
                if (tokens.is(i, ";") && repeated(clause, i)) {
                    found.add(new Remark(
                            "repeated-clause",
                            Severity.WARNING,
                            "Một vế câu viết hai lần liền nhau. Bỏ bớt một vế.",
                            source.span(tokens.start(i + 1), tokens.end(2 * i - clause))));
                }
                clause = i + 1;
            }
        }
        return found;
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
