package io.github.roviec.notice.mention;

import io.github.roviec.notice.mention.UnitMention.Kind;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads units, groups of units and posts by the shape of their names.
///
/// A name is a head ("Phòng", "UBND", "Giám đốc"), what the head asks for (a field of work, a place, a unit) and a
/// level
/// or place behind it. Where the name ends is known from the fields of the rule book; where it has to be guessed from
/// capital letters the mention is not clear.
final class UnitReader {

    private static final int LONGEST_LIST = 40;

    private static final int LONGEST_STRANGER = 4;

    /// A head of so many words ("Ban Quản lý dự án") may stand without a name.
    private static final int WHOLE_HEAD = 3;

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final NameEnds ends;
    private final GroupEnds groups;

    UnitReader(SourceText source, Tokens tokens, RuleBook book, KnownNames known) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.ends = new NameEnds(tokens, book, known);
        this.groups = new GroupEnds(tokens, book, ends);
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

    private @Nullable UnitMention shaped(int at) {
        if (NameEnds.isPlural(tokens, at)) {
            return group(at);
        }
        Hit head = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        if (head == null) {
            int place = ends.place(at);
            boolean named = place > at + 1 && tokens.capital(place - 1);
            return place > at ? mention(at, place, Kind.UNIT, named) : null;
        }
        return switch (head.value()) {
            case "seat" -> seat(at, head.to());
            case "placed" -> ends.level(head.to()) > head.to() ? seat(at, head.to()) : null;
            case "post" -> post(at, head.to());
            case "whole" -> mention(at, ends.level(head.to()), Kind.UNIT, true);
            default -> named(at, head);
        };
    }

    /// "Phòng Nội vụ huyện"
    private @Nullable UnitMention named(int at, Hit head) {
        if (tokens.isAny(at, "văn", "thường", "cơ", "tổ") && tokens.capital(head.to())) {
            // "Văn phòng Ban Chỉ đạo …": a unit inside the name
            UnitMention inner = shaped(head.to());
            if (inner != null && inner.kind() == Kind.UNIT) {
                return mention(at, inner.to(), Kind.UNIT, inner.clear());
            }
        }
        NameEnds.End end = ends.name(head);
        if (end.at() <= head.to() && head.to() - head.from() < WHOLE_HEAD) {
            return null;
        }
        int to = ends.ofWhole(ends.level(end.at()));
        Hit branches = tokens.is(to, "các") ? book.at(Family.GROUP_TAIL, tokens, to, tokens.size()) : null;
        return branches == null
                ? mention(at, to, Kind.UNIT, end.clear())
                : mention(at, branches.to(), Kind.GROUP, true);
    }

