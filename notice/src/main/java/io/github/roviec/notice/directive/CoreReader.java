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

/// Says whether a sentence is an order, and to whom.
final class CoreReader {

    private static final int SHORTEST_DEED = 6;

    /// Within so many words a sentence shows that it states a fact.
    private static final int NEAR = 8;

    private static final int NEAR_GROUP = 26;

    private static final int LONGEST_DESCRIPTION = 14;

    private static final int LONGEST_DAY = 8;

    /// Words behind which a group belongs to what went before ("của các đơn vị").
    private static final Set<String> NO_END = Set.of(
            "của", "với", "cho", "tại", "trong", "trên", "từ", "về", "đến", "do", "và", "hoặc", "giữa", "bởi", "là",
            "có", "các", "ở", "thuộc", "theo", "để", "đối", "gửi", "giao", "như", "tới", "cùng", "vào", "qua", "giúp");

    private static final Set<String> NO_DEED =
            Set.of("các", "những", "một", "mỗi", "mọi", "từng", "này", "nhất", "với", "về", "để", "nhằm", "căn", "sẽ");

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Passives passives;

    CoreReader(Tokens tokens, RuleBook book, Mentions mentions) {
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.clauses = new Clauses(tokens, mentions);
        this.subjects = new Subjects(tokens, mentions, clauses);
        this.passives = new Passives(tokens, mentions);
    }

    /// The order in `sentence`, or null. `bare` says whether a verb or subject without an ordering word is enough.
    @Nullable
    Core read(Sentence sentence, List<Hit> hits, boolean bare) {
        int start = behindTimes(opening(sentence), hits);
        Core passive = bare ? passive(start, sentence, hits) : null;
        if (passive != null) {
            return passive;
        }
        if (bare) {
            Core direct = direct(start, sentence, hits);
            if (direct != null) {
                Core named = direct.form() == Form.BARE ? behindTopic(direct, sentence, hits) : null;
                named = named == null && direct.form() == Form.BARE ? carryingOut(start, sentence, hits) : named;
                return named == null ? direct : named;
            }
        }
        Core assigned = assigned(start, sentence, hits, bare);
        boolean narrative = tokens.is(start, "ngày") && mentions.time(start) != null;
        if (assigned != null || !bare || narrative || clauses.past(start, hits)) {
            return assigned;
        }
        return later(start, sentence, hits);
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

    /// Whether the comma at `at` stands inside a list of units or inside the name of one.
    boolean inList(int at) {
        return clauses.inList(at) || clauses.behindUnit(at);
    }

    /// "Thực hiện Kế hoạch số …, Phòng Kinh tế kiểm tra …": what is carried out, and behind the comma who does it.
    private @Nullable Core carryingOut(int start, Sentence sentence, List<Hit> hits) {
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
                Core named = tokens.capital(i + 1) ? subjects.read(i + 1, opening(sentence), sentence, hits) : null;
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private @Nullable Core passive(int start, Sentence sentence, List<Hit> hits) {
        Passives.Passive found = passives.find(start, sentence, hits);
        return found == null || found.done()
                ? null
                : new Core(
                        Form.SUBJECT,
                        sentence.from(),
                        found.units(),
                        found.units().getLast().to(),
                        List.of("do đơn vị", found.verb().rule().name()));
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
        Hit opening = Clauses.hitAt(at, hits);
        Passives.Passive passive = passives.find(at, sentence, hits);
        if (opening != null && clauses.encourages(opening) || passive != null && passive.done()) {
            return null;
        }
        for (Hit hit : hits) {
            boolean judged = hit.is(Family.ASSESSMENT) || hit.is(Family.BOILERPLATE, "closing");
            if (judged && hit.from() < at + NEAR) {
                return null;
            }
        }
        return new Core(Form.BARE, sentence.from(), List.of(), at + 1, List.of("mục trong danh sách nhiệm vụ"));
    }

    /// "Đẩy mạnh cải cách hành chính: Các sở, ngành khẩn trương …": what looked like an order is its topic.
    private @Nullable Core behindTopic(Core topic, Sentence sentence, List<Hit> hits) {
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
            boolean time = hit.is(Family.RECURRING) || hit.is(Family.DEADLINE);
            if (time && hit.from() >= i && (hit.from() == i || hit.is(Family.RECURRING) && dayOf(i, hit.from()))) {
                i = tokens.is(hit.to(), ",") ? hit.to() + 1 : hit.to();
            }
        }
        return i;
    }

    /// "vào ngày 20" before "hằng tháng".
    private boolean dayOf(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean day = tokens.isNumber(i)
                    || tokens.isAny(
                            i, "vào", "trước", "ngày", "chậm", "nhất", "sáng", "chiều", "thứ", "từ", "đến", "-");
            if (!day || to - from > LONGEST_DAY) {
                return false;
            }
        }
        return true;
    }

