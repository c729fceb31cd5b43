package io.github.roviec.office.tasks.delay;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.delay.DelayFact.DelayReasonSet;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The catalogue of reasons: those shipped, as an authority has changed them, and its own.
@Component
public class DelayReasons {

    private static final int LONGEST = 200;

    private static final String KNOWN = """
            select r.id, coalesce(o.name, r.name) as name, coalesce(o.objective, r.objective) as objective,
                   coalesce(o.used, r.used) as used
            from tasks.delay_reason r
            left join tasks.delay_reason o on o.replaces = r.id and o.authority_id = :authority
            where r.replaces is null and (r.authority_id is null or r.authority_id = :authority)
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DelayReasons(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// All of them, those no longer used last.
    public List<DelayReason> of(AuthorityId authority) {
        return jdbc.sql(KNOWN + "order by 4 desc, r.authority_id nulls first, r.id")
                .param("authority", authority.value())
                .query((row, n) -> new DelayReason(
                        row.getLong("id"), row.getString("name"), row.getBoolean("objective"), row.getBoolean("used")))
                .list();
    }

    /// The one that was chosen. Refuses with `delay.reason-missing` what is not offered.
    public DelayReason chosen(@Nullable Long id, AuthorityId authority) {
        return of(authority).stream()
                .filter(reason -> id != null && reason.id() == id && reason.used())
                .findFirst()
                .orElseThrow(() -> new Refusal("delay.reason-missing"));
    }

    /// Adds a reason. Refuses with `permission.denied`, `delay.name` (empty or longer than 200 characters) and
    /// `delay.name-known`.
    @Transactional
    public void add(String name, boolean objective, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        String said = name(name, 0, by);
        jdbc.sql(
                        "insert into tasks.delay_reason (authority_id, name, objective) values (:authority, :name, :objective)")
                .param("authority", by.authority().value())
                .param("name", said)
                .param("objective", objective)
                .update();
        tell(said, objective, true, by);
    }

    /// Changes a reason for the actor's authority; what was reported before keeps its words. Refuses as {@link #add}
    /// does, and with `delay.reason-missing`.
    @Transactional
    public void change(DelayReason reason, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        if (of(by.authority()).stream().noneMatch(known -> known.id() == reason.id())) {
            throw new Refusal("delay.reason-missing");
        }
        String said = name(reason.name(), reason.id(), by);
        jdbc.sql("""
                with own as (
                    update tasks.delay_reason set name = :name, objective = :objective, used = :used
                    where id = :id and authority_id = :authority
                    returning id)
                insert into tasks.delay_reason (authority_id, replaces, name, objective, used)
                select :authority, :id, :name, :objective, :used where not exists (select from own)
                on conflict (authority_id, replaces) do update
                set name = excluded.name, objective = excluded.objective, used = excluded.used
                """)
                .param("authority", by.authority().value())
                .param("id", reason.id())
                .param("name", said)
                .param("objective", reason.objective())
                .param("used", reason.used())
                .update();
        tell(said, reason.objective(), reason.used(), by);
    }

    private String name(String typed, long own, Actor by) {
        String said = typed.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refusal("delay.name", LONGEST);
        }
        if (of(by.authority()).stream()
                .anyMatch(known -> known.id() != own && known.name().equalsIgnoreCase(said))) {
            throw new Refusal("delay.name-known", said);
        }
        return said;
    }

    private void tell(String name, boolean objective, boolean used, Actor by) {
        facts.publishEvent(new DelayReasonSet(clock.instant(), by.id(), by.authority(), name, objective, used));
    }
}