    /// "UBND các xã, thị trấn", "Công an huyện", "Tỉnh ủy"
    private UnitMention seat(int at, int to) {
        if (NameEnds.isPlural(tokens, to)) {
            int end = groups.groupNouns(to + 1);
            if (end > to + 1) {
                return mention(at, groups.places(groups.tails(end)), Kind.GROUP, true);
            }
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
        int tail = groups.tails(level);
        return mention(at, tail, Kind.UNIT, true);
    }

    /// "Chủ tịch UBND các xã", "Giám đốc Sở Y tế", "Phó Thủ tướng Trần Văn A"
    private @Nullable UnitMention post(int at, int to) {
        int end = to;
        Kind kind = Kind.POST;
        UnitMention of = one(tokens.is(to, ",") && tokens.capital(to + 1) ? to + 1 : to);
        boolean joined = of != null && tokens.is(to, ",");
        if (joined && of != null && of.kind() == Kind.UNIT) {
            of = null;
        }
        if (of == null && to - 1 > at) {
            // "Trưởng Ban Quản lý …": the last word of the post begins the unit
            of = one(to - 1);
        }
        if (of != null) {
            end = of.to();
            kind = of.kind() == Kind.GROUP ? Kind.GROUP : Kind.POST;
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
        end = groups.places(groups.tails(end));
        List<UnitMention> members = members(end);
        return members.isEmpty()
                ? mention(at, end, Kind.GROUP, true)
                : mention(at, members.getLast().to(), Kind.GROUP, true, members);
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
        return noun.to() - noun.from() < 2 && !several ? null : mention(at, groups.tails(end), Kind.GROUP, true);
    }

    /// Units named in brackets behind a group: "(Phòng A, Phòng B; Ban C)".
    private List<UnitMention> members(int at) {
        if (!tokens.is(at, "(")) {
            return List.of();
        }
        List<UnitMention> found = list(at + 1);
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
        while (found.size() < LONGEST_LIST) {
            List<UnitMention> next = shared(i);
            next = next.isEmpty() ? ofPlaces(i) : next;
            if (next.isEmpty()) {
                UnitMention one = found.isEmpty() ? null : seatOf(found.getLast(), i);
                one = one == null ? one(i) : one;
                if (one == null) {
                    one = found.isEmpty() ? null : elliptic(found.getLast(), i);
                }
                if (one == null && partners) {
                    one = bareGroup(i);
                }
                if (one == null) {
                    break;
                }
                next = List.of(one);
            }
            found.addAll(next);
            int behind = next.getLast().to();
            i = ends.separator(behind);
            if (i == behind) {
                break;
            }
        }
        return found;
    }

    /// "các Sở: Công Thương, Tài chính, Xây dựng", "các bộ Công an, Quốc phòng": one unit for each field.
    private List<UnitMention> shared(int at) {
        int head = NameEnds.isPlural(tokens, at) ? at + 1 : at;
        if (head == at && !tokens.is(at + 1, ":")) {
            return ofPost(at);
        }
        boolean plural = head > at || tokens.is(head + 1, ":");
        if (!plural || !tokens.isAny(head, "sở", "bộ", "phòng", "ủy") || tokens.is(head + 1, ",")) {
            return List.of();
        }
        int first = tokens.is(head + 1, ":") ? head + 2 : head + 1;
        var found = new ArrayList<UnitMention>();
        int i = first;
        while (found.size() < LONGEST_LIST) {
            Hit field = book.at(Family.FIELD, tokens, i, tokens.size());
            if (field == null || !tokens.capital(i)) {
                break;
            }
            found.add(mention(tokens.written(head, head + 1), i, field.to()));
            int next = ends.separator(field.to());
            if (next == field.to()) {
                break;
            }
            i = next;
        }
        return found;
    }

    /// "UBND các xã: A, B và C", "các huyện A, B": one unit for each place. Where places of several levels are listed
    /// together nobody can say which is which, and the group stays one.
    private List<UnitMention> ofPlaces(int at) {
        int head = at;
        for (int n = 0; n < 2; n++) {
            Hit hit = book.at(Family.UNIT_HEAD, tokens, head, tokens.size());
            boolean fits = hit != null && (hit.says("seat") || hit.says("post") && n == 0);
            head = fits && hit != null ? hit.to() : head;
        }
        Hit level =
                NameEnds.isPlural(tokens, head) ? book.at(Family.GROUP_NOUN, tokens, head + 1, tokens.size()) : null;
        if (level == null || !level.says("place")) {
            return List.of();
        }
        boolean bracket = tokens.is(level.to(), "(");
        int i = bracket || tokens.is(level.to(), ":") ? level.to() + 1 : level.to();
        String title = (head > at ? ends.writtenOut(at, head) + " " : "") + tokens.written(level.from(), level.to());
        var found = new ArrayList<UnitMention>();
        while (found.size() < LONGEST_LIST) {
            int end = ends.properName(i);
            if (end == i || tokens.allCapitals(i)) {
                break;
            }
            found.add(mention(title, i, end));
            int next = ends.separator(end);
            if (next == end) {
                break;
            }
            i = next;
        }
        boolean closed =
                !bracket || !found.isEmpty() && tokens.is(found.getLast().to(), ")");
        return found.size() < 2 || !closed ? List.of() : found;
    }

    /// "các Đảng ủy Bộ A, Bộ B": the committee goes on.
    private @Nullable UnitMention committeeOf(UnitMention before, int at) {
        int head = NameEnds.afterPlural(tokens, before.from());
        Hit seat = book.at(Family.UNIT_HEAD, tokens, head, tokens.size());
        if (head == before.from()
                || seat == null
                || !seat.says("seat")
                || !tokens.is(seat.to() - 1, "ủy")
                || !tokens.capital(seat.to())) {
            return null;
        }
        UnitMention unit = one(at);
        boolean fits = unit != null && unit.kind() == Kind.UNIT && tokens.is(at, tokens.key(seat.to()));
        return fits && unit != null ? mention(ends.writtenOut(head, seat.to()), at, unit.to()) : null;
    }

    /// "UBND xã A, xã B và thị trấn C": the seat goes on.
    private @Nullable UnitMention seatOf(UnitMention before, int at) {
        UnitMention committee = committeeOf(before, at);
        if (committee != null) {
            return committee;
        }
        Hit head = book.at(Family.UNIT_HEAD, tokens, before.from(), tokens.size());
        boolean seat = head != null && head.says("seat") && before.kind() == UnitMention.Kind.UNIT;
        boolean goesOn = head == null
                && tokens.capital(before.to() - 1)
                && before.name().length() > before.mention().length() + 3;
        if (!seat && !goesOn || tokens.capital(at)) {
            return null;
        }
        int end = ends.place(at);
        if (end <= at + 1 || !tokens.capital(end - 1)) {
            return null;
        }
        String title = seat && head != null
                ? ends.writtenOut(before.from(), head.to())
                : before.name()
                        .substring(0, before.name().length() - before.mention().length())
                        .strip();
        return mention(title, at, end);
    }

    /// "Bộ trưởng các Bộ: Công an, Y tế": the post once for each.
    private List<UnitMention> ofPost(int at) {
        Hit post = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        if (post == null || !post.says("post") || !NameEnds.isPlural(tokens, post.to())) {
            return List.of();
        }
        String title = tokens.written(at, post.to());
        return shared(post.to()).stream()
                .map(unit -> new UnitMention(
                        title + " " + unit.name(),
                        unit.mention(),
                        Kind.POST,
                        true,
                        List.of(),
                        unit.from(),
                        unit.to(),
                        unit.span()))
                .toList();
    }

    /// "Sở Tài chính, Nội vụ": a further field under the head of the unit before.
    private @Nullable UnitMention elliptic(UnitMention before, int at) {
        if (before.kind() != Kind.UNIT || !tokens.isAny(before.from(), "sở", "bộ")) {
            return null;
        }
        Hit field = book.at(Family.FIELD, tokens, at, tokens.size());
        if (field == null || !tokens.capital(at)) {
            return null;
        }
        return mention(tokens.written(before.from(), before.from() + 1), at, field.to());
    }

    UnitMention guessed(int from, int to) {
        return mention(from, to, Kind.UNIT, false);
    }

    UnitMention extended(UnitMention unit, int to) {
        return mention(unit.from(), to, unit.kind(), unit.clear());
    }

    private UnitMention mention(int from, int to, Kind kind, boolean clear) {
        return mention(from, to, kind, clear, List.of());
    }

    private UnitMention mention(int from, int to, Kind kind, boolean clear, List<UnitMention> members) {
        var span = source.span(tokens.start(from), tokens.end(to - 1));
        String written = source.text(tokens.start(from), tokens.end(to - 1));
        return new UnitMention(ends.writtenOut(from, to), written, kind, clear, members, from, to, span);
    }

    private UnitMention mention(String head, int from, int to) {
        var span = source.span(tokens.start(from), tokens.end(to - 1));
        String written = source.text(tokens.start(from), tokens.end(to - 1));
        String name = Character.toUpperCase(head.charAt(0)) + head.substring(1) + " " + ends.writtenOut(from, to);
        return new UnitMention(name, written, Kind.UNIT, true, List.of(), from, to, span);
    }
}
