package io.github.roviec.office.reports.draft;

import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Source;
import io.github.roviec.office.reports.paper.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An edited paper beside the same paper composed anew: which numbers have changed since, and the paper with
/// them. The words that people wrote stay; tables and charts are taken whole.
final class Refreshed {

    private final Composition edited;
    private final Map<Source, String> now = new HashMap<>();
    private final Map<String, Block> blocks = new HashMap<>();

    Refreshed(Composition edited, Composition anew) {
        this.edited = edited;
        anew.numbers().forEach(live -> now.put(live.source(), live.text()));
        anew.blocks().forEach(block -> blocks.put(block.key(), block));
    }

    /// Numbers in the text that would read otherwise now: the old number and the new.
    Map<Live, String> stale() {
        Map<Live, String> stale = new LinkedHashMap<>();
        edited.blocks()
                .filter(block -> !(block instanceof Table))
                .flatMap(Block::runs)
                .forEach(run -> {
                    if (run instanceof Live live
                            && !now.getOrDefault(live.source(), live.text()).equals(live.text())) {
                        stale.put(live, now.getOrDefault(live.source(), live.text()));
                    }
                });
        return stale;
    }

    /// Keys of tables and charts that would look otherwise now.
    List<String> staleBlocks() {
        return edited.blocks()
                .filter(block -> block instanceof Table || block instanceof Chart)
                .filter(block -> !anew(block).equals(block))
                .map(Block::key)
                .toList();
    }

    Composition paper() {
        return edited.with(
                edited.body().stream().map(this::anew).toList(),
                edited.annexes().stream()
                        .map(annex -> new Annex(
                                annex.title(),
                                annex.landscape(),
                                annex.blocks().stream().map(this::anew).toList()))
                        .toList());
    }

    private Block anew(Block block) {
        return switch (block) {
            case Heading heading -> heading;
            case Paragraph paragraph ->
                blocks.get(paragraph.key()) instanceof Table table
                        // A list that was empty is not any more.
                        ? table
                        : new Paragraph(paragraph.key(), paragraph.style(), runs(paragraph.words()));
            case Items items ->
                new Items(
                        items.key(),
                        items.numbered(),
                        items.lines().stream().map(this::runs).toList());
            case Table table ->
                switch (blocks.get(table.key())) {
                    case Table other -> other.named(table.caption());
                    case Paragraph nothing -> nothing;
                    case null, default -> table;
                };
            case Chart chart -> blocks.get(chart.key()) instanceof Chart other ? other.named(chart.caption()) : chart;
        };
    }

    private List<Run> runs(List<Run> runs) {
        List<Run> anew = new ArrayList<>();
        for (Run run : runs) {
            anew.add(run instanceof Live live ? live.now(now.getOrDefault(live.source(), live.text())) : run);
        }
        return anew;
    }
}
