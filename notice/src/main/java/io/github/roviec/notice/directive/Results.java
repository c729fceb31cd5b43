package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an order asks to be handed over, and to whom.
final class Results {

    private static final int LONGEST_OBJECT = 8;

    private final Workbench bench;
    private final Tokens tokens;

    Results(Workbench bench) {
        this.bench = bench;
        this.tokens = bench.tokens();
    }

    /// The paper or thing that tokens `[from, to)` order somebody to hand over, in its words; null where none is named.
    @Nullable
    String product(int from, int to) {
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

    /// "… báo cáo UBND tỉnh", "… gửi về Sở Nội vụ": the unit behind the verb, unless it leads the order itself.
    @Nullable
    String reportTo(Core core, Sentence sentence, List<Hit> hits) {
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
}
