package io.github.roviec.notice.mention;

import io.github.roviec.notice.mention.UnitMention.Kind;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads units, groups of units and posts by the shape of their names.
///
/// A name is a head ("Phòng", "UBND", "Giám đốc"), what the head asks for (a field of work, a place, a unit) and a
/// level or place behind it. Where the name ends is known from the fields of the rule book; where it has to be guessed
/// from capital letters the mention is not clear.
final class UnitReader {

    static final int LONGEST_LIST = 40;

    /// A name that holds a name that holds a name, deeper than any real one goes, is nonsense.
    private static final int DEEPEST = 12;

    private static final int LONGEST_STRANGER = 4;
    private static final int LONGEST_INITIALS = 8;
    private static final int LONGEST_SYLLABLE = 7;
    private static final int LONGEST_WORKS = 7;

    /// A head of so many words ("Ban Quản lý dự án") may stand without a name.
    private static final int WHOLE_HEAD = 3;

    /// First syllables behind "có" of what a unit does, not of what it is.
    private static final String[] WHAT_ALL_HAVE = {
        "trách", "kế", "biện", "giải", "văn", "ý", "báo", "liên", "phương", "nhiệm", "chỉ", "hướng", "chương", "thể",
        "hiệu"
    };

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final NameEnds ends;
    private final GroupEnds groups;
    private final SharedHeads heads;
    private final Remembered<UnitMention> shapes;
    private final Remembered<List<UnitMention>> several;
    private int depth;
    private boolean inBracket;

    /// Whether what is being read has been cut off: nothing of it holds for a reading that begins elsewhere.
    private boolean cut;

