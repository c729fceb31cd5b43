package io.github.roviec.notice.lint;

import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.mention.FigurePlace;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Span;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.NoticeTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that was read in a paper before it is looked over.
///
/// @param kind   abbreviation of its kind ("TB"), null where the text does not say
/// @param latest the later of meeting and paper: what is dated after it cannot have been known
/// @param places the names of places on the office's own list, with their level ("xã đồng tiến")
public record Paper(
        SourceText source,
        Tokens tokens,
        RuleBook book,
        Mentions mentions,
        NoticeTree tree,
        List<Directive> directives,
        List<FigurePlace> figures,
        @Nullable String kind,
        @Nullable LocalDate latest,
        Set<String> places) {

    /// The first token that stands at or behind offset `raw` of the text as supplied.
    int tokenAt(int raw) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle, middle + 1).start() < raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where tokens `[from, to)` stand in the text as supplied.
    Span span(int from, int to) {
        return source.span(tokens.start(from), tokens.end(Math.max(from, to - 1)));
    }
}
