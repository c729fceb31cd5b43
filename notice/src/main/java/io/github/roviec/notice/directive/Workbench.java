package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import java.time.LocalDate;
import java.util.List;
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

    /// The phrases of the language in a sentence.
    List<Hit> hits(Sentence sentence) {
        return book.find(Family.Layer.LANGUAGE, tokens, sentence.from(), sentence.to(), mentions);
    }

    /// Where a sentence begins in the normal form; the first of a paragraph takes the list mark along.
    int startOf(Sentence sentence, Block block) {
        return sentence.from() == block.from() ? block.paragraph().start() : tokens.start(sentence.from());
    }

    String text(int from, int to) {
        return from >= to ? "" : source.text(tokens.start(from), tokens.end(to - 1));
    }
}
