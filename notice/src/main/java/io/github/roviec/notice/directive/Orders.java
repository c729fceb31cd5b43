package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the heart of a sentence into an order, and later sentences into more about it.
final class Orders {

    private static final int LONGEST_OBJECT = 8;
    private static final int LONGEST_DEADLINE = 20;
    private static final int LONGEST_POINT = 60;
    private static final int MOST_POINTS = 60;

    /// A clause of so many words that begins with "phối hợp" gives no work of its own.
    private static final int SHORTEST_OWN = 6;

    /// Within so many words a sentence says that it speaks of what lies beyond somebody's power.
    private static final int NEAR_POWER = 14;

    private static final int LONGEST_CONDITION = 45;

    /// A paper with more orders says of each by when; one date for all reports is then no deadline of theirs.
    private static final int FEW_ORDERS = 6;

    /// How a sentence begins that says by when everybody reports.
    private static final String[] OF_ALL = {"báo", "văn", "kết", "ý", "số", "nội", "đề", "các", "hồ", "kiến", "danh"};

    private final Workbench bench;
    private final Tokens tokens;
    private final Findings findings;
    private final CoreReader cores;
    private final Contributors contributors;
    private final Deadlines deadlines;
    private int settled;

    Orders(Workbench bench, Findings findings) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.cores = new CoreReader(tokens, bench.book(), bench.mentions());
        this.contributors = new Contributors(bench.source(), tokens, bench.mentions());
        this.deadlines = new Deadlines(bench);
    }

    /// The order in a sentence, or null; under an assessment (`bare` false) only an explicit one counts.
    @Nullable
    Core core(Sentence sentence, List<Hit> hits, boolean bare) {
        return cores.read(sentence, hits, bare);
    }

    /// An item of a list of orders whose verb no rule knows.
    @Nullable
    Core deed(Sentence sentence, List<Hit> hits) {
        return cores.deed(sentence, hits);
    }

    /// Whether an order names somebody and at once what he has to do.
    boolean given(Core core, List<Hit> hits) {
        Hit next = Clauses.hitAt(core.behind(), hits);
        return core.form() == Core.Form.ASSIGNED
                && !core.lead().isEmpty()
                && next != null
                && Clauses.opensOrder(next)
                && !next.is(Family.BOILERPLATE);
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /// The units that contribute to what follows a lead-in.
    List<Addressee> contributors(Core core, List<Hit> hits) {
        return bench.addressees().all(contributors.coordinating(core.from(), core.behind(), hits), Basis.LEAD_IN);
    }

    /// Who is named, or who leads here when nobody is; nobody when somebody is named whom we cannot read.
    List<Addressee> lead(Core core, Context context, Basis basis) {
        if (core.form() == Core.Form.BARE) {
            return context.lead();
        }
        if (core.lead().isEmpty() && headed(context) && !tokens.is(core.behind() - 1, "giao")) {
            // "1. Ban Quản lý dự án: - Yêu cầu nhà thầu …": whoever the heading names has to require it
            return Carried.unsure(context.lead());
        }
        Addressee host = host(core, context);
        return host == null ? bench.addressees().all(core.lead(), basis) : List.of(host);
    }

    private static boolean headed(Context context) {
        return context.tasked() && context.lead().getFirst().basis() == Basis.HEADING;
    }

    /// "Tỉnh cần tập trung …" in a paper for one province speaks of that province.
    private static @Nullable Addressee host(Core core, Context context) {
        String said = core.lead().size() == 1 ? core.lead().getFirst().name().toLowerCase(Locale.ROOT) : "";
        boolean level = said.equals("tỉnh") || said.equals("huyện") || said.equals("xã") || said.equals("phường");
        Addressee host = context.lead().size() == 1 ? context.lead().getFirst() : null;
        return level && host != null && host.name().toLowerCase(Locale.ROOT).startsWith(said + " ") ? host : null;
    }

    Draft draft(Core core, Sentence sentence, List<Hit> hits, Context context) {
        List<Addressee> lead = lead(core, context, Basis.SENTENCE);
        var named = new ArrayList<UnitMention>(contributors.coordinating(core.from(), core.behind(), hits));
        List<Addressee> coordinating = bench.addressees().all(named, Basis.SENTENCE).stream()
                .filter(a -> lead.stream().noneMatch(l -> l.name().equals(a.name())))
                .toList();
        Deadline own = deadlines.of(hits, behindTopic(core, sentence), Deadline.Basis.EXPLICIT);
        boolean recurring = DirectiveReader.first(hits, Family.RECURRING, sentence) != null;
        if (recurring && own.text() != null && yearless(own.text()) && ofEveryYear(own, sentence)) {
            own = Deadline.NONE;
        }
        Deadline undated = own.date() != null ? own : deadlines.undated(hits, core.from(), sentence.to());
        Deadline due = own.date() != null || recurring || context.due().date() == null ? undated : context.due();
        var draft = new Draft(
                context, core.from(), end(sentence), lead, together(context.coordinating(), coordinating, lead), due);
        draft.recurring = recurring;
        draft.recurringRule = recurring ? Reasons.rule(hits, Family.RECURRING, bench, null) : null;
        draft.dueRule = own.date() == null ? null : Reasons.rule(hits, Family.DEADLINE, bench, own.span());
        draft.names = !core.lead().isEmpty();
        draft.supervisor = contributors.supervisor(sentence);
        if (draft.supervisor == null && !core.lead().isEmpty()) {
            draft.supervisor = contributors.supervisor(core.lead().getFirst());
        }
        draft.product = product(core.from(), draft.to);
        draft.reportTo = reportTo(core, sentence, hits);
        draft.citations = bench.mentions().citations(core.from(), draft.to);
        draft.items.addAll(clauses(bench, core.from(), draft.to));
        draft.why.addAll(core.why());
        if (core.lead().isEmpty()) {
            draft.why.addAll(context.why());
        }
        findings.drafts().add(draft);
        return draft;
    }

    private static boolean yearless(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return false;
            }
        }
        return true;
    }

    /// "định kỳ hằng năm (trước ngày 10/12)", "6 tháng (trước 15/6)": a day, or a date in brackets.
    private boolean ofEveryYear(Deadline own, Sentence sentence) {
        return own.text() != null && own.text().contains("ngày") || inBrackets(own, sentence);
    }

    /// "định kỳ 6 tháng (trước 15/6), năm (trước 05/12)"
    private boolean inBrackets(Deadline own, Sentence sentence) {
        var span = own.span();
        for (int i = sentence.from() + 1; span != null && i < sentence.to(); i++) {
            if (bench.source().span(tokens.start(i), tokens.end(i)).start() == span.start()) {
                return tokens.is(i - 1, "(");
            }
        }
        return false;
    }

    /// "Đối với các nhiệm vụ trong năm 2025, …": a date in the topic is no deadline.
    private int behindTopic(Core core, Sentence sentence) {
        if (core.from() == sentence.from() && tokens.isAny(sentence.from(), "đối", "riêng", "về")) {
            for (int i = sentence.from(); i < core.behind(); i++) {
                if (tokens.isAny(i, ",", ":")) {
                    return i;
                }
            }
        }
        return core.from();
    }

    /// Who contributes to the whole list also contributes to this part of it.
    private static List<Addressee> together(List<Addressee> all, List<Addressee> own, List<Addressee> lead) {
        var found = new ArrayList<Addressee>(all);
        found.addAll(own);
        for (int i = found.size() - 1; i >= 0; i--) {
            String name = found.get(i).name().toLowerCase(Locale.ROOT);
            boolean twice = found.subList(0, i).stream()
                    .anyMatch(other -> other.name().toLowerCase(Locale.ROOT).equals(name));
            boolean leads = lead.stream()
                    .anyMatch(other -> other.name().toLowerCase(Locale.ROOT).equals(name));
            if (twice || leads) {
                found.remove(i);
            }
        }
        return found;
    }

    /// "Hoàn thành trước ngày 25/5/2025." behind an order is its deadline and no order.
    boolean endsWithDeadline(@Nullable Draft open, Sentence sentence, List<Hit> hits) {
        boolean says = tokens.isAny(sentence.from(), "hoàn", "thời", "xong", "hạn");
        if (open == null || !says || sentence.to() - sentence.from() > LONGEST_DEADLINE) {
            return false;
        }
        Hit last = null;
        for (Hit hit : hits) {
            last = hit.is(Family.DEADLINE) && !hit.says("scope") ? hit : last;
        }
        return last != null && sentence.to() - last.to() <= 2;
    }

    /// Without the "/." that ends a paper.
    private int end(Sentence sentence) {
        int to = sentence.to();
        if (to - sentence.from() > 2 && tokens.is(to - 1, ".") && tokens.is(to - 2, "/")) {
            to -= 2;
        }
        return to;
    }

    /// "… báo cáo UBND tỉnh", "… gửi về Sở Nội vụ": the unit behind the verb, unless it leads the order itself.
    private @Nullable String reportTo(Core core, Sentence sentence, List<Hit> hits) {
        for (Hit hit : hits) {
            boolean hands = tokens.isAny(hit.from(), "báo", "gửi", "trình", "tham") && hit.is(Family.VERB, "product");
            if (!hands || hit.from() < core.from()) {
                continue;
            }
            int at = tokens.isAny(hit.to(), "về", "cho", "với", "lên") ? hit.to() + 1 : hit.to();
            List<UnitMention> units = bench.mentions().units(at);
            if (!units.isEmpty() && units.getFirst().to() <= sentence.to()) {
                return units.getFirst().mention();
            }
        }
        return null;
    }

    private @Nullable String product(int from, int to) {
        List<Hit> found = bench.book().find(Family.Layer.PRODUCT, tokens, from, to, bench.mentions());
        for (Hit hit : found) {
            if (!orderedObject(hit, from)) {
                continue;
            }
            boolean draftOf = tokens.is(hit.from(), "dự");
            boolean named = tokens.capital(hit.from()) && hit.from() > from || draftOf;
            if (named && !bench.mentions().cited(hit.from())) {
                return bench.text(hit.from(), hit.to());
            }
        }
        return null;
    }

    /// Whether a verb stands before it ("trình dự thảo Báo cáo"): a word inside the name of a unit is no product.
    private boolean orderedObject(Hit product, int from) {
        int before = product.from() - 1;
        if (tokens.isAny(product.to(), "này", "nêu") || tokens.isAny(before, "-", "&", "và", "của", "thuộc", ":")) {
            return false;
        }
        for (int i = Math.max(from, before - LONGEST_OBJECT); i <= before; i++) {
            for (UnitMention unit : bench.mentions().units(i)) {
                if (unit.from() <= before && unit.to() > product.from()) {
                    return false;
                }
            }
        }
        List<Hit> verbs = bench.hits(new Sentence(Math.max(from, before - LONGEST_OBJECT), product.from()));
        return verbs.stream()
                .anyMatch(hit ->
                        hit.is(Family.VERB, "product") && product.from() - hit.to() <= 2 && plain(hit.to(), product));
    }

    private boolean plain(int from, Hit product) {
        for (int i = from; i < product.from(); i++) {
            if (tokens.isAny(i, "theo", "tại", "trong", "về", "với", "của", "cho", ",", ";")) {
                return false;
            }
        }
        return true;
    }

    /// The clauses between semicolons, when there is more than one.
    static List<String> clauses(Workbench bench, int from, int to) {
        Tokens tokens = bench.tokens();
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
    List<Sentence> split(Core core, Sentence sentence, List<Hit> hits) {
        var parts = new ArrayList<Sentence>();
        int start = sentence.from();
        int depth = 0;
        for (int i = core.behind(); i + 1 < sentence.to(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (depth > 0 || !(tokens.is(i, ";") ? mayName(i + 1) : newDuty(i, hits))) {
                continue;
            }
            var rest = new Sentence(i + 1, sentence.to());
            Core next = cores.read(rest, bench.hits(rest), true);
            boolean own = next != null
                    && !next.lead().isEmpty()
                    && startsWithUnit(next, i + 1)
                    && !joins(next, sentence, hits);
            if (own) {
                parts.add(new Sentence(start, tokens.is(i, ",") ? i : i + 1));
                start = i + 1;
            }
        }
        parts.add(new Sentence(start, sentence.to()));
        return parts;
    }

    /// "…, các cơ quan phối hợp có trách nhiệm …": a comma parts two duties where somebody else has the second.
    private boolean newDuty(int comma, List<Hit> hits) {
        List<UnitMention> units = tokens.is(comma, ",") ? bench.mentions().units(comma + 1) : List.of();
        Hit duty = units.isEmpty() ? null : Clauses.hitAt(units.getLast().to(), hits);
        return duty != null
                && units.getFirst().from() == comma + 1
                && duty.is(Family.VERB)
                && tokens.isAny(duty.from(), "có", "chịu")
                && tokens.is(duty.from() + 1, "trách")
                && !cores.inList(comma);
    }

    /// "…; Công an xã phối hợp thực hiện": a short clause that only says who joins in.
    private boolean joins(Core next, Sentence sentence, List<Hit> hits) {
        Hit verb = Clauses.hitAt(next.behind(), hits);
        boolean joining = verb != null && verb.is(Family.COORDINATION, "bare") && tokens.is(verb.from(), "phối");
        return joining && sentence.to() - next.behind() <= SHORTEST_OWN;
    }

    /// Whether a unit may begin at `at` or one token on, so that it is worth reading what follows.
    private boolean mayName(int at) {
        return !bench.mentions().units(at).isEmpty()
                || !bench.mentions().units(at + 1).isEmpty()
                || tokens.capital(at)
                || tokens.allCapitals(at + 1);
    }

    private static boolean startsWithUnit(Core core, int at) {
        int first = core.lead().getFirst().from();
        return first - at <= 1;
    }

    /// A sentence that says more about the order before it: its deadline, its condition, who directs it.
    boolean continues(@Nullable Draft open, Sentence sentence, List<Hit> hits, Block block) {
        Deadline own = deadlines.of(hits, sentence.from(), Deadline.Basis.EXPLICIT);
        if (open == null) {
            return own.date() != null && !block.marked() && dueOfAll(sentence, own, block);
        }
        Supervisor supervisor = contributors.supervisor(sentence);
        boolean duty = DirectiveReader.first(hits, Family.DUTY, sentence) != null;
        boolean partOfIt = tokens.is(sentence.from(), "trong") && tokens.is(sentence.from() + 1, "đó");
        if (supervisor == null && own.date() == null && !duty && !partOfIt) {
            return false;
        }
        open.to = end(sentence);
        open.supervisor = supervisor == null ? open.supervisor : supervisor;
        open.dueRule = own.date() == null ? open.dueRule : Reasons.rule(hits, Family.DEADLINE, bench, own.span());
        open.deadline = own.date() == null ? open.deadline : own;
        open.citations = bench.mentions().citations(open.from, open.to);
        return true;
    }

    /// "Trường hợp vượt thẩm quyền, báo cáo UBND tỉnh …" and "Nghiêm cấm …" behind an order are conditions of it.
    boolean conditionOf(@Nullable Draft open, Core core, Sentence sentence, List<Hit> hits) {
        boolean named = core.lead().stream().anyMatch(unit -> unit.kind() != UnitMention.Kind.GROUP);
        if (open == null || named || sentence.to() - sentence.from() > LONGEST_CONDITION) {
            return false;
        }
        Hit first = Clauses.hitAt(sentence.from(), hits);
        boolean prohibits = first != null
                && first.is(Family.VERB, "prohibition")
                && core.lead().isEmpty();
        if (prohibits
                || tokens.isAny(sentence.from(), "trường", "nếu", "những", "các", "đối") && beyondPower(sentence)) {
            open.to = end(sentence);
            open.citations = bench.mentions().citations(open.from, open.to);
            return true;
        }
        return false;
    }

    private boolean beyondPower(Sentence sentence) {
        int limit = Math.min(sentence.to() - 2, sentence.from() + NEAR_POWER);
        for (int i = sentence.from(); i < limit; i++) {
            int at = tokens.is(i, "vượt") && tokens.isAny(i + 1, "quá", "ngoài") ? i + 2 : i + 1;
            if (tokens.isAny(i, "vượt", "ngoài") && tokens.is(at, "thẩm") && tokens.is(at + 1, "quyền")) {
                return true;
            }
        }
        return false;
    }

    /// A sentence that names a day of its own behind an order that has one already is an order too.
    @Nullable
    Core datedAnew(@Nullable Draft open, Sentence sentence, List<Hit> hits) {
        if (open == null || open.deadline.basis() != Deadline.Basis.EXPLICIT) {
            return null;
        }
        Hit verb = DirectiveReader.first(hits, Family.VERB, sentence);
        boolean dated =
                deadlines.of(hits, sentence.from(), Deadline.Basis.EXPLICIT).date() != null;
        boolean partOfIt = tokens.is(sentence.from(), "trong") && tokens.is(sentence.from() + 1, "đó");
        boolean judged = hits.stream().anyMatch(hit -> hit.is(Family.ASSESSMENT));
        return verb == null || !dated || partOfIt || judged
                ? null
                : new Core(
                        Core.Form.BARE,
                        sentence.from(),
                        List.of(),
                        verb.to(),
                        List.of(verb.rule().name()));
    }

    /// "Đồng chí …, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo." and nothing else
    boolean directedBy(Sentence sentence) {
        boolean person = tokens.isAny(sentence.from(), "đồng", "đ") && tokens.isAny(sentence.from() + 1, "chí", "/");
        return person && sentence.to() - sentence.from() < 32 && contributors.supervisor(sentence) != null;
    }

    /// "Báo cáo của các đơn vị gửi về UBND tỉnh trước ngày …": the deadline of every order before it.
    private boolean dueOfAll(Sentence sentence, Deadline due, Block block) {
        boolean letter = findings.drafts().size() <= FEW_ORDERS;
        if (!letter || !tokens.isAny(sentence.from(), OF_ALL)) {
            return false;
        }
        settleAll(due);
        findings.mark(bench.startOf(sentence, block), Passage.Kind.HEADING);
        return !findings.drafts().isEmpty();
    }

    /// A point of its own says by when: "3. Thời gian hoàn thành: trước ngày …" holds for the points beside it.
    boolean deadlinePoint(Block block, String section) {
        int at = tokens.is(block.from(), "về") ? block.from() + 1 : block.from();
        boolean says = tokens.is(at, "thời") && tokens.isAny(at + 1, "gian", "hạn");
        if (!says || !block.marked() || block.to() - block.from() > LONGEST_POINT) {
            return false;
        }
        var whole = new Sentence(block.from(), block.to());
        Deadline own = deadlines.of(bench.hits(whole), block.from(), Deadline.Basis.EXPLICIT);
        int dot = section.lastIndexOf('.');
        String above = dot < 0 ? "" : section.substring(0, dot + 1);
        boolean any = false;
        List<Draft> drafts = findings.drafts();
        for (Draft draft : drafts.subList(Math.max(0, drafts.size() - MOST_POINTS), drafts.size())) {
            boolean beside = draft.context.section().startsWith(above);
            if (own.date() != null && beside && draft.deadline.date() == null && !draft.recurring) {
                draft.deadline = inherited(own);
                any = true;
            }
        }
        return any;
    }

    private static Deadline inherited(Deadline due) {
        return new Deadline(due.date(), Deadline.Basis.INHERITED, due.text(), due.span());
    }

    private void settleAll(Deadline due) {
        Deadline inherited = inherited(due);
        // what an earlier sentence of this kind has settled needs no second look
        List<Draft> drafts = findings.drafts();
        for (int i = settled; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.deadline.date() == null && !draft.recurring) {
                draft.deadline = inherited;
            }
        }
        settled = drafts.size();
    }
}
