package io.github.roviec.notice.mention;

import io.github.roviec.notice.mention.UnitMention.Kind;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads units that are named one behind the other, and what only such a list makes clear.
final class UnitLists {

    static final int LONGEST_LIST = 40;

    private static final int LONGEST_STRANGER = 4;

    private static final int LONGEST_INITIALS = 8;

    private static final int LONGEST_SYLLABLE = 7;

    private final Tokens tokens;
    private final RuleBook book;
    private final NameEnds ends;
    private final SharedHeads heads;
    private final WrittenUnits written;
    private final UnitReader units;

    UnitLists(Tokens tokens, RuleBook book, NameEnds ends, SharedHeads heads, WrittenUnits written, UnitReader units) {
        this.tokens = tokens;
        this.book = book;
        this.ends = ends;
        this.heads = heads;
        this.written = written;
        this.units = units;
    }

    /// Units from `at` on that are joined by commas, semicolons or "và"; empty when none begins there.
    List<UnitMention> list(int at) {
        return list(at, false);
    }

    /// The same where groups need no "các".
    List<UnitMention> partners(int at) {
        List<UnitMention> found = list(at, true);
        for (int i = at + 1; found.isEmpty() && i < at + LONGEST_STRANGER && strange(i - 1); i++) {
            // "với khu vực và Công an xã": a partner whom no rule knows does not hide the next
            found = tokens.isAny(i, "và", ",") ? list(i + 1, false) : found;
        }
        return found;
    }

    private boolean strange(int at) {
        return tokens.isWord(at)
                && !tokens.capital(at)
                && !tokens.is(at, "tổ")
                && book.at(Family.VERB, tokens, at, tokens.size()) == null
                && book.at(Family.INSTRUCTION, tokens, at, tokens.size()) == null;
    }

    private List<UnitMention> list(int at, boolean partners) {
        var found = new ArrayList<UnitMention>();
        int i = at;
        // counted by steps: a person with many posts is one of the list, however many are read
        for (int n = 0; n < LONGEST_LIST && found.size() < LONGEST_LIST; n++) {
            List<UnitMention> next = units.several(i);
            if (next.isEmpty()) {
                UnitMention one = found.isEmpty() ? null : heads.seatOf(found.getLast(), i);
                if (one != null) {
                    found.set(found.size() - 1, heads.singly(found.getLast()));
                }
                one = one == null ? units.one(i) : one;
                if (one == null) {
                    one = found.isEmpty() ? null : heads.elliptic(found.getLast(), i);
                }
                if (one == null && partners) {
                    one = units.groups().bareGroup(i);
                    one = one == null && !found.isEmpty() ? initials(i) : one;
                }
                if (one == null && !found.isEmpty() && tokens.is(i, "cấp") && tokens.is(i + 1, "ủy")) {
                    one = units.groups().bareGroup(i);
                }
                if (one == null && !found.isEmpty() && !partners) {
                    one = branded(i);
                }
                if (one == null) {
                    break;
                }
                next = List.of(one);
            }
            if (!found.isEmpty() && isPositionOf(found.getLast(), next.getFirst())) {
                UnitMention person = found.removeLast();
                found.add(person.until(next.getFirst().to()));
                next = next.subList(1, next.size());
            }
            found.addAll(next);
            int behind = found.getLast().to();
            i = ends.separator(behind);
            if (i == behind) {
                break;
            }
        }
        return ranked(seated(found));
    }

    /// "Tập đoàn A, VNPT": a partner by its initials alone.
    private @Nullable UnitMention initials(int at) {
        boolean brand = tokens.capital(at)
                && tokens.end(at) - tokens.start(at) > 4
                && tokens.isAny(at + 1, ",", "và")
                && tokens.allCapitals(at + 2)
                && book.at(Family.UNIT_HEAD, tokens, at, tokens.size()) == null;
        boolean lone = (tokens.allCapitals(at) || brand)
                && !tokens.allCapitals(at + 1)
                && !tokens.isAny(at + 1, "/", "-")
                && tokens.end(at) - tokens.start(at) <= LONGEST_INITIALS
                && ends.level(at) == at;
        return lone ? written.mention(at, at + 1, Kind.UNIT, false) : null;
    }

