package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.text.Paragraph;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Marker;
import java.util.ArrayList;
import java.util.List;

/// A list inside a paragraph, "(1) …; (2) …": where each part is an order of its own it is read as one.
final class Enumerations {

    private static final int MOST_PARTS = 30;

    private final Workbench bench;
    private final Tokens tokens;
    private final Orders orders;

    Enumerations(Workbench bench, Orders orders) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.orders = orders;
    }

    /// The head of the list (it may be empty) and its parts, or nothing where the paragraph is no list of orders.
    /// `headed` says that the paragraph stands under the name of a unit: there a verb alone is an order.
    List<Block> of(Block block, boolean headed) {
        List<Integer> marks = marks(block);
        if (marks.size() < 2) {
            return List.of();
        }
        var parts = new ArrayList<Block>();
        int orderly = 0;
        int named = 0;
        int verbs = 0;
        for (int i = 0; i < marks.size(); i++) {
            int mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1) : block.to();
            var part = new Block(
                    new Paragraph(tokens.start(mark), tokens.end(end - 1)),
                    new Marker(Marker.Kind.ROUND, tokens.key(mark + 1), mark + 3),
                    mark + 3,
                    end);
            var first = Sentences.of(tokens, part.from(), part.to()).getFirst();
            Core core = orders.core(new Sentence(first.from(), first.to()), bench.hits(first), true);
            boolean deed = core == null && orders.deed(first, bench.hits(first)) != null;
            orderly += core == null && !deed ? 0 : 1;
            verbs += core == null ? 0 : 1;
            named += core == null || core.lead().isEmpty() ? 0 : 1;
            parts.add(part);
        }
        boolean bare = (headed && marks.getFirst() == block.from() || opens(block, marks.getFirst()))
                && orderly == marks.size()
                && verbs * 3 >= marks.size() * 2;
        boolean units = named > 0 && orderly * 3 >= marks.size() * 2;
        if (!bare && !units) {
            return List.of();
        }
        parts.addFirst(new Block(block.paragraph(), block.marker(), block.from(), marks.getFirst()));
        return parts;
    }

    /// A head that names a unit and ends in a colon hands it to every part.
    private boolean opens(Block block, int mark) {
        if (!tokens.is(mark - 1, ":")) {
            return false;
        }
        var last = Sentences.of(tokens, block.from(), mark).getLast();
        Core core = orders.core(last, bench.hits(last), true);
        return core != null && !core.lead().isEmpty() && mark - core.behind() <= 4;
    }

    /// The places of "(1)", "(2)" … in order.
    private List<Integer> marks(Block block) {
        var found = new ArrayList<Integer>();
        for (int i = block.from(); i + 3 < block.to() && found.size() < MOST_PARTS; i++) {
            boolean mark =
                    tokens.is(i, "(") && tokens.is(i + 1, String.valueOf(found.size() + 1)) && tokens.is(i + 2, ")");
            boolean parted = i == block.from() || tokens.isAny(i - 1, ":", ";", ".", ",");
            if (mark && parted) {
                found.add(i);
            }
        }
        return found;
    }
}
