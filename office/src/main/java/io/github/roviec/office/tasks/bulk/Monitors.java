package io.github.roviec.office.tasks.bulk;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who of the office follows a task.
@Component
public class Monitors {

    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Monitors(JdbcClient jdbc, People people, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Those who can follow tasks: the clerks of the office.
    public List<Person> able(Actor by) {
        return people.holding(PostKind.CLERK, by.authority());
    }

    /// Refuses with `permission.denied`, `task.unknown`, `task.monitor-unknown`, or the conflict `task.changed`.
    /// Whoever follows it already goes on; nothing is changed then.
    @Transactional
    public void set(TaskCode code, int version, ActorId monitor, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        Person person = able(by).stream()
                .filter(each -> each.id().equals(monitor))
                .findFirst()
                .orElseThrow(() -> new Refusal("task.monitor-unknown"));
        Held held = jdbc.sql("""
                select id, version, monitored_by from tasks.task
                where authority_id = :authority and code = :code for update
                """)
                .param("authority", by.authority().value())
                .param("code", code.value())
                .query(Held.class)
                .optional()
                .orElseThrow(() -> new Refusal("task.unknown", code.value()));
        if (held.version != version) {
            throw new Conflict("task.changed", code.value());
        }
        if (held.monitoredBy != null && held.monitoredBy == monitor.value()) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql("update tasks.task set monitored_by = :monitor, version = version + 1 where id = :id")
                .param("monitor", monitor.value())
                .param("id", held.id)
                .update();
        jdbc.sql("""
                insert into tasks.entry (task_id, authority_id, at, by_id, step, text)
                values (:task, :authority, :at, :by, :step, :text)
                """)
                .param("task", held.id)
                .param("authority", by.authority().value())
                .param("at", Timestamp.from(now))
                .param("by", by.id().value())
                .param("step", Step.MONITOR.name())
                .param("text", person.name())
                .update();
        facts.publishEvent(new MonitorChanged(now, by.id(), by.authority(), code, monitor));
    }

    private record Held(long id, int version, @Nullable Long monitoredBy) {}
}
