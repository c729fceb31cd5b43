package io.github.roviec.office.reports.draft;

import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.FigureSource;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A paper of three: as it was composed, as people have edited it since, and composed anew. Words that people wrote
/// or took away stay so; what they left as it was composed is taken anew, and numbers everywhere.
final class Refreshed {

    private final Composition edited;
    private final Map<String, Block> before;
    private final Map<String, Block> anew;
    private final Map<Source, String> now = new HashMap<>();
    private final Composition paper;

    /// @param composed as it was when its numbers were last looked up; null for a paper that does not know it: then
    ///                 nothing counts as left alone
    Refreshed(Composition edited, @Nullable Composition composed, Composition anew) {
        this.edited = edited;
        this.before = composed == null ? Map.of() : byKey(composed);
        this.anew = byKey(anew);
        anew.numbers().forEach(live -> now.put(live.source(), live.text()));
        this.paper = edited.with(
                blocks(edited.body(), anew.body()),
                IntStream.range(0, edited.annexes().size())
                        .mapToObj(i -> annex(
                                edited.annexes().get(i),
                                i < anew.annexes().size()
                                        ? anew.annexes().get(i).blocks()
                                        : List.of()))
                        .toList());
    }

    private static Map<String, Block> byKey(Composition paper) {
        return paper.blocks()
                .collect(Collectors.toMap(Block::key, block -> block, (first, _) -> first, LinkedHashMap::new));
    }

    private Annex annex(Annex annex, List<Block> fresh) {
        return new Annex(annex.title(), annex.landscape(), blocks(annex.blocks(), fresh));
    }

    /// The paper with what is so now.
    Composition paper() {
        return paper;
    }

    /// Numbers in the text that would read otherwise now: the old number and the new.
    Map<Live, String> stale() {
        Map<Live, String> stale = new LinkedHashMap<>();
        inText(edited).forEach(live -> {
            String other = now.getOrDefault(live.source(), live.text());
            if (!other.equals(live.text())) {
                stale.put(live, other);
            }
        });
        return stale;
    }

    /// Keys of lists, tables and charts that would look otherwise now, or would be there.
    List<String> staleBlocks() {
        Map<String, Block> here = byKey(edited);
        Map<String, Block> then = byKey(paper);
        return Stream.concat(here.keySet().stream(), then.keySet().stream().filter(Keys::isList))
                .distinct()
                .filter(key -> !Objects.equals(bare(here.get(key)), bare(then.get(key))))
                .toList();
    }

    /// Numbers in the text that nothing gives any more: they stay as they are, and somebody must look.
    List<Live> lost() {
        return inText(paper)
                .filter(live -> !now.containsKey(live.source()))
                .distinct()
                .toList();
    }

    /// Keys of tables and charts that nothing gives any more.
    List<String> lostBlocks() {
        return paper.blocks()
                .filter(block -> block instanceof Table || block instanceof Chart)
                .map(Block::key)
                .filter(key -> !anew.containsKey(key))
                .toList();
    }

    private static Stream<Live> inText(Composition paper) {
        return paper.blocks()
                .filter(block -> !(block instanceof Table))
                .flatMap(Block::runs)
                .filter(Live.class::isInstance)
                .map(Live.class::cast);
    }

