package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.Roster.Rosters;
import io.github.roviec.office.notifications.Telling.Told;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.watch.TaskWatch;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The messages of each person, as they stand under the bell. Everybody reads their own.
@Component
@Transactional
public class Messages {

    /// On which PostgreSQL tells every node whose bell is to ring.
    static final String CHANNEL = "roviec_bell";

    private final JdbcClient jdbc;
    private final MessageRows rows;
    private final TaskWatch tasks;
    private final Rosters rosters;
    private final Clock clock;

    Messages(JdbcClient jdbc, MessageRows rows, TaskWatch tasks, Rosters rosters, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tasks = tasks;
        this.rosters = rosters;
        this.clock = clock;
    }

    /// The newest first.
    ///
    /// @param unread only those not read yet
    @Transactional(readOnly = true)
    public List<Message> list(boolean unread, Page page, Actor by) {
        List<Message> messages = jdbc.sql("""
                select * from notifications.message
                where person_id = :person and (not :unread or read_at is null)
                order by id desc limit :limit offset :offset
                """)
                .param("person", by.id().value())
                .param("unread", unread)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(MessageRows::read)
                .list();
        return messages.isEmpty() ? messages : seenBy(by.id(), by.authority(), messages);
    }

    /// What a person may no longer see keeps its code and loses its words.
    private List<Message> seenBy(ActorId person, AuthorityId authority, List<Message> messages) {
        Map<TaskCode, WatchedTask> known = tasks.tasks(
                authority,
                messages.stream().map(Message::task).filter(Objects::nonNull).toList());
        Roster roster = rosters.of(authority);
        return messages.stream()
                .map(message -> isSeen(person, message, known, roster) ? message : message.untold())
                .toList();
    }

    private static boolean isSeen(ActorId person, Message message, Map<TaskCode, WatchedTask> known, Roster roster) {
        return switch (message.occasion().about()) {
            case TASK -> {
                WatchedTask task = known.get(message.task());
                yield task != null && roster.sees(person, task);
            }
            case FORM, EXPLANATION -> roster.seesFigures(person, message.unit());
            case HOUSE -> true;
        };
    }

    /// Those of `messages` of which this person may still know.
    @Transactional(readOnly = true)
    public List<Message> forEyesOf(ActorId person, AuthorityId authority, List<Message> messages) {
        return messages.isEmpty()
                ? messages
                : seenBy(person, authority, messages).stream()
                        .filter(message -> message.title() != null)
                        .toList();
    }

    @Transactional(readOnly = true)
    public int count(boolean unread, Actor by) {
        return unread
                ? unread(by.id())
                : jdbc.sql("select count(*) from notifications.message where person_id = :person")
                        .param("person", by.id().value())
                        .query(Integer.class)
                        .single();
    }

    @Transactional(readOnly = true)
    public int unread(ActorId person) {
        return unread(List.of(person)).getOrDefault(person, 0);
    }

    /// How many each of `people` has not read; who has none is left out.
    @Transactional(readOnly = true)
    public Map<ActorId, Integer> unread(Collection<ActorId> people) {
        Map<ActorId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select person_id, count(*) as unread from notifications.message
                where person_id = any(:people) and read_at is null
                group by person_id
                """)
                .param("people", people.stream().map(ActorId::value).toArray(Long[]::new))
                .query((row, n) -> counts.put(new ActorId(row.getLong("person_id")), row.getInt("unread")))
                .list();
        return counts;
    }

    /// The page that a message is about; it is read from now on. Refuses with `message.unknown`, also where it is
    /// another person's.
    public String open(long message, Actor by) {
        String place = jdbc.sql("""
                update notifications.message set read_at = coalesce(read_at, :now)
                where id = :id and person_id = :person
                returning coalesce(place, '/nhiem-vu/' || task_code)
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", message)
                .param("person", by.id().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("message.unknown"));
        ring(by.id());
        return place;
    }

    /// All of the actor's messages are read, up to and with `last`: what came in the meantime is not.
    public int openAll(long last, Actor by) {
        int read = jdbc.sql("""
                update notifications.message set read_at = :now
                where person_id = :person and id <= :last and read_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", by.id().value())
                .param("last", last)
                .update();
        ring(by.id());
        return read;
    }

    /// All at once; who has been told of it already is left out of the answer.
    List<Told> put(AuthorityId authority, List<Telling> tellings) {
        if (tellings.isEmpty()) {
            return List.of();
        }
        List<Told> told = rows.put(authority, tellings);
        ring(told.stream().map(Told::person).collect(Collectors.toSet()));
        return told;
    }

    /// Tells everybody who administers an authority something that is about no task.
    ///
    /// @param title in words of its own
    /// @param place the page where one can do something about it
    public void tellAdministrators(AuthorityId authority, Occasion occasion, String title, String place) {
        for (ActorId person : rosters.of(authority).administrators()) {
            jdbc.sql("""
                    insert into notifications.message (authority_id, person_id, occasion, title, place, at)
                    values (:authority, :person, :occasion, :title, :place, :at)
                    """)
                    .param("authority", authority.value())
                    .param("person", person.value())
                    .param("occasion", occasion.name())
                    .param("title", title)
                    .param("place", place)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            ring(person);
        }
    }

    private void ring(ActorId person) {
        ring(Set.of(person));
    }

    /// Heard by every node once this transaction is there.
    private void ring(Set<ActorId> people) {
        jdbc.sql("select count(pg_notify(:channel, person)) from unnest(cast(:people as text[])) as person")
                .param("channel", CHANNEL)
                .param(
                        "people",
                        people.stream()
                                .map(person -> Long.toString(person.value()))
                                .toArray(String[]::new))
                .query((row, n) -> 0)
                .list();
    }
}
