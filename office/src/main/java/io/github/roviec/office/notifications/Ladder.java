package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.TaskCode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// To whom an overdue task is raised, step by step; and the record of every step taken.
@Component
@Transactional
public class Ladder {

    private static final int MOST_DAYS = 250;

    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Ladder(JdbcClient jdbc, People people, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// From below to above.
    public enum Rung {
        /// Người đang thực hiện.
        OFFICER,
        /// Thủ trưởng đơn vị chủ trì.
        HEAD,
        /// Lãnh đạo phụ trách.
        SUPERVISOR,
        /// Chủ tịch.
        CHAIRMAN
    }

    /// @param afterDays working days after the deadline, 1 to 250, not falling from rung to rung
    public record Plan(boolean on, Map<Rung, Integer> afterDays) {

        /// Refuses with `ladder.days`.
        public Plan {
            afterDays = Map.copyOf(afterDays);
            int below = 1;
            for (Rung rung : Rung.values()) {
                Integer days = afterDays.get(rung);
                if (days == null || days < below || days > MOST_DAYS) {
                    throw new Refusal("ladder.days");
                }
                below = days;
            }
        }
    }

    /// A step that was taken.
    ///
    /// @param told names; empty where nobody holds the post
    public record Raised(Instant at, Rung rung, int days, List<String> told) {}

    @Transactional(readOnly = true)
    public Plan of(AuthorityId authority) {
        Map<Rung, Integer> days = new EnumMap<>(Rung.class);
        jdbc.sql("""
                select step, after_days from notifications.rung
                where authority_id is null or authority_id = :authority
                order by authority_id nulls first
                """)
                .param("authority", authority.value())
                .query((row, n) -> days.put(Rung.valueOf(row.getString("step")), row.getInt("after_days")))
                .list();
        boolean on = jdbc.sql("select is_on from notifications.ladder where authority_id = :authority")
                .param("authority", authority.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return new Plan(on, days);
    }

    /// Refuses with `permission.denied`.
    public void set(Plan plan, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        jdbc.sql("""
                insert into notifications.ladder (authority_id, is_on) values (:authority, :on)
                on conflict (authority_id) do update set is_on = excluded.is_on
                """)
                .param("authority", by.authority().value())
                .param("on", plan.on())
                .update();
        plan.afterDays()
                .forEach((rung, days) -> jdbc.sql("""
                insert into notifications.rung (authority_id, step, after_days) values (:authority, :step, :days)
                on conflict (authority_id, step) do update set after_days = excluded.after_days
                """)
                        .param("authority", by.authority().value())
                        .param("step", rung.name())
                        .param("days", days)
                        .update());
        facts.publishEvent(new LadderSet(clock.instant(), by.id(), by.authority(), plan));
    }

    /// What was raised of a task, oldest first. Who may see the task is asked by the caller.
    @Transactional(readOnly = true)
    public List<Raised> raised(AuthorityId authority, TaskCode task) {
        List<Row> rows = jdbc.sql("""
                select at, step, days, told from notifications.raised
                where authority_id = :authority and task_code = :task order by id
                """)
                .param("authority", authority.value())
                .param("task", task.value())
                .query((row, n) -> new Row(
                        row.getTimestamp("at").toInstant(),
                        Rung.valueOf(row.getString("step")),
                        row.getInt("days"),
                        Arrays.stream((Long[]) row.getArray("told").getArray())
                                .map(ActorId::new)
                                .toList()))
                .list();
        Map<ActorId, String> names =
                people.names(rows.stream().flatMap(row -> row.told.stream()).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Raised(
                        row.at,
                        row.rung,
                        row.days,
                        row.told.stream()
                                .map(person -> names.getOrDefault(person, ""))
                                .sorted()
                                .toList()))
                .toList();
    }

    private record Row(Instant at, Rung rung, int days, List<ActorId> told) {}

    /// Whether this node is the one that climbs today; holds until the transaction ends.
    boolean isFirstToday(AuthorityId authority, LocalDate today) {
        return jdbc.sql("""
                update notifications.ladder set climbed_on = :today
                where authority_id = :authority and is_on and (climbed_on is null or climbed_on < :today)
                """)
                        .param("authority", authority.value())
                        .param("today", today)
                        .update()
                > 0;
    }

    /// The highest rung that each task has reached with its present deadline.
    Map<String, Rung> reached(AuthorityId authority) {
        return jdbc
                .sql("select task_code, due, step from notifications.raised where authority_id = :authority")
                .param("authority", authority.value())
                .query((row, n) -> Map.entry(
                        row.getString("task_code") + " " + row.getDate("due").toLocalDate(),
                        Rung.valueOf(row.getString("step"))))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    void log(AuthorityId authority, TaskCode task, LocalDate due, Rung rung, int days, Collection<ActorId> told) {
        jdbc.sql("""
                insert into notifications.raised (authority_id, task_code, due, step, days, at, told)
                values (:authority, :task, :due, :step, :days, :at, :told)
                """)
                .param("authority", authority.value())
                .param("task", task.value())
                .param("due", due)
                .param("step", rung.name())
                .param("days", days)
                .param("at", Timestamp.from(clock.instant()))
                .param("told", told.stream().map(ActorId::value).toArray(Long[]::new))
                .update();
    }
}
