package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Part;
import io.github.roviec.notice.tree.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task of a plan: a heading that says what, and labels under it that say who, with whom and by when.
final class LabelledTask {

    private final Workbench bench;
    private final Findings findings;

    LabelledTask(Workbench bench, Findings findings) {
        this.bench = bench;
        this.findings = findings;
    }

    /// Whether one of the parts under a heading names who leads.
    boolean fits(List<Part> under) {
        return under.stream().anyMatch(part -> {
            Hit label = label(part.block());
            return label != null && label.says("lead");
        });
    }

    /// Reads the heading and its labels as one order; returns the parts that are no labels.
    List<Part> read(Block heading, List<Part> under, Context context) {
        var rest = new ArrayList<Part>();
        List<Addressee> lead = List.of();
        List<Addressee> others = List.of();
        Deadline due = context.due();
        var items = new ArrayList<String>();
        findings.mark(heading, Passage.Kind.DIRECTIVE);
        for (Part part : under) {
            Block block = part.block();
            Hit label = label(block);
            if (label == null) {
                rest.add(part);
                continue;
            }
            findings.mark(block, Passage.Kind.DIRECTIVE);
            switch (label.value()) {
                case "lead" -> lead = units(label.to());
                case "coordinating" -> others = units(label.to());
                case "due" -> due = due(label.to(), block.to(), due);
                default -> items.add(bench.text(label.to(), block.to()));
            }
        }
        var draft = new Draft(context, heading.from(), heading.to(), lead, others, due);
        draft.items.addAll(items);
        draft.citations = bench.mentions().citations(heading.from(), heading.to());
        draft.why.add("nhãn chủ trì");
        findings.drafts().add(draft);
        return rest;
    }

    private @Nullable Hit label(Block block) {
        return block.empty() ? null : bench.book().at(Family.LABEL, bench.tokens(), block.from(), block.to());
    }

    private List<Addressee> units(int at) {
        List<UnitMention> found = bench.mentions().units(at);
        return bench.addressees().all(found, Basis.HEADING);
    }

    private Deadline due(int from, int to, Deadline otherwise) {
        TimeMention last = null;
        for (int i = from; i < to; i++) {
            TimeMention time = bench.mentions().time(i);
            if (time != null) {
                last = last == null ? time : last;
                i = time.to() - 1;
            }
        }
        LocalDate date = last == null ? null : last.lastDay(bench.paper());
        if (last == null || date == null) {
            return otherwise;
        }
        return new Deadline(
                date, Deadline.Basis.EXPLICIT, last.span().of(bench.source().raw()), last.span());
    }
}
