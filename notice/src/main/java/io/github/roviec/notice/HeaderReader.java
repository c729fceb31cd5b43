package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Addressees;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.NoticeTree;
import io.github.roviec.notice.tree.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a notice says about itself: the front of the paper here, the meeting and the signature in
/// {@link MeetingReader} and {@link SignatureReader}.
final class HeaderReader {

    private static final int FARTHEST_HOST = 10;

    /// Words.
    private static final int LONGEST_PLACE = 6;

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;

    private @Nullable String kind;
    private @Nullable String kindName;
    private @Nullable String number;
    private @Nullable String symbol;
    private @Nullable String place;
    private @Nullable LocalDate date;
    private @Nullable String title;

    /// The first of the month in which the paper is signed, where its day is left blank.
    private @Nullable LocalDate month;

    /// The first full date before the orders, where the paper says nothing of its own.
    private @Nullable LocalDate mentioned;

    HeaderReader(SourceText source, Tokens tokens, RuleBook book, Mentions mentions) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
    }

    Header read(NoticeTree tree) {
        List<Block> front = tree.front().stream().map(Part.Front::block).toList();
        for (int i = 0; i < front.size(); i++) {
            readNumber(front.get(i));
            readDate(front.get(i));
            readKind(front, i);
        }
        readSubject(front);
        tree.unread().forEach(part -> readMentioned(part.block()));
        front.forEach(this::readMentioned);
        tree.preamble().forEach(part -> readMentioned(part.block()));
        var meeting = new MeetingReader(source, tokens, mentions).read(tree, title);
        var signature = new SignatureReader(source, tokens);
        List<Block> closing = tree.closing().stream().map(Part.Closing::block).toList();
        String issuer = issuer(front);
        return new Header(
                kind,
                kindName,
                number,
                symbol,
                place,
                date,
                issuer == null ? convener(tree) : issuer,
                title,
                meeting,
                signature.signer(closing),
                signature.recipients(closing));
    }

    /// The date from which dates without a year are completed: of the meeting, otherwise of the paper.
    @Nullable
    LocalDate paperDate(Header header) {
        Header.Meeting meeting = header.meeting();
        LocalDate known = meeting != null && meeting.date() != null ? meeting.date() : header.date();
        return known != null ? known : month != null ? month : mentioned;
    }

    /// The later of meeting and paper: what is dated after it cannot have been known.
    @Nullable
    LocalDate latestDate(Header header) {
        LocalDate meeting = paperDate(header);
        // a paper whose day is still to be written may know everything up to the end of its month
        LocalDate issued =
                header.date() == null && month != null ? month.plusMonths(1).minusDays(1) : header.date();
        return meeting == null || issued != null && issued.isAfter(meeting) ? issued : meeting;
    }

    /// "Số: 15/TB-UBND", "Số -TB/ĐU", "Số: /TB-UBND"
    private void readNumber(Block block) {
        for (int i = block.from(); i < block.to() && symbol == null; i++) {
            if (!tokens.is(i, "số") || !tokens.capital(i)) {
                continue;
            }
            int at = tokens.is(i + 1, ":") ? i + 2 : i + 1;
            int sign = tokens.isNumber(at) ? at + 1 : at;
            int end = sign;
            boolean capitals = false;
            while (end < block.to() && (end == sign || tokens.glued(end)) && (end > sign || isStroke(end))) {
                capitals |= tokens.allCapitals(end);
                end++;
            }
            if (capitals && end > sign + 1) {
                number = sign > at ? tokens.written(at) : null;
                symbol = tokens.written(sign + 1, end);
            }
        }
    }

    private boolean isStroke(int at) {
        return tokens.isAny(at, "/", "-");
    }

    /// "Hà Giang, ngày 04 tháng 3 năm 2024": only behind a place; a date in the title is that of the meeting.
    private void readDate(Block block) {
        for (int i = block.from() + 1; i < block.to() && date == null; i++) {
            if (tokens.is(i, "ngày") && tokens.is(i - 1, ",")) {
                TimeMention day = mentions.time(i);
                place = place == null ? placeBefore(i - 1, block) : place;
                date = day == null || day.year() == 0 ? null : day.lastDay(null);
                int at = i + 1;
                while (tokens.isAny(at, "…", ".", "/")) {
                    at++;
                }
                TimeMention blank = date == null ? mentions.time(at) : null;
                if (blank != null && blank.kind() == TimeMention.Kind.MONTH && blank.year() > 0) {
                    // "ngày … tháng 7 năm 2026": the day is still to be written
                    month = LocalDate.of(blank.year(), blank.number(), 1);
                }
            }
        }
    }

    /// The name in capital letters before the comma at `comma`: "Hà Giang", "TP. Cao Lãnh". The symbol of the paper may
    /// stand on the same line.
    private @Nullable String placeBefore(int comma, Block block) {
        int from = comma;
        while (from > block.from() && comma - from < LONGEST_PLACE && placeName(from - 1)) {
            from--;
        }
        boolean city = tokens.is(from - 1, ".") && tokens.isAny(from - 2, "tp", "tx");
        from = city && from - 2 >= block.from() ? from - 2 : from;
        return from < comma ? source.text(tokens.start(from), tokens.end(comma - 1)) : null;
    }

    private boolean placeName(int at) {
        boolean name = tokens.isWord(at) && tokens.capital(at) && !tokens.allCapitals(at);
        // "TP.Cao Lãnh", and a name that begins behind a symbol ("TB-UBND Hà Giang")
        return name && !(tokens.glued(at) && tokens.isAny(at - 1, "/", "-"));
    }

    private void readMentioned(Block block) {
        for (int i = block.from(); i < block.to() && mentioned == null; i++) {
            TimeMention day = mentions.time(i);
            boolean full = day != null && day.kind() == TimeMention.Kind.DAY && day.year() > 0;
            if (full && day != null && MeetingReader.isLimit(tokens, i)) {
                i = day.to();
                continue;
            }
            mentioned = full && day != null ? day.lastDay(null) : null;
        }
    }

    private void readKind(List<Block> front, int at) {
        Block block = front.get(at);
        if (kind != null || block.empty() || !tokens.allCapitals(block.from())) {
            return;
        }
        Hit hit = book.at(Family.PAPER, tokens, block.from(), block.to());
        if (hit == null || !tokens.allCapitals(hit.to() - 1)) {
            return;
        }
        kind = hit.value();
        String written = tokens.written(hit.from(), Math.min(hit.to(), hit.from() + 2));
        kindName = written.charAt(0) + written.substring(1).toLowerCase(java.util.Locale.ROOT);
        var words = new StringBuilder();
        append(words, Math.min(hit.to(), hit.from() + 2), block.to());
        for (int i = at + 1; i < front.size() && !addressee(front.get(i)); i++) {
            append(words, front.get(i).from(), front.get(i).to());
        }
        title = words.isEmpty() ? null : words.toString();
    }

    private void append(StringBuilder words, int from, int to) {
        if (from < to) {
            words.append(words.isEmpty() ? "" : " ").append(source.text(tokens.start(from), tokens.end(to - 1)));
        }
    }

    /// "V/v …" of a công văn.
    private void readSubject(List<Block> front) {
        for (int b = 0; b < front.size() && kind == null; b++) {
            Block block = front.get(b);
            for (int i = block.from(); i + 3 < block.to(); i++) {
                if (tokens.is(i, "v") && tokens.is(i + 1, "/") && tokens.is(i + 2, "v")) {
                    kind = "CV";
                    kindName = "Công văn";
                    int end = i + 3;
                    while (end < block.to()
                            && !(tokens.allCapitals(end)
                                    && tokens.allCapitals(end + 1)
                                    && tokens.allCapitals(end + 2))) {
                        end++;
                    }
                    title = end > i + 3 ? source.text(tokens.start(i + 3), tokens.end(end - 1)) : null;
                    break;
                }
            }
        }
        if (kind == null && front.stream().anyMatch(this::addressee)) {
            kind = "CV";
            kindName = "Công văn";
        }
    }

    private boolean addressee(Block block) {
        return tokens.is(block.from(), "kính") && tokens.is(block.from() + 1, "gửi")
                || tokens.is(block.to() - 1, ":") && tokens.is(block.to() - 2, "điện");
    }

    /// The capitals above or beside the name of the state.
    private @Nullable String issuer(List<Block> front) {
        var words = new StringBuilder();
        for (Block block : front) {
            int end = block.from();
            while (end < block.to() && (tokens.allCapitals(end) || !tokens.isWord(end)) && !state(end)) {
                end++;
            }
            boolean known = book.at(Family.PAPER, tokens, block.from(), block.to()) != null;
            if (end <= block.from() || known || (end < block.to() && !state(end) && !tokens.is(end, "số"))) {
                if (end == block.from() && words.isEmpty()) {
                    continue;
                }
                break;
            }
            append(words, block.from(), end);
            if (end < block.to()) {
                break;
            }
        }
        return words.isEmpty() ? null : words.toString();
    }

    private boolean state(int at) {
        boolean republic =
                tokens.is(at, "cộng") && tokens.is(at + 1, "hòa") || tokens.is(at, "cộng") && tokens.is(at + 1, "\n");
        return republic || tokens.is(at, "đảng") && tokens.is(at + 1, "cộng");
    }

    /// "Ủy ban nhân dân huyện … tổ chức phiên họp": a paper without a letterhead.
    private @Nullable String convener(NoticeTree tree) {
        for (var part : tree.preamble()) {
            Block block = part.block();
            for (int i = block.from(); i < block.to(); i++) {
                List<UnitMention> units = mentions.units(i);
                if (!units.isEmpty()
                        && tokens.is(units.getLast().to(), "tổ")
                        && tokens.is(units.getLast().to() + 1, "chức")) {
                    return units.getLast().mention();
                }
            }
        }
        return null;
    }

    /// "- A; - B; - C.": several stand on one line.
    private void addressed(int from, int to, List<UnitMention> found) {
        for (int i = from; i < to; i++) {
            boolean opens = i == from || tokens.isAny(i - 1, ";", "-", "|");
            List<UnitMention> units = opens ? mentions.units(i) : List.of();
            if (!units.isEmpty()) {
                found.addAll(units);
                i = units.getLast().to() - 1;
            }
        }
    }

    /// Who the paper is sent to (Kính gửi): they lead where it names nobody else.
    List<Addressee> addressees(NoticeTree tree, Addressees addressees) {
        var found = new ArrayList<UnitMention>();
        boolean letter = false;
        for (var part : tree.front()) {
            Block block = part.block();
            if (tokens.is(block.from(), "kính") && tokens.is(block.from() + 1, "gửi")) {
                letter = true;
                int at = tokens.is(block.from() + 2, ":") ? block.from() + 3 : block.from() + 2;
                addressed(at, block.to(), found);
            } else if (letter) {
                addressed(block.from(), block.to(), found);
            }
        }
        if (!letter) {
            host(tree, found);
            return doubtful(addressees.all(found, Basis.LEAD_IN));
        }
        List<Addressee> all = addressees.all(found, Basis.LEAD_IN);
        return all.size() == 1 ? all : doubtful(all);
    }

    private static List<Addressee> doubtful(List<Addressee> all) {
        return all.stream().map(Addressee::unsure).toList();
    }

    /// "… chủ trì buổi làm việc với lãnh đạo tỉnh A": the host is told what to do where nobody else is named.
    private void host(NoticeTree tree, List<UnitMention> found) {
        for (var part : tree.preamble()) {
            Block block = part.block();
            for (int i = block.from(); i + 3 < block.to(); i++) {
                if (!tokens.is(i, "làm") || !tokens.is(i + 1, "việc") || !tokens.is(i + 2, "với")) {
                    continue;
                }
                for (int at = i + 3; at < Math.min(block.to(), i + FARTHEST_HOST); at++) {
                    boolean level = tokens.isAny(at, "tỉnh", "huyện", "xã", "phường")
                            || tokens.is(at, "thành") && tokens.is(at + 1, "phố");
                    List<UnitMention> units = level ? mentions.units(at) : List.of();
                    if (units.size() == 1 && units.getFirst().clear()) {
                        found.addAll(units);
                        return;
                    }
                }
            }
        }
    }
}
