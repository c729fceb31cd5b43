package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Registers that were begun and are not finished. A file of somebody else's work does not lie about for ever: after
/// {@link #KEPT} it is dropped, and who began it finds that said where they would go on.
@Component
@Transactional
public class Drafts {

    /// From the day on which the file was read.
    public static final Period KEPT = Period.ofDays(30);

    private final TakeoverStore store;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Clock clock;

    Drafts(TakeoverStore store, JdbcClient jdbc, Permissions permissions, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// A file that was dropped before it was carried out.
    public record Dropped(String fileName, Instant begunAt, Instant droppedAt) {}

    /// What the actor has begun and not finished.
    @Transactional(readOnly = true)
    public Optional<TakeoverFile> open(Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        return store.open(by);
    }

    /// The last of the actor's that was dropped; null when none was, or another was begun since.
    @Transactional(readOnly = true)
    public @Nullable Dropped dropped(Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        return jdbc.sql("""
                select d.file_name, d.begun_at, d.dropped_at from tasks.takeover_dropped d
                where d.authority_id = :authority and d.begun_by = :by
                  and not exists (select from tasks.takeover t
                                  where t.authority_id = :authority and t.begun_by = :by and t.begun_at > d.dropped_at)
                order by d.id desc limit 1
                """)
                .param("authority", by.authority().value())
                .param("by", by.id().value())
                .query((row, n) -> new Dropped(
                        row.getString("file_name"),
                        row.getTimestamp("begun_at").toInstant(),
                        row.getTimestamp("dropped_at").toInstant()))
                .optional()
                .orElse(null);
    }

    /// When a draft that was begun then is dropped.
    public static Instant until(Instant begunAt, ZoneId zone) {
        return begunAt.atZone(zone).plus(KEPT).toInstant();
    }

    /// Drops what is older. How many.
    int drop() {
        Instant now = clock.instant();
        return jdbc.sql("""
                with dropped as (
                    delete from tasks.takeover where done_at is null and begun_at < :before
                    returning authority_id, begun_by, begun_at, file_name)
                insert into tasks.takeover_dropped (authority_id, begun_by, begun_at, file_name, dropped_at)
                select authority_id, begun_by, begun_at, file_name, :now from dropped
                """)
                .param(
                        "before",
                        Timestamp.from(now.atZone(clock.getZone()).minus(KEPT).toInstant()))
                .param("now", Timestamp.from(now))
                .update();
    }
}
