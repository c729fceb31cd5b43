package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Addressees;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.NoticeTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a notice says about itself.
final class HeaderReader {

    private final SourceText source;
    private final Tokens tokens;
    private final Mentions mentions;

    HeaderReader(SourceText source, Tokens tokens, RuleBook book, Mentions mentions) {
        this.source = source;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    Header read(NoticeTree tree) {
        LocalDate meeting = null;
        for (var part : tree.preamble()) {
            Block block = part.block();
            for (int i = block.from(); i < block.to() && meeting == null; i++) {
                TimeMention time = tokens.is(i, "ngày") ? mentions.time(i) : null;
                if (time != null && time.year() > 0) {
                    meeting = time.lastDay(null);
                }
            }
        }
        LocalDate date = null;
        for (var part : tree.front()) {
            Block block = part.block();
            for (int i = block.from(); i < block.to() && date == null; i++) {
                TimeMention time = tokens.is(i, "ngày") ? mentions.time(i) : null;
                if (time != null && time.year() > 0) {
                    date = time.lastDay(null);
                }
            }
        }
        return new Header(
                null,
                null,
                null,
                null,
                date,
                null,
                null,
                new Header.Meeting(meeting, null, List.of()),
                null,
                List.of());
    }

    @Nullable
    LocalDate paperDate(Header header) {
        Header.Meeting meeting = header.meeting();
        return header.date() != null ? header.date() : meeting == null ? null : meeting.date();
    }

    List<Addressee> addressees(NoticeTree tree, Addressees addressees) {
        var found = new ArrayList<UnitMention>();
        boolean letter = false;
        for (var part : tree.front()) {
            Block block = part.block();
            if (tokens.is(block.from(), "kính") && tokens.is(block.from() + 1, "gửi")) {
                letter = true;
                int at = tokens.is(block.from() + 2, ":") ? block.from() + 3 : block.from() + 2;
                found.addAll(mentions.units(at));
            } else if (letter) {
                found.addAll(mentions.units(block.from()));
            }
        }
        List<Addressee> all = addressees.all(found, Basis.LEAD_IN);
        return all.size() == 1
                ? all
                : all.stream()
                        .map(a -> new Addressee(a.name(), a.mention(), a.span(), a.basis(), false, a.code(), a.group()))
                        .toList();
    }
}
