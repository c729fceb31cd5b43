package io.github.roviec.notice.mention;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what a figure measures. An amount or percentage measures what stands before it ("thu ngân sách đạt …"); a count
/// measures what it counts, with the deed before it ("hỗ trợ 20 hộ nghèo": "hỗ trợ hộ nghèo").
final class FigureSubjects {

    private static final int LONGEST = 24;
    private static final int LONGEST_LINK = 3;
    private static final int LONGEST_BRACKET = 6;
    private static final Set<String> LEVELS =
            Set.of("xã", "phường", "huyện", "tỉnh", "thôn", "bản", "quận", "phố", "trấn", "khu");

    /// @param unit      the place or unit it is told of, null where the clause names none
    /// @param aim       whether it says what is to be reached, not what was
    /// @param continues whether the clause goes on from the figure before it ("nâng tổng số … lên …")
    record Subject(@Nullable String text, @Nullable String unit, boolean aim, boolean continues) {}

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;

    FigureSubjects(SourceText source, Tokens tokens, RuleBook book, Mentions mentions) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
    }

    /// @param sibling the figure before it in the same sentence
    Subject of(int at, Hit measure, @Nullable FigurePlace sibling) {
        int to = withoutLinks(at);
        int from = behind(sibling, clauseStart(to), to);
        int first = skipped(from, to);
        boolean counts = measure.says("count") || measure.says("quantity");
        boolean joined = to < at && !tokens.isAny(at - 1, "thêm", "từ");
        boolean least = tokens.is(at - 1, "từ") && counts || leastBefore(at);
        boolean aim = least || aims(from, to);
        boolean continues = tokens.isAny(from, "nâng", "đưa") && sibling != null;
        String unit = place(from, to, measure);
        String text;
        boolean bare = first >= withoutDeed(first, to) || leastBefore(at);
        boolean share = measure.says("percent") && bare && sharesBehind(measure.to());
        if (share || counts && !(joined && to - first > 1)) {
            text = counted(first, to, share ? measure.to() : measure.from(), measure.to());
        } else {
            text = measured(first, to, sibling);
        }
        String inherited = unit == null && first >= to && sibling != null
                ? sibling.figure().unit()
                : unit;
        return new Subject(text, inherited, aim, continues);
    }

    /// "đạt 71,9% dự toán và tăng 9,3%": what another figure says is left out, up to the word that goes on.
    private int behind(@Nullable FigurePlace sibling, int from, int to) {
        if (sibling == null || sibling.to() <= from) {
            return from;
        }
        int start = Math.min(sibling.to(), to);
        for (int i = start; i < to; i++) {
            start = tokens.isAny(i, "và", "hoặc") ? i + 1 : start;
        }
        return start;
    }

    private @Nullable String measured(int from, int to, @Nullable FigurePlace sibling) {
        String before = sibling == null ? null : sibling.figure().subject();
        if (from >= to) {
            boolean bracket = before == null && tokens.is(from - 1, "(") && tokens.isWord(from - 2);
            return bracket ? text(skipped(clauseStart(from - 1), from - 1), from - 1) : before;
        }
        int deed = deedAtEnd(from, to);
        if (deed == from) {
            String words = text(from, deedEnd(deed, to));
            if (before != null && !parted(sibling, from)) {
                return startsWithDeed(before) ? before : words + " " + lower(before);
            }
            int earlier = tokens.isAny(from - 1, ",", ":") ? clauseStart(from - 1) : from;
            return earlier < from - 1 ? words + " " + lower(text(skipped(earlier, from - 1), from - 1)) : words;
        }
        if (deed > from) {
            boolean unit = !mentions.units(from).isEmpty()
                    && mentions.units(from).getLast().to() >= withoutSkips(from, deed);
            String words = text(deed, deedEnd(deed, to));
            return unit ? words : words + " " + lower(text(from, withoutSkips(from, deed)));
        }
        return text(from, withoutSkips(from, to));
    }

    /// Whether a semicolon stands between a figure and token `at`.
    private boolean parted(@Nullable FigurePlace figure, int at) {
        for (int i = figure == null ? at : figure.to(); i < at; i++) {
            if (tokens.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /// "giải ngân được" counts as "giải ngân".
    private int deedEnd(int from, int to) {
        return to - from > 1 && tokens.isAny(to - 1, "được") ? to - 1 : to;
    }

    private boolean startsWithDeed(String subject) {
        Tokens words = Tokens.of(subject);
        Hit hit = book.at(Family.FIGURE_BEFORE, words, 0, words.size());
        return hit != null && hit.says("deed");
    }

    /// "hỗ trợ 20 hộ nghèo vay vốn": the deed, what is counted and what narrows it.
    private @Nullable String counted(int from, int to, int named, int behind) {
        int start = from;
        for (int i = from; i < to; i++) {
            start = tokens.isAny(i, "để", "nhằm") ? i + 1 : start;
        }
        int end = behind;
        while (end - behind < LONGEST
                && end < tokens.size()
                && !boundary(end)
                && !(tokens.is(end, "và") && tokens.isNumber(end + 1))) {
            end++;
        }
        String counted = text(named, end);
        return start < to ? text(start, to) + " " + counted : counted;
    }

    /// "100% hồ sơ được số hóa": what the share is of stands behind it.
    private boolean sharesBehind(int at) {
        Hit base = book.at(Family.FIGURE_BEHIND, tokens, at, tokens.size());
        return base == null && tokens.isWord(at) && !tokens.isAny(at, "so", "trở", "của", "trong", "vào", "để", "theo");
    }

    /// Behind the words that only say how the number is reached ("Phấn đấu", "hoàn thành").
    private int withoutDeed(int from, int to) {
        Hit hit = from < to ? book.at(Family.FIGURE_BEFORE, tokens, from, to) : null;
        boolean only = hit != null && hit.to() == to && (hit.says("deed") || hit.says("aim"));
        return only || from >= to ? from : to;
    }

    private boolean leastBefore(int at) {
        Hit hit = book.at(Family.FIGURE_BEFORE, tokens, at - 2, at);
        return at > 1 && hit != null && hit.to() == at && hit.says("least");
    }

    private int withoutLinks(int at) {
        int to = at;
        boolean more = true;
        while (more) {
            more = false;
            for (int back = LONGEST_LINK; back >= 1; back--) {
                Hit hit = to - back < 0 ? null : book.at(Family.FIGURE_BEFORE, tokens, to - back, to);
                if (hit != null && hit.to() == to) {
                    more = hit.says("link") || hit.says("least");
                    to -= more ? back : 0;
                    break;
                }
            }
        }
        return to;
    }

    /// Back over "đã" before a deed.
    private int withoutSkips(int from, int to) {
        int end = to;
        while (end > from && tokens.isAny(end - 1, "đã", "đang", "được")) {
            end--;
        }
        return end;
    }

    private int deedAtEnd(int from, int to) {
        for (int back = LONGEST_LINK; back >= 1; back--) {
            Hit hit = to - back < from ? null : book.at(Family.FIGURE_BEFORE, tokens, to - back, to);
            if (hit != null && hit.to() == to && hit.says("deed")) {
                return to - back;
            }
        }
        return -1;
    }

    private int skipped(int from, int to) {
        int at = from;
        while (at < to && !tokens.isWord(at) && !tokens.isNumber(at) && !tokens.is(at, "(")) {
            at++;
        }
        Hit hit = at < to ? book.at(Family.FIGURE_BEFORE, tokens, at, to) : null;
        while (hit != null && hit.says("skip")) {
            at = hit.to();
            hit = at < to ? book.at(Family.FIGURE_BEFORE, tokens, at, to) : null;
        }
        return at;
    }

    /// Back to the sign before; a short bracket ("(30a)") is passed.
    private int clauseStart(int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST) {
            int open = tokens.is(from - 1, ")") ? opening(from - 1) : -1;
            if (open >= 0) {
                from = open;
            } else if (boundary(from - 1) || mentions.cited(from - 1)) {
                break;
            } else {
                from--;
            }
        }
        return from;
    }

    private int opening(int close) {
        for (int i = close - 1; i >= 0 && close - i <= LONGEST_BRACKET; i--) {
            if (tokens.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    private boolean boundary(int at) {
        boolean inNumber = tokens.isAny(at, ".", ",")
                && tokens.isNumber(at - 1)
                && tokens.glued(at)
                && tokens.isNumber(at + 1)
                && tokens.glued(at + 1);
        return !inNumber && tokens.isAny(at, ",", ";", ".", ":", "(", ")", "\n", "…");
    }

    private boolean aims(int from, int to) {
        for (int i = from; i < to; i++) {
            Hit hit = book.at(Family.FIGURE_BEFORE, tokens, i, to);
            if (hit != null && hit.says("aim") && !mentions.cited(i)) {
                return true;
            }
        }
        return false;
    }

    /// "xã Đồng Tiến", "toàn huyện", "Phòng Nội vụ giải ngân …"
    private @Nullable String place(int from, int to, Hit measure) {
        for (int i = to - 1; i >= from; i--) {
            boolean level = LEVELS.contains(tokens.key(i));
            if (level && tokens.capital(i + 1) && !tokens.allCapitals(i + 1) && i + 1 < to) {
                return text(tokens.is(i, "trấn") ? i - 1 : i, capitalsEnd(i + 1, to));
            }
            if (level && tokens.is(i - 1, "toàn") && i - 1 >= from) {
                return text(i - 1, i + 1);
            }
        }
        var units = from < to ? mentions.units(from) : java.util.List.<UnitMention>of();
        boolean told = units.size() == 1
                && units.getFirst().to() <= to
                && units.getFirst().kind() == UnitMention.Kind.UNIT;
        if (told
                && deedAtEnd(units.getFirst().to(), to)
                        == withoutSkipsForward(units.getFirst().to(), to)) {
            return units.getFirst().mention();
        }
        boolean behind = tokens.is(measure.to(), "tại") || tokens.is(measure.to() + 1, "tại");
        int at = tokens.is(measure.to(), "tại") ? measure.to() + 1 : measure.to() + 2;
        at = tokens.is(at, "thị") ? at + 1 : at;
        if (behind && LEVELS.contains(tokens.key(at)) && tokens.capital(at + 1)) {
            return text(tokens.is(at, "trấn") ? at - 1 : at, capitalsEnd(at + 1, tokens.size()));
        }
        return null;
    }

    private int withoutSkipsForward(int from, int to) {
        int at = from;
        while (at < to && tokens.isAny(at, "đã", "đang")) {
            at++;
        }
        return at;
    }

    private int capitalsEnd(int at, int limit) {
        int end = at;
        while (end < limit && end < at + 4 && tokens.capital(end) && tokens.isWord(end)) {
            end++;
        }
        return end;
    }

    private static String lower(String words) {
        boolean plain = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return plain ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private String text(int from, int to) {
        return from >= to
                ? ""
                : source.text(tokens.start(from), tokens.end(to - 1)).replace('\n', ' ');
    }
}
