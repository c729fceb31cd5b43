package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every reader of directives works with.
///
/// @param paper  the date of the notice or of its meeting, null when it gives none
/// @param issued the day on which the notice was signed, null when it is left blank
public record Workbench(
        SourceText source,
        Tokens tokens,
        RuleBook book,
        Mentions mentions,
        Addressees addressees,
        @Nullable LocalDate paper,
        @Nullable LocalDate issued) {

    private static final int LONGEST_NAME = 24;

    /// The phrases of the language in a sentence.
    List<Hit> hits(Sentence sentence) {
        return book.find(Family.Layer.LANGUAGE, tokens, sentence.from(), sentence.to(), mentions);
    }

    /// Where a sentence begins in the normal form; the first of a paragraph takes the list mark along.
    int startOf(Sentence sentence, Block block) {
        return sentence.from() == block.from() ? block.paragraph().start() : tokens.start(sentence.from());
    }

    /// Without the "/." that ends a paper.
    int endOf(Sentence sentence) {
        int to = sentence.to();
        if (to - sentence.from() > 2 && tokens.is(to - 1, ".") && tokens.is(to - 2, "/")) {
            to -= 2;
        }
        return to;
    }

    String text(int from, int to) {
        return from >= to ? "" : source.text(tokens.start(from), tokens.end(to - 1));
    }

    /// "Trung tâm Dịch vụ việc làm (Sở Nội vụ)": brackets behind a unit say whose it is.
    private int behindBracket(int at, int to) {
        for (int i = at; tokens.is(at, "(") && i < Math.min(to, at + LONGEST_NAME); i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    /// "Theo phân công tại Quyết định số …": another paper says who or when; the units and dates here are its own.
    boolean byOther(int from, int to) {
        boolean points = from < to
                && tokens.isAny(from, "theo", "như")
                && mentions.units(from + 1).isEmpty();
        for (int i = from; points && i < to; i++) {
            if (mentions.cited(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Các đơn vị có liên quan đến trồng rừng, chăm sóc rừng": in a cell what narrows a group goes on to its end or to
    /// the next unit.
    private UnitMention narrowed(UnitMention unit, int to) {
        if (unit.kind() != UnitMention.Kind.GROUP || !tokens.isAny(unit.to(), "đến", "tới", "được", "có")) {
            return unit;
        }
        int end = unit.to();
        while (end < to
                && !tokens.capital(end)
                && (tokens.isWord(end) || tokens.is(end, ",") && tokens.isWord(end + 1) && !tokens.capital(end + 1))) {
            end++;
        }
        return mentions.extended(unit, end).doubtful();
    }

    /// Every unit in tokens `[from, to)`, as in a column or behind a label. Where nobody is known the words stand as
    /// they are, with a doubt.
    List<UnitMention> unitsIn(int from, int to) {
        if (byOther(from, to)) {
            return List.of();
        }
        var found = new ArrayList<UnitMention>();
        int i = from;
        while (i < to) {
            List<UnitMention> units = found.isEmpty() && i == from ? mentions.partners(i) : mentions.units(i);
            boolean here = !units.isEmpty()
                    && units.getFirst().from() == i
                    && units.getLast().to() <= to;
            if (here) {
                found.addAll(units.subList(0, units.size() - 1));
                found.add(narrowed(units.getLast(), to));
            }
            i = here ? behindBracket(found.getLast().to(), to) : i + 1;
        }
        if (!found.isEmpty()) {
            return found;
        }
        int start = from;
        int end = to;
        while (end > start && !tokens.isWord(end - 1)) {
            end--;
        }
        while (start < end && !tokens.isWord(start)) {
            start++;
        }
        return start < end && end - start <= LONGEST_NAME ? List.of(mentions.guessed(start, end)) : List.of();
    }
}
