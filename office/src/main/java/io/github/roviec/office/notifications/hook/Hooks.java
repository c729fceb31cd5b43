package io.github.roviec.office.notifications.hook;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.notifications.Messages;
import io.github.roviec.office.notifications.Occasion;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one address of each office, and how it fares. One that has not answered for {@link #PATIENCE} is switched off
/// and
/// the administrators are told.
@Component
@Transactional
public class Hooks {

    static final Duration PATIENCE = Duration.ofDays(5);

    private static final int LONGEST = 500;
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Messages messages;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Hooks(JdbcClient jdbc, Permissions permissions, Messages messages, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.messages = messages;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Hook> of(AuthorityId authority) {
        return jdbc.sql("select * from notifications.hook where authority_id = :authority")
                .param("authority", authority.value())
                .query(Hooks::row)
                .optional();
    }

    /// Sends there from now on. The secret that signs is answered here and never shown again. Refuses with
    /// `permission.denied` or `hook.address`: http or https, a host, no name or password in it. Where it leads is
    /// the administrator's choice; it may lie in the office's own network.
    public String set(String address, Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        URI there = address(address);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into notifications.hook (authority_id, address, secret, made_at, made_by)
                values (:authority, :address, :secret, :now, :by)
                on conflict (authority_id) do update
                set address = excluded.address, secret = excluded.secret, made_at = excluded.made_at,
                    made_by = excluded.made_by, failing_since = null, failure = null, disabled_at = null
                """)
                .param("authority", by.authority().value())
                .param("address", there.toString())
                .param("secret", secret)
                .param("now", now())
                .param("by", by.id().value())
                .update();
        facts.publishEvent(new HookSet(clock.instant(), by.id(), by.authority(), there.getHost()));
        return secret;
    }

    /// In use again, with the secret that the other side knows. Refuses with `hook.unknown`.
    public void open(Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        Hook hook = of(by.authority()).orElseThrow(() -> new Refusal("hook.unknown"));
        jdbc.sql("""
                update notifications.hook set failing_since = null, failure = null, disabled_at = null
                where authority_id = :authority
                """).param("authority", by.authority().value()).update();
        facts.publishEvent(new HookSet(
                clock.instant(), by.id(), by.authority(), hook.address().getHost()));
    }

    /// Refuses with `hook.unknown`.
    public void close(Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        Hook hook = of(by.authority()).orElseThrow(() -> new Refusal("hook.unknown"));
        jdbc.sql("delete from notifications.hook where authority_id = :authority")
                .param("authority", by.authority().value())
                .update();
        facts.publishEvent(new HookClosed(
                clock.instant(), by.id(), by.authority(), hook.address().getHost()));
    }

    Optional<String> secret(AuthorityId authority) {
        return jdbc.sql("select secret from notifications.hook where authority_id = :authority and disabled_at is null")
                .param("authority", authority.value())
                .query(String.class)
                .optional();
    }

    void arrived(AuthorityId authority) {
        jdbc.sql("""
                update notifications.hook set failing_since = null, failure = null
                where authority_id = :authority and failing_since is not null
                """).param("authority", authority.value()).update();
    }

    void failed(AuthorityId authority, String failure) {
        jdbc.sql("""
                update notifications.hook set failing_since = coalesce(failing_since, :now), failure = :failure
                where authority_id = :authority
                """)
                .param("now", now())
                .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST)))
                .param("authority", authority.value())
                .update();
        jdbc.sql("""
                update notifications.hook set disabled_at = :now
                where authority_id = :authority and disabled_at is null and failing_since <= :since
                returning address
                """)
                .param("now", now())
                .param("since", Timestamp.from(clock.instant().minus(PATIENCE)))
                .param("authority", authority.value())
                .query(String.class)
                .optional()
                .ifPresent(address -> messages.tellAdministrators(
                        authority,
                        Occasion.HOOK_OFF,
                        String.valueOf(URI.create(address).getHost()),
                        "/thong-bao/nhat-ky"));
    }

    private static URI address(String typed) {
        try {
            URI address = new URI(typed.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (web
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && typed.strip().length() <= LONGEST) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // refused below
        }
        throw new Refusal("hook.address", typed.strip());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Hook row(ResultSet row, int n) throws SQLException {
        return new Hook(
                URI.create(row.getString("address")),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "failing_since"),
                row.getString("failure"),
                instant(row, "disabled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
