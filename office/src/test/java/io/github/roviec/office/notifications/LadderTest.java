package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.Ladder.Plan;
import io.github.roviec.office.notifications.Ladder.Raised;
import io.github.roviec.office.notifications.Ladder.Rung;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.splitting.NewPart;
import io.github.roviec.office.tasks.splitting.Splitting;
import io.github.roviec.office.tasks.splitting.Taker;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(TestTelling.class)
class LadderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// The deadline is Tuesday 15 October 2024.
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 10, 16);

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    Ladder ladder;

    @Autowired
    Messages messages;

    @Autowired
    Tasks tasks;

    @Autowired
    Splitting splitting;

    private Scene scene;
    private TaskCode plan;

    @BeforeEach
    void assign() {
        scene = telling.set();
        telling.assign(scene);
        plan = telling.find("kế hoạch vốn", scene);
        tasks.acknowledge(plan, telling.version(plan, scene), scene.officer());
    }

    private Plan usual(boolean on) {
        return new Plan(on, ladder.of(scene.office().authority()).afterDays());
    }

    private void climb(LocalDate day, int hour) {
        offices.now(day.atTime(hour, 0).atZone(ZONE).toInstant());
        telling.climb();
    }

    private List<String> log() {
        return ladder.raised(scene.office().authority(), plan).stream()
                .map(raised -> raised.rung() + " " + raised.days())
                .toList();
    }

    private List<Occasion> told(Actor actor) {
        return messages.list(false, new Page(1, 50), actor).stream()
                .filter(message -> plan.equals(message.task()))
                .map(Message::occasion)
                .filter(occasion -> occasion == Occasion.RAISED)
                .toList();
    }

    @Test
    void it_is_off_until_the_office_switches_it_on() {
        climb(WEDNESDAY.plusDays(20), 9);
        assertThat(log()).isEmpty();
        assertThatThrownBy(() -> ladder.set(usual(true), scene.head())).hasMessage("permission.denied");
        assertThatThrownBy(() ->
                        new Plan(true, Map.of(Rung.OFFICER, 3, Rung.HEAD, 2, Rung.SUPERVISOR, 5, Rung.CHAIRMAN, 9)))
                .hasMessage("ladder.days");
    }

    @Test
    void a_task_climbs_in_working_hours_and_each_step_is_told_and_logged_once() {
        ladder.set(usual(true), scene.clerk());
        climb(WEDNESDAY, 6);
        assertThat(log()).isEmpty();
        for (LocalDate day = WEDNESDAY; day.isBefore(WEDNESDAY.plusDays(20)); day = day.plusDays(1)) {
            climb(day, 9);
            climb(day, 15);
            climb(day, 20);
        }
        // 16 October, 18, 22 and 29: the first, third, fifth and tenth working day after the deadline.
        assertThat(log()).containsExactly("OFFICER 1", "HEAD 3", "SUPERVISOR 5", "CHAIRMAN 10");
        List<Raised> raised = ladder.raised(scene.office().authority(), plan);
        assertThat(raised.get(0).told()).containsExactly(scene.officer().name());
        assertThat(raised.get(1).told()).containsExactly(scene.head().name());
        assertThat(raised.get(3).told()).containsExactly(scene.chairman().name());
        assertThat(raised.get(3).at().atZone(ZONE).toLocalDate()).isEqualTo(LocalDate.of(2024, 10, 29));
        assertThat(told(scene.officer())).hasSize(1);
        assertThat(told(scene.head())).hasSize(1);
        // The chairman is also the leader whose conclusion it is.
        assertThat(told(scene.chairman())).hasSize(2);
    }

    @Test
    void what_a_head_split_off_goes_to_that_head_and_the_whole_goes_on_climbing() {
        TaskCode part = splitting
                .split(
                        plan,
                        telling.version(plan, scene),
                        List.of(new NewPart(
                                "Lập biểu",
                                new Taker(
                                        scene.officer().unit(), scene.officer().id(), ""),
                                null,
                                null)),
                        scene.head())
                .getFirst();
        ladder.set(usual(true), scene.clerk());
        for (LocalDate day = WEDNESDAY; day.isBefore(WEDNESDAY.plusDays(20)); day = day.plusDays(1)) {
            climb(day, 9);
        }
        assertThat(log()).containsExactly("OFFICER 1", "HEAD 3", "SUPERVISOR 5", "CHAIRMAN 10");
        assertThat(ladder.raised(scene.office().authority(), part))
                .extracting(Raised::rung)
                .containsExactly(Rung.OFFICER, Rung.HEAD);
    }

    @Test
    void switched_on_late_it_begins_below() {
        ladder.set(usual(true), scene.clerk());
        climb(WEDNESDAY.plusDays(30), 9);
        assertThat(log()).hasSize(1).first().asString().startsWith("OFFICER");
        climb(WEDNESDAY.plusDays(33), 9);
        assertThat(log()).hasSize(2).last().asString().startsWith("HEAD");
    }
}