    /// An order that begins at the start of a clause: a bare verb, or a unit and its verb.
    private @Nullable Core direct(int at, Sentence sentence, List<Hit> hits) {
        Core toward = toward(at, sentence, hits);
        if (toward != null) {
            return toward;
        }
        Hit hit = Clauses.hitAt(at, hits);
        boolean unit = hit != null
                && tokens.capital(at)
                && tokens.isAny(at, "thanh", "kiểm")
                && !mentions.units(at).isEmpty()
                && mentions.units(at).getFirst().to() > hit.to();
        Core named = unit ? subjects.read(at, opening(sentence), sentence, hits) : null;
        if (named != null) {
            // "Thanh tra tỉnh chủ trì …" begins with what could be a verb
            return named;
        }
        if (hit != null
                && Clauses.opensOrder(hit)
                && !hit.says("basis")
                && !clauses.isNoun(hit)
                && !clauses.encourages(hit)
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
        return subjects.read(at, opening(sentence), sentence, hits);
    }

    /// "Riêng các trường học gửi hồ sơ …", "Đối với UBND xã A khẩn trương …", "Đối với Sở Y tế, yêu cầu …"
    private @Nullable Core toward(int at, Sentence sentence, List<Hit> hits) {
        int named = tokens.is(at, "riêng") ? at + 1 : at;
        named = tokens.is(named, "đối") && tokens.is(named + 1, "với") ? named + 2 : named;
        List<UnitMention> units = named > at ? mentions.units(named) : List.of();
        if (units.isEmpty() || units.getFirst().from() != named) {
            return null;
        }
        if (tokens.is(at, "riêng") && named == at + 1) {
            return subjects.narrowed(units, sentence, hits);
        }
        int behind = units.getLast().to();
        boolean comma = tokens.is(behind, ",");
        Hit next = Clauses.hitAt(comma ? behind + 1 : behind, hits);
        boolean one = units.stream().allMatch(unit -> unit.kind() != UnitMention.Kind.GROUP);
        boolean order = next != null && (next.is(Family.VERB) && !next.says("basis") || next.is(Family.ORDER, "bare"));
        boolean sure = comma ? one : units.size() == 1;
        return next != null && order && sure
                ? new Core(
                        Form.SUBJECT,
                        sentence.from(),
                        units,
                        next.from(),
                        List.of("đối với đơn vị", next.rule().name()))
                : null;
    }

    /// "Giao …" with a name that no shape fits: an order to somebody unknown, unless a verb follows at once.
    private Core unknown(int from, Hit order, List<Hit> hits) {
        Hit next = Clauses.hitAt(order.to(), hits);
        boolean verb = next != null && Clauses.opensOrder(next) || tokens.isAny(order.to(), "và", ",");
        UnitMention described = verb ? null : described(order.to(), hits);
        return new Core(
                verb ? Form.BARE : Form.ASSIGNED,
                from,
                described == null ? List.of() : List.of(described),
                described == null ? order.to() : described.to(),
                List.of(order.rule().name()));
    }

    /// "giao đồng chí được phân công phụ trách chủ trì …": whom no name but a clause names, up to what he has to do.
    private @Nullable UnitMention described(int at, List<Hit> hits) {
        boolean person = tokens.isAny(at, "đồng", "người", "cán", "công", "các", "nhóm", "thành");
        for (Hit hit : hits) {
            boolean deed = hit.is(Family.VERB, "lead") || hit.is(Family.COORDINATION) || hit.is(Family.INSTRUCTION);
            if (person && deed && hit.from() > at + 1) {
                int end = tokens.is(hit.from() - 1, ",") ? hit.from() - 1 : hit.from();
                return end - at <= LONGEST_DESCRIPTION && plain(at, end) ? mentions.guessed(at, end) : null;
            }
        }
        return null;
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /// "… giao Phòng Nội vụ …": the first ordering word with a unit behind it.
    private @Nullable Core assigned(int start, Sentence sentence, List<Hit> hits, boolean bare) {
        for (Hit hit : hits) {
            if (!hit.is(Family.ORDER)
                    || hit.says("bare")
                    || hit.from() < start
                    || clauses.reported(hit, hits)
                    || hit.says("remind") && !clauses.behindUnit(hit.from())
                    || mentions.cited(hit.from() - 1)
                    || clauses.inTopic(start, hit, sentence)
                    || toldBy(start, hit, hits)) {
                continue;
            }
            int named = hit.from();
            while (named < hit.to() && mentions.units(named).isEmpty()) {
                named++;
            }
            List<UnitMention> units = mentions.units(named);
            if (units.isEmpty()) {
                if (bare && toStranger(start, hit)) {
                    return unknown(sentence.from(), hit, hits);
                }
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

    /// "Quyết định có hiệu lực từ ngày ký và giao UBND các tỉnh …" tells what another paper orders.
    private boolean toldBy(int start, Hit order, List<Hit> hits) {
        Hit paper = tokens.capital(start) ? book.at(Family.PAPER, tokens, start, order.from()) : null;
        if (paper == null || tokens.is(paper.to(), "này") || Clauses.hitAt(start, hits) != null) {
            return false;
        }
        for (int i = paper.to(); i < order.from(); i++) {
            if (tokens.isAny(i, ",", ":", ";")) {
                return false;
            }
        }
        return true;
    }

    /// "Bộ Chính trị giao đồng chí được phân công …": the sentence begins with who orders, and no rule knows who is
    /// named.
    private boolean toStranger(int start, Hit order) {
        List<UnitMention> orderer = mentions.units(start);
        boolean named = tokens.isAny(order.to(), "đồng", "người", "các", "cán", "nhóm", "đoàn", "tổ");
        return order.says("assign")
                && named
                && orderer.size() == 1
                && orderer.getFirst().to() == order.from();
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

    /// The first clause behind a comma or colon that gives an order; with `bare` a verb alone is enough.
    private @Nullable Core clause(int start, Sentence sentence, List<Hit> hits, boolean opened, boolean bare) {
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
                    : subjects.read(i + 1, opening(sentence), sentence, hits);
            if (subject != null) {
                return clauses.behindUnit(i) ? doubtful(subject) : subject;
            }
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
            return unknown(sentence.from(), hit, hits);
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
