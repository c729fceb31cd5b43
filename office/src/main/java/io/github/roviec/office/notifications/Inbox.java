package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What has happened and is still to be told. Written in the transaction in which it happened, so that nothing is lost;
/// a row that a node works on is locked, and other nodes step over it, so that nothing is told twice.
@Component
class Inbox {

    private static final int MOST_ATTEMPTS = 8;
    private static final int LONGEST_FAILURE = 500;

    /// A newer release may have written others: they wait for it.
    private static final String[] KNOWN =
            Arrays.stream(Occasion.values()).map(Enum::name).toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(long id, Heard heard) {}

    /// All at once, of an authority. What has a key already heard is not heard again.
    ///
    /// @return how many were new
    int put(AuthorityId authority, List<Heard> all) {
        return all.isEmpty()
                ? 0
                : jdbc.sql("""
                insert into notifications.heard
                    (authority_id, occasion, task_code, subject, by_id, days, due, at, key, try_at)
                select :authority, t.occasion, t.task, t.subject, t.by, t.days, t.due, t.at, t.key, t.at
                from unnest(cast(:occasions as text[]), cast(:tasks as text[]), cast(:subjects as text[]),
                            cast(:by as bigint[]),
                            cast(:days as int[]), cast(:dues as date[]), cast(:ats as timestamptz[]), cast(:keys as text[]))
                     with ordinality as t (occasion, task, subject, by, days, due, at, key, n)
                order by t.n
                on conflict (authority_id, key) do nothing
                """)
                        .param("authority", authority.value())
                        .param(
                                "occasions",
                                Columns.each(all, heard -> heard.occasion().name(), String[]::new))
                        .param(
                                "tasks",
                                Columns.each(all, heard -> heard.matter().taskCode(), String[]::new))
                        .param(
                                "subjects",
                                Columns.each(all, heard -> heard.matter().subject(), String[]::new))
                        .param("by", Columns.each(all, heard -> heard.by().value(), Long[]::new))
                        .param("days", Columns.each(all, Heard::days, Integer[]::new))
                        .param("dues", Columns.each(all, heard -> Objects.toString(heard.due(), null), String[]::new))
                        .param("ats", Columns.each(all, heard -> heard.at().toString(), String[]::new))
                        .param("keys", Columns.each(all, Heard::key, String[]::new))
                        .update();
    }

    /// What has a key already heard is not heard again.
    boolean put(Heard heard) {
        return jdbc.sql("""
                insert into notifications.heard
                    (authority_id, occasion, task_code, subject, by_id, named_id, unit_id, days, due, at, key, try_at)
                values (:authority, :occasion, :task, :subject, :by, :named, :unit, :days, :due, :at, :key, :at)
                on conflict (authority_id, key) do nothing
                """)
                        .param("authority", heard.authority().value())
                        .param("occasion", heard.occasion().name())
                        .param("task", heard.matter().taskCode())
                        .param("subject", heard.matter().subject())
                        .param("by", heard.by().value())
                        .param(
                                "named",
                                heard.named() == null ? null : heard.named().value())
                        .param(
                                "unit",
                                heard.unit() == null ? null : heard.unit().value())
                        .param("days", heard.days())
                        .param("due", heard.due())
                        .param("at", Timestamp.from(heard.at()))
                        .param("key", heard.key())
                        .update()
                > 0;
    }

    /// The next ones, locked until the transaction ends.
    List<Row> take(int most) {
        return jdbc.sql("""
                select * from notifications.heard
                where done_at is null and try_at <= :now and occasion = any(:known)
                order by try_at, id limit :most for update skip locked
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("known", KNOWN)
                .param("most", most)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        new Heard(
                                new AuthorityId(row.getLong("authority_id")),
                                Occasion.valueOf(row.getString("occasion")),
                                Matter.read(row.getString("task_code"), row.getString("subject")),
                                new ActorId(row.getLong("by_id")),
                                actor(row.getObject("named_id", Long.class)),
                                unit(row.getObject("unit_id", Long.class)),
                                row.getObject("days", Integer.class),
                                row.getObject("due", LocalDate.class),
                                row.getTimestamp("at").toInstant(),
                                row.getString("key"))))
                .list();
    }

    void done(List<Row> rows) {
        jdbc.sql("update notifications.heard set done_at = :now where id = any(:ids)")
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", rows.stream().map(Row::id).toArray(Long[]::new))
                .update();
    }

    /// Tried again later, longer each time; after {@link #MOST_ATTEMPTS} it stays for the administrator to see.
    void failed(long id, Exception failure) {
        Instant now = clock.instant();
        String words = String.valueOf(failure.getMessage());
        jdbc.sql("""
                update notifications.heard
                set attempts = attempts + 1, failure = :failure,
                    try_at = cast(:now as timestamptz) + make_interval(mins => (2 ^ attempts)::int),
                    done_at = case when attempts + 1 >= :most then cast(:now as timestamptz) end
                where id = :id
                """)
                .param("failure", words.substring(0, Math.min(words.length(), LONGEST_FAILURE)))
                .param("now", Timestamp.from(now))
                .param("most", MOST_ATTEMPTS)
                .param("id", id)
                .update();
    }

    /// What was told long ago need not be remembered; a key is, as long as its day could be asked for again.
    int forget(Duration older) {
        return jdbc.sql("delete from notifications.heard where done_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(older)))
                .update();
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable ActorId actor(@Nullable Long id) {
        return id == null ? null : new ActorId(id);
    }
}
