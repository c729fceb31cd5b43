package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.tasks.rhythm.RhythmFact.RhythmSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Catches up when the application starts and every hour after, on every node: a new day is seen within the hour, and
/// what was missed while no node ran is made up for at the start.
@Component
class RhythmWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RhythmWork.class);

    private final Rhythms rhythms;
    private volatile @Nullable ScheduledExecutorService clock;

    RhythmWork(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rhythm").daemon().factory());
        var unused = started.scheduleWithFixedDelay(this::catchUp, 0, 1, TimeUnit.HOURS);
        clock = started;
    }

    private void catchUp() {
        try {
            int made = rhythms.catchUp();
            if (made > 0) {
                LOG.info("Báo cáo kỳ của nhiệm vụ thường xuyên: đã tạo {}.", made);
            }
        } catch (DataAccessException | TransactionException e) {
            // The next hour tries again: nothing is lost, for what is missing is made whenever it is missed.
            LOG.warn("Báo cáo kỳ chưa tạo được, giờ sau làm lại.", e);
        }
    }

    /// At the end of the transaction, when a whole that was just given has its parts.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RhythmSet fact) {
        rhythms.begin(fact);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clock;
        clock = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
