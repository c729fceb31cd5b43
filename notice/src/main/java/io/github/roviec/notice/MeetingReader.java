package io.github.roviec.notice;

import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.NoticeTree;
import io.github.roviec.notice.tree.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads which meeting a notice concludes: its day, who chaired it, what was presented.
final class MeetingReader {

    private static final int LONGEST_POSITION = 24;

    private final SourceText source;
    private final Tokens tokens;
    private final Mentions mentions;

    MeetingReader(SourceText source, Tokens tokens, Mentions mentions) {
        this.source = source;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    Header.@Nullable Meeting read(NoticeTree tree, @Nullable String title) {
        LocalDate date = null;
        Header.Person chair = null;
        boolean met = title != null
                && title.toLowerCase(java.util.Locale.ROOT).matches("(?s).{0,400}?(họp|làm việc|kiểm tra|hội nghị).*");
        for (var part : tree.preamble()) {
            Block block = part.block();
            date = date == null ? date(block) : date;
            Header.Person found = chair(block);
            chair = found == null ? chair : found;
        }
        List<Header.AgendaItem> agenda = new ArrayList<>();
        tree.body().forEach(part -> agenda(part, agenda));
        boolean any = met && date != null || chair != null || !agenda.isEmpty();
        return any ? new Header.Meeting(date, chair, List.copyOf(agenda)) : null;
    }

    private @Nullable LocalDate date(Block block) {
        for (int i = block.from(); i < block.to(); i++) {
            boolean said = tokens.is(i, "ngày") && !isLimit(tokens, i) && !mentions.cited(i);
            TimeMention day = said ? mentions.time(i) : null;
            if (day != null && day.year() > 0) {
                return day.lastDay(null);
            }
        }
        return null;
    }

    /// "từ nay đến ngày 30/6": by when something is to be done, no day on which anything was said.
    static boolean isLimit(Tokens tokens, int at) {
        return tokens.isAny(at - 1, "đến", "hết", "trước");
    }

    /// Who "kết luận" or "chủ trì": the person named last before that word.
    private Header.@Nullable Person chair(Block block) {
        Header.Person last = null;
        for (int i = block.from(); i < block.to(); i++) {
            boolean concludes =
                    tokens.is(i, "kết") && tokens.is(i + 1, "luận") || tokens.is(i, "chủ") && tokens.is(i + 1, "trì");
            if (concludes && last != null) {
                return last;
            }
            Header.Person here = comrade(i, block);
            here = here == null ? holder(i) : here;
            last = here == null ? last : here;
            i = here == null
                    ? i
                    : mentions.units(i).isEmpty()
                            ? i + 3
                            : mentions.units(i).getFirst().to() - 1;
        }
        return null;
    }

    /// "đồng chí Nguyễn Văn A, Chủ tịch UBND huyện"
    private Header.@Nullable Person comrade(int at, Block block) {
        if (!tokens.is(at, "đồng") || !tokens.is(at + 1, "chí")) {
            return null;
        }
        int end = at + 2;
        while (tokens.capital(end) && !tokens.allCapitals(end) && end < at + 7) {
            end++;
        }
        if (end - at < 4 || !tokens.isAny(end, ",", "-")) {
            return null;
        }
        int position = end + 1;
        int to = position;
        while (to < block.to()
                        && to < position + LONGEST_POSITION
                        && !tokens.isAny(to, "-", ".", ";", ":", "kết", "đã", "chủ")
                || tokens.is(to, "chủ") && tokens.is(to + 1, "tịch")
                || tokens.is(to, "-") && tokens.is(to + 1, "phó")) {
            to++;
        }
        return new Header.Person(text(at + 2, end), to > position ? text(position, to) : null);
    }

    /// "Phó Thủ tướng Chính phủ Nguyễn Văn A"
    private Header.@Nullable Person holder(int at) {
        List<UnitMention> units = tokens.capital(at) ? mentions.units(at) : List.of();
        if (units.isEmpty() || units.getFirst().kind() != UnitMention.Kind.POST) {
            return null;
        }
        UnitMention post = units.getFirst();
        int name = post.to();
        while (name > post.from() && tokens.capital(name - 1)) {
            name--;
        }
        return post.to() - name < 2 || name == post.from()
                ? null
                : new Header.Person(text(name, post.to()), text(post.from(), name));
    }

    /// "1. Báo cáo …: Phòng … trình"
    private void agenda(Part part, List<Header.AgendaItem> agenda) {
        if (!(part instanceof Part.Item item)) {
            return;
        }
        Block block = item.block();
        int end = tokens.is(block.to() - 1, ".") ? block.to() - 2 : block.to() - 1;
        if (!tokens.is(end, "trình")) {
            return;
        }
        for (int i = end - 1; i > block.from(); i--) {
            if (tokens.is(i, ":")) {
                agenda.add(new Header.AgendaItem(block.marker().label(), text(block.from(), i), text(i + 1, end)));
                return;
            }
        }
    }

    private String text(int from, int to) {
        return source.text(tokens.start(from), tokens.end(to - 1));
    }
}
