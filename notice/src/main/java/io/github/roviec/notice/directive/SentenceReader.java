package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.DirectiveReader.Outcome;
import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Marker;
import io.github.roviec.notice.tree.Part;
import io.github.roviec.notice.tree.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the sentences of one paragraph: orders, continuations of orders, lead-ins, and the rest.
final class SentenceReader {

    private static final int LONGEST_HEADING = 60;
    private static final int SPECIFIC = 8;

    private final Workbench bench;
    private final Tokens tokens;
    private final Findings findings;
    private final CoreReader cores;
    private final Contributors contributors;
    private final Deadlines deadlines;

    SentenceReader(Workbench bench, Findings findings) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.cores = new CoreReader(tokens, bench.book(), bench.mentions());
        this.contributors = new Contributors(bench.source(), tokens, bench.mentions());
        this.deadlines = new Deadlines(bench.source(), tokens, bench.mentions(), bench.paper());
    }

    List<Addressee> headed(List<UnitMention> units) {
        return bench.addressees().all(units, Basis.HEADING);
    }

    /// The context that the last paragraph before the orders hands down.
    Context opening(Block block, Context context) {
        List<Sentence> sentences = Sentences.of(tokens, block.from(), block.to());
        if (sentences.isEmpty() || !tokens.is(block.to() - 1, ":")) {
            return context;
        }
        Sentence last = sentences.getLast();
        List<Hit> hits = hits(last);
        Core core = cores.read(last, hits, false);
        return core == null ? context : leadIn(core, last, hits, context);
    }

    Outcome paragraph(Block block, Context context, List<Part> list, boolean lastBlock) {
        boolean listFollows = !list.isEmpty();
        findings.mark(block, Passage.Kind.HEADING);
        if (isHeading(block, listFollows)) {
            return heading(block, context);
        }
        List<Addressee> spoken = List.of();
        Draft open = null;
        List<Sentence> sentences = Sentences.of(tokens, block.from(), block.to());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Hit> hits = hits(sentence);
            boolean colon = i == sentences.size() - 1 && tokens.is(sentence.to() - 1, ":");
            if (open != null && directedBy(sentence)) {
                continues(open, sentence, hits, block);
                continue;
            }
            Context inherited = spoken.isEmpty() ? context : context.led(inBlock(spoken));
            Core core = cores.read(sentence, hits, context.orders());
            if (core != null && formula(core, sentence, hits, lastBlock && !block.marked())) {
                findings.mark(startOf(sentence, block), Passage.Kind.BOILERPLATE);
                continue;
            }
            if (colon && listFollows) {
                return list(core, sentence, hits, inherited, block, list);
            }
            if (core != null) {
                findings.mark(startOf(sentence, block), Passage.Kind.DIRECTIVE);
                for (Sentence part : split(core, sentence, hits)) {
                    Core own = part.from() == sentence.from() ? core : cores.read(part, hits(part), true);
                    if (own != null) {
                        open = draft(own, part, hits(part), inherited);
                        spoken = own.lead().isEmpty() ? spoken : open.lead;
                    }
                }
            } else if (!continues(open, sentence, hits, block)) {
                findings.mark(startOf(sentence, block), Passage.Kind.ASSESSMENT);
                open = null;
            }
        }
        return new Outcome(context, false, false, spoken);
    }

    private int startOf(Sentence sentence, Block block) {
        return sentence.from() == block.from() ? block.paragraph().start() : tokens.start(sentence.from());
    }

    private List<Hit> hits(Sentence sentence) {
        return bench.book().find(Family.Layer.LANGUAGE, tokens, sentence.from(), sentence.to(), bench.mentions());
    }

    private static List<Addressee> inBlock(List<Addressee> spoken) {
        return spoken.stream()
                .map(a -> new Addressee(a.name(), a.mention(), a.span(), Basis.LEAD_IN, a.sure(), a.code(), a.group()))
                .toList();
    }

    // --- headings and lead-ins

    private boolean isHeading(Block block, boolean listFollows) {
        if (block.empty()) {
            return true;
        }
        boolean ended = tokens.isAny(block.to() - 1, ".", ";", "…", "!");
        boolean brief = block.to() - block.from() <= LONGEST_HEADING;
        if (agenda(block)) {
            return true;
        }
        boolean listed = listFollows && block.marker().kind() != Marker.Kind.NONE;
        boolean colon = tokens.is(block.to() - 1, ":");
        return !ended && !colon && brief && (listed || capitals(block));
    }

    /// "1. Báo cáo …: Phòng … trình"
    private boolean agenda(Block block) {
        int end = tokens.is(block.to() - 1, ".") ? block.to() - 2 : block.to() - 1;
        if (!tokens.is(end, "trình") || block.to() - block.from() > 3 * LONGEST_HEADING) {
            return false;
        }
        for (int i = end - 1; i > block.from(); i--) {
            if (tokens.is(i, ":")) {
                List<UnitMention> units = bench.mentions().units(i + 1);
                return !units.isEmpty() && units.getLast().to() == end;
            }
        }
        return false;
    }

    private boolean capitals(Block block) {
        for (int i = block.from(); i < block.to(); i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 1 && !tokens.allCapitals(i)) {
                return false;
            }
        }
        return true;
    }

    private Outcome heading(Block block, Context context) {
        var whole = new Sentence(block.from(), block.to());
        List<Hit> hits = hits(whole);
        Core core = block.empty() || agenda(block) ? null : cores.read(whole, hits, false);
        if (core != null && core.form() == Core.Form.ASSIGNED) {
            return new Outcome(leadIn(core, whole, hits, context), true, false, List.of());
        }
        List<UnitMention> units =
                block.empty() || !block.marked() ? List.of() : bench.mentions().units(block.from());
        if (!units.isEmpty() && units.getLast().kind() == UnitMention.Kind.GROUP && !announces(block, "assessment")) {
            var named = new ArrayList<>(units.subList(0, units.size() - 1));
            named.add(bench.mentions().extended(units.getLast(), block.to()));
            return new Outcome(context.led(headed(named)).orders(true), true, false, List.of());
        }
        boolean tasks = announces(block, "tasks");
        boolean assessment = announces(block, "assessment");
        Context inside = tasks ? context.orders(true) : assessment ? context.orders(false) : context;
        Deadline scope = block.empty() || agenda(block)
                ? Deadline.NONE
                : deadlines.of(hits, block.from(), Deadline.Basis.INHERITED);
        return new Outcome(inside.due(scope), false, false, List.of());
    }

    private boolean announces(Block block, String what) {
        return bench.book().find(Family.Layer.OPENING, tokens, block.from(), block.to(), bench.mentions()).stream()
                .anyMatch(hit -> hit.is(Family.HEADING, what));
    }

    /// A sentence that opens the list under it.
    private Outcome list(
            @Nullable Core core, Sentence sentence, List<Hit> hits, Context context, Block block, List<Part> list) {
        findings.mark(startOf(sentence, block), Passage.Kind.HEADING);
        Hit opens = lastLeadIn(hits);
        if (core == null) {
            boolean praise = hits.stream().anyMatch(h -> h.is(Family.ASSESSMENT, "praise")) && opens == null;
            Context inside = praise || announces(block, "assessment") && !announces(block, "tasks")
                    ? context.orders(false)
                    : opens != null || announces(block, "tasks") ? context.orders(true) : context;
            return new Outcome(
                    inside.due(deadlines.ofList(hits, sentence.from(), sentence.to())), true, false, List.of());
        }
        Context inside = leadIn(core, sentence, hits, context);
        boolean items = opens != null && opens.says("items") || !holdsOrders(list, inside);
        boolean specific = core.form() == Core.Form.ASSIGNED && within(hits, core);
        if (items || specific) {
            findings.mark(startOf(sentence, block), Passage.Kind.DIRECTIVE);
            draft(core, sentence, hits, context);
        }
        return new Outcome(inside, true, items, List.of());
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
                if (cores.read(sentence, hits(sentence), context.orders()) != null) {
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
        for (int i = core.behind() + SPECIFIC; i < core.behind() + 120; i++) {
            if (tokens.is(i, "trong") && tokens.is(i + 1, "đó")) {
                return core.lead().size() == 1 && !hits.isEmpty();
            }
        }
        return false;
    }

    private Context leadIn(Core core, Sentence sentence, List<Hit> hits, Context context) {
        List<Addressee> lead = lead(core, context, Basis.LEAD_IN);
        List<Addressee> others = bench.addressees().all(contributors.coordinating(core.from(), hits), Basis.LEAD_IN);
        return context.led(lead)
                .with(others)
                .orders(true)
                .due(deadlines.ofList(hits, core.behind(), sentence.to()))
                .because(core.why());
    }

    // --- orders

    /// Who is named, or who leads here when nobody is; nobody when somebody is named whom we cannot read.
    private List<Addressee> lead(Core core, Context context, Basis basis) {
        return core.form() == Core.Form.BARE
                ? context.lead()
                : bench.addressees().all(core.lead(), basis);
    }

    private Draft draft(Core core, Sentence sentence, List<Hit> hits, Context context) {
        List<Addressee> lead = lead(core, context, Basis.SENTENCE);
        var named = new ArrayList<UnitMention>(contributors.coordinating(core.from(), hits));
        List<Addressee> coordinating = bench.addressees().all(named, Basis.SENTENCE).stream()
                .filter(a -> lead.stream().noneMatch(l -> l.name().equals(a.name())))
                .toList();
        Deadline own = deadlines.of(hits, core.from(), Deadline.Basis.EXPLICIT);
        boolean recurring = DirectiveReader.first(hits, Family.RECURRING, sentence) != null;
        Deadline due = own.date() != null || recurring ? own : context.due();
        var draft = new Draft(
                context,
                core.from(),
                end(sentence),
                lead,
                coordinating.isEmpty() ? context.coordinating() : coordinating,
                due);
        draft.recurring = recurring;
        draft.supervisor = contributors.supervisor(sentence);
        if (draft.supervisor == null && !core.lead().isEmpty()) {
            draft.supervisor = contributors.supervisor(core.lead().getFirst());
        }
        draft.product = product(core.from(), draft.to);
        draft.citations = bench.mentions().citations(core.from(), draft.to);
        draft.items.addAll(clauses(core.from(), draft.to));
        draft.why.addAll(core.why());
        if (core.lead().isEmpty()) {
            draft.why.addAll(context.why());
        }
        findings.drafts().add(draft);
        return draft;
    }

    /// Without the "/." that ends a paper.
    private int end(Sentence sentence) {
        int to = sentence.to();
        if (to - sentence.from() > 2 && tokens.is(to - 1, ".") && tokens.is(to - 2, "/")) {
            to -= 2;
        }
        return to;
    }

    private @Nullable String product(int from, int to) {
        List<Hit> found = bench.book().find(Family.Layer.PRODUCT, tokens, from, to, bench.mentions());
        for (Hit hit : found) {
            boolean draftOf = tokens.is(hit.from(), "dự");
            boolean named = tokens.capital(hit.from()) && hit.from() > from || draftOf;
            if (named && !bench.mentions().cited(hit.from())) {
                return bench.text(hit.from(), hit.to());
            }
        }
        return null;
    }

    private List<String> clauses(int from, int to) {
        var found = new ArrayList<String>();
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (tokens.is(i, ";") && depth <= 0 && i > start) {
                found.add(bench.text(start, i));
                start = i + 1;
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        if (start < to) {
            found.add(bench.text(start, to));
        }
        return found;
    }

    /// A semicolon with a new unit and its verb behind it begins an order of its own.
    private List<Sentence> split(Core core, Sentence sentence, List<Hit> hits) {
        if (core.form() == Core.Form.BARE) {
            return List.of(sentence);
        }
        var parts = new ArrayList<Sentence>();
        int start = sentence.from();
        for (int i = core.behind(); i + 1 < sentence.to(); i++) {
            if (!tokens.is(i, ";")) {
                continue;
            }
            var rest = new Sentence(i + 1, sentence.to());
            Core next = cores.read(rest, hits(rest), true);
            boolean own = next != null && !next.lead().isEmpty() && startsWithUnit(next, i + 1);
            if (own) {
                parts.add(new Sentence(start, i + 1));
                start = i + 1;
            }
        }
        parts.add(new Sentence(start, sentence.to()));
        return parts;
    }

    private static boolean startsWithUnit(Core core, int at) {
        int first = core.lead().getFirst().from();
        return first - at <= 1;
    }

    // --- what is no order

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

    /// A sentence that says more about the order before it: its deadline, its condition, who directs it.
    private boolean continues(@Nullable Draft open, Sentence sentence, List<Hit> hits, Block block) {
        Deadline own = deadlines.of(hits, sentence.from(), Deadline.Basis.EXPLICIT);
        if (open == null) {
            return own.date() != null && !block.marked() && dueOfAll(sentence, own, block);
        }
        Supervisor supervisor = contributors.supervisor(sentence);
        boolean duty = DirectiveReader.first(hits, Family.DUTY, sentence) != null;
        if (supervisor == null && own.date() == null && !duty) {
            return false;
        }
        open.to = end(sentence);
        open.supervisor = supervisor == null ? open.supervisor : supervisor;
        open.deadline = own.date() == null ? open.deadline : own;
        open.citations = bench.mentions().citations(open.from, open.to);
        return true;
    }

    /// "Đồng chí …, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo." and nothing else
    private boolean directedBy(Sentence sentence) {
        boolean person = tokens.isAny(sentence.from(), "đồng", "đ") && tokens.isAny(sentence.from() + 1, "chí", "/");
        return person && sentence.to() - sentence.from() < 32 && contributors.supervisor(sentence) != null;
    }

    /// "Báo cáo của các đơn vị gửi về UBND tỉnh trước ngày …": the deadline of every order before it.
    private boolean dueOfAll(Sentence sentence, Deadline due, Block block) {
        if (!tokens.isAny(sentence.from(), "báo", "văn", "kết", "ý", "số", "nội", "đề", "các")) {
            return false;
        }
        var inherited = new Deadline(due.date(), Deadline.Basis.INHERITED, due.text(), due.span());
        for (Draft draft : findings.drafts()) {
            if (draft.deadline.date() == null && !draft.recurring) {
                draft.deadline = inherited;
            }
        }
        findings.mark(startOf(sentence, block), Passage.Kind.HEADING);
        return !findings.drafts().isEmpty();
    }
}
