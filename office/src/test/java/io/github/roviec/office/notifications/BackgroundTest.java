package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.notifications.TestTelling.Scene;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// As an operator starts it: nobody asks for a step.
@OfficeTest
@SpringBootTest(properties = "roviec.notifications.background=true")
@Import(TestTelling.class)
class BackgroundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    TestTelling telling;

    @Autowired
    Messages messages;

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_assigned_is_told_by_itself_and_the_jobs_are_on_the_clock() throws InterruptedException {
        Scene scene = telling.set();
        telling.assign(scene);
        await(() -> messages.unread(scene.head().id()) == 2);
        await(() -> scheduler.getSchedulerState().isStarted());
        await(() -> jdbc.sql("select task_name from notifications.scheduled_tasks")
                .query(String.class)
                .list()
                .containsAll(List.of(
                        "notifications-days", "notifications-minute", "tasks-rhythm", "tasks-takeover-drafts")));
        await(() -> jdbc.sql(
                        "select last_success is not null from notifications.scheduled_tasks where task_name = :name")
                .param("name", "notifications-minute")
                .query(Boolean.class)
                .single());
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
