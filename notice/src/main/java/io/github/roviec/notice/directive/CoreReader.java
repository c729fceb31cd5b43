package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Core.Form;
import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says whether a sentence is an order, and to whom.
final class CoreReader {

    /// How far behind a subject its verb may stand when "theo chức năng, nhiệm vụ …" lies between.
    private static final int FARTHEST_VERB = 30;

    private static final int SHORTEST_DEED = 6;

    /// Within so many words a sentence shows that it states a fact.
    private static final int NEAR = 8;

    private static final Set<String> NO_DEED =
            Set.of("các", "những", "một", "mỗi", "mọi", "từng", "này", "nhất", "với", "về", "để", "nhằm", "căn", "sẽ");

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final Clauses clauses;

    CoreReader(Tokens tokens, RuleBook book, Mentions mentions) {
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.clauses = new Clauses(tokens, mentions);
    }

    /// The order in `sentence`, or null. `bare` says whether a verb or subject without an ordering word is enough.
    @Nullable
    Core read(Sentence sentence, List<Hit> hits, boolean bare) {
        int start = behindTimes(opening(sentence), hits);
        if (bare) {
            Core direct = direct(start, sentence, hits);
            if (direct != null) {
                return direct;
            }
        }
        Core assigned = assigned(start, sentence, hits);
        boolean narrative = tokens.is(start, "ngày") && mentions.time(start) != null;
        if (assigned != null || !bare || narrative || clauses.past(start, hits)) {
            return assigned;
        }
        return later(start, sentence, hits);
    }

    /// An item of a list of orders does not need a verb that the book knows: it is an order unless it speaks of a thing
    /// or judges.
    @Nullable
    Core deed(Sentence sentence, List<Hit> hits) {
        int at = opening(sentence);
        boolean word = tokens.isWord(at) && tokens.capital(at) && !tokens.allCapitals(at);
        if (!word
                || tokens.is(sentence.to() - 1, ":")
                || sentence.to() - at < SHORTEST_DEED
                || book.at(Family.TOPIC, tokens, at, sentence.to()) != null
                || book.at(Family.CIRCUMSTANCE, tokens, at, sentence.to()) != null
                || book.at(Family.HEADING, tokens, at, sentence.to()) != null
                || NO_DEED.contains(tokens.key(at))
                || !mentions.units(at).isEmpty()) {
            return null;
        }
        for (int i = at; i < at + NEAR && i < sentence.to(); i++) {
            if (tokens.isAny(i, "là", ":", "=") || tokens.capital(i + 1) && i < at + 2) {
                return null;
            }
        }
        for (Hit hit : hits) {
            boolean judged = hit.is(Family.ASSESSMENT) || hit.is(Family.BOILERPLATE, "closing");
            if (judged && hit.from() < at + NEAR) {
                return null;
            }
        }
        return new Core(Form.BARE, sentence.from(), List.of(), at + 1, List.of("mục trong danh sách nhiệm vụ"));
    }

    /// Behind quotation marks and linking words ("Đồng thời,", "Theo đó,").
    private int opening(Sentence sentence) {
        int i = sentence.from();
        while (i < sentence.to() && !tokens.isWord(i) && !tokens.isNumber(i)) {
            i++;
        }
        Hit link = book.at(Family.CIRCUMSTANCE, tokens, i, sentence.to());
        if (link == null || !link.says("link")) {
            return i;
        }
        boolean paused = tokens.isAny(link.to(), ",", ":");
        return paused ? link.to() + 1 : tokens.isAny(i, "đồng", "theo") ? link.to() : i;
    }

    /// Behind "Định kỳ hằng tháng" or "Trước ngày 10/4/2025,".
    private int behindTimes(int at, List<Hit> hits) {
        int i = at;
        for (Hit hit : hits) {
            if (hit.from() == i && (hit.is(Family.RECURRING) || hit.is(Family.DEADLINE))) {
                i = tokens.is(hit.to(), ",") ? hit.to() + 1 : hit.to();
            }
        }
        return i;
    }

    /// An order that begins at the start of a clause: a bare verb, or a unit and its verb.
    private @Nullable Core direct(int at, Sentence sentence, List<Hit> hits) {
        Hit hit = Clauses.hitAt(at, hits);
        if (hit != null
                && Clauses.opensOrder(hit)
                && !hit.says("basis")
                && !clauses.isNoun(hit)
                && !clauses.basis(hit, hits)) {
            return new Core(
                    Form.BARE,
                    sentence.from(),
                    List.of(),
                    hit.to(),
                    List.of(hit.rule().name()));
        }
        if (hit != null && hit.is(Family.ORDER, "bare") && !clauses.isNoun(hit)) {
            return unknown(sentence.from(), hit, hits);
        }
        if (hit != null && hit.is(Family.DUTY)) {
            return new Core(
                    Form.BARE,
                    sentence.from(),
                    List.of(),
                    hit.to(),
                    List.of(hit.rule().name()));
        }
        return subject(at, sentence, hits);
    }

    /// "Giao …" with a name that no shape fits: an order to somebody unknown, unless a verb follows at once.
    private Core unknown(int from, Hit order, List<Hit> hits) {
        Hit next = Clauses.hitAt(order.to(), hits);
        boolean verb = next != null && Clauses.opensOrder(next) || tokens.isAny(order.to(), "và", ",");
        return new Core(
                verb ? Form.BARE : Form.ASSIGNED,
                from,
                List.of(),
                order.to(),
                List.of(order.rule().name()));
    }

