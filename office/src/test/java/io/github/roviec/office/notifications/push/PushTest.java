package io.github.roviec.office.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.notifications.TestTelling;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.tasks.TaskCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way: a subscription, a message, a push service on this machine that decrypts it and looks at who sent it.
@OfficeTest
@SpringBootTest(properties = {"roviec.push.hosts=127.0.0.1", "roviec.push.insecure=true"})
@Import(TestTelling.class)
class PushTest {

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    Pushes pushes;

    @Autowired
    Vapid vapid;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    record Got(String path, byte[] body, String authorization, String encoding, String ttl) {}

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final TestBrowser browser = new TestBrowser();
    private volatile int status = 201;
    private volatile boolean second = true;
    private HttpServer service;
    private Scene scene;
    private TaskCode plan;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            got.add(new Got(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestBody().readAllBytes(),
                    Objects.requireNonNull(headers.getFirst("Authorization")),
                    Objects.requireNonNull(headers.getFirst("Content-Encoding")),
                    Objects.requireNonNull(headers.getFirst("TTL"))));
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().startsWith("/b") && !second ? 500 : status, -1);
            exchange.close();
        });
        service.start();
        scene = telling.set();
        telling.assign(scene);
        plan = telling.find("kế hoạch vốn", scene);
        telling.tell();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + service.getAddress().getPort() + path
                + scene.officer().id().value();
    }

    private void subscribe(String path) {
        pushes.add(address(path), browser.key(), browser.secret(), "Firefox, Linux", scene.officer());
    }

    private void mention(Duration then) {
        telling.mention(plan, scene.officer(), scene);
        telling.tell();
        offices.now(clock.instant().plus(then));
        telling.send();
    }

    @Test
    void a_message_is_read_by_the_browser_alone_and_signed_by_this_installation() throws Exception {
        subscribe("/a");
        mention(Duration.ofMinutes(3));
        assertThat(got).hasSize(1);
        Got request = got.getFirst();
        assertThat(request.encoding()).isEqualTo("aes128gcm");
        assertThat(request.ttl()).isEqualTo("86400");
        assertThat(new String(request.body(), StandardCharsets.ISO_8859_1)).doesNotContain(plan.value());
        JsonNode body = json.readTree(browser.read(request.body()));
        assertThat(body.get("title").asString()).isEqualTo("Có người nhắc tên trong trao đổi");
        assertThat(body.get("body").asString()).startsWith(plan.value() + " · Tham mưu");
        assertThat(body.get("link").asString()).matches("/thong-bao/\\d+");
        assertThat(body.toString()).doesNotContain(scene.clerk().name());

        Matcher vapidHeader = Pattern.compile("vapid t=([\\w-]+)\\.([\\w-]+)\\.([\\w-]+), k=([\\w-]+)")
                .matcher(request.authorization());
        assertThat(vapidHeader.matches()).isTrue();
        assertThat(vapidHeader.group(4)).isEqualTo(pushes.publicKey());
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.point(Base64.getUrlDecoder().decode(vapidHeader.group(4))));
        signature.update((vapidHeader.group(1) + "." + vapidHeader.group(2)).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(vapidHeader.group(3))))
                .isTrue();
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(vapidHeader.group(2)));
        assertThat(claims.get("aud").asString())
                .isEqualTo("http://127.0.0.1:" + service.getAddress().getPort());
        long now = InstantSource.system().instant().getEpochSecond();
        assertThat(claims.get("exp").asLong())
                .isBetween(now, now + Duration.ofHours(24).toSeconds());
        assertThat(claims.get("sub").asString()).startsWith("mailto:");
    }

    @Test
    void of_two_browsers_the_one_that_was_reached_is_not_told_again() {
        subscribe("/a");
        subscribe("/b");
        second = false;
        mention(Duration.ofMinutes(3));
        assertThat(got).hasSize(2);
        second = true;
        offices.now(clock.instant().plus(Duration.ofMinutes(2)));
        telling.send();
        offices.now(clock.instant().plus(Duration.ofDays(1)));
        telling.send();
        assertThat(got).hasSize(3).last().extracting(Got::path).asString().startsWith("/b");
    }

    @Test
    void a_browser_that_is_no_more_is_forgotten() {
        subscribe("/a");
        status = 410;
        mention(Duration.ofMinutes(3));
        assertThat(pushes.of(scene.officer().id())).isEmpty();
    }

    @Test
    void the_key_is_made_once_and_kept() {
        String first = pushes.publicKey();
        Vapid other = new Vapid(jdbc, new PushSettings(List.of(), false, "mailto:x@y"), clock);
        assertThat(other.publicKey()).isEqualTo(first).hasSize(87);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com.evil.example/x",
                "http://fcm.googleapis.com/x",
                "https://169.254.169.254/x",
                "https://fcm.googleapis.com:8443/x",
                "https://a@fcm.googleapis.com/x",
                "https://localhost/x"
            })
    void a_browser_cannot_send_this_machine_anywhere_else(String endpoint) {
        PushSettings shipped =
                new PushSettings(List.of("fcm.googleapis.com", "push.services.mozilla.com"), false, "mailto:x@y");
        assertThat(shipped.isAllowed(URI.create(endpoint))).isFalse();
        assertThat(shipped.isAllowed(URI.create("https://fcm.googleapis.com/x")))
                .isTrue();
        assertThat(shipped.isAllowed(URI.create("https://updates.push.services.mozilla.com/x")))
                .isTrue();
        assertThatThrownBy(() ->
                        pushes.add("https://example.com/x", browser.key(), browser.secret(), "x", scene.officer()))
                .hasMessage("push.endpoint");
    }
}
