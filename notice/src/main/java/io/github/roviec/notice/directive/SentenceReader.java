package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.DirectiveReader.Outcome;
import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Part;
import io.github.roviec.notice.tree.Passage;
import java.util.List;

/// Reads the sentences of one paragraph: orders, continuations of orders, lead-ins, and the rest.
final class SentenceReader {

    private final Workbench bench;
    private final Tokens tokens;
    private final Findings findings;
    private final Orders orders;
    private final LeadIns leadIns;
    private final Headings headings;

    SentenceReader(Workbench bench, Findings findings) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.orders = new Orders(bench, findings);
        this.leadIns = new LeadIns(bench, findings, orders);
        this.headings = new Headings(bench, orders, leadIns);
    }

    List<Addressee> headed(List<UnitMention> units) {
        return bench.addressees().all(units, Basis.HEADING);
    }

    /// The context that the last paragraph before the orders hands down.
    Context opening(Block block, Context context) {
        return leadIns.opening(block, context);
    }

    /// Reads a paragraph; `list` is what stands under it or follows it as a list.
    Outcome paragraph(Block block, Context context, List<Part> list, boolean lastBlock) {
        boolean listFollows = !list.isEmpty();
        findings.mark(block, Passage.Kind.HEADING);
        if (headings.isHeading(block, listFollows)) {
            return headings.heading(block, context);
        }
        List<Addressee> spoken = List.of();
        Draft open = null;
        List<Sentence> sentences = Sentences.of(tokens, block.from(), block.to());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Hit> hits = bench.hits(sentence);
            boolean colon = i == sentences.size() - 1 && tokens.is(sentence.to() - 1, ":");
            if (open != null && orders.directedBy(sentence)) {
                orders.continues(open, sentence, hits, block);
                continue;
            }
            Context inherited = spoken.isEmpty() ? context : context.led(inBlock(spoken));
            Core core = orders.core(sentence, hits, context.orders());
            if (core == null && i == 0 && block.marked() && context.tasked()) {
                core = orders.deed(sentence, hits);
            }
            if (core != null && formula(core, sentence, hits, lastBlock && !block.marked())) {
                findings.mark(bench.startOf(sentence, block), Passage.Kind.BOILERPLATE);
                continue;
            }
            if (colon && core != null && core.form() == Core.Form.BARE && tokens.isAny(block.from(), "đối", "về")) {
                return leadIns.list(null, sentence, hits, inherited, block, list);
            }
            if (colon && listFollows) {
                return leadIns.list(core, sentence, hits, inherited, block, list);
            }
            if (core != null) {
                findings.mark(bench.startOf(sentence, block), Passage.Kind.DIRECTIVE);
                for (Sentence part : orders.split(core, sentence, hits)) {
                    Core own = part.from() == sentence.from() ? core : orders.core(part, bench.hits(part), true);
                    if (own != null) {
                        open = orders.draft(own, part, bench.hits(part), inherited);
                        spoken = own.lead().isEmpty() ? spoken : open.lead;
                    }
                }
            } else if (!orders.continues(open, sentence, hits, block)) {
                findings.mark(bench.startOf(sentence, block), Passage.Kind.ASSESSMENT);
                open = null;
            }
        }
        return new Outcome(context, false, false, spoken);
    }

    private static List<Addressee> inBlock(List<Addressee> spoken) {
        return spoken.stream()
                .map(a -> new Addressee(a.name(), a.mention(), a.span(), Basis.LEAD_IN, a.sure(), a.code(), a.group()))
                .toList();
    }

    /// "… yêu cầu các đơn vị nghiêm túc tổ chức thực hiện": every paper says so.
    private boolean formula(Core core, Sentence sentence, List<Hit> hits, boolean closing) {
        Hit said = null;
        for (Hit hit : hits) {
            if (hit.is(Family.BOILERPLATE)) {
                said = hit;
            }
        }
        boolean incidental = tokens.is(sentence.from(), "quá") || tokens.is(sentence.from() + 1, "quá");
        if (closing && incidental) {
            return true;
        }
        if (said == null) {
            return false;
        }
        boolean toTheEnd = sentence.to() - said.to() <= 7;
        boolean atOnce = said.from() - core.behind() <= 1;
        return toTheEnd
                && (atOnce && core.form() == Core.Form.ASSIGNED
                        || closing && !findings.drafts().isEmpty());
    }
}
