package io.github.roviec.office.tasks.takeover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Gathers what is asked, once for all rows that say the same.
final class Asking {

    static final PartyCells.Asked NOBODY = (kind, said, required, taken, near) -> {};

    private record Open(
            String shown,
            List<Integer> rows,
            boolean required,
            @Nullable String taken,
            List<UnitNames.Named> near) {}

    private final Ground ground;
    private final Map<Answers.Key, Open> open = new LinkedHashMap<>();

    Asking(Ground ground) {
        this.ground = ground;
    }

    PartyCells.Asked at(int row) {
        return (kind, said, required, taken, near) -> {
            Answers.Key key = Answers.Key.of(kind, said);
            Open now = open.computeIfAbsent(key, _ -> new Open(said, new ArrayList<>(), required, taken, near));
            if (now.rows.isEmpty() || now.rows.getLast() != row) {
                now.rows.add(row);
            }
            if (required && !now.required) {
                open.put(key, new Open(now.shown, now.rows, true, taken, near));
            }
        };
    }

    List<Question> questions() {
        TreeMap<Integer, List<Question>> byUrgency = new TreeMap<>();
        open.forEach((key, asked) -> {
            boolean given = ground.answers().said().containsKey(key);
            Question question = new Question(
                    key.kind(),
                    asked.shown,
                    asked.rows.size(),
                    asked.rows.getFirst(),
                    asked.near.stream()
                            .map(named -> new Question.Option(named.key(), named.name()))
                            .toList(),
                    asked.required,
                    asked.taken,
                    given);
            int urgency = asked.required ? 0 : asked.taken == null ? 1 : 2;
            byUrgency.computeIfAbsent(urgency, _ -> new ArrayList<>()).add(question);
        });
        return byUrgency.values().stream().flatMap(List::stream).toList();
    }
}
