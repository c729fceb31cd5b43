package io.github.roviec.office.reports.draft;

import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.reports.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A paper with what a person typed. A field that was not sent leaves its block alone; one that was emptied
/// takes it away.
final class Editing {

    private final Map<String, String> typed;

    Editing(Map<String, String> typed) {
        this.typed = typed;
    }

    Composition of(Composition paper) {
        PaperHead head = paper.head();
        PaperHead named = new PaperHead(
                head.superior(),
                said("head.issuer", head.issuer()),
                head.number(),
                said("head.symbol", head.symbol()),
                said("head.place", head.place()),
                head.day(),
                head.kind(),
                said("head.subject", head.subject()),
                typed.containsKey("head.addressees") ? lines(typed.get("head.addressees")) : head.addressees(),
                head.replaces());
        String recipients = typed.get("recipients");
        return new Composition(
                named,
                blocks(paper.body()),
                paper.annexes().stream()
                        .map(annex -> new Annex(annex.title(), annex.landscape(), blocks(annex.blocks())))
                        .toList(),
                typed.containsKey("signature") ? signature(lines(typed.get("signature"))) : paper.signature(),
                recipients == null ? paper.recipients() : lines(recipients));
    }

    /// "KT. Chủ tịch": the right stands before the post.
    private static Signature signature(List<String> lines) {
        return new Signature(
                lines.stream()
                        .map(line -> Stream.of(Signature.Right.values())
                                .filter(right -> right != Signature.Right.OWN && line.startsWith(right.mark()))
                                .findFirst()
                                .map(right -> new Signature.Line(
                                        right,
                                        line.substring(right.mark().length()).strip()))
                                .orElseGet(() -> new Signature.Line(Signature.Right.OWN, line)))
                        .toList(),
                null);
    }

    private String said(String field, String before) {
        String now = typed.get(field);
        return now == null || now.isBlank() ? before : now.strip();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> edited = new ArrayList<>();
        for (Block block : blocks) {
            String now = typed.get("b." + block.key());
            if (now == null) {
                edited.add(block);
            } else if (!now.isBlank() || block instanceof Table || block instanceof Chart) {
                edited.add(block(block, now));
            }
            String more = typed.get("new." + block.key());
            if (more != null) {
                int number = 0;
                for (String line : lines(more)) {
                    edited.add(Paragraph.of(fresh(block.key(), number++), line));
                }
            }
        }
        return edited;
    }

    /// A paragraph of the writer's own has a key that no template gives; typed again below the same block, it
    /// gets another.
    private static String fresh(String key, int number) {
        return Keys.own(key, UUID.randomUUID() + "." + number);
    }

    private static Block block(Block block, String now) {
        return switch (block) {
            case Heading heading -> new Heading(heading.key(), heading.level(), now.strip());
            case Paragraph paragraph ->
                new Paragraph(paragraph.key(), paragraph.style(), Marked.read(now, paragraph.words()));
            case Items items -> items(items, now);
            case Table table -> table.named(now.strip());
            case Chart chart -> now.isBlank() ? chart : chart.named(now.strip());
        };
    }

    /// A line keeps the numbers of any line of the list: lines may be moved.
    private static Items items(Items items, String now) {
        List<Run> all = items.lines().stream().flatMap(List::stream).toList();
        List<List<Run>> lines = new ArrayList<>();
        for (String line : lines(now)) {
            lines.add(items.lines().stream()
                    .filter(before -> Marked.write(before).strip().equals(line))
                    .findFirst()
                    .orElseGet(() -> Marked.read(line, all)));
        }
        return new Items(items.key(), items.numbered(), lines);
    }
}
