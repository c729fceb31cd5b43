package io.github.roviec.office.web.documents;

import io.github.roviec.office.documents.Leaf;
import io.github.roviec.office.documents.Place;
import io.github.roviec.office.web.documents.Paged.Box;
import io.github.roviec.office.web.documents.Paged.Sheetlet;
import io.github.roviec.office.web.documents.Sheet.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds on the pages where the stretches of a text stand.
final class PagedSheet {

    /// Tenths of a point: boxes are whole numbers.
    private static final float SCALE = 10;

    private static final float MARGIN = 1;

    private record Line(int page, List<Place> words) {

        int start() {
            return words.getFirst().start();
        }

        int end() {
            return words.getLast().end();
        }
    }

    private final Sheet sheet;
    private final List<Line> lines;
    private final Map<Integer, List<Box>> boxes = new HashMap<>();

    private PagedSheet(List<Leaf> leaves, Sheet sheet) {
        this.sheet = sheet;
        this.lines = leaves.stream()
                .flatMap(leaf -> leaf.lines().stream()
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Line(leaf.number(), words)))
                .sorted(Comparator.comparingInt(Line::start))
                .toList();
    }

    /// Null for a paper without pages.
    ///
    /// @param passages as for {@link Sheet}; also `proposals` and `marks`
    static @Nullable Paged of(
            List<Leaf> leaves, Sheet sheet, List<Stretch> passages, List<Stretch> proposals, List<Stretch> marks) {
        if (leaves.isEmpty()) {
            return null;
        }
        PagedSheet paged = new PagedSheet(leaves, sheet);
        passages.forEach(paged::passage);
        marks.forEach(mark -> paged.lit(mark, "m m-" + mark.look(), null));
        proposals.forEach(
                proposal -> paged.lit(proposal, "p " + proposal.look(), proposal.id() == 0 ? null : proposal.id()));
        paged.doubts();
        String unreadable = leaves.stream()
                .filter(leaf -> leaf.state() == Leaf.State.UNREADABLE)
                .map(leaf -> Integer.toString(leaf.number()))
                .collect(Collectors.joining(", "));
        return new Paged(
                leaves.stream().map(paged::sheetlet).toList(),
                unreadable.isEmpty() ? null : unreadable,
                paged.lines.stream().anyMatch(line -> line.words().stream().anyMatch(Place::doubtful)));
    }

    /// The stretches of text that the machine is not sure of.
    static List<Stretch> doubtful(List<Leaf> leaves) {
        return leaves.stream()
                .flatMap(leaf -> leaf.lines().stream())
                .flatMap(List::stream)
                .filter(Place::doubtful)
                .map(word -> new Stretch(word.start(), word.end(), "", 0))
                .toList();
    }

    private Sheetlet sheetlet(Leaf leaf) {
        return new Sheetlet(
                leaf.number(),
                Math.round(leaf.width() * SCALE),
                Math.round(leaf.height() * SCALE),
                leaf.state() == Leaf.State.UNREADABLE,
                boxes.getOrDefault(leaf.number(), List.of()));
    }

    /// Where a passage begins, so that it can be jumped to; and all of it where nobody has claimed it.
    private void passage(Stretch passage) {
        boolean unread = "UNREAD".equals(passage.look());
        List<Line> found = lines(passage);
        for (int i = 0; i < (unread ? found.size() : Math.min(1, found.size())); i++) {
            add(found.get(i), passage, unread ? "UNREAD" : "a", null, i == 0 ? sheet.anchorAt(passage.start()) : null);
        }
    }

    private void lit(Stretch stretch, String look, @Nullable Long proposal) {
        String anchor = sheet.anchorAt(stretch.start());
        for (Line line : lines(stretch)) {
            add(line, stretch, look, proposal, anchor);
            anchor = null;
        }
    }

    private void doubts() {
        for (Line line : lines) {
            line.words().stream()
                    .filter(Place::doubtful)
                    .forEach(word -> add(line, new Stretch(word.start(), word.end(), "", 0), "unsure", null, null));
        }
    }

    /// The lines on which a stretch stands.
    private List<Line> lines(Stretch stretch) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() > stretch.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int end = low;
        while (end < lines.size() && lines.get(end).start() < stretch.end()) {
            end++;
        }
        return lines.subList(low, end);
    }

    private void add(Line line, Stretch stretch, String look, @Nullable Long proposal, @Nullable String anchor) {
        List<Place> words = line.words().stream()
                .filter(word -> word.start() < stretch.end() && word.end() > stretch.start())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        double left = words.stream().mapToDouble(Place::left).min().orElse(0) - MARGIN;
        double right = words.stream().mapToDouble(Place::right).max().orElse(0) + MARGIN;
        double top = words.stream().mapToDouble(Place::top).min().orElse(0) - MARGIN;
        double bottom = words.stream().mapToDouble(Place::bottom).max().orElse(0) + MARGIN;
        boxes.computeIfAbsent(line.page(), _ -> new ArrayList<>())
                .add(new Box(
                        (int) (left * SCALE),
                        (int) (top * SCALE),
                        (int) ((right - left) * SCALE),
                        (int) ((bottom - top) * SCALE),
                        look,
                        proposal,
                        anchor));
    }
}
