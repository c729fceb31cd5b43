package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.DirectiveReader.Outcome;
import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Block;
import io.github.roviec.notice.tree.Marker;
import java.util.ArrayList;
import java.util.List;

/// Knows headings: what they announce, whom they name, the deadline they set.
final class Headings {

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_SOMEBODY = 20;

    private final Workbench bench;
    private final Tokens tokens;
    private final Orders orders;
    private final LeadIns leadIns;

    Headings(Workbench bench, Orders orders, LeadIns leadIns) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.orders = orders;
        this.leadIns = leadIns;
    }

    boolean isHeading(Block block, boolean listFollows) {
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

    Outcome heading(Block block, Context context) {
        var whole = new Sentence(block.from(), block.to());
        List<Hit> hits = bench.hits(whole);
        Core core = block.empty() || agenda(block) ? null : orders.core(whole, hits, false);
        if (core != null && core.form() == Core.Form.ASSIGNED) {
            return new Outcome(leadIns.handDown(core, whole, hits, context), true, false, List.of());
        }
        List<UnitMention> units =
                block.empty() || !block.marked() ? List.of() : bench.mentions().units(block.from());
        if (!units.isEmpty()
                && units.getLast().kind() == UnitMention.Kind.GROUP
                && !leadIns.announces(block, "assessment")) {
            var named = new ArrayList<>(units.subList(0, units.size() - 1));
            named.add(bench.mentions()
                    .extended(units.getLast(), nameEnd(block, units.getLast().to(), hits)));
            return new Outcome(
                    context.led(bench.addressees().all(named, Basis.HEADING)).orders(true), true, false, List.of());
        }
        boolean tasks = leadIns.announces(block, "tasks");
        boolean assessment = leadIns.announces(block, "assessment");
        if (units.isEmpty() && context.tasked() && !tasks && !assessment && somebody(block)) {
            UnitMention guessed = bench.mentions().guessed(block.from(), nameEnd(block, block.from(), hits));
            return new Outcome(
                    context.led(bench.addressees().all(List.of(guessed), Basis.HEADING)), true, false, List.of());
        }
        Context inside = tasks ? context.orders(true) : assessment ? context.orders(false) : context;
        Deadline scope = block.empty() || agenda(block)
                ? Deadline.NONE
                : orders.deadlines().of(hits, block.from(), Deadline.Basis.INHERITED);
        return new Outcome(inside.due(scope), false, false, List.of());
    }

    /// "1. Các chủ đập, chủ hồ chứa" above a list of work: people or bodies of a kind that no rule knows. Things
    /// ("Các dự án trọng điểm") are what the list is about.
    private boolean somebody(Block block) {
        int at = block.from();
        if (!block.marked() || block.to() - at > LONGEST_SOMEBODY || !tokens.isAny(at, "các", "những", "từng", "mỗi")) {
            return false;
        }
        return tokens.isAny(
                at + 1, "chủ", "ông", "bà", "người", "đồng", "hộ", "cơ", "đơn", "tổ", "doanh", "hội", "thành", "lực",
                "nhà", "bên", "cán", "công", "trưởng", "phó", "nhóm", "đội", "đoàn");
    }

    /// Without the "có trách nhiệm" that closes some headings.
    private static int nameEnd(Block block, int from, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.is(Family.VERB, "lead") && hit.from() >= from) {
                return hit.from();
            }
        }
        return block.to();
    }
}
