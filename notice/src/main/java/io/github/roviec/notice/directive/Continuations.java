package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Later sentences as more about the orders before them: by when, on what condition, under whom.
final class Continuations {

    private static final int LONGEST_DEADLINE = 20;

    private static final int LONGEST_POINT = 60;

    private static final int MOST_POINTS = 60;

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
    private final Contributors contributors;
    private final Deadlines deadlines;
    private int settled;

    Continuations(Workbench bench, Findings findings, Contributors contributors, Deadlines deadlines) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.contributors = contributors;
        this.deadlines = deadlines;
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

    /// A sentence that says more about the order before it: its deadline, its condition, who directs it.
    boolean continues(@Nullable Draft open, Sentence sentence, List<Hit> hits, Block block) {
        Deadline own = deadlines.of(hits, sentence.from(), Deadline.Basis.EXPLICIT);
        if (open == null) {
            return own.date() != null && !block.marked() && dueOfAll(sentence, own, block);
        }
        if (labelled(open, sentence)) {
            return true;
        }
        Supervisor supervisor = contributors.supervisor(sentence);
        boolean duty = DirectiveReader.first(hits, Family.DUTY, sentence) != null;
        boolean partOfIt = tokens.is(sentence.from(), "trong") && tokens.is(sentence.from() + 1, "đó");
        if (supervisor == null && own.date() == null && !duty && !partOfIt) {
            return false;
        }
        open.to = bench.endOf(sentence);
        open.supervisor = supervisor == null ? open.supervisor : supervisor;
        open.dueRule = own.date() == null ? open.dueRule : Reasons.rule(hits, Family.DEADLINE, bench, own.span());
        open.deadline = own.date() == null ? open.deadline : own;
        open.citations = bench.mentions().citations(open.from, open.to);
        return true;
    }

    /// "Trách nhiệm: Phòng Kinh tế." behind an order that names nobody itself.
    private boolean labelled(Draft open, Sentence sentence) {
        Hit label = bench.book().at(Family.LABEL, tokens, sentence.from(), sentence.to());
        boolean lead = label != null && label.says("lead") && !open.names;
        if (label == null || !lead && !label.says("coordinating")) {
            return false;
        }
        List<Addressee> named = bench.addressees().all(bench.unitsIn(label.to(), sentence.to()), Basis.SENTENCE);
        if (lead) {
            open.lead = named;
            open.names = true;
        } else {
            open.coordinating = named;
        }
        open.to = bench.endOf(sentence);
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
            open.to = bench.endOf(sentence);
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
}