    private @Nullable Core subject(int at, Sentence sentence, List<Hit> hits) {
        List<UnitMention> units = mentions.units(at);
        if (units.isEmpty() && tokens.capital(at) && at == opening(sentence) && Clauses.hitAt(at, hits) == null) {
            units = mentions.partners(at);
        }
        if (units.isEmpty() && initials(at, hits)) {
            units = List.of(mentions.guessed(at, at + 1));
        }
        if (units.isEmpty()) {
            return null;
        }
        Hit duty = dutyOfGroup(units.getLast(), hits);
        if (duty != null) {
            var named = new ArrayList<>(units.subList(0, units.size() - 1));
            named.add(mentions.extended(units.getLast(), duty.from()));
            units = named;
        }
        int behind = units.getLast().to();
        Hit verb = Clauses.hitAt(behind, hits);
        if (verb == null || verb.is(Family.VERB, "basis") || verb.is(Family.RECURRING)) {
            verb = laterVerb(behind, sentence, hits);
        }
        if (verb == null && at == opening(sentence) && clauses.unknownVerb(behind, sentence)) {
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

    /// "EVN chủ động …": initials that no rule knows, before a verb.
    private boolean initials(int at, List<Hit> hits) {
        Hit verb = Clauses.hitAt(at + 1, hits);
        boolean lone = tokens.allCapitals(at) && !tokens.allCapitals(at + 1) && tokens.end(at) - tokens.start(at) <= 8;
        return lone && verb != null && Clauses.opensOrder(verb) && !verb.says("basis");
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

    /// The verb behind "theo chức năng, nhiệm vụ được giao" or "căn cứ …".
    private @Nullable Hit laterVerb(int behind, Sentence sentence, List<Hit> hits) {
        int bridge = tokens.is(behind, ",") && tokens.isAny(behind + 1, "trên", "căn", "theo") ? behind + 1 : behind;
        boolean bridged = tokens.isAny(
                bridge, "theo", "căn", "trên", "phụ", "trong", "định", "hằng", "hàng", "tùy", "được", "tại", "có",
                "nơi", "thuộc", "ở", "từ");
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

    /// "… giao Phòng Nội vụ …": the first ordering word with a unit behind it.
    private @Nullable Core assigned(int start, Sentence sentence, List<Hit> hits) {
        for (Hit hit : hits) {
            if (!hit.is(Family.ORDER)
                    || hit.says("bare")
                    || hit.from() < start
                    || clauses.reported(hit, hits)
                    || hit.says("remind") && !clauses.behindUnit(hit.from())
                    || mentions.cited(hit.from() - 1)
                    || clauses.inTopic(start, hit, sentence)) {
                continue;
            }
            int named = hit.from();
            while (named < hit.to() && mentions.units(named).isEmpty()) {
                named++;
            }
            List<UnitMention> units = mentions.units(named);
            if (units.isEmpty()) {
                continue;
            }
            return new Core(
                    Form.ASSIGNED,
                    orderStart(start, hit, sentence, hits),
                    units,
                    units.getLast().to(),
                    List.of(hit.rule().name()));
        }
        return null;
    }

    /// Topic and circumstance belong to the order; the approval or purpose before it does not.
    private int orderStart(int start, Hit order, Sentence sentence, List<Hit> hits) {
        boolean cut = tokens.isAny(start, "để", "nhằm");
        for (Hit hit : hits) {
            cut |= hit.is(Family.ASSESSMENT) && hit.from() >= start && hit.to() <= order.from();
        }
        cut |= Clauses.hitAt(start, hits) == null
                && !mentions.units(start).isEmpty()
                && mentions.units(start).getLast().to() < order.from();
        if (!cut) {
            return sentence.from();
        }
        int i = order.from();
        while (i > start && !tokens.isAny(i - 1, ",", ";", ":", ".", "…")) {
            i--;
        }
        // the one who orders stays with the order: "UBND huyện giao …"
        boolean orderer =
                !mentions.units(i).isEmpty() && mentions.units(i).getLast().to() == order.from();
        return orderer ? i : order.from();
    }

    /// "Đối với …, khẩn trương …": the order stands behind the topic or circumstance.
    private @Nullable Core later(int start, Sentence sentence, List<Hit> hits) {
        boolean opened = book.at(Family.CIRCUMSTANCE, tokens, start, sentence.to()) != null;
        int depth = 0;
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
                continue;
            }
            Hit hit = Clauses.hitAt(i + 1, hits);
            boolean verb = hit != null && Clauses.opensOrder(hit) && !clauses.isNoun(hit);
            boolean bareOrder = hit != null && hit.is(Family.ORDER, "bare");
            if (bareOrder && hit != null && (opened || tokens.is(i, ":"))) {
                return unknown(sentence.from(), hit, hits);
            }
            if ((opened || tokens.is(i, ":")) && verb && hit != null && !clauses.enumerates(start, i)) {
                return new Core(
                        Form.BARE,
                        sentence.from(),
                        List.of(),
                        hit.to(),
                        List.of(hit.rule().name()));
            }
            Core subject = subject(i + 1, sentence, hits);
            if (subject != null) {
                return clauses.behindUnit(i) ? doubtful(subject) : subject;
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
