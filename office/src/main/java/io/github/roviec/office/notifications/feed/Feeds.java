package io.github.roviec.office.notifications.feed;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.watch.TaskWatch;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The secret addresses of calendars. Who knows one may read it without signing in; a new one ends the old one.
@Component
@Transactional
public class Feeds {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;
    private final TaskWatch tasks;
    private final DeadlineCalendar calendar;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(
            JdbcClient jdbc,
            People people,
            Permissions permissions,
            TaskWatch tasks,
            DeadlineCalendar calendar,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.tasks = tasks;
        this.calendar = calendar;
        this.facts = facts;
        this.clock = clock;
    }

    /// Since when this person has an address; empty where they have none.
    @Transactional(readOnly = true)
    public Optional<Instant> since(ActorId person) {
        return jdbc.sql("select made_at from notifications.feed where person_id = :person")
                .param("person", person.value())
                .query((row, n) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    /// A new token; the one before is worthless. It is answered here and never shown again.
    public String open(Actor by) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into notifications.feed (person_id, authority_id, token_sha256, made_at)
                values (:person, :authority, :digest, :now)
                on conflict (person_id) do update
                set token_sha256 = excluded.token_sha256, made_at = excluded.made_at
                """)
                .param("person", by.id().value())
                .param("authority", by.authority().value())
                .param("digest", digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        facts.publishEvent(new FeedOpened(clock.instant(), by.id(), by.authority()));
        return token;
    }

    public void close(Actor by) {
        int gone = jdbc.sql("delete from notifications.feed where person_id = :person")
                .param("person", by.id().value())
                .update();
        if (gone > 0) {
            facts.publishEvent(new FeedClosed(clock.instant(), by.id(), by.authority()));
        }
    }

    /// The calendar of whom the token belongs to, as they may see it today; empty where it belongs to nobody, or to
    /// somebody whose account is closed.
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return jdbc.sql("select person_id, authority_id from notifications.feed where token_sha256 = :digest")
                .param("digest", digest(token))
                .query((row, n) -> Optional.of(new ActorId(row.getLong("person_id")))
                        .flatMap(people::person)
                        .filter(person -> !person.disabled())
                        .map(person -> calendar(person.id(), person.authority())))
                .optional()
                .flatMap(found -> found);
    }

    private String calendar(ActorId person, AuthorityId authority) {
        Set<UnitId> units = new HashSet<>();
        boolean office = false;
        for (Post post : people.posts(person)) {
            Actor actor = people.actor(person, post.id()).orElseThrow();
            if (permissions.isAuthorityWide(actor)) {
                office |= permissions.may(actor, Deed.SEE_TASKS);
            } else if (permissions.may(actor, Deed.SEE_TASKS)) {
                units.addAll(permissions.visible(actor));
            }
        }
        return calendar.of(authority, tasks.deadlines(authority, units, office ? person : null));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
