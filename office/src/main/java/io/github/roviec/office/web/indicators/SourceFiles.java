package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.SourcePage.Revision;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import java.util.List;

/// What stands behind one figure, as it leaves in a file: its revisions, its parts, what was said at it.
final class SourceFiles {

    private SourceFiles() {}

    /// Refuses with `board.unknown`.
    static FigureTable table(SourcePage page, String table, Words words) {
        String name = page.code() + "-" + table + "-" + page.year() + "-" + page.kind() + "-" + page.number();
        String of = page.indicator() + (page.member() == null ? "" : ", " + page.member());
        String subtitle = page.unit() + ", " + words.period(page.kind(), page.number(), page.year())
                + (page.look() == null ? "" : ", " + words.of("indicator.look." + page.look()));
        return switch (table) {
            case "lan-ghi" ->
                revisions(page, words).table(name, words.of("source.title") + ": " + of, subtitle, page.revisions());
            case "gom" -> behind(page, name, of, subtitle, words);
            case "trao-doi" ->
                said(words)
                        .table(
                                name,
                                words.of("talk.title") + ": " + of,
                                subtitle,
                                page.talk().said());
            default -> throw new Refusal("board.unknown");
        };
    }

    private static Columns<Revision> revisions(SourcePage page, Words words) {
        return new Columns<Revision>(words)
                .named(words.of("file.revision"), revision -> new Cell.Amount(revision.number()))
                .number("indicator.value", Revision::value)
                .text("report.measure", _ -> page.measure())
                .text("report.reason", Revision::absence)
                .text("file.note", Revision::note)
                .text("file.who", Revision::who)
                .time("file.at", Revision::at)
                .text("file.state", revision -> words.of("reportState." + revision.state()))
                .text(
                        "source.title",
                        revision -> words.of(revision.report() == null ? "source.direct" : "source.form"));
    }

    /// A part, and what it is a part of.
    private record Part(String group, BehindBox.Row row) {}

    private static FigureTable behind(SourcePage page, String name, String of, String subtitle, Words words) {
        BehindBox behind = page.behind();
        if (behind == null) {
            throw new Refusal("board.unknown");
        }
        List<Part> parts = behind.groups().stream()
                .flatMap(group -> group.rows().stream()
                        .map(row -> new Part(words.of("behind." + group.key(), group.what()), row)))
                .toList();
        String value = behind.value() == null ? words.of("indicator.nothing") : behind.value() + " " + page.measure();
        String how =
                behind.formula() == null ? words.of("behind.sum") : words.of("behind.formula") + " " + behind.formula();
        return new Columns<Part>(words)
                .text("file.group", Part::group)
                .text("behind.what", part -> part.row().label())
                .number("indicator.value", part -> part.row().value())
                .text("report.measure", part -> part.row().measure())
                .named(
                        words.of("indicator.column.missing"),
                        part -> new Cell.Amount(part.row().missing()))
                .named(
                        words.of("file.absent"),
                        part -> new Cell.Amount(part.row().absent()))
                .number("behind.goal", part -> part.row().goal())
                .number("file.reached", part -> part.row().reached())
                .table(name, of + ": " + value, subtitle + ". " + how, parts);
    }

    private static Columns<TalkBox.Said> said(Words words) {
        return new Columns<TalkBox.Said>(words)
                .text("file.kind", said -> words.of("talk.kind." + said.kind()))
                .text("talk.text", TalkBox.Said::text)
                .text("file.who", TalkBox.Said::who)
                .time("file.at", TalkBox.Said::at);
    }
}
