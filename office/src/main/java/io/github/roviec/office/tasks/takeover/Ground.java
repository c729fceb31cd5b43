package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.Spelling;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of the office while a register is read.
///
/// @param leaders names without accents
/// @param people  the same, of everybody
/// @param reader  who takes the register over, and follows the tasks for which it names nobody
record Ground(
        UnitNames units, Answers answers, Map<String, ActorId> leaders, Map<String, ActorId> people, ActorId reader) {

    @Nullable
    ActorId leader(String cell) {
        return named(leaders, cell);
    }

    @Nullable
    ActorId person(String cell) {
        return named(people, cell);
    }

    /// The only one whose name stands in the cell.
    private static @Nullable ActorId named(Map<String, ActorId> names, String cell) {
        String said = " " + Spelling.fold(cell) + " ";
        var found = names.entrySet().stream()
                .filter(name -> said.contains(" " + name.getKey() + " "))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }
}