    /// Without what the numbers in the text read: they are told one by one.
    private static @Nullable Block bare(@Nullable Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(paragraph.key(), paragraph.style(), bare(paragraph.words()));
            case Items items ->
                new Items(
                        items.key(),
                        items.numbered(),
                        items.lines().stream().map(Refreshed::bare).toList());
            case null, default -> block;
        };
    }

    private static List<Run> bare(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Live live ? live.now("") : run)
                .toList();
    }

    private List<Block> blocks(List<Block> old, List<Block> fresh) {
        List<Block> blocks = new ArrayList<>();
        old.forEach(block -> blocks.addAll(refreshed(block)));
        Set<String> here = old.stream().map(Block::key).collect(Collectors.toSet());
        for (int i = 0; i < fresh.size(); i++) {
            String key = fresh.get(i).key();
            // First figures of a sector, or the first without: what people took away stays away.
            if (Keys.isLines(key) && !before.isEmpty() && !before.containsKey(key) && !here.contains(key)) {
                blocks.add(place(blocks, fresh, i), fresh.get(i));
            }
        }
        return blocks;
    }

    /// After what stands before it in the paper composed anew, and what people wrote below that.
    private static int place(List<Block> blocks, List<Block> fresh, int index) {
        for (int i = index - 1; i >= 0; i--) {
            String key = fresh.get(i).key();
            for (int at = blocks.size(); at > 0; at--) {
                String there = blocks.get(at - 1).key();
                if (there.equals(key) || there.startsWith(Keys.own(key, ""))) {
                    return at;
                }
            }
        }
        return 0;
    }

    private List<Block> refreshed(Block block) {
        Block other = anew.get(block.key());
        return switch (block) {
            case Heading heading -> List.of(heading);
            case Items items
            when isAsked(items.key()) -> lines(items, other instanceof Items fresh ? fresh.lines() : List.of());
            case Items items ->
                List.of(new Items(
                        items.key(),
                        items.numbered(),
                        items.lines().stream().map(this::numbers).toList()));
            case Paragraph paragraph when Keys.isList(paragraph.key()) -> sentence(paragraph, other);
            case Paragraph paragraph ->
                List.of(new Paragraph(paragraph.key(), paragraph.style(), numbers(paragraph.words())));
            case Table table -> List.of(other instanceof Table fresh ? fresh.named(table.caption()) : or(other, table));
            case Chart chart -> List.of(other instanceof Chart fresh ? fresh.named(chart.caption()) : or(other, chart));
        };
    }

    /// Whether the template still asks for these figures, be there any or not.
    private boolean isAsked(String key) {
        return Keys.isSentences(key)
                || Keys.isLines(key)
                        && (anew.containsKey(Keys.lines(key)) || anew.containsKey(Keys.without(Keys.lines(key))));
    }

    private static Block or(@Nullable Block other, Block otherwise) {
        return other == null ? otherwise : other;
    }

    /// What stands where a list is empty. A person's own words stay, above the list once it has something.
    private List<Block> sentence(Paragraph paragraph, @Nullable Block other) {
        boolean own = !before.isEmpty() && !paragraph.equals(before.get(paragraph.key()));
        if (other == null) {
            return own || !isAsked(paragraph.key()) ? List.of(paragraph) : List.of();
        }
        if (!own) {
            return List.of(other);
        }
        return other instanceof Paragraph
                ? List.of(paragraph)
                : List.of(
                        new Paragraph(
                                Keys.own(paragraph.key(), UUID.randomUUID().toString()),
                                paragraph.style(),
                                paragraph.words()),
                        other);
    }

    private List<Block> lines(Items items, List<List<Run>> fresh) {
        Map<Source, List<Run>> was = bySource(before.get(items.key()) instanceof Items then ? then.lines() : List.of());
        Map<Source, List<Run>> is = bySource(fresh);
        List<List<Run>> lines = new ArrayList<>();
        List<@Nullable Source> sources = new ArrayList<>();
        for (List<Run> line : items.lines()) {
            Source source = source(line);
            List<Run> now = source != null && line.equals(was.get(source)) ? is.get(source) : numbers(line);
            // A line that nobody touched goes with its figure.
            if (now != null) {
                lines.add(now);
                sources.add(source);
            }
        }
        int at = 0;
        for (Map.Entry<Source, List<Run>> line : is.entrySet()) {
            int there = sources.indexOf(line.getKey());
            if (there >= 0) {
                at = there + 1;
            } else if (!was.containsKey(line.getKey())) {
                lines.add(at, line.getValue());
                sources.add(at++, line.getKey());
            }
        }
        return lines.isEmpty() ? List.of() : List.of(new Items(items.key(), items.numbered(), lines));
    }

    private static Map<Source, List<Run>> bySource(List<List<Run>> lines) {
        Map<Source, List<Run>> found = new LinkedHashMap<>();
        lines.forEach(line -> {
            Source source = source(line);
            if (source != null) {
                found.putIfAbsent(source, line);
            }
        });
        return found;
    }

    /// Of which figure a line speaks; null where all its words are a person's own.
    private static @Nullable Source source(List<Run> line) {
        return line.stream()
                .filter(Live.class::isInstance)
                .map(run -> ((Live) run).source())
                .map(source -> source instanceof FigureSource figure
                        ? new FigureSource(figure.indicator(), figure.unit(), figure.period(), figure.member(), "")
                        : source)
                .findFirst()
                .orElse(null);
    }

    private List<Run> numbers(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Live live ? live.now(now.getOrDefault(live.source(), live.text())) : run)
                .toList();
    }
}
