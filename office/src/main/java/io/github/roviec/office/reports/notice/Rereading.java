package io.github.roviec.office.reports.notice;

import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.PaperReading;
import io.github.roviec.office.documents.Rehearsal;
import io.github.roviec.office.documents.Remark;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.directive.Directive;
import io.github.roviec.office.meetings.directive.Directives;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.NoticeDrafts;
import io.github.roviec.office.reports.draft.NoticeOf;
import io.github.roviec.office.reports.notice.Reread.Placed;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.word.WordPaper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a notice before it is signed.
@Component
public class Rereading {

    private static final int MOST = 60;

    private final NoticeDrafts notices;
    private final Meetings meetings;
    private final Directives directives;
    private final Rehearsal rehearsal;
    private final OwnNotices rule;
    private final Clock clock;

    Rereading(
            NoticeDrafts notices,
            Meetings meetings,
            Directives directives,
            Rehearsal rehearsal,
            OwnNotices rule,
            Clock clock) {
        this.notices = notices;
        this.meetings = meetings;
        this.directives = directives;
        this.rehearsal = rehearsal;
        this.rule = rule;
        this.clock = clock;
    }

    /// Empty for a paper that is no notice of a meeting.
    public Optional<Reread> of(Draft draft, Actor by) {
        return notices.of(draft.id(), by).map(notice -> read(draft, notice, by));
    }

    private Reread read(Draft draft, NoticeOf notice, Actor by) {
        LocalDate today = LocalDate.now(clock);
        Composition paper = draft.paper();
        // With some number and day: what only the register gives is not to be remarked on.
        Composition numbered =
                paper.head().number() == null ? paper.with(paper.head().numbered(10, today)) : paper;
        PaperReading reading =
                rehearsal.read(new Upload("du-thao.docx", WordPaper.write(numbered, today.getYear())), by);
        List<Directive> concluded = directives.of(meetings.meeting(notice.meeting(), by), by);
        Pairing<Directive, FoundDirective> pairing =
                Pairing.alike(concluded, each -> Order.of(each.said()), reading.directives(), Order::of);
        return new Reread(
                List.copyOf(pairing.pairs().keySet()),
                rule.atOnce() && draft.replaces() == null,
                concluded.stream()
                        .filter(each -> !pairing.pairs().containsKey(each))
                        .toList(),
                pairing.rest(),
                reading.remarks().stream()
                        .map(remark -> placed(remark, reading.text(), paper))
                        .toList());
    }

    private static Placed placed(Remark remark, String text, Composition paper) {
        String words = text.substring(remark.start(), remark.end())
                .replaceAll("\\s+", " ")
                .strip();
        String passage =
                words.length() <= MOST ? words : words.substring(0, MOST).strip() + "…";
        return new Placed(remark, passage, block(words, line(text, remark), paper));
    }

    /// The paragraph of the text in which a remark stands.
    private static String line(String text, Remark remark) {
        int from = text.lastIndexOf("\n\n", Math.max(0, remark.start() - 1));
        int to = text.indexOf("\n\n", remark.end());
        return plain(text.substring(from < 0 ? 0 : from, to < 0 ? text.length() : to));
    }

    private static @Nullable String block(String words, String line, Composition paper) {
        return paper.blocks()
                .filter(block -> lines(block)
                        .anyMatch(each -> !each.isEmpty() && each.contains(plain(words)) && line.contains(each)))
                .map(Block::key)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(plain(heading.words()));
            case Items items -> items.lines().stream().map(Rereading::plain);
            default -> Stream.of(plain(block.runs().toList()));
        };
    }

    private static String plain(List<Run> runs) {
        return plain(runs.stream().map(Run::text).collect(Collectors.joining()));
    }

    /// Without list marks, ends and kinds of blanks, in which text and block differ.
    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip().replaceAll("(?:\\./\\.|[.;])+$", "");
    }
}
