package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.tasks.contribution.Contributions.Seen;
import io.github.roviec.office.tasks.delay.DelayReason;
import io.github.roviec.office.tasks.delay.DelayReasons;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.note.Comments;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Facts of the inner rooms of `tasks`, told as they come.
@OfficeTest
@Import(TestTelling.class)
class FactsTest {

    @Autowired
    TestTelling telling;

    @Autowired
    Messages messages;

    @Autowired
    Comments comments;

    @Autowired
    Contributions contributions;

    @Autowired
    Delays delays;

    @Autowired
    DelayReasons reasons;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Scene scene;
    private TaskCode shared;

    @BeforeEach
    void assign() {
        scene = telling.set();
        telling.assign(scene);
        shared = telling.find("biên chế", scene);
        telling.tell();
    }

    private List<Occasion> occasions(Actor actor) {
        return messages.list(false, new Page(1, 50), actor).reversed().stream()
                .filter(message -> shared.equals(message.task()))
                .map(Message::occasion)
                .toList();
    }

    @Test
    void who_is_mentioned_is_told_that_and_not_what_was_said() {
        String account = people.of(scene.office().authority()).keySet().stream()
                .filter(person -> person.id().equals(scene.officer().id()))
                .findFirst()
                .orElseThrow()
                .signInName();
        comments.say(shared, "@" + account + " xem giúp hồ sơ của bà Lý Thị Mẫu", scene.head());
        telling.tell();
        assertThat(occasions(scene.officer())).containsExactly(Occasion.MENTIONED);
        assertThat(String.join(
                        "\n",
                        jdbc.sql("select m::text from notifications.message m union all"
                                        + " select h::text from notifications.heard h")
                                .query(String.class)
                                .list()))
                .doesNotContain("Lý Thị Mẫu");
    }

    @Test
    void the_coordinating_unit_that_is_asked_is_told_by_when() {
        var unit = contributions.of(shared, scene.head()).contributions().getFirst();
        contributions.ask(
                shared,
                List.of(new Seen(unit.unit(), unit.version())),
                "Gửi số liệu",
                LocalDate.of(2024, 10, 21),
                false,
                scene.head());
        telling.tell();
        assertThat(occasions(scene.homeHead())).containsExactly(Occasion.ASSIGNED, Occasion.CONTRIBUTION_ASKED);
        assertThat(messages.list(false, new Page(1, 1), scene.homeHead())
                        .getFirst()
                        .due())
                .isEqualTo(LocalDate.of(2024, 10, 21));
        assertThat(occasions(scene.head())).containsExactly(Occasion.ASSIGNED);
    }

    @Test
    void the_lead_is_told_whether_the_cause_was_taken_as_objective() {
        TaskCode plan = telling.find("vốn đầu tư công", scene);
        telling.morning(LocalDate.of(2024, 10, 16));
        DelayReason objective = reasons.of(scene.office().authority()).stream()
                .filter(DelayReason::objective)
                .findFirst()
                .orElseThrow();
        delays.report(
                plan,
                telling.version(plan, scene),
                objective.id(),
                "Chưa có văn bản của tỉnh",
                LocalDate.of(2024, 11, 1),
                scene.head());
        long report = delays.of(plan, scene.clerk()).getFirst().id();
        delays.denyCause(plan, report, "Văn bản của tỉnh đã có từ tháng 9", scene.clerk());
        telling.tell();
        assertThat(messages.list(false, new Page(1, 1), scene.head()).getFirst().occasion())
                .isEqualTo(Occasion.CAUSE_DECIDED);
    }
}
