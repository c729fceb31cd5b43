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
import org.jspecify.annotations.Nullable;

/// Reads sentences that open a list and hand their lead, contributors and deadline down to it.
final class LeadIns {

    private static final int SPECIFIC = 8;
    private static final int LONGEST = 120;

    private final Workbench bench;
    private final Tokens tokens;
    private final Findings findings;
    private final Orders orders;

    LeadIns(Workbench bench, Findings findings, Orders orders) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.orders = orders;
    }

    /// The context that the last paragraph before the orders hands down.
    Context opening(Block block, Context context) {
        List<Sentence> sentences = Sentences.of(tokens, block.from(), block.to());
        if (sentences.isEmpty() || !tokens.is(block.to() - 1, ":")) {
            return context;
        }
        Sentence last = sentences.getLast();
        List<Hit> hits = bench.hits(last);
        Core core = orders.core(last, hits, false);
        return core == null ? context : handDown(core, last, hits, context);
    }

    /// A sentence that opens the list under it.
    Outcome list(
            @Nullable Core core, Sentence sentence, List<Hit> hits, Context context, Block block, List<Part> list) {
        findings.mark(bench.startOf(sentence, block), Passage.Kind.HEADING);
        Hit opens = lastLeadIn(hits);
        if (core == null) {
            boolean praise = hits.stream().anyMatch(h -> h.is(Family.ASSESSMENT, "praise")) && opens == null;
            List<UnitMention> named = named(sentence, hits);
            Context base = named.isEmpty()
                    ? context
                    : context.led(bench.addressees().all(named, Basis.HEADING)).because(List.of("tiêu đề là đơn vị"));
            boolean parts = opens != null && opens.says("items") && comprises(opens) && !announces(block, "tasks");
            Context inside = praise || parts || announces(block, "assessment") && !announces(block, "tasks")
                    ? base.orders(false)
                    : !reports(hits, context) && (opens != null || announces(block, "tasks"))
                            ? base.orders(true)
                            : base;
            return new Outcome(
                    inside.due(orders.deadlines().ofList(hits, sentence.from(), sentence.to())),
                    true,
                    false,
                    List.of());
        }
        Context inside = handDown(core, sentence, hits, context);
        boolean items = opens != null && opens.says("items") && flat(list) || !holdsOrders(list, inside);
        boolean specific = core.form() == Core.Form.ASSIGNED && within(hits, core);
        if (items || specific) {
            findings.mark(bench.startOf(sentence, block), Passage.Kind.DIRECTIVE);
            orders.draft(core, sentence, hits, context);
        }
        return new Outcome(inside, true, items, List.of());
    }

    /// "Hồ sơ gồm:" opens a list of things.
    private boolean comprises(Hit opens) {
        return tokens.is(opens.from(), "gồm") || tokens.is(opens.from(), "bao");
    }

    /// Under an assessment "…, đạt được một số kết quả nổi bật như sau:" opens a list of results.
    private static boolean reports(List<Hit> hits, Context context) {
        return !context.orders()
                && hits.stream().anyMatch(hit -> hit.is(Family.ASSESSMENT, "past"))
                && hits.stream().noneMatch(hit -> hit.is(Family.ASSESSMENT, "approval"))
                && hits.stream().noneMatch(hit -> hit.is(Family.ORDER));
    }

    /// "Trong quý I/2025, Bộ Tài chính:" names who leads the list behind a time.
    private List<UnitMention> named(Sentence sentence, List<Hit> hits) {
        for (Hit hit : hits) {
            boolean time = hit.from() == sentence.from() && (hit.is(Family.DEADLINE) || hit.is(Family.RECURRING));
            int at = tokens.is(hit.to(), ",") ? hit.to() + 1 : hit.to();
            List<UnitMention> units = time ? bench.mentions().units(at) : List.of();
            if (!units.isEmpty() && units.getLast().to() == sentence.to() - 1) {
                return units;
            }
        }
        return List.of();
    }

    /// A list with lists inside is more than the items of one order.
    private static boolean flat(List<Part> list) {
        return list.stream()
                .allMatch(part ->
                        part instanceof Part.Item item && item.children().isEmpty());
    }

    /// Whether a list gives orders of its own or only says how one is carried out; its first items tell.
    private boolean holdsOrders(List<Part> list, Context context) {
        int looked = 0;
        for (Part part : list) {
            if (part instanceof Part.UnitHeading
                    || part instanceof Part.Item item && !item.children().isEmpty()) {
                return true;
            }
            List<Sentence> sentences =
                    Sentences.of(tokens, part.block().from(), part.block().to());
            for (Sentence sentence : sentences) {
                if (orders.core(sentence, bench.hits(sentence), context.orders()) != null) {
                    return true;
                }
            }
            if (++looked == 3) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Hit lastLeadIn(List<Hit> hits) {
        Hit found = null;
        for (Hit hit : hits) {
            found = hit.is(Family.LEAD_IN) ? hit : found;
        }
        return found;
    }

    /// "Giao X hoàn thiện …; trong đó lưu ý:" is an order of its own; "yêu cầu X thực hiện các nhiệm vụ sau:" is not.
    private boolean within(List<Hit> hits, Core core) {
        for (int i = core.behind() + SPECIFIC; i < core.behind() + LONGEST; i++) {
            if (tokens.is(i, "trong") && tokens.is(i + 1, "đó")) {
                return core.lead().size() == 1 && !hits.isEmpty();
            }
        }
        return false;
    }

    Context handDown(Core core, Sentence sentence, List<Hit> hits, Context context) {
        List<Addressee> lead = orders.lead(core, context, Basis.LEAD_IN);
        List<Addressee> others = orders.contributors(core, hits);
        return context.led(lead)
                .with(others)
                .orders(true)
                .due(orders.deadlines().ofList(hits, core.behind(), sentence.to()))
                .because(core.why());
    }

    boolean announces(Block block, String what) {
        return bench.book().find(Family.Layer.OPENING, tokens, block.from(), block.to(), bench.mentions()).stream()
                .anyMatch(hit -> hit.is(Family.HEADING, what));
    }
}
