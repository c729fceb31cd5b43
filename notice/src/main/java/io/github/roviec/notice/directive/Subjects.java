package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Core.Form;
import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a unit that stands as the subject of its order: "Phòng Nội vụ chủ trì …".
final class Subjects {

    /// How far behind a subject its verb may stand when "theo chức năng, nhiệm vụ …" lies between.
    private static final int FARTHEST_VERB = 30;

    /// A short name or a remark in brackets behind the subject: "(VTV)", "(cơ quan thường trực)".
    private static final int LONGEST_BRACKET = 16;

    /// What narrows a group has no more words than that.
    private static final int LONGEST_NARROWING = 9;

    private final Tokens tokens;
    private final Mentions mentions;
    private final Clauses clauses;

    Subjects(Tokens tokens, Mentions mentions, Clauses clauses) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.clauses = clauses;
    }

    /// The order whose subject begins at `at`, or null; `opening` is where the sentence itself begins.
    @Nullable
    Core read(int at, int opening, Sentence sentence, List<Hit> hits) {
        List<UnitMention> units = mentions.units(at);
        Hit first = Clauses.hitAt(at, hits);
        if (units.isEmpty()
                && tokens.capital(at)
                && at == opening
                && (first == null || first.is(Family.FALSE_FRIEND))) {
            units = mentions.partners(at);
        }
        if (units.isEmpty() && initials(at, hits)) {
            units = List.of(mentions.guessed(at, at + 1));
        }
        if (units.isEmpty()) {
            return null;
        }
        Hit duty = units.size() == 1 ? dutyOfGroup(units.getLast(), hits) : null;
        if (duty != null) {
            units = List.of(mentions.extended(units.getLast(), duty.from()));
        }
        int behind = behindBracket(units.getLast().to());
        Hit verb = Clauses.hitAt(behind, hits);
        if (verb == null && at == opening && tokens.is(behind, ",")) {
            // "Các sở, ngành, khẩn trương …": a comma too many
            Hit next = Clauses.hitAt(behind + 1, hits);
            verb = next != null && next.is(Family.VERB) && !next.says("basis") ? next : null;
        }
        if (verb == null && at == opening && tokens.is(behind, ":")) {
            // "Các tỉnh, thành phố: chủ động …": the colon only parts who is told from what
            Hit next = Clauses.hitAt(behind + 1, hits);
            verb = next != null && next.is(Family.VERB) && !next.says("basis") && !clauses.isNoun(next) ? next : null;
        }
        if (verb == null && person(units.getLast()) && tokens.isAny(behind, ",", "-")) {
            verb = behindPosition(behind, sentence, hits);
        }
        if (verb == null || verb.is(Family.VERB, "basis") || verb.is(Family.RECURRING)) {
            verb = laterVerb(behind, sentence, hits);
            units = placed(units, verb);
            behind = Math.max(behind, units.getLast().to());
        }
        if (verb == null && at == opening) {
            Core narrowed = narrowed(units, sentence, hits);
            if (narrowed != null) {
                return narrowed;
            }
        }
        if (verb == null
                && at == opening
                && clauses.unknownVerb(behind, sentence)
                && !clauses.ordersOrJudges(behind, hits)) {
            return new Core(Form.SUBJECT, sentence.from(), units, behind, List.of("đơn vị đứng đầu câu"));
        }
        if (verb == null || !(Clauses.opensOrder(verb) || verb.is(Family.DUTY)) || verb.to() > sentence.to()) {
            return null;
        }
        return new Core(
                Form.SUBJECT,
                sentence.from(),
                units,
                behind,
                List.of("đơn vị đứng đầu câu", verb.rule().name()));
    }

    /// "Các trường bán trú ven sông lập danh sách …": what narrows a group goes up to the verb, with a doubt.
    @Nullable
    Core narrowed(List<UnitMention> units, Sentence sentence, List<Hit> hits) {
        UnitMention group = units.getLast();
        if (units.size() > 1 || group.kind() != UnitMention.Kind.GROUP) {
            return null;
        }
        for (int i = group.to(); i < Math.min(sentence.to(), group.to() + LONGEST_NARROWING); i++) {
            Hit hit = Clauses.hitAt(i, hits);
            if (hit != null) {
                boolean verb = hit.is(Family.VERB) && !hit.is(Family.VERB, "basis") && !clauses.isNoun(hit);
                UnitMention whole =
                        i == group.to() ? group : mentions.extended(group, i).doubtful();
                return verb
                        ? new Core(
                                Form.SUBJECT,
                                sentence.from(),
                                List.of(whole),
                                i,
                                List.of("nhóm thu hẹp", hit.rule().name()))
                        : null;
            }
            if (!tokens.isWord(i)) {
                return null;
            }
        }
        return null;
    }

    /// "Các xã ở vùng trũng khẩn trương …": where a group is to be found belongs to its name; a comma in it is a doubt.
    private List<UnitMention> placed(List<UnitMention> units, @Nullable Hit verb) {
        UnitMention group = units.getLast();
        boolean place = verb != null
                && group.kind() == UnitMention.Kind.GROUP
                && tokens.isAny(group.to(), "tại", "ở", "nơi", "thuộc")
                && verb.from() - group.to() <= LONGEST_BRACKET;
        if (!place || verb == null) {
            return units;
        }
        boolean plain = true;
        for (int i = group.to(); i < verb.from(); i++) {
            plain &= tokens.isWord(i);
            if (tokens.capital(i) || !tokens.isWord(i) && !tokens.is(i, ",")) {
                return units;
            }
        }
        UnitMention whole = mentions.extended(group, verb.from());
        var found = new ArrayList<>(units.subList(0, units.size() - 1));
        found.add(plain && group.clear() ? whole : whole.doubtful());
        return List.copyOf(found);
    }

    /// The order of a clause behind a circumstance: there a group needs no "các" ("Căn cứ …, sở, ngành chủ động …").
    @Nullable
    Core inClause(int at, Sentence sentence, List<Hit> hits) {
        Core named = read(at, -1, sentence, hits);
        if (named != null || tokens.capital(at) || Clauses.hitAt(at, hits) != null) {
            return named;
        }
        List<UnitMention> group = mentions.partners(at);
        Hit verb = group.isEmpty() || group.getFirst().from() != at
                ? null
                : Clauses.hitAt(group.getLast().to(), hits);
        return verb != null && verb.is(Family.VERB) && !verb.says("basis")
                ? new Core(
                        Form.SUBJECT,
                        sentence.from(),
                        group,
                        group.getLast().to(),
                        List.of("nhóm đứng đầu vế câu", verb.rule().name()))
                : null;
    }

    private int behindBracket(int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        for (int i = at + 1; i < at + LONGEST_BRACKET; i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    /// "EVN chủ động …": initials that no rule knows, before a verb.
    private boolean initials(int at, List<Hit> hits) {
        Hit verb = Clauses.hitAt(at + 1, hits);
        boolean lone = tokens.allCapitals(at) && !tokens.allCapitals(at + 1) && tokens.end(at) - tokens.start(at) <= 8;
        boolean deed = verb != null && Clauses.opensOrder(verb) && !verb.says("basis");
        return lone && deed && !tokens.is(at + 1, "cấp");
    }

    /// "Các cơ quan được phân công chủ trì … có trách nhiệm": the clause belongs to the name of the group.
    private @Nullable Hit dutyOfGroup(UnitMention group, List<Hit> hits) {
        if (group.kind() != UnitMention.Kind.GROUP || !tokens.isAny(group.to(), "được", "có")) {
            return null;
        }
        for (Hit hit : hits) {
            boolean near = hit.from() > group.to() && hit.from() < group.to() + FARTHEST_VERB;
            if (near && hit.is(Family.VERB, "lead") && tokens.is(hit.from(), "có")) {
                return hit;
            }
        }
        return null;
    }

    private boolean person(UnitMention unit) {
        boolean called = tokens.is(unit.from(), "đồng") && tokens.is(unit.from() + 1, "chí")
                || tokens.isAny(unit.from(), "ông", "bà");
        return called && tokens.capital(unit.to() - 1);
    }

    /// "Đồng chí Trần Thị A, công chức văn phòng - thống kê có trách nhiệm …": no rule need know the position.
    private @Nullable Hit behindPosition(int comma, Sentence sentence, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.from() <= comma + 1 || !Clauses.opensOrder(hit)) {
                continue;
            }
            boolean near = hit.from() < Math.min(sentence.to(), comma + LONGEST_BRACKET);
            return near && !hit.is(Family.VERB, "basis") ? hit : null;
        }
        return null;
    }

    /// The verb behind "theo chức năng, nhiệm vụ được giao" or "căn cứ …".
    private @Nullable Hit laterVerb(int behind, Sentence sentence, List<Hit> hits) {
        boolean above = tokens.isAny(behind + 1, "đặc", "nhất") && tokens.isAny(behind + 2, "biệt", "là");
        int bridge = tokens.is(behind, ",") && (above || tokens.isAny(behind + 1, "trên", "căn", "theo"))
                ? behind + 1
                : behind;
        boolean bridged = bridge > behind && above
                || tokens.isAny(
                        bridge, "theo", "căn", "trên", "phụ", "trong", "định", "hằng", "hàng", "tùy", "được", "tại",
                        "có", "nơi", "thuộc", "ở", "từ");
        if (!bridged) {
            return null;
        }
        for (Hit hit : hits) {
            if (hit.from() > behind && hit.from() < Math.min(sentence.to(), behind + FARTHEST_VERB)) {
                if (hit.is(Family.ASSESSMENT)) {
                    return null;
                }
                if (Clauses.opensOrder(hit) && !hit.is(Family.VERB, "basis") && !clauses.isNoun(hit)) {
                    return hit;
                }
            }
        }
        return null;
    }
}
