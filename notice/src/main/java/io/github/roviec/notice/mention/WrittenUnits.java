package io.github.roviec.notice.mention;

import io.github.roviec.notice.mention.UnitMention.Kind;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.List;

/// Makes mentions of tokens that are a unit: the name written out, the place in the text, and whether it is clear who
/// is meant.
final class WrittenUnits {

    /// First syllables behind "có" of what a unit does, not of what it is.
    private static final String[] WHAT_ALL_HAVE = {
        "trách", "kế", "biện", "giải", "văn", "ý", "báo", "liên", "phương", "nhiệm", "chỉ", "hướng", "chương", "thể",
        "hiệu"
    };

    private final SourceText source;
    private final Tokens tokens;
    private final NameEnds ends;

    WrittenUnits(SourceText source, Tokens tokens, NameEnds ends) {
        this.source = source;
        this.tokens = tokens;
        this.ends = ends;
    }

    UnitMention mention(int from, int to, Kind kind, boolean clear) {
        return mention(from, to, kind, clear, List.of());
    }

    UnitMention mention(int from, int to, Kind kind, boolean clear, List<UnitMention> members) {
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
