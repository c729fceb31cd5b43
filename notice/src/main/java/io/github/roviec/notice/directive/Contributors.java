package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads who contributes to an order and who directs it in person.
final class Contributors {

    private static final int LONGEST_POSITION = 16;

    private static final int FARTHEST_PARTNER = 30;

    private static final int NEAR_PURPOSE = 7;

    private final SourceText source;
    private final Tokens tokens;
    private final Mentions mentions;

    Contributors(SourceText source, Tokens tokens, Mentions mentions) {
        this.source = source;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /// "… chủ trì, Công an xã phối hợp …", "gửi Công an xã, các thôn để các đơn vị phối hợp …": who stands before the
    /// word, behind those who lead (`behind`).
    private List<UnitMention> joining(Hit coordination, int behind) {
        if (!tokens.is(coordination.from(), "phối")) {
            return List.of();
        }
        int purpose = purpose(coordination.from());
        for (int i = Math.max(behind + 1, coordination.from() - FARTHEST_PARTNER); i < coordination.from(); i++) {
            boolean sent = purpose > 0 && tokens.isAny(i - 1, "gửi", "cho", "đến", "tới");
            boolean clause = tokens.isAny(i - 1, ",", ";") && !endsUnit(i - 1);
            List<UnitMention> units = clause || sent ? mentions.units(i) : List.of();
            boolean whole = !units.isEmpty()
                    && units.getFirst().from() == i
                    && units.getLast().to() == (sent ? purpose : coordination.from());
            if (whole) {
                return units;
            }
        }
        return List.of();
    }

    /// Where "để (các đơn vị)" before the word at `at` begins; -1 where it does not.
    private int purpose(int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR_PURPOSE) && tokens.isWord(i); i--) {
            if (tokens.is(i, "để")) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a unit ends at `at`: a comma there parts a list of units, not clauses.
    private boolean endsUnit(int at) {
        for (int i = Math.max(0, at - LONGEST_POSITION); i < at; i++) {
            List<UnitMention> units = mentions.units(i);
            if (!units.isEmpty()
                    && units.getFirst().to() <= at
                    && units.getLast().to() >= at) {
                return true;
            }
        }
        return false;
    }

    /// Units behind "phối hợp với" and its like, from token `from` on; `behind` those who lead.
    List<UnitMention> coordinating(int from, int behind, List<Hit> hits) {
        var found = new ArrayList<UnitMention>();
        Hit before = null;
        for (Hit hit : hits) {
            if (hit.is(Family.BOILERPLATE, "implement") && hit.from() >= from) {
                found.addAll(joining(hit, behind));
            }
            if (hit.is(Family.COORDINATION) && hit.from() >= from) {
                found.addAll(joining(hit, behind));
                List<UnitMention> units = mentions.partners(hit.to());
                if (!units.isEmpty() && !told(before, hit)) {
                    found.addAll(units);
                }
            }
            if (hit.is(Family.INSTRUCTION) || hit.is(Family.COORDINATION)) {
                before = hit;
            }
        }
        return found;
    }

    /// "đôn đốc các xã phối hợp với …": others are told to work together.
    private boolean told(@Nullable Hit before, Hit coordination) {
        if (before == null || !before.is(Family.INSTRUCTION, "urge")) {
            return false;
        }
        List<UnitMention> told = mentions.units(before.to());
        return !told.isEmpty() && coordination.from() - told.getLast().to() <= 2;
    }

    /// "Đồng chí …, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo"
    @Nullable
    Supervisor supervisor(Sentence sentence) {
        for (int i = sentence.from(); i + 3 < sentence.to(); i++) {
            int name = comrade(i);
            if (name < 0) {
                continue;
            }
            int nameEnd = name;
            while (nameEnd < sentence.to() && tokens.capital(nameEnd) && nameEnd - name < 5) {
                nameEnd++;
            }
            int verb = directs(nameEnd, sentence);
            if (nameEnd - name < 2 || verb < 0) {
                continue;
            }
            int position = tokens.isAny(nameEnd, ",", "-") ? nameEnd + 1 : nameEnd;
            while (verb > position && tokens.isAny(verb - 1, ",", "-")) {
                verb--;
            }
            return new Supervisor(
                    source.text(tokens.start(name), tokens.end(nameEnd - 1)),
                    verb > position ? source.text(tokens.start(position), tokens.end(verb - 1)) : null,
                    source.span(tokens.start(i), tokens.end(Math.max(verb, nameEnd) - 1)));
        }
        return null;
    }

    /// A person among the leads is also the one who directs: "Giao Phó Thủ tướng Trần Văn A …".
    @Nullable
    Supervisor supervisor(UnitMention lead) {
        if (lead.kind() != UnitMention.Kind.POST) {
            return null;
        }
        // position and name both begin with capitals: the name is what remains behind the last small word
        int name = mentions.person(lead);
        if (name < 0 || onlyAddressed(lead.from(), name)) {
            return null;
        }
        return new Supervisor(
                source.text(tokens.start(name), tokens.end(lead.to() - 1)),
                source.text(tokens.start(lead.from()), tokens.end(name - 1)),
                lead.span());
    }

    /// "đồng chí", "ông": how a person is called, no position from which anybody directs others.
    private boolean onlyAddressed(int from, int to) {
        return to - from == 1 && tokens.isAny(from, "ông", "bà")
                || to - from == 2 && tokens.is(from, "đồng") && tokens.is(from + 1, "chí");
    }

    private int comrade(int at) {
        if (tokens.is(at, "đồng") && tokens.is(at + 1, "chí") && tokens.capital(at + 2)) {
            return at + 2;
        }
        boolean brief =
                tokens.is(at, "đ") && tokens.is(at + 1, "/") && tokens.is(at + 2, "c") && tokens.capital(at + 3);
        return brief ? at + 3 : -1;
    }

    private int directs(int from, Sentence sentence) {
        int limit = Math.min(sentence.to() - 1, from + LONGEST_POSITION);
        for (int i = from; i < limit; i++) {
            if (tokens.is(i, "trực") && tokens.is(i + 1, "tiếp")) {
                return i;
            }
            if (tokens.is(i, "phụ") && tokens.is(i + 1, "trách") || tokens.is(i, "chỉ") && tokens.is(i + 1, "đạo")) {
                return i;
            }
        }
        return -1;
    }
}
