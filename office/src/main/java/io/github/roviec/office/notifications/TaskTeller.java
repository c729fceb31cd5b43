package io.github.roviec.office.notifications;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Inbox.Row;
import io.github.roviec.office.notifications.Matter.OfTask;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.watch.TaskWatch;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Tells of tasks.
@Component
class TaskTeller implements Teller {

    private final TaskWatch tasks;

    TaskTeller(TaskWatch tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Telling> of(AuthorityId authority, List<Row> rows, List<Rule> rules, Supplier<Roster> roster) {
        Map<Row, TaskCode> codes = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.heard().matter() instanceof OfTask(TaskCode code)) {
                codes.put(row, code);
            }
        }
        Map<TaskCode, WatchedTask> found = codes.isEmpty()
                ? Map.of()
                : tasks.tasks(authority, codes.values().stream().distinct().toList());
        List<Telling> tellings = new ArrayList<>();
        codes.forEach((row, code) -> {
            WatchedTask task = found.get(code);
            Optional<Rule> rule = task == null
                    ? Optional.empty()
                    : Rules.first(rules, row.heard().occasion(), task.taskClass());
            if (task != null && rule.isPresent()) {
                String title = Title.of(task.code(), task.text());
                Recipients.of(rule.get(), row.heard(), task, roster.get())
                        .forEach(person -> tellings.add(Telling.ofTask(row, person, title)));
            }
        });
        return tellings;
    }
}