    UnitReader(SourceText source, Tokens tokens, RuleBook book, KnownNames known) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.ends = new NameEnds(tokens, book, known);
        this.groups = new GroupEnds(tokens, book, ends);
        this.heads = new SharedHeads(source, tokens, book, ends, this::one);
        this.shapes = new Remembered<>(tokens.size());
        this.several = new Remembered<>(tokens.size());
    }

    /// The unit, group or post that begins at `at`, or null.
    @Nullable
    UnitMention one(int at) {
        boolean organise = tokens.is(at, "tổ") && tokens.is(at + 1, "chức");
        boolean cases =
                NameEnds.isPlural(tokens, at) && book.at(Family.FALSE_FRIEND, tokens, at, tokens.size()) != null;
        if (!tokens.isWord(at) || organise || cases) {
            return null;
        }
        int known = ends.known(at);
        UnitMention shaped = shaped(at);
        if (known > at && (shaped == null || known > shaped.to())) {
            return mention(at, known, Kind.UNIT, true);
        }
        return shaped;
    }

    /// Every name inside a name comes through here: it is read once for each token, and not deeper than
    /// {@link #DEEPEST}.
    private @Nullable UnitMention shaped(int at) {
        if (depth >= DEEPEST) {
            cut = true;
            return null;
        }
        return once(shapes, at, () -> shape(at));
    }

    /// Several units under one head that begin at `at`; empty where none do.
    private List<UnitMention> several(int at) {
        List<UnitMention> found = once(several, at, () -> {
            List<UnitMention> shared = heads.shared(at);
            return shared.isEmpty() ? heads.ofPlaces(at) : shared;
        });
        return found == null ? List.of() : found;
    }

    private <T> @Nullable T once(Remembered<T> memory, int at, Supplier<@Nullable T> reading) {
        int way = 2 * depth + (inBracket ? 1 : 0);
        if (memory.knows(at, way)) {
            cut |= memory.cut(at, way);
            return memory.of(at, way);
        }
        boolean before = cut;
        cut = false;
        depth++;
        T found = reading.get();
        depth--;
        memory.keep(at, way, found, cut);
        cut |= before;
        return found;
    }

    private @Nullable UnitMention shape(int at) {
        if (NameEnds.isPlural(tokens, at)) {
            return group(at);
        }
        Hit head = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        if (head == null && tokens.is(at, "thường") && tokens.is(at + 1, "trực") && NameEnds.isPlural(tokens, at + 2)) {
            // "thường trực các huyện ủy, thành ủy"
            UnitMention committees = group(at + 2);
            return committees == null ? null : mention(at, committees.to(), Kind.GROUP, committees.clear());
        }
        if (head == null) {
            int place = ends.place(at);
            boolean named = place > at + 1 && tokens.capital(place - 1);
            return place > at ? mention(at, place, Kind.UNIT, named) : null;
        }
        return switch (head.value()) {
            case "seat" -> seat(at, head.to());
            case "placed" -> ends.level(head.to()) > head.to() ? seat(at, head.to()) : null;
            case "post" -> post(at, head.to());
            case "whole" -> whole(at, head.to());
            default -> named(at, head);
        };
    }

    /// "Nhà đầu tư", "chính quyền các xã, phường"
    private UnitMention whole(int at, int to) {
        int end = NameEnds.isPlural(tokens, to) ? groups.groupNouns(to + 1) : to;
        return end > to + 1
                ? mention(at, groups.places(groups.tails(end)), Kind.GROUP, true)
                : mention(at, ends.level(to), Kind.UNIT, true);
    }

    /// "Phòng Nội vụ huyện"
    private @Nullable UnitMention named(int at, Hit head) {
        if (tokens.isAny(at, "văn", "thường", "cơ", "tổ", "chi") && tokens.capital(head.to())) {
            // "Văn phòng Ban Chỉ đạo …": a unit inside the name
            UnitMention inner = shaped(head.to());
            if (inner != null && inner.kind() == Kind.UNIT) {
                return mention(at, inner.to(), Kind.UNIT, inner.clear());
            }
        }
        NameEnds.End end = ends.name(head);
        if (end.at() <= head.to() && head.to() - head.from() < WHOLE_HEAD) {
            // "Giao Văn phòng tham mưu …": an authority has only one
            boolean office = tokens.is(at, "văn") && tokens.capital(at) && ends.speaks(head.to());
            return office ? mention(at, head.to(), Kind.UNIT, true) : null;
        }
        int to = ends.ofWhole(ends.level(end.at()));
        if (end.at() <= head.to() && tokens.is(to, "các")) {
            int works = works(to + 1);
            if (works > to) {
                return mention(at, works, Kind.UNIT, true);
            }
        }
        Hit branches = tokens.is(to, "các") ? book.at(Family.GROUP_TAIL, tokens, to, tokens.size()) : null;
        return branches == null
                ? mention(at, to, Kind.UNIT, end.clear() && !(to == end.at() && isCutOff(head, to)))
                : mention(at, branches.to(), Kind.GROUP, true);
    }

    /// "Tạp chí Ruộng đồng bốn mùa": behind a unit that bears no level a small word that no rule knows
    /// may be the rest of its name. Ministries and departments have names from a list.
    private boolean isCutOff(Hit head, int to) {
        return !tokens.isAny(head.from(), "sở", "bộ", "phòng") && ends.unknown(to);
    }

    /// "Ban Quản lý dự án các công trình giao thông tỉnh": what a unit is for, closed by its level; -1 where no level
    /// closes it.
    private int works(int at) {
        for (int i = at; i < at + LONGEST_WORKS && tokens.isWord(i) && !tokens.capital(i); i++) {
            if (i > at && ends.level(i + 1) > i + 1) {
                return ends.level(i + 1);
            }
        }
        return -1;
    }

    /// "UBND các xã, thị trấn", "Công an huyện", "Tỉnh ủy"
    private UnitMention seat(int at, int to) {
        if (NameEnds.isPlural(tokens, to)) {
            int end = groups.groupNouns(to + 1);
            if (end > to + 1) {
                return mention(at, groups.places(groups.tails(end)), Kind.GROUP, true);
            }
        }
        int committees = moreCommittees(to);
        if (committees > to) {
            return mention(at, committees, Kind.GROUP, true);
        }
        UnitMention inner = tokens.capital(to) && tokens.isAny(to - 1, "ủy", "bộ") ? shaped(to) : null;
        if (inner != null && inner.kind() == Kind.UNIT && ends.level(to) == to) {
            return mention(at, inner.to(), Kind.UNIT, inner.clear());
        }
        int level = ends.level(to);
        int levels = level > to + 1 && tokens.capital(level - 1) ? level : ends.moreLevels(level);
        if (levels > level) {
            return mention(at, groups.tails(levels), Kind.GROUP, true);
        }
        int tail = groups.tails(level == to ? unlevelled(to) : level);
        return mention(at, tail, Kind.UNIT, true);
    }

    /// "Công an Hải Phòng": a place without its level.
    private int unlevelled(int at) {
        int end = tokens.capital(at) && !tokens.allCapitals(at) ? ends.properName(at) : at;
        return end - at >= 2 && !tokens.capital(end) ? end : at;
    }

    /// "Chủ tịch UBND các xã", "Giám đốc Sở Y tế", "Phó Thủ tướng Trần Văn A"
    private @Nullable UnitMention post(int at, int to) {
        int end = to;
        Kind kind = Kind.POST;
        boolean minister = tokens.is(to - 1, "trưởng") && tokens.is(to - 2, "bộ");
        boolean comma = tokens.is(to, ",") && tokens.capital(to + 1);
        UnitMention of = one(comma ? to + 1 : to);
        if (of != null && minister && comma && isPost(to + 1)) {
            // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": the first post stands for itself
            return mention(at, to, Kind.POST, true);
        }
        if (of != null && tokens.is(to, ",") && of.kind() == Kind.UNIT) {
            of = null;
        }
        if (of == null && to - 1 > at) {
            // "Trưởng Ban Quản lý …": the last word of the post begins the unit
            of = one(to - 1);
        }
        if (of != null) {
            end = moreCommittees(of.to());
            kind = of.kind() == Kind.GROUP || end > of.to() ? Kind.GROUP : Kind.POST;
        } else {
            int group = groups.groupNouns(to);
            int place = ends.level(to);
            end = Math.max(to, Math.max(place, group > to ? groups.tails(group) : to));
            kind = group > to && group >= place ? Kind.GROUP : kind;
        }
        int person = ends.personName(end);
        if (end == to && person == to) {
            return null;
        }
        return mention(at, groups.tails(person), kind, true);
    }

    /// "Bí thư tỉnh ủy, thành ủy": committees of one rank are one group.
    private int moreCommittees(int at) {
        int end = at;
        while (end < at + 3 * LONGEST_LIST
                && tokens.is(end - 1, "ủy")
                && tokens.isAny(end, ",", "và")
                && tokens.isAny(end + 1, "tỉnh", "thành", "huyện", "quận", "đảng")
                && tokens.is(end + 2, "ủy")) {
            end += 3;
        }
        return end;
    }

    /// "các sở, ban, ngành liên quan", "các Ban Quản lý dự án", "các Bộ trưởng"
    private @Nullable UnitMention group(int at) {
        int head = NameEnds.afterPlural(tokens, at);
        int end = groups.groupNouns(head);
        Hit named = book.at(Family.UNIT_HEAD, tokens, head, tokens.size());
        if (named != null && named.to() >= end) {
            UnitMention inner = shaped(head);
            end = inner == null ? named.to() : inner.to();
        } else if (end <= head) {
            return null;
        }
        if (tokens.is(end + 1, "ủy") && tokens.isAny(end, "tỉnh", "thành", "huyện")) {
            // "các văn phòng tỉnh ủy, thành ủy"
            end = moreCommittees(end + 2);
        }
        end = groups.places(groups.more(groups.role(groups.tails(end))));
        List<UnitMention> members = members(end);
        return members.isEmpty()
                ? mention(at, end, Kind.GROUP, !persons(head))
                : mention(at, members.getLast().to(), Kind.GROUP, true, members);
    }

    /// "Mỗi cán bộ, đảng viên", "các hộ dân": no office can be given work as one of them.
    private boolean persons(int at) {
        return tokens.is(at, "cá") && tokens.is(at + 1, "nhân")
                || tokens.is(at, "cán") && tokens.is(at + 1, "bộ")
                || tokens.is(at, "đảng") && tokens.is(at + 1, "viên")
                || tokens.is(at, "công") && tokens.isAny(at + 1, "chức", "nhân", "dân")
                || tokens.is(at, "viên") && tokens.is(at + 1, "chức")
                || tokens.is(at, "người")
                || tokens.is(at, "hộ");
    }

    /// "địa phương", "cơ quan, đơn vị liên quan": a group without "các". Short nouns could be verbs and do not count.
    private @Nullable UnitMention bareGroup(int at) {
        Hit noun = book.at(Family.GROUP_NOUN, tokens, at, tokens.size());
        boolean organise = tokens.is(at, "tổ") && tokens.is(at + 1, "chức");
        if (noun == null || organise || noun.says("place")) {
            return null;
        }
        int end = groups.groupNouns(at);
        boolean several = tokens.capital(at) && tokens.is(noun.to(), ",") && end > noun.to();
        if (noun.to() - noun.from() < 2 && !several) {
            return null;
        }
        int to = groups.tails(end);
        // "Cơ quan chủ trì có trách nhiệm …": one of a kind that nobody has named
        boolean nobody = to == noun.to() && tokens.isAny(at, "cơ", "đơn") && tokens.isAny(at + 1, "quan", "vị");
        int role = nobody ? groups.role(to) : to;
        return mention(at, role, Kind.GROUP, !nobody);
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
        return lone ? mention(at, at + 1, Kind.UNIT, false) : null;
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
        return (initials || brand) && ended ? mention(at, end, Kind.UNIT, false) : null;
    }

    /// Units named in brackets behind a group: "(Phòng A, Phòng B; Ban C)".
    private List<UnitMention> members(int at) {
        if (!tokens.is(at, "(")) {
            return List.of();
        }
        if (inBracket) {
            // a group in the bracket of a group is no unit, whoever belongs to it
            cut = true;
            return List.of();
        }
        inBracket = true;
        List<UnitMention> found = list(at + 1);
        inBracket = false;
        boolean named = !found.isEmpty() && found.stream().allMatch(u -> u.kind() == Kind.UNIT);
        return named ? found : List.of();
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
            List<UnitMention> next = several(i);
            if (next.isEmpty()) {
                UnitMention one = found.isEmpty() ? null : heads.seatOf(found.getLast(), i);
                if (one != null) {
                    found.set(found.size() - 1, heads.singly(found.getLast()));
                }
                one = one == null ? one(i) : one;
                if (one == null) {
                    one = found.isEmpty() ? null : heads.elliptic(found.getLast(), i);
                }
                if (one == null && partners) {
                    one = bareGroup(i);
                    one = one == null && !found.isEmpty() ? initials(i) : one;
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
            boolean heads = head.kind() == Kind.GROUP && isPost(head.from());
            boolean plain = next.kind() == Kind.GROUP && NameEnds.isPlural(tokens, next.from());
            if (heads && plain && tokens.is(head.to(), ",") && next.from() == head.to() + 1) {
                named.set(i, mention(head.from(), next.to(), Kind.GROUP, head.clear() && next.clear()));
                named.remove(i + 1);
                i--;
            }
        }
        return named;
    }

    private boolean isPost(int at) {
        Hit head = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        return head != null && head.says("post");
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
        return mention(from, to, Kind.UNIT, false);
    }

    UnitMention extended(UnitMention unit, int to) {
        return mention(unit.from(), to, unit.kind(), true);
    }

    private UnitMention mention(int from, int to, Kind kind, boolean clear) {
        return mention(from, to, kind, clear, List.of());
    }

    private UnitMention mention(int from, int to, Kind kind, boolean clear, List<UnitMention> members) {
        var span = source.span(tokens.start(from), tokens.end(to - 1));
        String written = source.text(tokens.start(from), tokens.end(to - 1));
        boolean sure = clear && !(kind == Kind.GROUP && isNarrowed(to)) && !tokens.doubtful(from, to);
        return new UnitMention(ends.writtenOut(from, to), written, kind, sure, members, from, to, span);
    }

    /// "các địa phương có nông sản xuất khẩu", "các doanh nghiệp viễn thông": only some of the group are meant, and no
    /// rule knows which. "Có trách nhiệm", "có văn bản" say what all of them do.
    private boolean isNarrowed(int to) {
        boolean concerned = tokens.is(to - 1, "quan") && tokens.isAny(to, "đến", "tới");
        if (concerned && !tokens.isNumber(to + 1) && !tokens.isAny(to + 1, "ngày", "hết", "tháng", "năm", "nay")) {
            // "các sở, ngành liên quan đến đường thủy"
            return true;
        }
        return tokens.is(to, "có")
                ? !tokens.isAny(to + 1, WHAT_ALL_HAVE)
                : tokens.is(to, "được") && tokens.isAny(to + 1, "cấp", "giao", "chọn", "phép", "công")
                        || ends.unknown(to);
    }
}
