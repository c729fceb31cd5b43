package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Span;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The orders found so far, and what every stretch of the text turned out to be.
public final class Findings {

    /// From character `from` of the normal form on, until the next.
    private record Stretch(int from, Passage.Kind kind) {}

    private final Workbench bench;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    Findings(Workbench bench) {
        this.bench = bench;
    }

    List<Draft> drafts() {
        return drafts;
    }

    @Nullable
    Draft last() {
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    void mark(Block block, Passage.Kind kind) {
        mark(block.paragraph().start(), kind);
    }

    void mark(int from, Passage.Kind kind) {
        if (stretches.isEmpty() || stretches.getLast().kind != kind) {
            stretches.add(new Stretch(from, kind));
        }
    }

    /// Lengthens the last order by an item of its list.
    void append(Block block) {
        Draft draft = last();
        if (draft != null) {
            draft.to = block.to();
            draft.items.add(bench.text(block.from(), block.to()));
            draft.citations = bench.mentions().citations(draft.from, draft.to);
            mark(block, Passage.Kind.DIRECTIVE);
        }
    }

    /// Passages that cover the whole text as supplied; figures in an assessment are passages of their own.
    public List<Passage> passages(List<Figure> figures) {
        var found = new ArrayList<Passage>();
        int next = 0;
        for (Passage passage : stretchesOfText()) {
            int start = passage.span().start();
            int end = passage.span().end();
            while (next < figures.size() && figures.get(next).span().start() < end) {
                Span figure = figures.get(next++).span();
                if (passage.kind() != Passage.Kind.ASSESSMENT || figure.start() < start || figure.end() > end) {
                    continue;
                }
                if (figure.start() > start) {
                    found.add(new Passage(passage.kind(), new Span(start, figure.start())));
                }
                found.add(new Passage(Passage.Kind.FIGURE, figure));
                start = figure.end();
            }
            if (end > start) {
                found.add(new Passage(passage.kind(), new Span(start, end)));
            }
        }
        return List.copyOf(found);
    }

    private List<Passage> stretchesOfText() {
        int length = bench.source().raw().length();
        var found = new ArrayList<Passage>();
        int start = 0;
        for (int i = 0; i < stretches.size() && start < length; i++) {
            boolean last = i + 1 == stretches.size();
            int end = last ? length : rawStart(stretches.get(i + 1).from);
            if (end > start) {
                found.add(new Passage(stretches.get(i).kind, new Span(start, end)));
                start = end;
            }
        }
        if (start < length) {
            found.add(new Passage(Passage.Kind.UNREAD, new Span(start, length)));
        }
        return found;
    }

    private int rawStart(int normal) {
        return bench.source()
                .span(normal, Math.min(normal + 1, bench.source().normal().length()))
                .start();
    }

    /// The strongest word that says how soon.
    private @Nullable Urgency urgency(Draft draft) {
        Urgency found = null;
        for (Hit hit :
                bench.book().find(Family.Layer.URGENCY, bench.tokens(), draft.from, draft.to, bench.mentions())) {
            if (!hit.says("none")) {
                Urgency one = Urgency.valueOf(hit.value().toUpperCase(Locale.ROOT));
                found = found == null || one.compareTo(found) < 0 ? one : found;
            }
        }
        return found;
    }

    /// The directives, numbered in reading order.
    public List<Directive> directives() {
        var shared = SharedWork.of(bench, drafts);
        var found = new ArrayList<Directive>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int start = bench.tokens().start(draft.from);
            int end = bench.tokens().end(draft.to - 1);
            found.add(new Directive(
                    String.valueOf(i + 1),
                    draft.context.section(),
                    bench.source().text(start, end).replace('\n', ' '),
                    bench.source().span(start, end),
                    List.copyOf(draft.lead),
                    List.copyOf(draft.coordinating),
                    draft.supervisor,
                    draft.deadline,
                    draft.taskClass(),
                    draft.product,
                    List.copyOf(draft.citations),
                    List.copyOf(draft.items),
                    shared.get(i),
                    Reasons.of(draft, bench),
                    urgency(draft),
                    draft.reportTo));
        }
        return List.copyOf(found);
    }
}
