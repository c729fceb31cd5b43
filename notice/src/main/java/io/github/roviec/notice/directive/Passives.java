package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Kế hoạch này do Sở A chủ trì tham mưu", "Do Phòng B chủ trì tổng hợp": what is to be done stands first, who does it
/// behind "do". Meetings that somebody chaired are no work, and what is done already is a fact.
final class Passives {

    private static final int FARTHEST = 26;

    /// So many words behind the verb "đã" still speaks of it, and not of some paper named later.
    private static final int NEAR = 3;

    /// @param done whether the sentence only says how far the work is
    record Passive(List<UnitMention> units, Hit verb, boolean done) {}

    private final Tokens tokens;
    private final Mentions mentions;

    Passives(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    @Nullable
    Passive find(int start, Sentence sentence, List<Hit> hits) {
        boolean meeting = tokens.isAny(start, "hội", "phiên", "cuộc", "buổi", "ngày", "tại");
        for (int i = start; !meeting && i < Math.min(sentence.to(), start + FARTHEST); i++) {
            if (tokens.isAny(i, ",", ";", ":")) {
                return null;
            }
            Hit said = tokens.is(i, "do") ? null : Clauses.hitAt(i, hits);
            if (said != null && (said.is(Family.ORDER) || said.is(Family.ASSESSMENT) || i == start)) {
                return null;
            }
            List<UnitMention> units = tokens.is(i, "do") ? mentions.units(i + 1) : List.of();
            boolean unit = !units.isEmpty()
                    && units.getFirst().from() == i + 1
                    && units.stream().noneMatch(u -> u.kind() == UnitMention.Kind.POST);
            Hit verb = unit ? Clauses.hitAt(units.getLast().to(), hits) : null;
            boolean leads = verb != null
                    && tokens.is(verb.from(), "chủ")
                    && (verb.is(Family.COORDINATION) || Clauses.hitAt(verb.to(), hits) != null);
            if (verb != null && leads) {
                return new Passive(units, verb, done(verb.to(), sentence, hits));
            }
        }
        return null;
    }

    /// "… chủ trì đã hoàn thành 80 %", "… chủ trì thực hiện đạt 80 % kế hoạch"
    private boolean done(int behind, Sentence sentence, List<Hit> hits) {
        for (int i = behind; i < sentence.to() && !tokens.isAny(i, ",", ";", ":"); i++) {
            Hit hit = i <= behind + NEAR ? Clauses.hitAt(i, hits) : null;
            boolean past = hit != null && hit.is(Family.ASSESSMENT, "past");
            if (past || tokens.is(i, "đạt") && tokens.isNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
