package io.github.roviec.office.notifications;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Inbox.Row;
import io.github.roviec.office.notifications.Roster.Rosters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Where what was heard becomes messages, some hundred in one transaction: a node that stops in the middle leaves
/// nothing half told, and the next one takes it up.
@Component
class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private static final int AT_ONCE = 500;

    private final Inbox inbox;
    private final Rules rules;
    private final List<Teller> tellers;
    private final Rosters rosters;
    private final Messages messages;
    private final Dispatch dispatch;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;
    private final AtomicInteger wanted = new AtomicInteger();

    Desk(
            Inbox inbox,
            Rules rules,
            List<Teller> tellers,
            Rosters rosters,
            Messages messages,
            Dispatch dispatch,
            NotificationSettings settings,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.rules = rules;
        this.tellers = tellers;
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
        int taken;
        do {
            taken = next(known);
            heard += taken;
        } while (taken > 0);
        return heard;
    }

    /// Many at once; where one of them cannot be told, each by itself, so that it keeps none of the others back.
    private int next(Map<AuthorityId, Roster> known) {
        try {
            return together(AT_ONCE, known, new ArrayList<>());
        } catch (RuntimeException e) {
            LOG.info("what was heard is told one by one: {}", e.getMessage());
        }
        int heard = 0;
        while (heard < AT_ONCE && alone(known)) {
            heard++;
        }
        return heard;
    }

    private boolean alone(Map<AuthorityId, Roster> known) {
        List<Row> taken = new ArrayList<>();
        try {
            return together(1, known, taken) > 0;
        } catch (RuntimeException e) {
            if (taken.isEmpty()) {
                throw e;
            }
            long id = taken.getFirst().id();
            LOG.error("what was heard under {} could not be told", id, e);
            transaction.executeWithoutResult(status -> inbox.failed(id, e));
            return true;
        }
    }

    /// @param taken what was tried, also where it fails
    private int together(int most, Map<AuthorityId, Roster> known, List<Row> taken) {
        transaction.executeWithoutResult(status -> {
            taken.addAll(inbox.take(most));
            taken.stream()
                    .collect(Collectors.groupingBy(row -> row.heard().authority()))
                    .forEach((authority, rows) -> tell(authority, rows, known));
            inbox.done(taken);
        });
        return taken.size();
    }

    private void tell(AuthorityId authority, List<Row> rows, Map<AuthorityId, Roster> known) {
        List<Rule> own = rules.of(authority);
        List<Telling> tellings = tellers.stream()
                .flatMap(teller ->
                        teller.of(authority, rows, own, () -> known.computeIfAbsent(authority, rosters::of)).stream())
                .toList();
        dispatch.send(messages.put(authority, tellings), authority);
    }
}
