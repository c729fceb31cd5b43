package io.github.roviec.notice.mention;

import io.github.roviec.notice.mention.UnitMention.Kind;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads units, groups of units and posts by the shape of their names.
///
/// A name is a head ("Phòng", "UBND", "Giám đốc"), what the head asks for (a field of work, a place, a unit) and a
/// level or place behind it. Where the name ends is known from the fields of the rule book; where it has to be guessed
/// from capital letters the mention is not clear.
final class UnitReader {

    /// A name that holds a name that holds a name, deeper than any real one goes, is nonsense.
    private static final int DEEPEST = 12;

    private static final int LONGEST_WORKS = 7;

    /// A head of so many words ("Ban Quản lý dự án") may stand without a name.
    private static final int WHOLE_HEAD = 3;

    private final Tokens tokens;
    private final RuleBook book;
    private final NameEnds ends;
    private final GroupEnds groups;
    private final SharedHeads heads;
    private final WrittenUnits written;
    private final GroupReader many;
    private final UnitLists lists;
    private final Remembered<UnitMention> shapes;
    private final Remembered<List<UnitMention>> several;
    private int depth;
    private boolean inBracket;

    /// Whether what is being read has been cut off: nothing of it holds for a reading that begins elsewhere.
    private boolean cut;

    UnitReader(SourceText source, Tokens tokens, RuleBook book, KnownNames known) {
        this.tokens = tokens;
        this.book = book;
        this.ends = new NameEnds(tokens, book, known);
        this.groups = new GroupEnds(tokens, book, ends);
        this.heads = new SharedHeads(source, tokens, book, ends, this::one);
        this.written = new WrittenUnits(source, tokens, ends);
        this.many = new GroupReader(tokens, book, ends, groups, written, this);
        this.lists = new UnitLists(tokens, book, ends, heads, written, this);
        this.shapes = new Remembered<>(tokens.size());
        this.several = new Remembered<>(tokens.size());
    }

    /// Several units named one behind the other.
    UnitLists lists() {
        return lists;
    }

    /// Groups, also those without "các".
    GroupReader groups() {
        return many;
    }

    /// The unit, group or post that begins at `at`, or null.
    @Nullable
    UnitMention one(int at) {
        boolean organise = tokens.is(at, "tổ") && tokens.is(at + 1, "chức");
        boolean cases =
                NameEnds.isPlural(tokens, at) && book.at(Family.FALSE_FRIEND, tokens, at, tokens.size()) != null;
        cases |= tokens.is(at, "trường") && tokens.is(at + 1, "hợp");
        if (!tokens.isWord(at) || organise || cases) {
            return null;
        }
        int known = ends.known(at);
        UnitMention shaped = shaped(at);
        if (known > at && (shaped == null || known > shaped.to())) {
            return written.mention(at, known, Kind.UNIT, true);
        }
        return shaped;
    }

    /// Every name inside a name comes through here: it is read once for each token, and not deeper than
    /// {@link #DEEPEST}.
    @Nullable
    UnitMention shaped(int at) {
        if (depth >= DEEPEST) {
            cut = true;
            return null;
        }
        return once(shapes, at, () -> shape(at));
    }

    /// Several units under one head that begin at `at`; empty where none do.
    List<UnitMention> several(int at) {
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
            return many.group(at);
        }
        Hit head = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        if (head == null && tokens.is(at, "thường") && tokens.is(at + 1, "trực") && NameEnds.isPlural(tokens, at + 2)) {
            // "thường trực các huyện ủy, thành ủy"
            UnitMention committees = many.group(at + 2);
            return committees == null ? null : written.mention(at, committees.to(), Kind.GROUP, committees.clear());
        }
        if (head == null) {
            int place = ends.place(at);
            boolean named = place > at + 1 && (tokens.capital(place - 1) || tokens.isNumber(place - 1));
            return place > at ? written.mention(at, place, Kind.UNIT, named) : null;
        }
        return switch (head.value()) {
            case "seat" -> seat(at, head.to());
            case "placed" -> ends.level(head.to()) > head.to() ? seat(at, head.to()) : null;
            case "post" -> post(at, head.to());
            case "whole" -> many.whole(at, head.to());
            default -> named(at, head);
        };
    }

    /// "Phòng Nội vụ huyện"
    private @Nullable UnitMention named(int at, Hit head) {
        if (tokens.isAny(at, "văn", "thường", "cơ", "tổ", "chi") && tokens.capital(head.to())) {
            // "Văn phòng Ban Chỉ đạo …": a unit inside the name
            UnitMention inner = shaped(head.to());
            if (inner != null && inner.kind() == Kind.UNIT) {
                return written.mention(at, inner.to(), Kind.UNIT, inner.clear());
            }
        }
        NameEnds.End end = ends.name(head);
        if (end.at() <= head.to() && head.to() - head.from() < WHOLE_HEAD) {
            // "Giao Văn phòng tham mưu …": an authority has only one
            boolean office = tokens.is(at, "văn") && tokens.capital(at) && ends.speaks(head.to());
            return office ? written.mention(at, head.to(), Kind.UNIT, true) : null;
        }
        int to = ends.ofWhole(ends.level(end.at()));
        if (end.at() <= head.to() && tokens.is(to, "các")) {
            int works = works(to + 1);
            if (works > to) {
                return written.mention(at, works, Kind.UNIT, true);
            }
        }
        Hit branches = tokens.is(to, "các") ? book.at(Family.GROUP_TAIL, tokens, to, tokens.size()) : null;
        return branches == null
                ? written.mention(at, to, Kind.UNIT, end.clear() && !(to == end.at() && isCutOff(head, to)))
                : written.mention(at, branches.to(), Kind.GROUP, true);
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
                return written.mention(at, groups.places(groups.tails(end)), Kind.GROUP, true);
            }
        }
        int committees = many.moreCommittees(to);
        if (committees > to) {
            return written.mention(at, committees, Kind.GROUP, true);
        }
        UnitMention inner = tokens.capital(to) && tokens.isAny(to - 1, "ủy", "bộ") ? shaped(to) : null;
        if (inner != null && inner.kind() == Kind.UNIT && ends.level(to) == to) {
            return written.mention(at, inner.to(), Kind.UNIT, inner.clear());
        }
        int level = ends.level(to);
        int levels = level > to + 1 && tokens.capital(level - 1) ? level : ends.moreLevels(level);
        if (levels > level) {
            return written.mention(at, groups.tails(levels), Kind.GROUP, true);
        }
        int tail = groups.tails(level == to ? unlevelled(to) : level);
        return written.mention(at, tail, Kind.UNIT, true);
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
            return written.mention(at, to, Kind.POST, true);
        }
        if (of != null && tokens.is(to, ",") && of.kind() == Kind.UNIT) {
            of = null;
        }
        if (of == null && to - 1 > at) {
            // "Trưởng Ban Quản lý …": the last word of the post begins the unit
            of = one(to - 1);
        }
        if (of != null) {
            end = many.moreCommittees(of.to());
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
        return written.mention(at, groups.tails(person), kind, true);
    }

    /// The units listed from `at` on inside the bracket of a group; none in a bracket inside another.
    List<UnitMention> inBracket(int at) {
        if (inBracket) {
            // a group in the bracket of a group is no unit, whoever belongs to it
            cut = true;
            return List.of();
        }
        inBracket = true;
        List<UnitMention> found = lists.list(at);
        inBracket = false;
        return found;
    }

    boolean isPost(int at) {
        Hit head = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        return head != null && head.says("post");
    }
}
