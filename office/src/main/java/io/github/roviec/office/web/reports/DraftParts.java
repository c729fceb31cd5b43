package io.github.roviec.office.web.reports;

import io.github.roviec.office.reports.draft.Drafts.Stale;
import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.AnnexHead;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Capitals;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Roman;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table;
import io.github.roviec.office.web.reports.DraftPage.Grid;
import io.github.roviec.office.web.reports.DraftPage.Part;
import io.github.roviec.office.web.reports.DraftPage.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The text of a paper as the screen shows it, numbered as on paper.
final class DraftParts {

    private final Stale stale;
    private final Map<String, String> typed;
    private final List<Part> parts = new ArrayList<>();
    private int part;
    private int clause;
    private int point;

    /// @param typed what stands in the fields of somebody whose words were not taken; empty for most
    private DraftParts(Stale stale, Map<String, String> typed) {
        this.stale = stale;
        this.typed = typed;
    }

    static List<Part> body(Composition paper, Stale stale, Map<String, String> typed) {
        DraftParts made = new DraftParts(stale, typed);
        paper.body().forEach(made::block);
        return made.parts;
    }

    static List<Part> annexes(Composition paper, Stale stale, Map<String, String> typed) {
        DraftParts made = new DraftParts(stale, typed);
        for (int i = 0; i < paper.annexes().size(); i++) {
            Annex annex = paper.annexes().get(i);
            AnnexHead head = AnnexHead.of(paper, i);
            made.part = 0;
            made.clause = 0;
            made.point = 0;
            made.add(
                    "phu-luc-" + i, "annex", head.name(), List.of(plain(head.title()), plain(head.with())), null, null);
            annex.blocks().forEach(made::block);
        }
        return made.parts;
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph ->
                add(
                        paragraph.key(),
                        paragraph.style() == Paragraph.Style.BASIS ? "basis" : "body",
                        "",
                        List.of(texts(paragraph.words())),
                        Fields.words(paragraph),
                        null);
            case Items items ->
                add(
                        items.key(),
                        items.numbered() ? "numbered" : "items",
                        "-",
                        items.lines().stream().map(this::texts).toList(),
                        Fields.words(items),
                        null);
            case Table table ->
                add(table.key(), "table", "", List.of(plain(table.caption())), table.caption(), grid(table));
            case Chart chart -> add(chart.key(), "chart", "", List.of(plain(chart.caption())), chart.caption(), null);
        }
    }

    private void heading(Heading heading) {
        String label = switch (heading.level()) {
            case PART -> {
                clause = 0;
                point = 0;
                yield Roman.of(++part) + ".";
            }
            case CLAUSE -> {
                point = 0;
                yield ++clause + ".";
            }
            case POINT -> Capitals.letter(point++) + ")";
        };
        String words = heading.level() == Heading.Level.PART ? Capitals.of(heading.words()) : heading.words();
        String kind = switch (heading.level()) {
            case PART -> "part";
            case CLAUSE -> "clause";
            case POINT -> "point";
        };
        add(heading.key(), kind, label, List.of(plain(words)), heading.words(), null);
    }

    private void add(
            String key,
            String kind,
            String label,
            List<List<Text>> lines,
            @Nullable String field,
            @Nullable Grid grid) {
        parts.add(new Part(
                key,
                kind,
                label,
                lines,
                field == null ? null : typed.getOrDefault(Fields.BLOCK + key, field),
                grid,
                stale.blocks().contains(key),
                stale.lostBlocks().contains(key),
                typed.getOrDefault(Fields.BELOW + key, "")));
    }

    private Grid grid(Table table) {
        return new Grid(
                table.columns().stream().map(Table.Column::name).toList(),
                table.columns().stream()
                        .map(column -> column.align() == Table.Align.RIGHT)
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::texts).toList())
                        .toList(),
                table.totals());
    }

    private List<Text> texts(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Live live
                        ? new Text(
                                live.text(),
                                SourceAddress.of(live.source()),
                                stale.numbers().get(live),
                                stale.lost().contains(live))
                        : new Text(run.text(), null, null, false))
                .toList();
    }

    private static List<Text> plain(String words) {
        return List.of(new Text(words, null, null, false));
    }
}
