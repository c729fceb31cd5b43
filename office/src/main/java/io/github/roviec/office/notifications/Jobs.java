package io.github.roviec.office.notifications;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What runs by the clock: on one node at a time, whichever is there, and after a stop at once if it was missed.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /// Before the offices open.
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Bean
    Task<Void> morning(PassingDays days, Desk desk, Clock clock) {
        return Tasks.recurring("notifications-days", Schedules.daily(clock.getZone(), MORNING))
                .execute((instance, context) -> {
                    long began = System.nanoTime();
                    int fresh = days.pass();
                    int heard = desk.work();
                    LOG.info(
                            "Thông báo buổi sáng: {} việc mới, {} đã báo, {} giây.",
                            fresh,
                            heard,
                            Duration.ofNanos(System.nanoTime() - began).toSeconds());
                });
    }

    @Bean
    MailSettings mailSettings(NotificationSettings settings) {
        return settings.mail();
    }

    @Bean
    Task<Void> minute(Climbing climbing, Desk desk, Sender sender) {
        return Tasks.recurring("notifications-minute", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    desk.work();
                    sender.work();
                    climbing.climb();
                });
    }
}
