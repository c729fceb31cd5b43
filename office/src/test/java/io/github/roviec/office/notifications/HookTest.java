package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.notifications.hook.Hook;
import io.github.roviec.office.notifications.hook.Hooks;
import io.github.roviec.office.tasks.TaskCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The gateway: signed, tried again, given up after days, and never led elsewhere.
@OfficeTest
@Import(TestTelling.class)
class HookTest {

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    Hooks hooks;

    @Autowired
    Preferences preferences;

    @Autowired
    Messages messages;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    record Got(String path, String body, Map<String, List<String>> headers) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .getFirst();
        }
    }

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile String failing = "";
    private HttpServer gateway;
    private Scene scene;
    private Actor administrator;
    private TaskCode plan;
    private String secret;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            got.add(new Got(
                    exchange.getRequestURI().getPath(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    Map.copyOf(exchange.getRequestHeaders())));
            if (status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            boolean fails = exchange.getRequestURI().getPath().equals(failing);
            exchange.sendResponseHeaders(fails ? 503 : status, -1);
            exchange.close();
        });
        gateway.start();
        scene = telling.set();
        administrator = scene.office().administrator();
        telling.assign(scene);
        plan = telling.find("kế hoạch vốn", scene);
        telling.tell();
        secret = hooks.set("http://127.0.0.1:" + gateway.getAddress().getPort() + "/in", Set.of(), administrator);
        preferences.set(
                new Choice(null, Map.of(Channel.GATEWAY, Mode.NOW), null, null, null, false, Language.VI),
                scene.officer());
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    private void mention() {
        telling.mention(plan, scene.officer(), scene);
        telling.tell();
    }

    private void pass(Duration time) {
        offices.now(clock.instant().plus(time));
        telling.send();
    }

    @Test
    void a_request_is_signed_and_says_to_whom_why_code_title_and_link() throws Exception {
        mention();
        pass(Duration.ofMinutes(3));
        assertThat(got).hasSize(1);
        Got request = got.getFirst();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String timestamp = request.header("X-RoViec-Timestamp");
        byte[] expected = mac.doFinal((timestamp + "." + request.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(request.header("X-RoViec-Signature"))
                .isEqualTo("sha256=" + HexFormat.of().formatHex(expected));
        assertThat(Long.parseLong(timestamp))
                .isBetween(
                        clock.instant().getEpochSecond() - 60, clock.instant().getEpochSecond());
        JsonNode body = json.readTree(request.body());
        JsonNode line = body.get("messages").get(0);
        assertThat(body.get("to").asString()).startsWith("p");
        assertThat(line.get("occasion").asString()).isEqualTo("MENTIONED");
        assertThat(line.get("title").asString()).startsWith(plan.value() + " · Tham mưu");
        assertThat(line.get("link").asString())
                .endsWith("/thong-bao/" + line.get("id").asLong());
        assertThat(request.body()).doesNotContain(scene.clerk().name()).doesNotContain(secret);
    }

    @Test
    void a_refused_request_comes_again_under_the_same_number_and_then_no_more() {
        status = 503;
        mention();
        pass(Duration.ofMinutes(3));
        pass(Duration.ofMinutes(2));
        status = 204;
        pass(Duration.ofMinutes(6));
        pass(Duration.ofDays(1));
        assertThat(got).hasSize(3);
        assertThat(got.stream()
                        .map(request -> request.header("X-RoViec-Delivery"))
                        .distinct())
                .hasSize(1);
        assertThat(hooks.of(scene.office().authority()).getFirst().failingSince())
                .isNull();
    }

    @Test
    void a_redirect_is_not_followed() {
        status = 302;
        mention();
        pass(Duration.ofMinutes(3));
        assertThat(got).extracting(Got::path).containsExactly("/in");
        assertThat(hooks.of(scene.office().authority()).getFirst().failure()).isEqualTo("HTTP 302");
    }

    @Test
    void after_days_of_failure_it_is_switched_off_and_the_administrator_is_told() {
        status = 500;
        for (int day = 0; day < 7; day++) {
            mention();
            pass(Duration.ofDays(1));
        }
        Hook hook = hooks.of(scene.office().authority()).getFirst();
        assertThat(hook.disabledAt()).isNotNull();
        List<Message> told = messages.list(true, new Page(1, 9), administrator);
        assertThat(told).extracting(Message::occasion).containsExactly(Occasion.HOOK_OFF);
        assertThat(messages.open(told.getFirst().id(), administrator)).isEqualTo("/thong-bao/nhat-ky");
        int before = got.size();
        mention();
        pass(Duration.ofDays(1));
        assertThat(got).hasSize(before);

        status = 204;
        hooks.open(hook.id(), administrator);
        mention();
        pass(Duration.ofDays(1));
        assertThat(got).hasSize(before + 1);
    }

    @Test
    void each_gateway_gets_the_kinds_that_it_wants_and_a_failing_one_does_not_make_others_get_it_twice() {
        String there = "http://127.0.0.1:" + gateway.getAddress().getPort();
        hooks.set(there + "/nhac-ten", Set.of(Occasion.MENTIONED), administrator);
        hooks.set(there + "/qua-han", Set.of(Occasion.OVERDUE), administrator);
        failing = "/in";
        mention();
        pass(Duration.ofMinutes(3));
        assertThat(got).extracting(Got::path).containsExactlyInAnyOrder("/in", "/nhac-ten");
        failing = "";
        pass(Duration.ofMinutes(2));
        assertThat(got).extracting(Got::path).containsExactlyInAnyOrder("/in", "/in", "/nhac-ten");
        pass(Duration.ofDays(1));
        assertThat(got).hasSize(3);

        // A kind that nobody wants does not even wait.
        for (Hook hook : hooks.of(scene.office().authority())) {
            hooks.choose(hook.id(), Set.of(Occasion.OVERDUE), administrator);
        }
        mention();
        pass(Duration.ofDays(1));
        assertThat(got).hasSize(3);
    }

    @Test
    void a_known_address_that_gets_a_new_secret_keeps_its_kinds() {
        String there = "http://127.0.0.1:" + gateway.getAddress().getPort() + "/qua-han";
        String first = hooks.set(there, Set.of(Occasion.OVERDUE), administrator);
        assertThat(hooks.set(there, Set.of(), administrator)).isNotEqualTo(first);
        assertThat(hooks.of(scene.office().authority()))
                .filteredOn(hook -> hook.address().toString().equals(there))
                .singleElement()
                .satisfies(hook -> assertThat(hook.kinds()).containsExactly(Occasion.OVERDUE));
    }

    @Test
    void who_reads_english_is_written_to_in_english() {
        preferences.set(
                new Choice(null, Map.of(Channel.GATEWAY, Mode.NOW), null, null, null, false, Language.EN),
                scene.officer());
        mention();
        pass(Duration.ofMinutes(3));
        assertThat(json.readTree(got.getFirst().body())
                        .get("messages")
                        .get(0)
                        .get("why")
                        .asString())
                .isEqualTo("You were mentioned in a comment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://gateway/in",
                "file:///etc/passwd",
                "https://name:word@gateway/in",
                "gateway/in",
                "https:///in",
                "https://gateway/in#part",
                "javascript:alert(1)",
                "https://gate way/"
            })
    void an_address_that_is_no_plain_web_address_is_refused(String address) {
        assertThatThrownBy(() -> hooks.set(address, Set.of(), administrator))
                .isInstanceOf(Refusal.class)
                .hasMessage("hook.address");
    }

    @Test
    void only_the_administrator_chooses_the_address() {
        assertThatThrownBy(() -> hooks.set("https://gateway.example/in", Set.of(), scene.clerk()))
                .hasMessage("permission.denied");
    }
}
