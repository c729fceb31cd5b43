package io.github.roviec.office.notifications.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who we are to push services (VAPID, RFC 8292): one key for the installation, made when first asked for, and kept.
@Component
class Vapid {

    /// RFC 8292 allows a day.
    private static final Duration VALID = Duration.ofHours(12);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final JdbcClient jdbc;
    private final PushSettings settings;
    private final Clock clock;
    /// A push service looks at its own clock, not at the one that a demonstration turned.
    private final InstantSource machine = InstantSource.system();
    private volatile @Nullable Keys known;

    Vapid(JdbcClient jdbc, PushSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    private record Keys(String point, PrivateKey secret) {}

    /// The public key, as browsers want it.
    String publicKey() {
        return keys().point();
    }

    /// The header that admits a request to the push service behind `endpoint`.
    String authorization(URI endpoint) throws GeneralSecurityException {
        String audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        Instant until = machine.instant().plus(VALID);
        String head = base64("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        String claims = base64("{\"aud\":\"" + audience + "\",\"exp\":" + until.getEpochSecond() + ",\"sub\":\""
                + settings.contact() + "\"}");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys().secret());
        signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + head + "." + claims + "." + BASE64.encodeToString(signature.sign()) + ", k=" + publicKey();
    }

    private Keys keys() {
        Keys found = known;
        if (found == null) {
            found = kept();
            known = found;
        }
        return found;
    }

    /// Of two nodes that start at once the first one's key is kept.
    private Keys kept() {
        try {
            KeyPair fresh = Curve.newKeys();
            jdbc.sql("""
                    insert into notifications.push_key (public, private, made_at) values (:public, :private, :now)
                    on conflict (id) do nothing
                    """)
                    .param("public", Curve.bytes((ECPublicKey) fresh.getPublic()))
                    .param("private", fresh.getPrivate().getEncoded())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            KeyFactory factory = KeyFactory.getInstance("EC");
            return jdbc.sql("select public, private from notifications.push_key")
                    .query((row, n) -> {
                        try {
                            return new Keys(
                                    BASE64.encodeToString(row.getBytes("public")),
                                    factory.generatePrivate(new PKCS8EncodedKeySpec(row.getBytes("private"))));
                        } catch (GeneralSecurityException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .single();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
