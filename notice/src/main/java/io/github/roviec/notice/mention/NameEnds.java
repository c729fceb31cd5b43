package io.github.roviec.notice.mention;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.Set;

/// Where the name of a unit ends. Every method takes a token and returns the token behind what it found, or the same
/// token when it found nothing.
final class NameEnds {

    private static final Set<String> LEVELS = Set.of("huyện", "tỉnh", "xã", "phường", "quận", "thôn", "khu", "vùng");
    private static final Set<String> NOT_IN_NAMES = Set.of(
            "và", "hoặc", "với", "về", "của", "để", "theo", "trong", "tại", "trên", "là", "có", "đã", "đang", "sẽ",
            "được", "do", "thì", "mà", "cho", "từ", "đến", "này", "nêu", "cùng", "các", "những", "một", "khi", "nếu",
            "trình", "gửi", "căn", "cần", "phải", "chưa", "còn", "cũng", "rất", "đó", "bằng", "vào", "qua", "ngày",
            "năm", "tháng", "đồng", "ban", "làm");
    /// Small words that begin what a unit does, or end what is said of it.
    private static final Set<String> AFTER_NAMES = Set.of(
            "không", "chưa", "nên", "sớm", "tự", "cùng", "ngay", "luôn", "vẫn", "như", "ở", "nơi", "nhằm", "bị", "gồm",
            "nhất", "trước", "sau", "thuộc", "nào", "đều", "nhưng", "xem", "giúp", "làm", "thì", "dưới", "ngoài",
            "thông", "biết");
    private static final int LONGEST_TAIL = 6;
    private static final int LONGEST_NAME = 16;

    private final Tokens tokens;
    private final RuleBook book;
    private final KnownNames known;

    NameEnds(Tokens tokens, RuleBook book, KnownNames known) {
        this.tokens = tokens;
        this.book = book;
        this.known = known;
    }

    /// @param clear whether a field of the rule book or a capital letter, not a guess, ends the name
    record End(int at, boolean clear) {}

    static boolean isPlural(Tokens tokens, int at) {
        return afterPlural(tokens, at) > at;
    }

    static int afterPlural(Tokens tokens, int at) {
        int i = at;
        if (tokens.is(i, "tất") && tokens.is(i + 1, "cả")) {
            i += 2;
        }
        if (tokens.is(i, "toàn") && tokens.is(i + 1, "thể")) {
            i += 2;
        }
        return tokens.isAny(i, "các", "những", "từng", "mỗi", "mọi") ? i + 1 : i;
    }

    /// The longest name of the office's own list.
    int known(int at) {
        return known.end(tokens, at);
    }

    /// The name behind a head such as "Phòng": fields of work, and words in capitals with what belongs to them.
    End name(Hit head) {
        if (tokens.isNumber(head.to())) {
            return new End(head.to() + 1, true);
        }
        if (tokens.isAny(head.from(), "báo", "tạp") && tokens.capital(head.to())) {
            return press(head.to());
        }
        int i = smallRun(head);
        boolean clear = i == head.to();
        while (i < head.to() + LONGEST_NAME) {
            int field = field(i, i == head.to() || tokens.isAny(i - 1, "và", "-", ","));
            if (field > i) {
                i = field;
                clear = true;
            } else if (tokens.capital(i)
                    && (book.at(Family.UNIT_HEAD, tokens, i, tokens.size()) == null
                            || partOfPlace(i)
                            || i > head.to() && !startsUnit(i, true) && !speaks(i))) {
                int end = capitalRun(i);
                clear = end == i + 1 || tokens.capital(end - 1);
                i = end;
            } else if (i > head.to() && joins(i, head)) {
                i++;
            } else {
                break;
            }
        }
        if (i > head.to() && tokens.is(i, "số") && tokens.isNumber(i + 1)) {
            return new End(i + 2, true);
        }
        return new End(i, clear);
    }

    /// "Tạp chí Ruộng đồng bốn mùa và Nhà nông": what a paper is called may be anything.
    private End press(int at) {
        int i = capitalRun(at);
        while (tokens.is(i, "và") && tokens.capital(i + 1) && !isHeadOfUnit(i + 1)
                || tokens.capital(i) && !startsUnit(i, true)) {
            i = capitalRun(tokens.is(i, "và") ? i + 1 : i);
        }
        return new End(i, true);
    }

    /// A capital word and everything behind it that is no verb and no other phrase.
    int words(int at) {
        return capitalRun(at);
    }

