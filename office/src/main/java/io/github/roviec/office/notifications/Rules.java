package io.github.roviec.office.notifications;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.TaskClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rules of an office: those shipped, and over them its own.
@Component
@Transactional
public class Rules {

    private static final String EVERY_CLASS = "ANY";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Rules(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// All of them, in the order of {@link Occasion}.
    @Transactional(readOnly = true)
    public List<Rule> of(AuthorityId authority) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        jdbc.sql("""
                select * from notifications.rule
                where authority_id is null or authority_id = :authority
                order by authority_id nulls first
                """)
                .param("authority", authority.value())
                .query(Rules::row)
                .list()
                .forEach(rule -> rules.put(rule.occasion() + " " + rule.taskClass(), rule));
        return rules.values().stream()
                .sorted(Comparator.comparing(Rule::occasion)
                        .thenComparing(Rule::taskClass, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /// The one that holds; empty where it is switched off.
    ///
    /// @param taskClass of the task; null for what is not about one
    static Optional<Rule> first(List<Rule> rules, Occasion occasion, @Nullable TaskClass taskClass) {
        return rules.stream()
                .filter(rule -> rule.occasion() == occasion && rule.isFor(taskClass) && rule.on())
                .findFirst();
    }

    /// The office's own rule from now on. Refuses with `permission.denied`, or `rule.unknown` where nothing was shipped
    /// for the occasion and class.
    public void set(Rule rule, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        if (of(by.authority()).stream()
                .noneMatch(known -> known.occasion() == rule.occasion() && known.taskClass() == rule.taskClass())) {
            throw new Refusal("rule.unknown");
        }
        jdbc.sql("""
                insert into notifications.rule (authority_id, occasion, task_class, is_on, days, recipients, set_at, set_by)
                values (:authority, :occasion, :class, :on, :days, :recipients, :now, :by)
                on conflict (authority_id, occasion, task_class) do update
                set is_on = excluded.is_on, days = excluded.days, recipients = excluded.recipients,
                    set_at = excluded.set_at, set_by = excluded.set_by
                """)
                .param("authority", by.authority().value())
                .param("occasion", rule.occasion().name())
                .param("class", column(rule.taskClass()))
                .param("on", rule.on())
                .param("days", rule.days().toArray(Integer[]::new))
                .param(
                        "recipients",
                        rule.recipients().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .update();
        facts.publishEvent(new RuleSet(clock.instant(), by.id(), by.authority(), rule));
    }

    /// As shipped again.
    public void clear(Occasion occasion, @Nullable TaskClass taskClass, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        int gone = jdbc.sql("""
                delete from notifications.rule
                where authority_id = :authority and occasion = :occasion and task_class = :class
                """)
                .param("authority", by.authority().value())
                .param("occasion", occasion.name())
                .param("class", column(taskClass))
                .update();
        if (gone > 0) {
            facts.publishEvent(new RuleCleared(clock.instant(), by.id(), by.authority(), occasion));
        }
    }

    private static String column(@Nullable TaskClass taskClass) {
        return taskClass == null ? EVERY_CLASS : taskClass.name();
    }

    private static Rule row(ResultSet row, int n) throws SQLException {
        String taskClass = row.getString("task_class");
        return new Rule(
                Occasion.valueOf(row.getString("occasion")),
                taskClass.equals(EVERY_CLASS) ? null : TaskClass.valueOf(taskClass),
                row.getBoolean("is_on"),
                List.of((Integer[]) row.getArray("days").getArray()),
                Arrays.stream((String[]) row.getArray("recipients").getArray())
                        .map(Recipient::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("authority_id") != null);
    }
}
