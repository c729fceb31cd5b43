package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostId;
import io.github.roviec.office.notifications.Roster.Rosters;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
@Import(TestTelling.class)
class MessagesTest {

    private static final Page FIRST = new Page(1, 100);

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    Messages messages;

    @Autowired
    Rules rules;

    @Autowired
    Inbox inbox;

    @Autowired
    List<Teller> tellers;

    @Autowired
    Rosters rosters;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Scene scene;
    private TaskCode plan;

    @BeforeEach
    void assign() {
        scene = telling.set();
        telling.assign(scene);
        plan = telling.find("kế hoạch vốn", scene);
        telling.tell();
    }

    private List<Message> of(Actor actor) {
        return messages.list(false, FIRST, actor);
    }

    private List<Occasion> occasions(Actor actor, TaskCode task) {
        return of(actor).reversed().stream()
                .filter(message -> task.equals(message.task()))
                .map(Message::occasion)
                .toList();
    }

    @Test
    void who_answers_is_told_and_who_did_it_is_not() {
        assertThat(of(scene.head()))
                .hasSize(2)
                .extracting(Message::title)
                .allSatisfy(title -> assertThat(title).matches("2024-\\d{4} · .+"));
        assertThat(messages.unread(scene.head().id())).isEqualTo(2);
        assertThat(of(scene.officer())).isEmpty();
        assertThat(of(scene.clerk())).isEmpty();
        assertThat(occasions(scene.homeHead(), telling.find("biên chế", scene))).containsExactly(Occasion.ASSIGNED);
    }

    @Test
    void a_message_is_read_by_its_own_person_and_by_nobody_else() {
        long first = of(scene.head()).getFirst().id();
        assertThatThrownBy(() -> messages.open(first, scene.homeHead()))
                .isInstanceOf(Refusal.class)
                .hasMessage("message.unknown");
        messages.open(first, scene.head());
        assertThat(messages.unread(scene.head().id())).isEqualTo(1);
        messages.openAll(first - 1, scene.head());
        assertThat(messages.unread(scene.head().id())).isZero();
    }

    @Test
    void work_that_came_back_is_told_to_who_did_it_and_no_word_of_the_reason_is_kept() {
        tasks.acknowledge(plan, telling.version(plan, scene), scene.officer());
        tasks.submit(
                plan, telling.version(plan, scene), "Đã trình, ông Hoàng Văn Mẫu ký", null, "45/TTr", scene.officer());
        tasks.sendBack(plan, telling.version(plan, scene), "Thiếu phụ lục của bà Lý Thị Mẫu", scene.clerk());
        telling.tell();
        assertThat(occasions(scene.officer(), plan)).containsExactly(Occasion.RETURNED);
        assertThat(occasions(scene.clerk(), plan)).containsExactly(Occasion.SUBMITTED);
        assertThat(telling.kept(scene.office().authority()))
                .contains(plan.value())
                .doesNotContain("Hoàng Văn Mẫu")
                .doesNotContain("Lý Thị Mẫu")
                .doesNotContain("phụ lục");
    }

    @Test
    void days_pass_and_each_says_its_own_once() {
        LocalDate due = LocalDate.of(2024, 10, 15);
        tasks.acknowledge(plan, telling.version(plan, scene), scene.officer());
        for (LocalDate day = TestTelling.TODAY; !day.isAfter(due.plusDays(10)); day = day.plusDays(1)) {
            telling.morning(day);
            telling.morning(day);
        }
        assertThat(of(scene.officer()).reversed().stream()
                        .filter(message -> plan.equals(message.task()) && message.occasion() != Occasion.SILENT)
                        .map(message -> message.occasion() + " " + message.days()))
                .containsExactly("BEFORE_DUE 7", "BEFORE_DUE 3", "BEFORE_DUE 1", "DUE null", "OVERDUE 1", "OVERDUE 6");
        assertThat(occasions(scene.clerk(), plan)).containsExactly(Occasion.DUE, Occasion.OVERDUE, Occasion.OVERDUE);
    }

    @Test
    void after_days_without_a_server_the_nearest_threshold_alone_is_told() {
        telling.morning(LocalDate.of(2024, 10, 11));
        assertThat(of(scene.head()).stream()
                        .filter(message -> plan.equals(message.task()) && message.occasion() == Occasion.BEFORE_DUE)
                        .map(Message::days))
                .containsExactly(2);
    }

    @Test
    void of_a_groups_task_the_office_hears_once() {
        TaskCode cleaning = telling.find("tổng vệ sinh", scene);
        telling.morning(LocalDate.of(2024, 11, 1));
        assertThat(of(scene.clerk()))
                .filteredOn(message -> message.occasion() == Occasion.OVERDUE
                        && Objects.requireNonNull(message.task())
                                .value()
                                .startsWith(cleaning.value().substring(0, 9)))
                .extracting(Message::task)
                .containsExactly(new TaskCode(cleaning.value().substring(0, 9)));
    }

