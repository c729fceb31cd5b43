package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// The parts of a sentence that orders: clauses of one order, and clauses that are orders of their own.
final class OrderParts {

    /// A clause of so many words that begins with "phối hợp" gives no work of its own.
    private static final int SHORTEST_OWN = 6;

    private final Workbench bench;
    private final Tokens tokens;
    private final CoreReader cores;

    OrderParts(Workbench bench, CoreReader cores) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.cores = cores;
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
}