    /// Small words between a head and a name in capitals: "Đài truyền hình Việt Nam".
    private int smallRun(Hit head) {
        int i = head.to();
        if (tokens.capital(i) || field(i, true) > i) {
            return i;
        }
        while (tokens.isWord(i) && !tokens.capital(i) && i < head.to() + LONGEST_TAIL - 1) {
            if (NOT_IN_NAMES.contains(tokens.key(i)) || LEVELS.contains(tokens.key(i)) || speaks(i)) {
                return head.to();
            }
            i++;
        }
        return tokens.capital(i) && i > head.to() ? i : head.to();
    }

    private int field(int at, boolean mayBeSmall) {
        Hit field = book.at(Family.FIELD, tokens, at, tokens.size());
        if (field == null) {
            Hit abbreviation = book.at(Family.ABBREVIATION, tokens, at, tokens.size());
            return abbreviation == null || !tokens.capital(at) ? at : abbreviation.to();
        }
        return tokens.capital(at) || mayBeSmall ? field.to() : at;
    }

    /// A capital word and the small words behind it that still belong to the name.
    private int capitalRun(int at) {
        int i = at + 1;
        int small = 0;
        while (tokens.isWord(i) && small < LONGEST_TAIL) {
            if (tokens.capital(i)) {
                return i;
            }
            if (NOT_IN_NAMES.contains(tokens.key(i)) || LEVELS.contains(tokens.key(i)) || speaks(i)) {
                break;
            }
            small++;
            i++;
        }
        return i;
    }

    /// Whether an order, a verb or another phrase of the language begins here.
    boolean speaks(int at) {
        return book.at(Family.VERB, tokens, at, tokens.size()) != null
                || book.at(Family.COORDINATION, tokens, at, tokens.size()) != null
                || book.at(Family.INSTRUCTION, tokens, at, tokens.size()) != null
                || book.at(Family.DUTY, tokens, at, tokens.size()) != null
                || book.at(Family.GROUP_TAIL, tokens, at, tokens.size()) != null;
    }

    /// Whether a small word stands here that belongs to no phrase the book knows: it may narrow a
    /// group, or go on with a name.
    boolean unknown(int at) {
        return tokens.isWord(at)
                && !tokens.capital(at)
                && !NOT_IN_NAMES.contains(tokens.key(at))
                && !AFTER_NAMES.contains(tokens.key(at))
                && !speaks(at)
                && book.at(Family.ORDER, tokens, at, tokens.size()) == null
                && book.at(Family.ASSESSMENT, tokens, at, tokens.size()) == null
                && book.at(Family.CIRCUMSTANCE, tokens, at, tokens.size()) == null
                && book.at(Family.URGENCY, tokens, at, tokens.size()) == null
                && book.at(Family.RECURRING, tokens, at, tokens.size()) == null
                && book.at(Family.DEADLINE, tokens, at, tokens.size()) == null
                && book.at(Family.LEAD_IN, tokens, at, tokens.size()) == null
                && book.at(Family.BOILERPLATE, tokens, at, tokens.size()) == null;
    }

    /// "-" and "và" join two parts of one name when the next part is not a unit of its own; a comma only when the chain
    /// is closed by them ("Phòng A, B - C"). Sở and Bộ are read from the list of fields alone.
    private boolean joins(int at, Hit head) {
        boolean next = tokens.capital(at + 1) && book.at(Family.UNIT_HEAD, tokens, at + 1, tokens.size()) == null;
        boolean strict = head.to() - head.from() == 1 && tokens.isAny(head.from(), "sở", "bộ");
        if (!next || strict) {
            return false;
        }
        if (tokens.isAny(at, "-", "&")) {
            return true;
        }
        return tokens.is(at, "và") && field(at + 1, false) > at + 1;
    }

    /// "huyện", "tỉnh Hà Giang", "thành phố", "cấp xã"
    int level(int at) {
        int i = at;
        if (tokens.is(i, "cấp")) {
            return tokens.isAny(i + 1, "xã", "huyện", "tỉnh", "phường", "trên", "dưới") ? i + 2 : at;
        }
        if (LEVELS.contains(tokens.key(i)) && !tokens.isAny(i, "khu", "vùng", "thôn")) {
            i++;
        } else if (tokens.is(i, "thành") && tokens.is(i + 1, "phố")
                || tokens.is(i, "thị") && tokens.isAny(i + 1, "trấn", "xã")
                || tokens.is(i, "đặc") && tokens.is(i + 1, "khu")
                || tokens.is(i, "trung") && tokens.is(i + 1, "ương")) {
            i += 2;
        } else {
            return at;
        }
        if (tokens.isAny(i, "hội", "đội") && !tokens.capital(i)) {
            return at;
        }
        return properName(i);
    }

