package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Part;
import io.github.roviec.notice.tree.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tasks of a plan that are followed by labels: who does it ("Cơ quan chủ trì: …"), with whom, by when.
///
/// Labels belong to what stands before them: to the heading when they stand at once under it, otherwise to the
/// paragraphs since the labels before.
final class LabelledTask {

    /// A content of so many words tells more than the heading above it.
    private static final int TELLING = 6;

    /// Reads parts in a context of their own.
    interface Reader {
        void read(List<Part> parts, Context context);
    }

    private static final class Labels {
        List<Addressee> lead = List.of();
        List<Addressee> coordinating = List.of();
        DueCell.Due due = new DueCell.Due(Deadline.NONE, false);
        final List<String> items = new ArrayList<>();

        @Nullable
        String product;

        @Nullable
        Sentence content;

        /// The first of the labels; the others stand behind it.
        @Nullable
        Block first;

        boolean any;
    }

    private final Workbench bench;
    private final Findings findings;
    private final SentenceReader sentences;
    private final Reader reader;
    private final DueCell dueCell;

    LabelledTask(Workbench bench, Findings findings, SentenceReader sentences, Reader reader) {
        this.bench = bench;
        this.findings = findings;
        this.sentences = sentences;
        this.reader = reader;
        this.dueCell = new DueCell(bench);
    }

    /// Whether one of the parts names who leads.
    boolean fits(List<Part> parts) {
        return parts.stream().anyMatch(part -> {
            Hit label = label(part.block());
            return label != null && label.says("lead");
        });
    }

    /// Reads tasks and their labels; `heading` is the paragraph above them, null where there is none.
    void read(@Nullable Block heading, List<Part> parts, Context context) {
        var tasks = new ArrayList<Part>();
        var labels = new Labels();
        boolean open = heading != null;
        if (heading != null) {
            findings.mark(heading, Passage.Kind.HEADING);
        }
        for (Part part : parts) {
            Hit label = label(part.block());
            if (label == null && labels.any) {
                open = close(open ? heading : null, tasks, labels, context);
                labels = new Labels();
            }
            if (label == null) {
                tasks.add(part);
            } else if (label.says("lead") && speaks(label.to(), part.block().to())) {
                // "Cơ quan thực hiện: Sở A rà soát …; Sở B kiểm tra …" gives orders of its own
                labels.lead = doers(part, label, context);
                labels.any = true;
            } else {
                note(part.block(), label, labels);
            }
        }
        if (labels.any) {
            close(open ? heading : null, tasks, labels, context);
        } else {
            reader.read(List.copyOf(tasks), context);
        }
    }

    private boolean close(@Nullable Block heading, List<Part> tasks, Labels labels, Context context) {
        Context inside = context.led(labels.lead)
                .with(labels.coordinating)
                .due(labels.due.deadline())
                .orders(true)
                .because(List.of("nhãn chủ trì"));
        Sentence content = labels.content;
        if (content != null) {
            tasks.forEach(part -> findings.mark(part.block(), Passage.Kind.DIRECTIVE));
            draft(content.from(), content.to(), inside, labels);
        } else if (heading != null && tasks.stream().allMatch(this::listsItems)) {
            findings.mark(heading, Passage.Kind.DIRECTIVE);
            draft(heading.from(), tasks.isEmpty() ? heading.to() : lastOf(tasks.getLast()), inside, labels);
            tasks.forEach(part -> findings.mark(part.block(), Passage.Kind.DIRECTIVE));
        } else {
            int before = findings.drafts().size();
            reader.read(List.copyOf(tasks), inside);
            if (findings.drafts().size() == before) {
                tasks.forEach(part -> {
                    findings.mark(part.block(), Passage.Kind.DIRECTIVE);
                    draft(part.block().from(), part.block().to(), inside, labels);
                });
            }
        }
        tasks.clear();
        if (labels.first != null) {
            findings.mark(labels.first, Passage.Kind.DIRECTIVE);
        }
        return false;
    }

    /// "- Nội dung bao gồm:" above a list is no task beside its heading but says what is in it.
    private boolean listsItems(Part part) {
        Block block = part.block();
        return part instanceof Part.Item item
                && !item.children().isEmpty()
                && bench.hits(new Sentence(block.from(), block.to())).stream()
                        .anyMatch(hit -> hit.is(Family.LEAD_IN, "items"));
    }

    private static int lastOf(Part part) {
        return part instanceof Part.Item item && !item.children().isEmpty()
                ? lastOf(item.children().getLast())
                : part.block().to();
    }

    private void draft(int from, int to, Context context, Labels labels) {
        int end = to;
        while (end > from + 1 && bench.tokens().is(end - 1, ":")) {
            end--;
        }
        if (end <= from) {
            return;
        }
        var draft = new Draft(context, from, end, context.lead(), context.coordinating(), labels.due.deadline());
        draft.recurring = labels.due.recurring();
        draft.product = labels.product;
        draft.items.addAll(labels.items);
        draft.citations = bench.mentions().citations(from, end);
        draft.why.addAll(context.why());
        findings.drafts().add(draft);
    }

    private void note(Block block, Hit label, Labels labels) {
        labels.first = labels.first == null ? block : labels.first;
        labels.any |= !label.says("content");
        switch (label.value()) {
            case "lead" -> labels.lead = units(label.to(), block.to());
            case "coordinating" -> labels.coordinating = units(label.to(), block.to());
            case "due" -> labels.due = dueCell.read(label.to(), block.to());
            case "product" -> labels.product = bench.text(label.to(), block.to());
            default -> {
                labels.items.add(bench.text(label.to(), block.to()));
                if (block.to() - label.to() >= TELLING) {
                    labels.content = new Sentence(label.to(), block.to());
                }
            }
        }
    }

    private @Nullable Hit label(Block block) {
        return block.empty() ? null : bench.book().at(Family.LABEL, bench.tokens(), block.from(), block.to());
    }

    /// Whether a verb follows the units behind a label.
    private boolean speaks(int from, int to) {
        List<UnitMention> units = bench.mentions().units(from);
        return !units.isEmpty()
                && units.getLast().to() < to
                && bench.hits(new Sentence(units.getLast().to(), to)).stream()
                        .anyMatch(hit -> hit.is(Family.VERB)
                                && hit.from() - units.getLast().to() <= 2
                                && !hit.says("basis"));
    }

    /// Reads the orders behind a label; who is named in them also does, most likely, what the label belongs to.
    private List<Addressee> doers(Part part, Hit label, Context context) {
        Block block = part.block();
        var behind = new Block(block.paragraph(), block.marker(), label.to(), block.to());
        int before = findings.drafts().size();
        sentences.paragraph(behind, context, List.of(), false);
        var named = new LinkedHashMap<String, Addressee>();
        for (Draft draft : findings.drafts().subList(before, findings.drafts().size())) {
            draft.lead.forEach(addressee -> named.putIfAbsent(addressee.name(), addressee));
        }
        return Carried.unsure(List.copyOf(named.values()));
    }

    private List<Addressee> units(int from, int to) {
        return bench.addressees().all(bench.unitsIn(from, to), Basis.HEADING);
    }
}
