package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.NoticeTree;
import io.github.roviec.notice.tree.Part;
import io.github.roviec.notice.tree.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Walks the tree of a notice, hands the context of each heading down and collects the orders.
public final class DirectiveReader {

    private final SentenceReader sentences;
    private final LabelledTask labelled;
    private final TaskRows rows;
    private final Findings findings;
    private boolean lastBlock;

    public DirectiveReader(Workbench bench) {
        this.findings = new Findings(bench);
        this.rows = new TaskRows(bench, findings);
        this.sentences = new SentenceReader(bench, findings);
        this.labelled = new LabelledTask(bench, findings, sentences, (parts, context) -> walk(parts, context, false));
    }

    /// Reads the whole notice. `addressees` lead where the paper names nobody else (Kính gửi).
    public Findings read(NoticeTree tree, List<Addressee> addressees) {
        tree.unread().forEach(part -> findings.mark(part.block(), Passage.Kind.UNREAD));
        tree.front().forEach(part -> findings.mark(part.block(), Passage.Kind.HEADING));
        Context context = Context.TOP.led(addressees);
        for (var part : tree.front()) {
            context = context.due(sentences.scopeOf(part.block()));
        }
        for (var part : tree.preamble()) {
            context = sentences.opening(part.block(), context);
        }
        walk(tree.body(), context, true);
        tree.closing().forEach(part -> findings.mark(part.block(), Passage.Kind.BOILERPLATE));
        // an annex gives work in its tables and where its headings say so; its other words only inform
        walk(tree.annexes(), Context.TOP.orders(false), false);
        return findings;
    }