    /// "tỉnh Hà Giang": a level with a name of its own.
    int place(int at) {
        if (tokens.isAny(at, "thôn", "ấp") && tokens.isNumber(at + 1)) {
            return at + 2;
        }
        int level = level(at);
        int name = level;
        while (name > at && tokens.capital(name - 1)) {
            name--;
        }
        boolean alone = level == at + 1 && tokens.capital(at) && tokens.isAny(at, "tỉnh", "huyện", "xã", "phường");
        return level > at + 1 && name > at && name < level || properlyNamed(at, level) || alone ? level : at;
    }

    private boolean properlyNamed(int at, int level) {
        return level > at + 1 && tokens.capital(at) && tokens.capital(level - 1);
    }

    /// "xã, thị trấn": levels that follow the first.
    int moreLevels(int at) {
        int i = at;
        while (tokens.is(i, ",") || tokens.is(i, "và")) {
            int next = level(i + 1);
            if (next == i + 1) {
                break;
            }
            i = next;
        }
        return i;
    }

    /// Up to five words that all begin with a capital.
    int properName(int at) {
        int i = at;
        while (i < at + 5
                && tokens.isWord(i)
                && tokens.capital(i)
                && !startsUnit(i, i > at)
                && (!speaks(i) || tokens.capital(i + 1) && !tokens.allCapitals(i) || i > at && syllable(i))) {
            i++;
        }
        return i;
    }

    /// "xã Tân Lập phối hợp …": a verb of one syllable ends the name where a verb or no word follows it.
    private boolean syllable(int at) {
        Hit verb = book.at(Family.VERB, tokens, at, tokens.size());
        boolean one = verb != null && verb.to() == at + 1;
        return one && (!tokens.isWord(at + 1) || tokens.is(at + 1, "và") || speaks(at + 1));
    }

    /// "Phòng" ends a name like "Hải Phòng" where nothing follows that a Phòng could be named after.
    private boolean startsUnit(int at, boolean inside) {
        boolean bare = inside && !tokens.capital(at + 1) && field(at + 1, true) == at + 1;
        return isHeadOfUnit(at) && !bare && !partOfPlace(at);
    }

    /// "Bà Rịa", "Hội An", "Vụ Bản": a head of one word before another capital that is no field of work is the name of
    /// a place. A person behind "Bà" has three names or more.
    private boolean partOfPlace(int at) {
        Hit head = tokens.capital(at + 1) && !tokens.allCapitals(at + 1)
                ? book.at(Family.UNIT_HEAD, tokens, at, tokens.size())
                : null;
        if (head == null || head.to() > at + 1 || tokens.isAny(at, "sở", "bộ", "phòng")) {
            return false;
        }
        boolean person = head.says("post") && tokens.capital(at + 2) && tokens.capital(at + 3);
        return !person
                && field(at + 1, true) == at + 1
                && book.at(Family.UNIT_HEAD, tokens, at + 1, tokens.size()) == null;
    }

    int personName(int at) {
        int end = properName(at);
        return end - at >= 2 ? end : at;
    }

    private boolean isHeadOfUnit(int at) {
        Hit head = book.at(Family.UNIT_HEAD, tokens, at, tokens.size());
        return head != null && !head.value().equals("whole");
    }

    /// "… của Quốc hội": the body to which a unit belongs.
    int ofWhole(int at) {
        Hit head = tokens.is(at, "của") ? book.at(Family.UNIT_HEAD, tokens, at + 1, tokens.size()) : null;
        return head != null && head.says("whole") && tokens.capital(at + 1) ? head.to() : at;
    }

    /// Behind a comma, semicolon, "và" or "cùng" that joins units.
    int separator(int at) {
        if (tokens.isAny(at, ",", ";")) {
            return tokens.is(at + 1, "và") ? at + 2 : at + 1;
        }
        return tokens.is(at, "và") ? at + 1 : at;
    }

    /// The words of a name with its abbreviations written out.
    String writtenOut(int from, int to) {
        var out = new StringBuilder();
        int i = from;
        while (i < to) {
            Hit abbreviation = book.at(Family.ABBREVIATION, tokens, i, to);
            boolean whole = abbreviation != null && tokens.allCapitals(i);
            if (i > from && tokens.start(i) > tokens.end(i - 1)) {
                out.append(' ');
            }
            out.append(whole && abbreviation != null ? abbreviation.value() : tokens.written(i));
            i = whole && abbreviation != null ? abbreviation.to() : i + 1;
        }
        return out.toString();
    }
}
