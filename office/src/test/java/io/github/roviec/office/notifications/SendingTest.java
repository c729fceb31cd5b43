package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.tasks.TaskCode;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Mail to a real SMTP server: gathered, at its hour, once, and not lost while the server is down.
@OfficeTest
@Import(TestTelling.class)
class SendingTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TUESDAY = TestTelling.TODAY;

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    Preferences preferences;

    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    List<Carrier> carriers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Scene scene;
    private TaskCode plan;

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("roviec.notifications.mail.host", () -> "127.0.0.1");
        properties.add(
                "roviec.notifications.mail.port",
                () -> SERVER.getSmtp().getServerSetup().getPort());
        properties.add("roviec.notifications.mail.from", () -> "roviec@huyen.example");
        properties.add("roviec.notifications.mail.domains", () -> "huyen.example");
        properties.add("roviec.notifications.address", () -> "https://roviec.huyen.example/");
    }

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void assign() throws Exception {
        scene = telling.set();
        telling.assign(scene);
        plan = telling.find("kế hoạch vốn", scene);
        telling.tell();
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static Choice mail(String address, Mode mode, @Nullable LocalTime quietFrom, @Nullable LocalTime quietTo) {
        return new Choice(address, Map.of(Channel.EMAIL, mode), null, quietFrom, quietTo, false, Language.VI);
    }

    private void at(LocalDate day, int hour, int minute) {
        offices.now(day.atTime(hour, minute).atZone(ZONE).toInstant());
    }

    private void mention(Actor person) {
        telling.mention(plan, person, scene);
        telling.tell();
    }

    private static List<String> texts() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(mail -> {
                    try {
                        return mail.getSubject() + "\n" + mail.getContent();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @Test
    void three_messages_of_a_moment_are_one_mail_and_it_says_code_title_and_link_only() throws Exception {
        preferences.set(mail("officer@huyen.example", Mode.NOW, null, null), scene.officer());
        at(TUESDAY, 9, 0);
        mention(scene.officer());
        at(TUESDAY, 9, 1);
        mention(scene.officer());
        mention(scene.officer());
        telling.send();
        assertThat(texts()).isEmpty();
        at(TUESDAY, 9, 3);
        telling.send();
        telling.send();
        assertThat(texts()).hasSize(1);
        String text = texts().getFirst();
        assertThat(text)
                .startsWith("RõViệc: 3 thông báo")
                .contains(plan.value() + " · Tham mưu điều chỉnh kế hoạch vốn")
                .contains("https://roviec.huyen.example/thong-bao/")
                .contains("https://roviec.huyen.example/thong-bao/cua-toi")
                .doesNotContain(scene.clerk().name())
                .doesNotContain(scene.officer().name());
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).startsWith("<roviec-delivery-").endsWith("@huyen.example>");
        assertThat(GreenMailUtil.getHeaders(mail)).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void a_digest_waits_for_its_hour_and_leaves_out_what_was_read_meanwhile() {
        preferences.set(mail("officer@huyen.example", Mode.DIGEST, null, null), scene.officer());
        at(TUESDAY, 16, 0);
        mention(scene.officer());
        mention(scene.officer());
        at(TUESDAY, 23, 0);
        telling.send();
        assertThat(texts()).isEmpty();
        long first =
                messages.list(true, new Page(1, 9), scene.officer()).getFirst().id();
        messages.open(first, scene.officer());
        at(TUESDAY.plusDays(1), 7, 31);
        telling.send();
        assertThat(texts()).hasSize(1);
        assertThat(texts().getFirst()).startsWith("Có người nhắc tên");

        mention(scene.officer());
        messages.openAll(Long.MAX_VALUE, scene.officer());
        at(TUESDAY.plusDays(2), 7, 31);
        telling.send();
        assertThat(texts()).hasSize(1);
        assertThat(deliveries.counts(scene.office().administrator())).containsEntry(Delivery.State.DROPPED, 1);
    }

    @Test
    void quiet_hours_and_days_off_hold_a_message_back() {
        LocalDate friday = LocalDate.of(2024, 10, 4);
        preferences.set(mail("officer@huyen.example", Mode.NOW, null, null), scene.officer());
        at(friday, 18, 0);
        mention(scene.officer());
        at(friday.plusDays(1), 10, 0);
        telling.send();
        assertThat(texts()).isEmpty();
        at(friday.plusDays(3), 7, 31);
        telling.send();
        assertThat(texts()).hasSize(1);
    }

    @Test
    void nothing_is_lost_while_the_mail_server_is_down_and_the_administrator_sees_it() {
        Actor administrator = scene.office().administrator();
        preferences.set(mail("officer@huyen.example", Mode.NOW, null, null), scene.officer());
        at(TUESDAY, 9, 0);
        mention(scene.officer());
        SERVER.stop();
        try {
            at(TUESDAY, 9, 3);
            telling.send();
            List<Delivery> waiting = deliveries.list(Delivery.State.WAITING, new Page(1, 9), administrator);
            assertThat(waiting).hasSize(1);
            assertThat(waiting.getFirst().attempts()).isEqualTo(1);
            assertThat(waiting.getFirst().failure()).isNotBlank();
            assertThat(waiting.getFirst().dueAt())
                    .isCloseTo(clock.instant().plus(Duration.ofMinutes(1)), within(20, ChronoUnit.SECONDS));
        } finally {
            SERVER.start();
        }
        telling.send();
        assertThat(texts()).isEmpty();
        at(TUESDAY, 9, 5);
        telling.send();
        assertThat(texts()).hasSize(1);
        assertThat(deliveries.list(Delivery.State.SENT, new Page(1, 9), administrator))
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.attempts()).isEqualTo(2));
    }

    @Test
    void what_a_node_left_in_the_middle_another_sends() {
        preferences.set(mail("officer@huyen.example", Mode.NOW, null, null), scene.officer());
        at(TUESDAY, 9, 0);
        mention(scene.officer());
        at(TUESDAY, 9, 3);
        assertThat(outbox.claim(100)).isNotEmpty();
        telling.send();
        assertThat(texts()).isEmpty();
        at(TUESDAY, 9, 14);
        telling.send();
        assertThat(texts()).hasSize(1);
    }

    @Test
    void two_nodes_send_each_mail_once() throws Exception {
        int people = 24;
        at(TUESDAY, 9, 0);
        for (int i = 0; i < people; i++) {
            Actor officer = scene.office().officerOf(scene.finance());
            preferences.set(mail("n" + i + "@huyen.example", Mode.NOW, null, null), officer);
            telling.mention(plan, officer, scene);
        }
        telling.tell();
        at(TUESDAY, 9, 3);
        CountDownLatch both = new CountDownLatch(2);
        List<Integer> seen = new ArrayList<>();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> work = IntStream.range(0, 2)
                    .mapToObj(n -> nodes.submit(() -> {
                        Sender node = new Sender(outbox, messages, preferences, carriers);
                        both.countDown();
                        both.await();
                        return node.work();
                    }))
                    .toList();
            for (Future<Integer> each : work) {
                seen.add(each.get());
            }
        }
        assertThat(seen.stream().mapToInt(Integer::intValue).sum()).isEqualTo(people);
        assertThat(SERVER.getReceivedMessages()).hasSize(people);
        assertThat(Arrays.stream(SERVER.getReceivedMessages())
                        .map(GreenMailUtil::getHeaders)
                        .distinct())
                .hasSize(people);
    }

    @Test
    void mail_goes_only_where_the_operator_lets_it() {
        assertThat(catchThrowable(() ->
                        preferences.set(mail("officer@elsewhere.example", Mode.NOW, null, null), scene.officer())))
                .hasMessage("choice.domain");
    }
}
