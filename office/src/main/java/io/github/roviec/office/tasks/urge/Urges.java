package io.github.roviec.office.tasks.urge;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.Steps;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.life.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Urges. It moves nothing, is no update of the unit's, and does not ask at which version the task was seen.
@Component
@Transactional
public class Urges {

    private final KnownTasks tasks;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    Urges(KnownTasks tasks, Steps steps, JdbcClient jdbc, ApplicationEventPublisher facts) {
        this.tasks = tasks;
        this.steps = steps;
        this.jdbc = jdbc;
        this.facts = facts;
    }

    private record Open(long id, String code, @Nullable LocalDate due) {}

    /// Đôn đốc the lead; of a group's task the units that have not handed in their part. Refuses with
    /// `task.unknown`, `permission.denied` for who did not give it, `urge.over` where no unit has anything
    /// left to do, and `urge.today` where all of them were urged today already.
    ///
    /// @param words what the timeline says besides; messages never carry it
    public void urge(TaskCode code, @Nullable String words, Actor by) {
        var task = tasks.held(code, by);
        if (!steps.isGiver(code, by)) {
            throw new Refusal("permission.denied");
        }
        List<Open> open = open(task.id());
        if (open.isEmpty()) {
            throw new Refusal("urge.over", code.value());
        }
        List<Open> urged = open.stream().filter(this::mark).toList();
        if (urged.isEmpty()) {
            throw new Refusal("urge.today", code.value());
        }
        String said = words == null || words.isBlank() ? null : new Said(words).text();
        if (urged.stream().noneMatch(each -> each.id == task.id())) {
            steps.note(task.id(), Step.URGE, said, urged.size() + "/" + open.size(), by);
        }
        for (Open each : urged) {
            steps.note(each.id, Step.URGE, said, null, by);
            facts.publishEvent(
                    new TaskUrged(steps.now(), by.id(), by.authority(), new TaskCode(each.code), each.due, said));
        }
    }

    /// What a unit still has to do: the parts of a group's task, else the task itself.
    private List<Open> open(long task) {
        return jdbc.sql("""
                select t.id, t.code, t.due from tasks.task t
                where t.state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')
                  and (t.parent_id = :task and t.split_by is null
                       or t.id = :task and not exists (select from tasks.task p
                                                       where p.parent_id = t.id and p.split_by is null))
                order by t.code
                """)
                .param("task", task)
                .query((row, n) ->
                        new Open(row.getLong("id"), row.getString("code"), row.getObject("due", LocalDate.class)))
                .list();
    }

    /// Once a day.
    private boolean mark(Open task) {
        return jdbc.sql("""
                update tasks.task set urged_on = :today where id = :id and urged_on is distinct from :today
                """).param("today", steps.today()).param("id", task.id).update() > 0;
    }
}
