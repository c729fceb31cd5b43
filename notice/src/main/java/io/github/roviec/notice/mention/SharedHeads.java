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

/// Units whose head is written once for several: "các Sở: Công Thương, Tài chính", "UBND xã A, xã B".
final class SharedHeads {

    /// Reads the one unit that begins at a token.
    interface Single {
        @Nullable
        UnitMention one(int at);
    }

    private static final int LONGEST_BODY = 10;

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final NameEnds ends;
    private final Single units;

    SharedHeads(SourceText source, Tokens tokens, RuleBook book, NameEnds ends, Single units) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.ends = ends;
        this.units = units;
    }

    /// "các Sở: Công Thương, Tài chính, Xây dựng", "02 phòng: Nội vụ, Tư pháp", "các bộ Công an, Quốc phòng": one unit
    /// for each field.
    List<UnitMention> shared(int at) {
        boolean counted = tokens.isNumber(at) && tokens.is(at + 2, ":");
        int head = NameEnds.isPlural(tokens, at) || counted ? at + 1 : at;
        if (head == at && !tokens.is(at + 1, ":")) {
            return ofPost(at);
        }
        List<UnitMention> committees = head > at ? committees(head) : List.of();
        if (!committees.isEmpty()) {
            return committees;
        }
        boolean plural = head > at || tokens.is(head + 1, ":");
        if (!plural || !tokens.isAny(head, "sở", "bộ", "phòng", "ủy") || tokens.is(head + 1, ",")) {
            return List.of();
        }
        int first = tokens.is(head + 1, ":") ? head + 2 : head + 1;
        var found = new ArrayList<UnitMention>();
        int i = first;
        while (found.size() < UnitLists.LONGEST_LIST) {
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

    /// "các Đảng ủy: Chính phủ; Quốc hội; Công an Trung ương": one committee for each body.
    private List<UnitMention> committees(int head) {
        if (!tokens.is(head + 1, "ủy") || !tokens.is(head + 2, ":")) {
            return List.of();
        }
        Hit seat = book.at(Family.UNIT_HEAD, tokens, head, tokens.size());
        if (seat == null || !seat.says("seat") || seat.to() != head + 2) {
            return List.of();
        }
        String title = tokens.written(head, seat.to());
        var found = new ArrayList<UnitMention>();
        int i = seat.to() + 1;
        while (found.size() < UnitLists.LONGEST_LIST) {
            UnitMention body = tokens.capital(i) ? units.one(i) : null;
            int end = body != null ? body.to() : tokens.capital(i) ? ends.words(i) : i;
            if (end == i) {
                break;
            }
            end = parted(found, end);
            found.add(mention(title, i, end));
            int next = ends.separator(end);
            if (next == end) {
                break;
            }
            i = next;
        }
        return found;
    }

    /// "Quốc hội; Mặt trận Tổ quốc, các đoàn thể; Tòa án": where semicolons part the bodies a comma stands inside one.
    private int parted(List<UnitMention> before, int end) {
        boolean semicolons = !before.isEmpty() && tokens.is(before.getLast().to(), ";");
        if (!semicolons || !tokens.is(end, ",")) {
            return end;
        }
        int i = end + 1;
        while (i < end + LONGEST_BODY && tokens.isWord(i)) {
            i++;
        }
        return tokens.is(i, ";") ? i : end;
    }

    /// The first of "các Đảng ủy Bộ A, Bộ B", now that the second has shown that each is one.
    UnitMention singly(UnitMention first) {
        int head = NameEnds.afterPlural(tokens, first.from());
        return head == first.from() || first.kind() != Kind.GROUP ? first : mention("", head, first.to());
    }

    /// "UBND các xã: A, B và C", "các huyện A, B": one unit for each place. Where places of several levels are listed
    /// together nobody can say which is which, and the group stays one.
    List<UnitMention> ofPlaces(int at) {
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
        int levels = provinces(level);
        boolean mixed = levels > level.to();
        boolean bracket = tokens.is(levels, "(");
        int i = bracket || tokens.is(levels, ":") ? levels + 1 : levels;
        String seat = head > at ? ends.writtenOut(at, head) + " " : "";
        String title = seat + tokens.written(level.from(), level.to());
        var found = new ArrayList<UnitMention>();
        while (found.size() < UnitLists.LONGEST_LIST) {
            int end = ends.properName(i);
            if (end == i || tokens.allCapitals(i)) {
                break;
            }
            boolean city = mixed && isCity(i, end);
            found.add(mention(city ? seat + "thành phố" : title, i, end));
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

    /// Where "tỉnh, thành phố (trực thuộc Trung ương)" ends: of these two levels everybody knows which name is which.
    private int provinces(Hit level) {
        int at = level.to();
        boolean two = tokens.is(level.from(), "tỉnh")
                && tokens.isAny(at, ",", "và")
                && tokens.is(at + 1, "thành")
                && tokens.is(at + 2, "phố");
        if (!two) {
            return at;
        }
        boolean central = tokens.is(at + 3, "trực") && tokens.is(at + 4, "thuộc") && tokens.is(at + 5, "trung");
        return central ? at + 7 : at + 3;
    }

    private boolean isCity(int from, int to) {
        Hit city = book.at(Family.CITY, tokens, from, to);
        return city != null && city.to() == to;
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
        UnitMention unit = units.one(at);
        boolean fits = unit != null && unit.kind() == Kind.UNIT && tokens.is(at, tokens.key(seat.to()));
        return fits && unit != null ? mention(ends.writtenOut(head, seat.to()), at, unit.to()) : null;
    }

    /// "UBND xã A, xã B và thị trấn C": the seat goes on.
    @Nullable
    UnitMention seatOf(UnitMention before, int at) {
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
    @Nullable
    UnitMention elliptic(UnitMention before, int at) {
        if (before.kind() != Kind.UNIT || !tokens.isAny(before.from(), "sở", "bộ")) {
            return null;
        }
        Hit field = book.at(Family.FIELD, tokens, at, tokens.size());
        if (field == null || !tokens.capital(at)) {
            return null;
        }
        return mention(tokens.written(before.from(), before.from() + 1), at, field.to());
    }

    private UnitMention mention(String head, int from, int to) {
        var span = source.span(tokens.start(from), tokens.end(to - 1));
        String written = source.text(tokens.start(from), tokens.end(to - 1));
        String full = (head + " " + ends.writtenOut(from, to)).strip();
        String name = Character.toUpperCase(full.charAt(0)) + full.substring(1);
        return new UnitMention(name, written, Kind.UNIT, true, List.of(), from, to, span);
    }
}
