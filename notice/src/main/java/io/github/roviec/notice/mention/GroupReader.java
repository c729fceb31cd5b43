package io.github.roviec.notice.mention;

import io.github.roviec.notice.mention.UnitMention.Kind;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads groups: many units or people under one name, and bodies that stand for all of their kind.
final class GroupReader {

    private final Tokens tokens;
    private final RuleBook book;
    private final NameEnds ends;
    private final GroupEnds groups;
    private final WrittenUnits written;
    private final UnitReader units;

    GroupReader(Tokens tokens, RuleBook book, NameEnds ends, GroupEnds groups, WrittenUnits written, UnitReader units) {
        this.tokens = tokens;
        this.book = book;
        this.ends = ends;
        this.groups = groups;
        this.written = written;
        this.units = units;
    }

    /// "Nhà đầu tư", "chính quyền các xã, phường"
    UnitMention whole(int at, int to) {
        int end = NameEnds.isPlural(tokens, to) ? groups.groupNouns(to + 1) : to;
        return end > to + 1
                ? written.mention(at, groups.places(groups.tails(end)), Kind.GROUP, true)
                : written.mention(at, ends.level(to), Kind.UNIT, true);
    }

    /// "các sở, ban, ngành liên quan", "các Ban Quản lý dự án", "các Bộ trưởng"
    @Nullable
    UnitMention group(int at) {
        int head = behindAddress(NameEnds.afterPlural(tokens, at));
        int end = groups.groupNouns(head);
        Hit named = book.at(Family.UNIT_HEAD, tokens, head, tokens.size());
        if (named != null && named.to() >= end) {
            UnitMention inner = units.shaped(head);
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
                ? written.mention(at, end, Kind.GROUP, !persons(head) && !onlyAddressed(head, end))
                : written.mention(at, members.getLast().to(), Kind.GROUP, true, members);
    }

    /// "ông (bà) trưởng thôn", "ông, bà giám đốc": the post stands behind how they are called.
    private int behindAddress(int at) {
        boolean both = tokens.isAny(at, "ông", "bà") && tokens.isAny(at + 2, "ông", "bà");
        int behind = !both ? at : tokens.is(at + 1, "(") ? at + 4 : tokens.isAny(at + 1, ",", "/", "và") ? at + 3 : at;
        return behind > at && book.at(Family.UNIT_HEAD, tokens, behind, tokens.size()) != null ? behind : at;
    }

    /// "Các ông (bà) …": how people are called does not say who they are.
    private boolean onlyAddressed(int head, int end) {
        return tokens.isAny(head, "ông", "bà") && end == head + 1;
    }

    /// "Mỗi cán bộ, đảng viên", "các hộ dân": no office can be given work as one of them.
    private boolean persons(int at) {
        Hit noun = book.at(Family.GROUP_NOUN, tokens, at, tokens.size());
        return noun != null && noun.says("person");
    }

    /// "địa phương", "cơ quan, đơn vị liên quan": a group without "các". Short nouns could be verbs and do not count.
    @Nullable
    UnitMention bareGroup(int at) {
        Hit noun = book.at(Family.GROUP_NOUN, tokens, at, tokens.size());
        if (noun == null || organises(at) || noun.says("place")) {
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
        return written.mention(at, role, Kind.GROUP, !nobody && !persons(at));
    }

    /// "tổ chức" is a deed, but for "tổ chức, cá nhân …".
    private boolean organises(int at) {
        return tokens.is(at, "tổ")
                && tokens.is(at + 1, "chức")
                && !(tokens.isAny(at + 2, ",", "và") && tokens.is(at + 3, "cá") && tokens.is(at + 4, "nhân"));
    }

    /// Units named in brackets behind a group: "(Phòng A, Phòng B; Ban C)".
    private List<UnitMention> members(int at) {
        List<UnitMention> found = tokens.is(at, "(") ? units.inBracket(at + 1) : List.of();
        boolean named = !found.isEmpty() && found.stream().allMatch(u -> u.kind() == Kind.UNIT);
        return named ? found : List.of();
    }

    /// "Bí thư tỉnh ủy, thành ủy": committees of one rank are one group.
    int moreCommittees(int at) {
        int end = at;
        while (end < at + 3 * UnitLists.LONGEST_LIST
                && tokens.is(end - 1, "ủy")
                && tokens.isAny(end, ",", "và")
                && tokens.isAny(end + 1, "tỉnh", "thành", "huyện", "quận", "đảng")
                && tokens.is(end + 2, "ủy")) {
            end += 3;
        }
        return end;
    }
}
