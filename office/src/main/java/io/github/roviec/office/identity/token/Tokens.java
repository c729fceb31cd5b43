package io.github.roviec.office.identity.token;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The keys of an authority. A person makes and revokes their own; who looks after people, everybody's.
@Component
public class Tokens {

    /// The longest that a key may live.
    public static final int MOST_DAYS = 366;

    private static final String PREFIX = "rv_";
    private static final int BYTES = 32;
    private static final int TAIL = 4;
    private static final int LONGEST_NAME = 100;
    private static final Duration USED_AGAIN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, People people, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// A new key for a post that is held today: one's own, or for who looks after people anybody's.
    /// Refuses with
    /// `token.name`, `token.days`, `identity.post-unknown` or `permission.denied`.
    ///
    /// @return the secret, shown this once and kept nowhere
    @Transactional
    public String make(PostId post, String name, TokenScope scope, LocalDate lastDay, Actor by) {
        LocalDate today = LocalDate.now(clock);
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refusal("token.name", LONGEST_NAME);
        }
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refusal("token.days", MOST_DAYS);
        }
        requireOwn(holder(post, by), by);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long id = jdbc.sql("""
                insert into identity.token (authority_id, post_id, name, scope, digest, tail, created_at, created_by, last_day)
                values (:authority, :post, :name, :scope, :digest, :tail, :now, :by, :last) returning id
                """)
                .param("authority", by.authority().value())
                .param("post", post.value())
                .param("name", called)
                .param("scope", scope.name())
                .param("digest", digest(secret))
                .param("tail", secret.substring(secret.length() - TAIL))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .param("last", lastDay)
                .query(Long.class)
                .single();
        facts.publishEvent(new TokenMade(clock.instant(), by.id(), by.authority(), id, called, post, scope, lastDay));
        return secret;
    }

    private ActorId holder(PostId post, Actor by) {
        return jdbc.sql("select person_id from identity.post where id = :id and authority_id = :authority")
                .param("id", post.value())
                .param("authority", by.authority().value())
                .query(Long.class)
                .optional()
                .map(ActorId::new)
                .filter(person -> people.posts(person).stream().map(Post::id).anyMatch(post::equals))
                .orElseThrow(() -> new Refusal("identity.post-unknown"));
    }

    private void requireOwn(ActorId person, Actor by) {
        if (!person.equals(by.id())) {
            permissions.require(by, Deed.MANAGE_PEOPLE);
        }
    }

    /// One's own keys, or for who looks after people all of the authority; the latest first, those
    /// that still open something before the others, at most 500.
    @Transactional(readOnly = true)
    public List<Token> of(Actor by) {
        return jdbc.sql("""
                select t.*, p.person_id from identity.token t join identity.post p on p.id = t.post_id
                where t.authority_id = :authority and (:all or p.person_id = :person)
                order by t.revoked_at is not null or t.last_day < :today, t.id desc limit 500
                """)
                .param("today", LocalDate.now(clock))
                .param("authority", by.authority().value())
                .param("all", permissions.may(by, Deed.MANAGE_PEOPLE))
                .param("person", by.id().value())
                .query(Tokens::read)
                .list();
    }

    /// From now on it opens nothing. Revoking it again changes nothing. Refuses with `token.unknown`.
    @Transactional
    public void revoke(long id, Actor by) {
        String name = jdbc.sql("""
                select t.name from identity.token t join identity.post p on p.id = t.post_id
                where t.id = :id and t.authority_id = :authority and (:all or p.person_id = :person)
                """)
                .param("id", id)
                .param("authority", by.authority().value())
                .param("all", permissions.may(by, Deed.MANAGE_PEOPLE))
                .param("person", by.id().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("token.unknown"));
        int revoked = jdbc.sql("""
                update identity.token set revoked_at = :now, revoked_by = :by where id = :id and revoked_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .param("id", id)
                .update();
        if (revoked > 0) {
            facts.publishEvent(new TokenRevoked(clock.instant(), by.id(), by.authority(), id, name));
        }
    }

    /// Who shows this secret; nobody where the key is unknown, revoked or over, the post has ended, or
    /// the account is
    /// closed.
    @Transactional
    public Optional<Bearer> bearer(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Token> token = jdbc.sql("""
                select t.*, p.person_id from identity.token t join identity.post p on p.id = t.post_id
                where t.digest = :digest and t.revoked_at is null and t.last_day >= :today
                """)
                .param("digest", digest(secret))
                .param("today", LocalDate.now(clock))
                .query(Tokens::read)
                .optional();
        Optional<Bearer> bearer = token.flatMap(known -> people.posts(known.person()).stream()
                        .filter(post -> post.id().equals(known.post()))
                        .findFirst()
                        .flatMap(post -> people.actor(known.person(), post.id())))
                .map(actor -> new Bearer(actor, token.get().scope(), token.get().id()));
        bearer.ifPresent(known -> jdbc.sql("""
                update identity.token set used_at = :now
                where id = :id and (used_at is null or used_at < :before)
                """)
                .param("now", Timestamp.from(now))
                .param("id", known.token())
                .param("before", Timestamp.from(now.minus(USED_AGAIN)))
                .update());
        return bearer;
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Token read(ResultSet row, int n) throws SQLException {
        Timestamp used = row.getTimestamp("used_at");
        Timestamp revoked = row.getTimestamp("revoked_at");
        return new Token(
                row.getLong("id"),
                new PostId(row.getLong("post_id")),
                new ActorId(row.getLong("person_id")),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                row.getString("tail"),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("last_day", LocalDate.class),
                used == null ? null : used.toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