    /// "Điện lực A, VNPT Hải Long di dời …": a company by its initials and its place, among others.
    private @Nullable UnitMention branded(int at) {
        boolean initials = tokens.allCapitals(at)
                && tokens.end(at) - tokens.start(at) >= 3
                && tokens.end(at) - tokens.start(at) <= LONGEST_INITIALS
                && !tokens.allCapitals(at + 1)
                && !tokens.isAny(at + 1, "/", "-");
        // no syllable of the language is so long: "Agribank huyện"
        boolean brand = tokens.capital(at) && tokens.isWord(at) && tokens.end(at) - tokens.start(at) > LONGEST_SYLLABLE;
        int name = initials || brand ? ends.properName(at + 1) : at;
        int end = initials || brand ? Math.max(name, ends.level(at + 1)) : at;
        boolean ended = !tokens.isWord(end) || tokens.is(end, "và") || ends.speaks(end);
        return (initials || brand) && ended ? written.mention(at, end, Kind.UNIT, false) : null;
    }

    /// "Đảng ủy, UBND xã A": the bodies of one place name it once.
    private List<UnitMention> seated(List<UnitMention> named) {
        for (int i = named.size() - 2; i >= 0; i--) {
            UnitMention bare = named.get(i);
            UnitMention next = named.get(i + 1);
            boolean units = bare.kind() == Kind.UNIT && next.kind() == Kind.UNIT;
            if (!units || next.from() != bare.to() + 1 || !tokens.isAny(bare.to(), ",", "và")) {
                continue;
            }
            int place = seatEnd(next);
            if (place > 0 && place < next.to() && seatEnd(bare) == bare.to()) {
                String name = bare.name() + " " + ends.writtenOut(place, next.to());
                named.set(
                        i,
                        new UnitMention(
                                name,
                                bare.mention(),
                                bare.kind(),
                                bare.clear(),
                                List.of(),
                                bare.from(),
                                bare.to(),
                                bare.span()));
            }
        }
        return named;
    }

    /// Where the place of a seat begins; -1 where the unit has none or more than a place behind its head.
    private int seatEnd(UnitMention unit) {
        Hit head = book.at(Family.UNIT_HEAD, tokens, unit.from(), tokens.size());
        boolean seat = head != null && head.says("seat") && unit.kind() == Kind.UNIT;
        boolean placed = seat && head != null && (head.to() == unit.to() || ends.level(head.to()) == unit.to());
        return placed && head != null ? head.to() : -1;
    }

    /// "Thủ trưởng các cơ quan A, các đơn vị B; Chủ tịch UBND các xã": where semicolons part the named, a comma parts
    /// only what one of them heads.
    private List<UnitMention> ranked(List<UnitMention> named) {
        boolean parted = false;
        for (int i = 0; i + 1 < named.size(); i++) {
            parted |= tokens.is(named.get(i).to(), ";");
        }
        for (int i = 0; parted && i + 1 < named.size(); i++) {
            UnitMention head = named.get(i);
            UnitMention next = named.get(i + 1);
            boolean heads = head.kind() == Kind.GROUP && units.isPost(head.from());
            boolean plain = next.kind() == Kind.GROUP && NameEnds.isPlural(tokens, next.from());
            if (heads && plain && tokens.is(head.to(), ",") && next.from() == head.to() + 1) {
                named.set(i, written.mention(head.from(), next.to(), Kind.GROUP, head.clear() && next.clear()));
                named.remove(i + 1);
                i--;
            }
        }
        return named;
    }

    /// "đồng chí Trần Thị B, Phó Chủ tịch UBND huyện": the same person once more.
    private boolean isPositionOf(UnitMention person, UnitMention next) {
        boolean named = tokens.is(person.from(), "đồng") && tokens.is(person.from() + 1, "chí")
                || tokens.isAny(person.from(), "ông", "bà");
        return named
                && tokens.is(person.to(), ",")
                && next.from() == person.to() + 1
                && next.kind() == Kind.POST
                && tokens.capital(person.to() - 1)
                && person(next) < 0;
    }

    /// Where the person's name at the end of a post begins, or -1: "Phó Chủ tịch UBND tỉnh Trần Văn B".
    /// Two words behind a level are a place ("Chủ tịch UBND xã Tân Phú"), and so is everything behind
    /// "thành phố".
    int person(UnitMention post) {
        int name = post.to();
        while (name > post.from() && tokens.capital(name - 1)) {
            name--;
        }
        int words = post.to() - name;
        boolean placed = tokens.is(name - 1, "phố") || words == 2 && ends.level(name - 1) == post.to();
        placed |= words == 2 && tokens.isAny(name - 1, "trấn", "khu");
        return words < 2 || placed || name == post.from() ? -1 : name;
    }

    UnitMention guessed(int from, int to) {
        return written.mention(from, to, Kind.UNIT, false);
    }

    UnitMention extended(UnitMention unit, int to) {
        return written.mention(unit.from(), to, unit.kind(), true);
    }
}
