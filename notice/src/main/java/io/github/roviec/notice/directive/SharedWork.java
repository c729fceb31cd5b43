package io.github.roviec.notice.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds orders of one paper that give the same work to different units: they share a run of words.
final class SharedWork {

    private static final int RUN = 12;
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
            for (int at = draft.from; at + RUN <= draft.to; at++) {
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

    private static boolean sameLead(Draft a, Draft b) {
        return a.lead.stream()
                .map(Addressee::name)
                .toList()
                .equals(b.lead.stream().map(Addressee::name).toList());
    }
}
