package io.github.roviec.office.tasks.rhythm;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.github.roviec.office.tasks.rhythm.RhythmFact.RhythmSet;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The one place that asks for periods that have begun: every hour, on one node at a time. What was missed while no
/// node ran is overdue at the start and made up for then; where it fails, the next hour does it, for what is missing
/// is made whenever it is missed.
@Configuration(proxyBeanMethods = false)
class RhythmWork {

    private static final Logger LOG = LoggerFactory.getLogger(RhythmWork.class);

    private final Rhythms rhythms;

    RhythmWork(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Bean
    Task<Void> periodReports() {
        return Tasks.recurring("tasks-rhythm", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    int made = rhythms.catchUp();
                    if (made > 0) {
                        LOG.info("Báo cáo kỳ của nhiệm vụ thường xuyên: đã tạo {}.", made);
                    }
                });
    }

    /// At the end of the transaction, when a whole that was just given has its parts.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RhythmSet fact) {
        rhythms.begin(fact);
    }
}
