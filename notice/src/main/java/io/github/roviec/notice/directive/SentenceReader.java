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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the sentences of one paragraph: orders, continuations of orders, lead-ins, and the rest.
final class SentenceReader {

    private static final int LONGEST_HEADLINE = 30;
    private static final int FARTHEST_DIFFICULTY = 24;
    private static final int SHORTEST_THING = 5;

    /// "Chỉ thị này", "các nội dung nêu trên"
    private static final String[] THIS = {"này", "trên"};

    private final Workbench bench;
    private final Tokens tokens;
    private final Findings findings;
    private final Orders orders;
    private final LeadIns leadIns;
    private final Headings headings;
    private final Enumerations enumerations;

    SentenceReader(Workbench bench, Findings findings) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.orders = new Orders(bench, findings);
        this.leadIns = new LeadIns(bench, findings, orders);
        this.enumerations = new Enumerations(bench, orders);
        this.headings = new Headings(bench, orders, leadIns);
    }

    List<Addressee> headed(List<UnitMention> units) {
        return bench.addressees().all(units, Basis.HEADING);
    }

    /// Reads a paragraph before the orders. Only what is given to somebody by name is an order there; the last
    /// paragraph hands its lead down.
    Context opening(Block block, Context context) {
        boolean opens = !block.empty() && tokens.is(block.to() - 1, ":");
        List<Sentence> sentences = Sentences.of(tokens, block.from(), block.to());
        findings.mark(block, Passage.Kind.BOILERPLATE);
        for (Sentence sentence : opens ? sentences.subList(0, sentences.size() - 1) : sentences) {
            List<Hit> hits = bench.hits(sentence);
            Core core = orders.core(sentence, hits, false);
            if (core != null && orders.given(core, hits) && !formula(core, sentence, hits, false)) {
                findings.mark(bench.startOf(sentence, block), Passage.Kind.DIRECTIVE);
                orders.draft(core, sentence, hits, context);
                int end = sentence.to();
                if (end < block.to()) {
                    findings.mark(tokens.start(end), Passage.Kind.BOILERPLATE);
                }
            }
        }
        return leadIns.opening(block, context);
    }

    /// Whether the paragraph ends in a semicolon: the next goes on with it.
    boolean goesOn(Block block) {
        return tokens.is(block.to() - 1, ";");
    }

    /// Whether the last order is that of the item `above`, stopped at a semicolon, and `block` begins with a deed of
    /// the same lead.
    boolean stoppedAt(Block above, Block block) {
        Draft open = findings.last();
        if (open == null || block.empty() || !goesOn(above) || goesOn(block) || open.to < above.to() - 1) {
            return false;
        }
        Sentence first = Sentences.of(tokens, block.from(), block.to()).getFirst();
        Core core = orders.core(first, bench.hits(first), true);
        return core != null && core.form() == Core.Form.BARE && !tokens.is(first.to() - 1, ":");
    }

    /// Takes the first sentence of `block` into the last order; says what remains.
    Block goOn(Block block) {
        Draft open = Objects.requireNonNull(findings.last());
        Sentence first = Sentences.of(tokens, block.from(), block.to()).getFirst();
        findings.append(new Block(block.paragraph(), block.marker(), block.from(), first.to()));
        open.to = bench.endOf(first);
        List<Hit> hits = bench.hits(first);
        Deadline own = orders.deadlines().of(hits, first.from(), Deadline.Basis.EXPLICIT);
        if (own.date() != null && open.deadline.basis() != Deadline.Basis.EXPLICIT) {
            open.deadline = own;
            open.dueRule = Reasons.rule(hits, Family.DEADLINE, bench, own.span());
        }
        return new Block(block.paragraph(), block.marker(), first.to(), block.to());
    }

    boolean holdsColon(Block block) {
        for (int i = block.from(); i < block.to() - 1; i++) {
            if (tokens.is(i, ":")) {
                return true;
            }
        }
        return false;
    }

    /// A short paragraph without a full stop among others, which names nobody: a heading, also where it begins with a
    /// verb.
    boolean headline(Block block) {
        boolean ended =
                block.empty() || tokens.isAny(block.to() - 1, ".", ";", ":", "…", "!", "?", ",", ")", "\"", "”");
        if (ended || block.to() - block.from() > LONGEST_HEADLINE || !tokens.capital(block.from())) {
            return false;
        }
        var whole = new Sentence(block.from(), block.to());
        Core core = orders.core(whole, bench.hits(whole), true);
        if (core == null || core.form() != Core.Form.BARE) {
            return false;
        }
        findings.mark(block, Passage.Kind.HEADING);
        return true;
    }

    /// What a paragraph that ends in a colon hands to the unmarked paragraphs behind it; null when it names nobody.
    @Nullable
    Context opensUnmarked(Block block, Context context) {
        if (block.empty() || !tokens.is(block.to() - 1, ":")) {
            return null;
        }
        List<Sentence> sentences = Sentences.of(tokens, block.from(), block.to());
        Sentence only = sentences.getLast();
        List<Hit> hits = bench.hits(only);
        Core core = sentences.size() > 1 ? null : orders.core(only, hits, context.orders());
        if (core == null || core.lead().isEmpty()) {
            return null;
        }
        findings.mark(block, Passage.Kind.HEADING);
        return leadIns.handDown(core, only, hits, context);
    }

    /// "Thời gian hoàn thành trước ngày …" in a paragraph of its own belongs to the orders before it.
    boolean deadlineOfAll(Block block, Carried carried) {
        var whole = new Sentence(block.from(), block.to());
        Draft before = findings.last();
        if (block.empty() || before == null) {
            return false;
        }
        List<Hit> hits = bench.hits(whole);
        Deadline due = orders.deadlines().of(hits, whole.from(), Deadline.Basis.EXPLICIT);
        if (due.date() == null || !orders.more().endsWithDeadline(before, whole, hits)) {
            return false;
        }
        if (!carried.settle(due) && before.deadline.date() == null) {
            before.deadline = due;
        }
        findings.mark(block, Passage.Kind.DIRECTIVE);
        return true;
    }

    /// The deadline in a heading: "2. Sở Y tế (hoàn thành trước ngày 30/11/2025):"
    Deadline dueOf(int from, int to) {
        var heading = new Sentence(from, to);
        return from >= to ? Deadline.NONE : orders.deadlines().of(bench.hits(heading), from, Deadline.Basis.INHERITED);
    }

    /// The month or quarter that a title sets: "Kết luận … về nhiệm vụ trọng tâm tháng 10".
    Deadline scopeOf(Block title) {
        if (title.empty()) {
            return Deadline.NONE;
        }
        List<Hit> scopes = bench.hits(new Sentence(title.from(), title.to())).stream()
                .filter(hit -> hit.is(Family.DEADLINE, "scope"))
                .toList();
        return orders.deadlines().of(scopes, title.from(), Deadline.Basis.INHERITED);
    }

    /// "3. Ban Xây dựng Đảng: Công tác kết nạp đảng viên …" in a list that somebody was told to work
    /// off: the thing named behind the unit is its work, though no verb says so.
    void thing(Block body, Context context) {
        var whole = new Sentence(body.from(), body.to());
        boolean thing = body.to() - body.from() >= SHORTEST_THING
                && tokens.isAny(body.to() - 1, ".", ";")
                && bench.hits(whole).stream().noneMatch(hit -> hit.is(Family.ASSESSMENT));
        if (thing) {
            findings.mark(tokens.start(body.from()), Passage.Kind.DIRECTIVE);
            var core = new Core(
                    Core.Form.BARE, body.from(), List.of(), body.from() + 1, List.of("nội dung sau tên đơn vị"));
            orders.draft(core, whole, bench.hits(whole), context);
        }
    }

    /// A point that only says by when; `section` is its number.
    boolean deadlinePoint(Block block, String section) {
        boolean point = orders.more().deadlinePoint(block, section);
        if (point) {
            findings.mark(block, Passage.Kind.HEADING);
        }
        return point;
    }

    /// Reads a paragraph; `list` is what stands under it or follows it as a list.
    Outcome paragraph(Block block, Context context, List<Part> list, boolean lastBlock) {
        List<Block> parts =
                list.isEmpty() ? enumerations.of(block, !context.lead().isEmpty()) : List.of();
        return parts.isEmpty() ? plain(block, context, list, lastBlock) : enumerated(parts, context);
    }

    /// A list inside a paragraph; what its head names leads its parts.
    private Outcome enumerated(List<Block> parts, Context context) {
        Block head = parts.getFirst();
        Context inside = context;
        if (!head.empty()) {
            List<Sentence> sentences = Sentences.of(tokens, head.from(), head.to());
            Sentence opening = sentences.getLast();
            if (opening.from() > head.from()) {
                plain(
                        new Block(head.paragraph(), head.marker(), head.from(), opening.from()),
                        context,
                        List.of(),
                        false);
            } else {
                findings.mark(head, Passage.Kind.HEADING);
            }
            List<Hit> hits = bench.hits(opening);
            Core core = orders.core(opening, hits, context.orders());
            if (core != null) {
                findings.mark(bench.startOf(opening, head), Passage.Kind.HEADING);
                inside = leadIns.handDown(core, opening, hits, context);
            } else if (hits.stream().anyMatch(hit -> hit.is(Family.ASSESSMENT))) {
                inside = context.orders(false);
            }
        }
        for (Block part : parts.subList(1, parts.size())) {
            plain(part, inside.under(part.marker().label()).because(List.of("mục trong đoạn")), List.of(), false);
        }
        return new Outcome(inside, false, false, inside.lead());
    }

    private Outcome plain(Block block, Context context, List<Part> list, boolean lastBlock) {
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
            if (open != null
                    && (orders.more().directedBy(sentence) || orders.more().endsWithDeadline(open, sentence, hits))) {
                orders.more().continues(open, sentence, hits, block);
                continue;
            }
            Context inherited = spoken.isEmpty() ? context : context.led(Carried.leadIn(spoken));
            Core core = orders.core(sentence, hits, context.orders());
            if (core == null && i == 0 && block.marked() && context.tasked()) {
                core = orders.deed(sentence, hits);
            }
            if (core != null && !(colon && listFollows) && orders.more().conditionOf(open, core, sentence, hits)) {
                continue;
            }
            core = core == null && context.orders() ? orders.more().datedAnew(open, sentence, hits) : core;
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
                List<Sentence> shares = orders.parts().split(core, sentence, hits);
                for (Sentence part : shares) {
                    Core own = part.from() == sentence.from() ? core : orders.core(part, bench.hits(part), true);
                    if (own != null) {
                        open = orders.draft(own, part, bench.hits(part), inherited);
                        spoken = own.lead().isEmpty() ? spoken : open.lead;
                    }
                }
                // where several were named nobody can be sure who goes on
                spoken = shares.size() > 1 ? Carried.unsure(spoken) : spoken;
            } else if (!orders.more().continues(open, sentence, hits, block)) {
                findings.mark(bench.startOf(sentence, block), Passage.Kind.ASSESSMENT);
                open = null;
            }
        }
        return new Outcome(context, false, false, spoken);
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
        if (incidental && closing || difficulties(sentence)) {
            return true;
        }
        if (said == null) {
            return false;
        }
        int end = behindIt(said.to(), sentence.to());
        boolean toTheEnd = end - said.to() <= 7;
        boolean atOnce = said.from() - core.behind() <= 1;
        boolean answers = tokens.is(said.from(), "chịu") && tokens.isAny(lastWord(end), THIS);
        return toTheEnd
                && (atOnce && (core.form() == Core.Form.ASSIGNED || answers)
                        || closing && !findings.drafts().isEmpty());
    }

    private int lastWord(int end) {
        int at = end - 1;
        while (at > 0 && !tokens.isWord(at)) {
            at--;
        }
        return at;
    }

    /// "…; trong quá trình thực hiện, nếu có vướng mắc …" adds nothing.
    private int behindIt(int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (tokens.is(i, ";") && difficulties(new Sentence(i + 1, to))) {
                return i;
            }
        }
        return to;
    }

    /// "(Trong quá trình thực hiện,) nếu có khó khăn, vướng mắc, các đơn vị báo cáo …": stands in every paper.
    private boolean difficulties(Sentence sentence) {
        int at = sentence.from();
        if (tokens.is(at, "quá") && tokens.isAny(at + 1, "thời", "hạn")) {
            // "Quá thời hạn trên, đơn vị nào không báo cáo …"
            return true;
        }
        boolean opens = tokens.isAny(at, "quá", "nếu", "khó", "mọi", "trường", "khi")
                || tokens.is(at, "trong") && tokens.is(at + 1, "quá");
        int limit = Math.min(sentence.to(), at + FARTHEST_DIFFICULTY);
        for (int i = at; opens && i < limit; i++) {
            if (tokens.is(i, "vướng") && tokens.is(i + 1, "mắc")) {
                return says(i, sentence.to(), "phản", "ánh")
                        || says(i, sentence.to(), "báo", "cáo")
                        || says(i, sentence.to(), "trao", "đổi")
                        || says(i, sentence.to(), "thông", "tin")
                        || says(i, sentence.to(), "liên", "hệ");
            }
        }
        return false;
    }

    private boolean says(int from, int to, String first, String second) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.is(i, first) && tokens.is(i + 1, second)) {
                return true;
            }
        }
        return false;
    }
}
