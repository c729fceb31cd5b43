package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What every reader of directives works with.
///
/// @param paper the date of the notice or of its meeting, null when it gives none
public record Workbench(
        SourceText source,
        Tokens tokens,
        RuleBook book,
        Mentions mentions,
        Addressees addressees,
        @Nullable LocalDate paper) {

    String text(int from, int to) {
        return from >= to ? "" : source.text(tokens.start(from), tokens.end(to - 1));
    }
}
