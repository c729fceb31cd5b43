package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.FoundDirective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Which directives of one paper give the same work to several units.
final class Objectives {

    private Objectives() {}

    /// The ids of directives that serve one objective, in reading order; those that stand alone are left out. Who
    /// shares with one shares with all that this one shares with.
    static List<List<String>> of(List<FoundDirective> found) {
        Map<String, SequencedSet<String>> groups = new LinkedHashMap<>();
        for (FoundDirective directive : found) {
            SequencedSet<String> group = groups.computeIfAbsent(directive.id(), Objectives::alone);
            for (String other : directive.sharedWith()) {
                SequencedSet<String> theirs = groups.computeIfAbsent(other, Objectives::alone);
                if (theirs != group) {
                    group.addAll(theirs);
                    theirs.forEach(member -> groups.put(member, group));
                }
            }
        }
        List<String> order = found.stream().map(FoundDirective::id).toList();
        List<List<String>> shared = new ArrayList<>();
        for (SequencedSet<String> group : new LinkedHashSet<>(groups.values())) {
            if (group.size() > 1) {
                shared.add(order.stream().filter(group::contains).toList());
            }
        }
        return shared;
    }

    private static SequencedSet<String> alone(String id) {
        LinkedHashSet<String> one = new LinkedHashSet<>();
        one.add(id);
        return one;
    }
}
