package io.github.roviec.office.notifications.push;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The browsers of each person. Everybody speaks for their own.
@Component
@Transactional
public class Pushes {

    private static final int AUTH_BYTES = 16;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final PushSettings settings;
    private final Vapid vapid;
    private final Clock clock;

    Pushes(JdbcClient jdbc, PushSettings settings, Vapid vapid, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.vapid = vapid;
        this.clock = clock;
    }

    /// With what a browser subscribes, base64url.
    public String publicKey() {
        return vapid.publicKey();
    }

    @Transactional(readOnly = true)
    public List<Subscription> of(ActorId person) {
        return addresses(person).stream().map(Address::shown).toList();
    }

    /// A browser that is known already belongs to who sits at it now. Refuses with `push.endpoint` where the operator
    /// does not let that push service be used, and with `push.keys`.
    ///
    /// @param p256dh base64url, as the browser gives it
    /// @param auth   the same
    public void add(String endpoint, String p256dh, String auth, String browser, Actor by) {
        byte[] key = bytes(p256dh);
        byte[] secret = bytes(auth);
        Curve.point(key);
        if (secret.length != AUTH_BYTES) {
            throw new Refusal("push.keys");
        }
        jdbc.sql("""
                insert into notifications.push_subscription
                    (person_id, authority_id, endpoint, p256dh, auth, browser, made_at)
                values (:person, :authority, :endpoint, :key, :auth, :browser, :now)
                on conflict (endpoint) do update
                set person_id = excluded.person_id, authority_id = excluded.authority_id, p256dh = excluded.p256dh,
                    auth = excluded.auth, browser = excluded.browser, made_at = excluded.made_at
                """)
                .param("person", by.id().value())
                .param("authority", by.authority().value())
                .param("endpoint", allowed(endpoint).toString())
                .param("key", key)
                .param("auth", secret)
                .param("browser", browser.substring(0, Math.min(browser.length(), LONGEST_NAME)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// One that is another person's, or gone, is left alone.
    public void remove(long subscription, Actor by) {
        jdbc.sql("delete from notifications.push_subscription where id = :id and person_id = :person")
                .param("id", subscription)
                .param("person", by.id().value())
                .update();
    }

    private URI allowed(String endpoint) {
        try {
            URI address = new URI(endpoint.strip());
            if (endpoint.length() <= LONGEST_ADDRESS && settings.isAllowed(address)) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // refused below
        }
        throw new Refusal("push.endpoint");
    }

    /// A browser with all that is needed to reach it.
    record Address(Subscription shown, URI endpoint, byte[] p256dh, byte[] auth, long lastDelivery) {}

    List<Address> addresses(ActorId person) {
        return jdbc.sql("select * from notifications.push_subscription where person_id = :person order by id")
                .param("person", person.value())
                .query(Pushes::row)
                .list();
    }

    /// Those of these people who allowed some browser.
    Set<ActorId> having(Set<ActorId> people) {
        return jdbc.sql("select distinct person_id from notifications.push_subscription where person_id = any(:people)")
                .param("people", people.stream().map(ActorId::value).toArray(Long[]::new))
                .query((row, n) -> new ActorId(row.getLong("person_id")))
                .set();
    }

    void reached(Address address, long delivery) {
        jdbc.sql("update notifications.push_subscription set last_delivery = :delivery where id = :id")
                .param("delivery", delivery)
                .param("id", address.shown().id())
                .update();
    }

    /// The push service says that this browser is no more.
    void gone(Address address) {
        jdbc.sql("delete from notifications.push_subscription where id = :id")
                .param("id", address.shown().id())
                .update();
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64.strip().replaceFirst("=+$", ""));
        } catch (IllegalArgumentException e) {
            throw new Refusal("push.keys");
        }
    }

    private static Address row(ResultSet row, int n) throws SQLException {
        return new Address(
                new Subscription(
                        row.getLong("id"),
                        row.getString("browser"),
                        row.getTimestamp("made_at").toInstant()),
                URI.create(row.getString("endpoint")),
                row.getBytes("p256dh"),
                row.getBytes("auth"),
                row.getLong("last_delivery"));
    }
}
