package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Core.Form;
import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads orders that stand behind something else: a topic, a purpose, a circumstance, the paper that is carried out.
final class LaterClauses {

    private static final int NEAR = 8;

    private static final int NEAR_GROUP = 26;

    /// Words behind which a group belongs to what went before ("của các đơn vị").
    private static final Set<String> NO_END = Set.of(
            "của", "với", "cho", "tại", "trong", "trên", "từ", "về", "đến", "do", "và", "hoặc", "giữa", "bởi", "là",
            "có", "các", "ở", "thuộc", "theo", "để", "đối", "gửi", "giao", "như", "tới", "cùng", "vào", "qua", "giúp");

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final Openings openings;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Assignments assignments;

    LaterClauses(
            Tokens tokens,
            RuleBook book,
            Mentions mentions,
            Openings openings,
            Clauses clauses,
            Subjects subjects,
            Assignments assignments) {
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.openings = openings;
        this.clauses = clauses;
        this.subjects = subjects;
        this.assignments = assignments;
    }

    /// "Đối với …, khẩn trương …": the order stands behind the topic or circumstance.
    @Nullable
    Core read(int start, Sentence sentence, List<Hit> hits) {
        boolean opened = book.at(Family.CIRCUMSTANCE, tokens, start, sentence.to()) != null;
        if (opened && tokens.isAny(start, "trường", "nếu", "khi", "trong")) {
            Core group = groupInside(start, sentence, hits);
            if (group != null) {
                return group;
            }
        }
        if (opened && tokens.isAny(start, "để", "nhằm", "về")) {
            // a purpose is full of verbs: whoever is named behind it comes first
            Core subject = clause(start, sentence, hits, opened, false);
            if (subject != null) {
                return subject;
            }
        }
        return clause(start, sentence, hits, opened, true);
    }

