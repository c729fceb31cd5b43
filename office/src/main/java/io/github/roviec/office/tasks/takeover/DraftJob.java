package io.github.roviec.office.tasks.takeover;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops old drafts every night, on one node.
@Configuration(proxyBeanMethods = false)
class DraftJob {

    private static final Logger LOG = LoggerFactory.getLogger(DraftJob.class);

    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Bean
    Task<Void> dropDrafts(Drafts drafts, Clock clock) {
        return Tasks.recurring("tasks-takeover-drafts", Schedules.daily(clock.getZone(), NIGHT))
                .execute((instance, context) -> {
                    int dropped = drafts.drop();
                    if (dropped > 0) {
                        LOG.info("Sổ đưa vào làm dở quá {} ngày: đã bỏ {}.", Drafts.KEPT.getDays(), dropped);
                    }
                });
    }
}
