package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the heart of a sentence into an order.
final class Orders {

    private final Workbench bench;
    private final Tokens tokens;
    private final Findings findings;
    private final CoreReader cores;
    private final Contributors contributors;
    private final Deadlines deadlines;
    private final Results results;
    private final OrderParts parts;
    private final Continuations more;

    Orders(Workbench bench, Findings findings) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.cores = new CoreReader(tokens, bench.book(), bench.mentions());
        this.contributors = new Contributors(bench.source(), tokens, bench.mentions());
        this.deadlines = new Deadlines(bench);
        this.results = new Results(bench);
        this.parts = new OrderParts(bench, cores);
        this.more = new Continuations(bench, findings, contributors, deadlines);
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

    OrderParts parts() {
        return parts;
    }

    /// What sentences say about the orders before them.
    Continuations more() {
        return more;
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
        List<Addressee> named = host == null ? bench.addressees().all(core.lead(), basis) : List.of(host);
        // "2. Sở Xây dựng: - Yêu cầu các nhà thầu …": either the group or who has to require it of the group
        boolean either = headed(context)
                && requires(core)
                && context.lead().size() == 1
                && !context.lead().getFirst().group();
        return either ? named.stream().map(Addressee::unsure).toList() : named;
    }

    /// "Yêu cầu các đơn vị …": a group that is required to do something.
    private boolean requires(Core core) {
        return core.form() == Core.Form.ASSIGNED
                && !core.lead().isEmpty()
                && core.lead().stream().allMatch(unit -> unit.kind() == UnitMention.Kind.GROUP)
                && tokens.is(core.lead().getFirst().from() - 2, "yêu");
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
                context,
                core.from(),
                bench.endOf(sentence),
                lead,
                together(context.coordinating(), coordinating, lead),
                due);
        draft.recurring = recurring;
        draft.recurringRule = recurring ? Reasons.rule(hits, Family.RECURRING, bench, null) : null;
        draft.dueRule = own.date() == null ? null : Reasons.rule(hits, Family.DEADLINE, bench, own.span());
        draft.names = !core.lead().isEmpty();
        draft.supervisor = contributors.supervisor(sentence);
        if (draft.supervisor == null && !core.lead().isEmpty()) {
            draft.supervisor = contributors.supervisor(core.lead().getFirst());
        }
        draft.product = results.product(core.from(), draft.to);
        draft.reportTo = results.reportTo(core, sentence, hits);
        draft.citations = bench.mentions().citations(core.from(), draft.to);
        draft.items.addAll(OrderParts.clauses(bench, core.from(), draft.to));
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
}