    private void walk(List<Part> parts, Context context, boolean top) {
        if (labelled.fits(parts)) {
            labelled.read(null, parts, context);
            return;
        }
        Context current = context;
        var carried = new Carried();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean last = top && i == parts.size() - 1;
            lastBlock = last;
            switch (part) {
                case Part.UnitHeading heading -> {
                    current = context;
                    carried.clear();
                    unitHeading(heading, context, last);
                }
                case Part.Text text -> {
                    List<Part> list = following(parts, i);
                    if (labelled.fits(list)) {
                        labelled.read(text.block(), list, context);
                        i += list.size();
                        continue;
                    }
                    boolean within = i > 0 && parts.get(i - 1) instanceof Part.Item;
                    if (within && closesItem(parts, i)) {
                        Block rest = sentences.goOn(text.block());
                        if (rest.empty()) {
                            continue;
                        }
                        text = new Part.Text(rest);
                    }
                    if (within) {
                        carried.clear();
                    }
                    Context inherited = within
                            ? current.led(list.isEmpty() ? Carried.unsure(current.lead()) : current.lead())
                            : carried.in(context);
                    boolean opens = list.isEmpty() && i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Text;
                    Outcome outcome = text(text.block(), inherited, list, opens, carried);
                    boolean goesOn = within && !list.isEmpty();
                    current = outcome.opensList() ? outcome.forList() : goesOn ? current : context;
                    if (outcome.swallows()) {
                        i = swallow(parts, i + 1);
                    }
                }
                case Part.Item item -> {
                    carried.clear();
                    item(item, current, last);
                }
                case Part.Tasks table -> {
                    carried.clear();
                    rows.read(table, context);
                }
                case Part.Data other -> findings.mark(other.block(), Passage.Kind.ASSESSMENT);
                case Part.Front other -> findings.mark(other.block(), Passage.Kind.HEADING);
                case Part.Preamble other -> findings.mark(other.block(), Passage.Kind.BOILERPLATE);
                case Part.Closing other -> findings.mark(other.block(), Passage.Kind.BOILERPLATE);
                case Part.Unread other -> findings.mark(other.block(), Passage.Kind.UNREAD);
            }
        }
    }

    /// Whether the unmarked paragraph at `at` ends the item above it, which stopped at a semicolon. Where
    /// several follow each is a part of its own.
    private boolean closesItem(List<Part> parts, int at) {
        boolean alone = at + 1 == parts.size() || !(parts.get(at + 1) instanceof Part.Text);
        return alone
                && sentences.stoppedAt(parts.get(at - 1).block(), parts.get(at).block());
    }

    /// An unmarked paragraph. One that ends in a colon before others without marks (`opens`) is the head of their list.
    private Outcome text(Block block, Context inherited, List<Part> list, boolean opens, Carried carried) {
        Context handed = opens ? sentences.opensUnmarked(block, inherited) : null;
        if (handed != null) {
            carried.opened(handed);
            return new Outcome(inherited, false, false, List.of());
        }
        if (opens && sentences.headline(block)) {
            carried.clear();
            return new Outcome(inherited, false, false, List.of());
        }
        int before = findings.drafts().size();
        if (sentences.deadlineOfAll(block, carried)) {
            return new Outcome(inherited, false, false, List.of());
        }
        Outcome outcome = sentences.paragraph(block, inherited, list, lastBlock);
        List<Draft> made = findings.drafts().subList(before, findings.drafts().size());
        if (outcome.opensList()) {
            carried.clear();
        } else {
            carried.after(List.copyOf(made), sentences.goesOn(block), sentences.holdsColon(block));
        }
        return outcome;
    }

    private void unitHeading(Part.UnitHeading heading, Context context, boolean last) {
        Block block = heading.block();
        Context inside = context.under(block.marker().label())
                .led(sentences.headed(heading.units()))
                .due(sentences.dueOf(block.from(), heading.bodyFrom()))
                .orders(true)
                .because(List.of("tiêu đề là đơn vị"));
        findings.mark(block, Passage.Kind.HEADING);
        Context forList = inside;
        if (heading.bodyFrom() < block.to()) {
            Block body = new Block(block.paragraph(), block.marker(), heading.bodyFrom(), block.to());
            int before = findings.drafts().size();
            Outcome outcome = sentences.paragraph(body, inside, heading.children(), false);
            if (findings.drafts().size() == before && heading.children().isEmpty() && context.tasked()) {
                sentences.thing(body, inside);
            }
            forList = outcome.opensList() ? outcome.forList() : inside;
            if (outcome.swallows()) {
                swallow(heading.children(), 0);
                return;
            }
        }
        walk(heading.children(), forList, last);
    }

    private void item(Part.Item item, Context context, boolean last) {
        Context inside = context.under(item.block().marker().label());
        if (labelled.fits(item.children())) {
            labelled.read(item.block(), item.children(), inside);
            return;
        }
        if (item.children().isEmpty() && sentences.deadlinePoint(item.block(), inside.section())) {
            return;
        }
        Outcome outcome = sentences.paragraph(item.block(), inside, item.children(), false);
        if (outcome.swallows()) {
            swallow(item.children(), 0);
            return;
        }
        Context forList = outcome.forList();
        if (!outcome.opensList() && !outcome.spoken().isEmpty()) {
            forList = forList.led(outcome.spoken());
        }
        walk(item.children(), forList, last);
    }

    /// The list that a paragraph at `at` may open: what follows it up to the next paragraph without a mark.
    private static List<Part> following(List<Part> parts, int at) {
        int end = at + 1;
        while (end < parts.size() && !(parts.get(end) instanceof Part.Text)) {
            end++;
        }
        return parts.subList(at + 1, end);
    }

    /// Takes the list from `at` on into the directive read last; says where it ends.
    private int swallow(List<Part> parts, int at) {
        int i = at;
        while (i < parts.size() && parts.get(i) instanceof Part.Item item) {
            findings.append(item.block());
            swallow(item.children(), 0);
            i++;
        }
        return i - 1;
    }

    /// What a paragraph leaves behind.
    ///
    /// @param forList   context of the list under it
    /// @param opensList whether it ends in a colon and a list follows
    /// @param swallows  whether that list belongs to its own last order
    /// @param spoken    who its last order was given to
    record Outcome(Context forList, boolean opensList, boolean swallows, List<Addressee> spoken) {}

    static @Nullable Hit first(List<Hit> hits, Family family, Sentence sentence) {
        for (Hit hit : hits) {
            if (hit.is(family) && hit.from() >= sentence.from() && hit.to() <= sentence.to()) {
                return hit;
            }
        }
        return null;
    }
}
