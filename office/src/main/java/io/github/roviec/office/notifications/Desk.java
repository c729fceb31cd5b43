package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Inbox.Row;
import io.github.roviec.office.notifications.Roster.Rosters;
import io.github.roviec.office.tasks.watch.TaskWatch;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Where what was heard becomes messages. Each is one transaction, so a node that stops in the middle leaves nothing
/// half told, and the next one takes it up.
@Component
class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Inbox inbox;
    private final Rules rules;
    private final TaskWatch tasks;
    private final Rosters rosters;
    private final Messages messages;
    private final Dispatch dispatch;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;
    private final AtomicInteger wanted = new AtomicInteger();

    Desk(
            Inbox inbox,
            Rules rules,
            TaskWatch tasks,
            Rosters rosters,
            Messages messages,
            Dispatch dispatch,
            NotificationSettings settings,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.rules = rules;
        this.tasks = tasks;
        this.rosters = rosters;
        this.messages = messages;
        this.dispatch = dispatch;
        this.settings = settings;
        this.transaction = transaction;
    }

    /// Works soon after the running transaction is there; once, however often it is asked in it.
    void workAfterCommit() {
        boolean known = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(AfterCommit.class::isInstance);
        if (!known) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(this));
        }
    }

    private record AfterCommit(Desk desk) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            desk.workSoon();
        }
    }

    private void workSoon() {
        if (settings.background() && wanted.getAndIncrement() == 0) {
            Thread.ofVirtual().name("notifications").start(this::workWhileWanted);
        }
    }

    private void workWhileWanted() {
        int seen;
        do {
            seen = wanted.get();
            try {
                work();
            } catch (RuntimeException e) {
                // The minute's job tries again; while the house closes, the next start does.
                LOG.info("messages wait: {}", e.getMessage());
            }
        } while (!wanted.compareAndSet(seen, 0));
    }

    /// Makes messages of everything that waits. How many were heard.
    int work() {
        Map<AuthorityId, Roster> known = new HashMap<>();
        int heard = 0;
        while (next(known)) {
            heard++;
        }
        return heard;
    }

    private boolean next(Map<AuthorityId, Roster> known) {
        long[] at = {0};
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Row> row = inbox.take();
                row.ifPresent(taken -> {
                    at[0] = taken.id();
                    tell(taken, known);
                    inbox.done(taken.id());
                });
                return row.isPresent();
            }));
        } catch (RuntimeException e) {
            if (at[0] == 0) {
                throw e;
            }
            LOG.error("what was heard under {} could not be told", at[0], e);
            transaction.executeWithoutResult(status -> inbox.failed(at[0], e));
            return true;
        }
    }

    private void tell(Row row, Map<AuthorityId, Roster> known) {
        Heard heard = row.heard();
        Optional<WatchedTask> task = tasks.task(heard.authority(), heard.task());
        Optional<Rule> rule = task.flatMap(found -> rules.on(heard.authority(), heard.occasion(), found.taskClass()));
        if (task.isEmpty() || rule.isEmpty()) {
            return;
        }
        Roster roster = known.computeIfAbsent(heard.authority(), rosters::of);
        String title = Title.of(task.get().code(), task.get().text());
        for (ActorId person : Recipients.of(rule.get(), heard, task.get(), roster)) {
            messages.put(row.id(), heard, person, title)
                    .ifPresent(message -> dispatch.send(message, person, heard.authority()));
        }
    }
}
