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
import org.jspecify.annotations.Nullable;

/// Reads orders that an ordering word gives to somebody: "giao Phòng Nội vụ …", "yêu cầu các xã …".
final class Assignments {

    private static final int LONGEST_DESCRIPTION = 14;

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final Clauses clauses;

    Assignments(Tokens tokens, RuleBook book, Mentions mentions, Clauses clauses) {
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.clauses = clauses;
    }

    /// "… giao Phòng Nội vụ …": the first ordering word with a unit behind it.
    @Nullable
    Core read(int start, Sentence sentence, List<Hit> hits, boolean bare) {
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
            if (!units.isEmpty()
                    && tokens.is(hit.from(), "phân")
                    && tokens.is(units.getFirst().from(), "từng")) {
                // "Phân công nhiệm vụ cho từng đơn vị …" is itself the work
                continue;
            }
            if (units.isEmpty()) {
                if (bare && toStranger(start, hit)) {
                    return unknown(sentence.from(), hit, hits);
                }
                continue;
            }
            return new Core(
                    Form.ASSIGNED,
                    orderStart(start, hit, sentence, hits),
                    goesOn(units.getLast().to()) ? doubtful(units) : units,
                    units.getLast().to(),
                    List.of(hit.rule().name()));
        }
        return null;
    }

    /// "yêu cầu các sở, lực lượng xung kích, …": somebody more is named who was not read with the others.
    private boolean goesOn(int at) {
        Hit noun = tokens.is(at, ",") ? book.at(Family.GROUP_NOUN, tokens, at + 1, tokens.size()) : null;
        return noun != null
                && noun.to() - noun.from() > 1
                && book.at(Family.VERB, tokens, at + 1, tokens.size()) == null;
    }

    private static List<UnitMention> doubtful(List<UnitMention> units) {
        return units.stream().map(UnitMention::doubtful).toList();
    }

    /// "Giao …" with a name that no shape fits: an order to somebody unknown, unless a verb follows at once.
    Core unknown(int from, Hit order, List<Hit> hits) {
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
}