    @Test
    void two_nodes_at_once_tell_each_thing_once() throws Exception {
        int expected = 60;
        offices.today(LocalDate.of(2024, 10, 2));
        transaction.executeWithoutResult(status -> IntStream.range(0, expected)
                .forEach(n -> inbox.put(new Heard(
                        scene.office().authority(),
                        Occasion.MENTIONED,
                        plan,
                        scene.clerk().id(),
                        scene.officer().id(),
                        null,
                        null,
                        clock.instant(),
                        "test/" + n))));
        NotificationSettings settings = new NotificationSettings(
                false,
                URI.create("http://localhost"),
                new MailSettings(null, 25, "none", null, null, "a@b.vn", List.of()));
        CountDownLatch both = new CountDownLatch(2);
        int told = 0;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> work = IntStream.range(0, 2)
                    .mapToObj(n -> nodes.submit(() -> {
                        Desk node = new Desk(inbox, rules, tellers, rosters, messages, dispatch, settings, transaction);
                        both.countDown();
                        both.await();
                        return node.work();
                    }))
                    .toList();
            for (Future<Integer> each : work) {
                told += each.get();
            }
        }
        assertThat(told).isEqualTo(expected);
        assertThat(of(scene.officer())).hasSize(expected);
    }

    @Test
    void nobody_is_told_of_what_they_may_not_see() {
        Actor stranger = scene.office().officerOf(scene.office().department("Phòng Y tế"));
        mention(stranger.id());
        telling.tell();
        assertThat(of(stranger)).isEmpty();
    }

    @Test
    void who_changed_to_another_unit_keeps_the_code_and_loses_the_words() {
        long post = jdbc.sql("select id from identity.post where person_id = :person")
                .param("person", scene.head().id().value())
                .query(Long.class)
                .single();
        people.end(new PostId(post), TestTelling.TODAY, ActorId.SYSTEM);
        offices.today(TestTelling.TODAY.plusDays(1));
        assertThat(of(scene.head()))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.title()).isNull());
    }

    @Test
    void what_cannot_be_told_waits_and_keeps_nobody_else_waiting() {
        inbox.put(new Heard(
                scene.office().authority(),
                Occasion.RETURNED,
                plan,
                scene.clerk().id(),
                null,
                null,
                null,
                clock.instant().minusSeconds(60),
                "broken"));
        jdbc.sql("alter table notifications.message add constraint broken check (occasion <> 'RETURNED') not valid")
                .update();
        try {
            mention(scene.officer().id());
            telling.tell();
        } finally {
            jdbc.sql("alter table notifications.message drop constraint broken").update();
        }
        assertThat(occasions(scene.officer(), plan)).containsExactly(Occasion.MENTIONED);
        assertThat(occasions(scene.head(), plan)).doesNotContain(Occasion.RETURNED);
        offices.now(clock.instant().plusSeconds(600));
        telling.tell();
        assertThat(occasions(scene.head(), plan)).contains(Occasion.RETURNED);
    }

    @Test
    void the_office_sets_its_own_rules_and_other_offices_keep_theirs() {
        rules.set(
                new Rule(Occasion.ASSIGNED, null, false, List.of(), Set.of(Recipient.LEAD_HEADS), true), scene.clerk());
        rules.set(
                new Rule(Occasion.BEFORE_DUE, null, true, List.of(4), Set.of(Recipient.COORDINATING_HEADS), true),
                scene.clerk());
        Scene other = telling.set();
        assertThat(rules.of(scene.office().authority()))
                .filteredOn(rule -> rule.occasion() == Occasion.BEFORE_DUE)
                .extracting(Rule::days)
                .containsExactly(List.of(4));
        assertThat(rules.of(other.office().authority()))
                .filteredOn(rule -> rule.occasion() == Occasion.BEFORE_DUE)
                .extracting(Rule::days)
                .containsExactly(List.of(7, 3, 1));
        TaskCode shared = telling.find("biên chế", scene);
        telling.morning(LocalDate.of(2024, 10, 25));
        assertThat(occasions(scene.homeHead(), shared)).containsExactly(Occasion.ASSIGNED, Occasion.BEFORE_DUE);
        assertThat(occasions(scene.head(), shared)).doesNotContain(Occasion.BEFORE_DUE);

        rules.clear(Occasion.BEFORE_DUE, null, scene.clerk());
        assertThat(rules.of(scene.office().authority()))
                .filteredOn(rule -> rule.occasion() == Occasion.BEFORE_DUE)
                .extracting(Rule::own)
                .containsExactly(false);
        assertThatThrownBy(() -> rules.set(
                        new Rule(Occasion.DUE, null, false, List.of(), Set.of(Recipient.MONITOR), true), scene.head()))
                .isInstanceOf(Refusal.class)
                .hasMessage("permission.denied");
    }

    private void mention(ActorId person) {
        inbox.put(new Heard(
                scene.office().authority(),
                Occasion.MENTIONED,
                plan,
                scene.clerk().id(),
                person,
                null,
                null,
                clock.instant(),
                null));
    }

    @Test
    void two_who_gather_the_same_things_in_another_order_do_not_block_each_other() throws Exception {
        int many = 3_000; // so that both are at it at the same time
        Actor person = scene.officer();
        List<Telling> sent =
                IntStream.range(0, many).mapToObj(n -> sent(n, person)).toList();
        CountDownLatch both = new CountDownLatch(2);
        int told = 0;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> work = Stream.of(sent, sent.reversed())
                    .map(order -> nodes.submit(() -> {
                        both.countDown();
                        both.await();
                        return messages.put(person.authority(), order).size();
                    }))
                    .toList();
            for (Future<Integer> each : work) {
                told += each.get();
            }
        }
        assertThat(told).isEqualTo(many);
    }

    private Telling sent(int n, Actor person) {
        Heard heard = new Heard(
                person.authority(),
                Occasion.FORM_SENT,
                new Matter.OfReport(n),
                ActorId.SYSTEM,
                null,
                null,
                null,
                null,
                clock.instant(),
                null);
        return new Telling(
                Long.MAX_VALUE - n, heard, person.id(), "Biểu " + n, null, "/so-lieu", null, null, "biểu/" + n);
    }
}
