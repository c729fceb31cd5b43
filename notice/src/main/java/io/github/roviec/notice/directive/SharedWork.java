package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.UnitMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds orders of one paper that give the same work to different units: they share a run of words.
final class SharedWork {

    private static final int RUN = 12;
    private static final int LEAST_WORK = 9;
    private static final int MOST_IN_COMMON = 8;

    /// Percent of the shorter order that both must have in common; less is a formula of the trade.
    private static final int LEAST_SHARE = 50;

    private record Pair(int a, int b) {}

    private SharedWork() {}

    /// For each draft the ids of the others that share its work.
    static List<List<String>> of(Workbench bench, List<Draft> drafts) {
        Map<String, List<Integer>> runs = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean[] named = named(bench, draft);
            for (int at = draft.from; at + RUN <= draft.to; at++) {
                if (!speaksOfWork(named, at - draft.from)) {
                    continue;
                }
                var run = new StringBuilder();
                for (int w = at; w < at + RUN; w++) {
                    run.append(bench.tokens().key(w)).append(' ');
                }
                List<Integer> owners = runs.computeIfAbsent(run.toString(), r -> new ArrayList<>(2));
                if (owners.size() < MOST_IN_COMMON && (owners.isEmpty() || owners.getLast() != i)) {
                    owners.add(i);
                }
            }
        }
        var shared = new ArrayList<TreeSet<Integer>>();
        drafts.forEach(d -> shared.add(new TreeSet<>()));
        Map<Pair, Integer> common = new HashMap<>();
        for (List<Integer> owners : runs.values()) {
            for (int a : owners) {
                for (int b : owners) {
                    if (a != b && !sameLead(drafts.get(a), drafts.get(b))) {
                        common.merge(new Pair(a, b), 1, Integer::sum);
                    }
                }
            }
        }
        common.forEach((pair, count) -> {
            Draft a = drafts.get(pair.a);
            Draft b = drafts.get(pair.b);
            int shorter = Math.min(a.to - a.from, b.to - b.from);
            if ((count + RUN - 1) * 100 >= shorter * LEAST_SHARE) {
                shared.get(pair.a).add(pair.b);
            }
        });
        return shared.stream()
                .map(others -> others.stream().map(i -> String.valueOf(i + 1)).toList())
                .toList();
    }

    /// Which words of a draft name units or papers: they are shared by many orders and say nothing of the work.
    private static boolean[] named(Workbench bench, Draft draft) {
        var named = new boolean[draft.to - draft.from];
        for (int i = draft.from; i < draft.to; i++) {
            named[i - draft.from] |= bench.mentions().cited(i);
            List<UnitMention> units =
                    named[i - draft.from] ? List.of() : bench.mentions().units(i);
            int end = units.isEmpty() ? i : Math.min(units.getLast().to(), draft.to);
            if (end > i) {
                Arrays.fill(named, i - draft.from, end - draft.from, true);
            }
        }
        return named;
    }

    private static boolean speaksOfWork(boolean[] named, int at) {
        int work = 0;
        for (int i = at; i < at + RUN; i++) {
            work += named[i] ? 0 : 1;
        }
        return work >= LEAST_WORK;
    }

    private static boolean sameLead(Draft a, Draft b) {
        return a.lead.stream()
                .map(Addressee::name)
                .toList()
                .equals(b.lead.stream().map(Addressee::name).toList());
    }
}