    /// "Thực hiện Kế hoạch số …, Phòng Kinh tế kiểm tra …": what is carried out, and behind the comma who does it.
    @Nullable
    Core carryingOut(int start, Sentence sentence, List<Hit> hits) {
        if (!tokens.is(start, "thực") && !tokens.is(start, "triển")) {
            return null;
        }
        boolean cited = false;
        for (int i = start; i + 1 < sentence.to() && !tokens.is(i, ";"); i++) {
            cited |= mentions.cited(i);
            if (!cited && i > start + NEAR) {
                return null;
            }
            if (cited && tokens.is(i, ",") && !mentions.cited(i) && (issued(i) || !clauses.inList(i))) {
                Core named = tokens.capital(i + 1) ? subjects.read(i + 1, openings.of(sentence), sentence, hits) : null;
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    /// "… của Tỉnh ủy, UBND huyện chỉ đạo": behind the comma begins another than who issued the paper.
    private boolean issued(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - NEAR); i--) {
            if (tokens.is(i, "của")) {
                List<UnitMention> units = mentions.units(i + 1);
                return !units.isEmpty() && units.getFirst().to() == comma;
            }
        }
        return false;
    }

    /// "Đẩy mạnh cải cách hành chính: Các sở, ngành khẩn trương …": what looked like an order is its topic.
    @Nullable
    Core behindTopic(Core topic, Sentence sentence, List<Hit> hits) {
        int depth = 0;
        for (int i = topic.behind(); i + 1 < sentence.to(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (tokens.is(i, ";")) {
                return null;
            }
            if (tokens.is(i, ":") && depth <= 0) {
                var rest = new Sentence(i + 1, sentence.to());
                return tokens.capital(i + 1) ? subjects.read(i + 1, i + 1, rest, hits) : null;
            }
        }
        return null;
    }

    /// The first clause behind a comma or colon that gives an order; with `bare` a verb alone is enough.
    private @Nullable Core clause(int start, Sentence sentence, List<Hit> hits, boolean opened, boolean bare) {
        int depth = 0;
        boolean broken = false;
        for (int i = start; i < sentence.to(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            boolean clause = tokens.isAny(i, ",", ":", ";") && depth <= 0;
            if (!clause) {
                continue;
            }
            if (clauses.stated(start, i, hits)) {
                return null;
            }
            if (clauses.inList(i)) {
                Core rest = opened ? behindConcerned(i, sentence, hits) : null;
                if (rest != null) {
                    return rest;
                }
                continue;
            }
            Core verb = bare && (opened || tokens.is(i, ":")) ? bareVerb(start, i, sentence, hits) : null;
            if (verb != null) {
                return verb;
            }
            Core subject = opened
                    ? subjects.inClause(i + 1, sentence, hits)
                    : subjects.read(i + 1, openings.of(sentence), sentence, hits);
            if (subject != null) {
                return broken || clauses.behindUnit(i) ? doubtful(subject) : subject;
            }
            // "…, các sở, những đơn vị khác, UBND xã A lập kế hoạch": a list that could not be read to its end
            List<UnitMention> before = opened ? mentions.units(i + 1) : List.of();
            broken |= !before.isEmpty() && before.getFirst().from() == i + 1;
        }
        return null;
    }

    /// "Về các vấn đề liên quan đến UBND xã A, Sở B kiểm tra …": what looks like one list is the end of
    /// the topic and who is told. Nobody can be sure where the one ends.
    private @Nullable Core behindConcerned(int comma, Sentence sentence, List<Hit> hits) {
        List<UnitMention> units = mentions.units(comma + 1);
        Hit verb = units.isEmpty() || units.getFirst().from() != comma + 1
                ? null
                : Clauses.hitAt(units.getLast().to(), hits);
        if (verb == null || !verb.is(Family.VERB) || verb.says("basis") || verb.to() > sentence.to()) {
            return null;
        }
        for (int i = comma - 1; i > Math.max(sentence.from(), comma - NEAR); i--) {
            List<UnitMention> concerned =
                    tokens.isAny(i - 1, "đến", "tới", "của", "tại") ? mentions.units(i) : List.of();
            if (!concerned.isEmpty() && concerned.getFirst().to() <= comma) {
                return doubtful(new Core(
                        Form.SUBJECT,
                        sentence.from(),
                        units,
                        units.getLast().to(),
                        List.of("đơn vị sau chủ đề", verb.rule().name())));
            }
        }
        return null;
    }

    private @Nullable Core bareVerb(int start, int comma, Sentence sentence, List<Hit> hits) {
        Hit hit = Clauses.hitAt(comma + 1, hits);
        if (hit != null && hit.is(Family.ORDER, "bare")) {
            return assignments.unknown(sentence.from(), hit, hits);
        }
        boolean duty = hit != null && hit.is(Family.DUTY) && Clauses.hitAt(hit.to(), hits) != null;
        boolean verb = hit != null && Clauses.opensOrder(hit) && !clauses.isNoun(hit) || duty;
        return verb && hit != null && !clauses.enumerates(start, comma)
                ? new Core(
                        Form.BARE,
                        sentence.from(),
                        List.of(),
                        hit.to(),
                        List.of(hit.rule().name()))
                : null;
    }

    /// "Trường hợp vượt thẩm quyền các đơn vị báo cáo …": no comma parts the group from the circumstance.
    private @Nullable Core groupInside(int start, Sentence sentence, List<Hit> hits) {
        for (int i = start + 2; i < Math.min(sentence.to(), start + NEAR_GROUP); i++) {
            boolean apart = tokens.is(i, "các") && tokens.isWord(i - 1) && !NO_END.contains(tokens.key(i - 1));
            List<UnitMention> units = apart ? mentions.units(i) : List.of();
            Hit verb = units.isEmpty() ? null : Clauses.hitAt(units.getLast().to(), hits);
            Hit before = units.isEmpty() ? null : Clauses.hitEndingAt(i, hits);
            if (verb != null && before == null && verb.is(Family.VERB) && !verb.says("basis")) {
                return new Core(
                        Form.SUBJECT,
                        sentence.from(),
                        units,
                        units.getLast().to(),
                        List.of("nhóm trong câu", verb.rule().name()));
            }
        }
        return null;
    }

    /// Behind "…, Bộ Y tế," another unit may only be the rest of a list whose start we could not read.
    private static Core doubtful(Core core) {
        List<UnitMention> lead = core.lead().stream().map(UnitMention::doubtful).toList();
        return new Core(core.form(), core.from(), lead, core.behind(), core.why());
    }
}
