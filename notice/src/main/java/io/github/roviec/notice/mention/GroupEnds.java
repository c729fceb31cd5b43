package io.github.roviec.notice.mention;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;

/// Where a group of units ends: its nouns, what narrows it, the places it lists. Methods answer like {@link NameEnds}.
final class GroupEnds {

    private static final int LONGEST_CLAUSE = 16;
    private static final int LONGEST_KIND = 7;
    private static final int MOST_NOUNS = 40;

    private final Tokens tokens;
    private final RuleBook book;
    private final NameEnds names;

    GroupEnds(Tokens tokens, RuleBook book, NameEnds names) {
        this.tokens = tokens;
        this.book = book;
        this.names = names;
    }

    /// "sở, ban, ngành và địa phương": nouns of a group.
    int groupNouns(int at) {
        int i = at;
        for (int n = 0; n < MOST_NOUNS; n++) {
            Hit noun = book.at(Family.GROUP_NOUN, tokens, i, tokens.size());
            if (noun == null || i > at && (unitOfItsOwn(i) || bodyOfItsOwn(at, i))) {
                return i > at && tokens.isAny(i - 1, ",", "và", "/") ? i - 1 : i;
            }
            i = noun.to();
            i = noun.is(Family.GROUP_NOUN, "place") ? names.properName(i) : i;
            if (tokens.is(i, ",") && tokens.is(i + 1, "và")) {
                return i;
            }
            boolean either = tokens.is(i, "/") && i == noun.to();
            if (!tokens.isAny(i, ",", "và") && !either) {
                return i;
            }
            i++;
        }
        return i - 1;
    }

    /// "các ngành, cấp ủy", "chính quyền các cấp, lực lượng dân quân": what follows is no noun of the group.
    private boolean bodyOfItsOwn(int first, int at) {
        boolean committee = tokens.is(at, "cấp") && tokens.is(at + 1, "ủy") && tokens.isAny(first, "bộ", "ngành", "sở");
        return committee || tokens.is(at, "lực") && !tokens.is(first, "lực");
    }

    /// "các xã, Trung tâm Lưu trữ": the second is a unit and no noun of the group.
    private boolean unitOfItsOwn(int at) {
        Hit head = tokens.capital(at) ? book.at(Family.UNIT_HEAD, tokens, at, tokens.size()) : null;
        if (head == null || !head.says("named")) {
            return head != null && head.to() - head.from() > 1;
        }
        return names.name(head).at() > head.to();
    }

    /// "các cơ quan trung ương và địa phương": a noun without "các" behind what narrows the group goes on with it.
    int more(int at) {
        if (!tokens.isAny(at, ",", "và") || tokens.capital(at + 1)) {
            return at;
        }
        Hit noun = book.at(Family.GROUP_NOUN, tokens, at + 1, tokens.size());
        boolean goesOn = noun != null && noun.to() - noun.from() > 1 && !noun.says("place") && !unitOfItsOwn(at + 1);
        goesOn &= !(tokens.is(at + 1, "cấp") && tokens.is(at + 2, "ủy"));
        boolean organise = tokens.is(at + 1, "tổ") && tokens.is(at + 2, "chức");
        return goesOn && !organise ? tails(groupNouns(at + 1)) : at;
    }

    /// "có liên quan trên địa bàn huyện": what narrows a group.
    int tails(int at) {
        int i = at;
        for (int n = 0; n < 4; n++) {
            Hit tail = book.at(Family.GROUP_TAIL, tokens, i, tokens.size());
            if (tail == null) {
                int level = tokens.capital(i) ? i : names.level(i);
                if (level == i) {
                    return range(clause(i));
                }
                i = level;
                continue;
            }
            i = tail.to();
            if (tail.says("of")) {
                i = owner(tail.from(), i);
                if (i == tail.from()) {
                    // "các đơn vị trực thuộc" needs no owner
                    return tokens.is(tail.to() - 2, "trực") ? tail.to() : i;
                }
            }
        }
        return i;
    }

    /// "Cơ quan chủ trì có trách nhiệm …": who is meant is told by the part they play.
    int role(int at) {
        boolean plays = tokens.is(at, "chủ") && tokens.is(at + 1, "trì")
                || tokens.is(at, "phối") && tokens.is(at + 1, "hợp")
                || tokens.is(at, "soạn") && tokens.is(at + 1, "thảo");
        boolean duty =
                tokens.isAny(at + 2, "có", "chịu") && tokens.is(at + 3, "trách") || tokens.isAny(at + 2, "phải", "cần");
        return plays && duty ? at + 2 : at;
    }

    /// "từ An Bình đến Tân Phú"
    private int range(int at) {
        if (!tokens.is(at, "từ") || !tokens.capital(at + 1)) {
            return at;
        }
        int first = names.properName(at + 1);
        boolean to = tokens.is(first, "đến") && tokens.capital(first + 1);
        return to ? names.properName(first + 1) : at;
    }

    /// "có hoạt động khoan nước trên địa bàn tỉnh", "khai thác đá trên địa bàn": what the place at its end closes.
    private int clause(int at) {
        boolean clause = tokens.isAny(at, "có", "đang") && book.at(Family.VERB, tokens, at, tokens.size()) == null;
        if (!clause && !names.unknown(at)) {
            return at;
        }
        int limit = at + (clause ? LONGEST_CLAUSE : LONGEST_KIND);
        for (int i = at + 1; i < limit && !tokens.isAny(i, ",", ";", ".", ":"); i++) {
            if (tokens.is(i, "trên") && tokens.is(i + 1, "địa")) {
                Hit place = book.at(Family.GROUP_TAIL, tokens, i, tokens.size());
                return place == null ? at : place.to();
            }
            if (!clause && !names.unknown(i)) {
                return at;
            }
        }
        return at;
    }

    /// ": Hòa An, Bình Sơn và Tân Phú" behind a group of places.
    int places(int at) {
        int i = tokens.is(at, ":") ? at + 1 : at;
        boolean named = tokens.capital(at - 1) && !tokens.allCapitals(at - 1);
        if (i == at && !named) {
            return at;
        }
        int end = at;
        int count = named ? 1 : 0;
        int next = i == at ? names.separator(at) : i;
        while (next > end || count == 0) {
            int name = names.properName(next);
            if (name == next || (next == at && named)) {
                break;
            }
            end = name;
            count++;
            next = names.separator(end);
            if (next == end) {
                break;
            }
        }
        return count >= 2 ? end : at;
    }

    /// "thuộc UBND tỉnh", "của Quốc hội": the unit that a group belongs to.
    private int owner(int from, int at) {
        Hit head = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        if (head == null) {
            int level = names.level(at);
            return level > at ? level : from;
        }
        int end = head.says("named") ? names.name(head).at() : head.to();
        return names.level(end);
    }
}
