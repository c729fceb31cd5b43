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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The addresses of each office, and how they fare. One that has not answered for {@link #PATIENCE} is switched off
/// and the administrators are told.
@Component
@Transactional
public class Hooks {

    static final Duration PATIENCE = Duration.ofDays(5);

    private static final int LONGEST = 500;
    private static final int SECRET_BYTES = 32;

    /// Gateways of an office.
    private static final int MOST = 10;

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

    /// In the order in which they were added.
    @Transactional(readOnly = true)
    public List<Hook> of(AuthorityId authority) {
        return jdbc.sql("select * from notifications.hook where authority_id = :authority order by id")
                .param("authority", authority.value())
                .query(Hooks::row)
                .list();
    }

    /// Sends there too from now on. The secret that signs is answered here and never shown again; an
    /// address that is known gets a new one, and the kinds said now if any are. Refuses with `permission.denied`,
    /// `hook.many`, or `hook.address`: http or https, a host, no name or password in it. Where it leads is
    /// the administrator's choice; it may lie in the office's own network.
    ///
    /// @param kinds of messages that go there; none: all, or those that a known address has
    public String set(String address, Set<Occasion> kinds, Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        URI there = address(address);
        List<Hook> known = of(by.authority());
        if (known.size() >= MOST
                && known.stream().noneMatch(hook -> hook.address().equals(there))) {
            throw new Refusal("hook.many", MOST);
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into notifications.hook (authority_id, address, secret, occasions, made_at, made_by)
                values (:authority, :address, :secret, :kinds, :now, :by)
                on conflict (authority_id, address) do update
                set secret = excluded.secret, made_at = excluded.made_at,
                    occasions = case when excluded.occasions = '{}' then hook.occasions else excluded.occasions end,
                    made_by = excluded.made_by, failing_since = null, failure = null, disabled_at = null
                """)
                .param("authority", by.authority().value())
                .param("address", there.toString())
                .param("secret", secret)
                .param("kinds", names(kinds))
                .param("now", now())
                .param("by", by.id().value())
                .update();
        facts.publishEvent(new HookSet(clock.instant(), by.id(), by.authority(), there.getHost()));
        return secret;
    }

    /// Which kinds of messages go there from now on. Refuses with `hook.unknown`.
    public void choose(long id, Set<Occasion> kinds, Actor by) {
        Hook hook = known(id, by);
        jdbc.sql("update notifications.hook set occasions = :kinds where id = :id")
                .param("kinds", names(kinds))
                .param("id", id)
                .update();
        facts.publishEvent(new HookSet(
                clock.instant(), by.id(), by.authority(), hook.address().getHost()));
    }

    /// In use again, with the secret that the other side knows. Refuses with `hook.unknown`.
    public void open(long id, Actor by) {
        Hook hook = known(id, by);
        jdbc.sql(
                        "update notifications.hook set failing_since = null, failure = null, disabled_at = null where id = :id")
                .param("id", id)
                .update();
        facts.publishEvent(new HookSet(
                clock.instant(), by.id(), by.authority(), hook.address().getHost()));
    }

    /// Refuses with `hook.unknown`.
    public void close(long id, Actor by) {
        Hook hook = known(id, by);
        jdbc.sql("delete from notifications.hook where id = :id")
                .param("id", id)
                .update();
        facts.publishEvent(new HookClosed(
                clock.instant(), by.id(), by.authority(), hook.address().getHost()));
    }

    private Hook known(long id, Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        return of(by.authority()).stream()
                .filter(hook -> hook.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("hook.unknown"));
    }

    private static String[] names(Set<Occasion> kinds) {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    String secret(Hook hook) {
        return jdbc.sql("select secret from notifications.hook where id = :id")
                .param("id", hook.id())
                .query(String.class)
                .single();
    }

    /// Whether it has this sending already.
    boolean has(Hook hook, long delivery) {
        return jdbc.sql("""
                select exists (select from notifications.hook_arrival where delivery_id = :delivery and hook_id = :hook)
                """)
                .param("delivery", delivery)
                .param("hook", hook.id())
                .query(Boolean.class)
                .single();
    }

    void arrived(Hook hook, long delivery) {
        jdbc.sql("""
                insert into notifications.hook_arrival (delivery_id, hook_id)
                select d.id, h.id from notifications.delivery d, notifications.hook h
                where d.id = :delivery and h.id = :hook
                on conflict do nothing
                """).param("delivery", delivery).param("hook", hook.id()).update();
        jdbc.sql("""
                update notifications.hook set failing_since = null, failure = null
                where id = :hook and failing_since is not null
                """).param("hook", hook.id()).update();
    }

    void failed(Hook hook, AuthorityId authority, String failure) {
        jdbc.sql("""
                update notifications.hook set failing_since = coalesce(failing_since, :now), failure = :failure
                where id = :hook
                """)
                .param("now", now())
                .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST)))
                .param("hook", hook.id())
                .update();
        jdbc.sql("""
                update notifications.hook set disabled_at = :now
                where id = :hook and disabled_at is null and failing_since <= :since
                returning address
                """)
                .param("now", now())
                .param("since", Timestamp.from(clock.instant().minus(PATIENCE)))
                .param("hook", hook.id())
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
                row.getLong("id"),
                URI.create(row.getString("address")),
                Arrays.stream((String[]) row.getArray("occasions").getArray())
                        .map(Occasion::valueOf)
                        .collect(Collectors.toSet()),
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
