package io.github.roviec.office.indicators.board;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.indicators.FormDefined;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.ReportFilled;
import io.github.roviec.office.indicators.ReportMoved;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.organisation.Unit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Boards that have been added up, kept until a figure, a goal, a definition or the tree changes; for changes made on
/// another node {@link #LONGEST}. Whoever asks while one is being made waits for it instead of making it again; nobody
/// waits only because time has passed: a board that is looked at is made anew a little earlier, beside the people.
@Component
class BoardCache {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration EARLIER = Duration.ofSeconds(40);

    private static final Logger LOG = LoggerFactory.getLogger(BoardCache.class);

    /// More than the boards of a province's communes; beyond it everything is forgotten.
    private static final int MOST = 2000;

    /// Whose facts change what a board shows, unless {@link #isQuiet}.
    private static final List<String> PACKAGES = List.of(
            "io.github.roviec.office.indicators",
            "io.github.roviec.office.indicators.definition",
            "io.github.roviec.office.organisation");

    /// Steps after which other figures count as accepted.
    private static final Set<ReportStep> COUNTING = EnumSet.of(ReportStep.ACCEPT, ReportStep.REOPEN);

    private final BoardMaker maker;
    private final Clock clock;
    private final Map<Key, Slot> slots = new ConcurrentHashMap<>();
    private final Map<AuthorityId, AtomicLong> changes = new ConcurrentHashMap<>();

    BoardCache(BoardMaker maker, Clock clock) {
        this.maker = maker;
        this.clock = clock;
    }

    private record Key(AuthorityId authority, List<String> indicators, long unit, int month) {}

    private static final class Slot {
        private @Nullable Board board;
        private long change = -1;
        private boolean renewed;

        void keep(Board made, long at) {
            board = made;
            change = at;
        }
    }

    Board board(AuthorityId authority, List<String> indicators, Unit unit, Period month) {
        if (slots.size() > MOST) {
            slots.clear();
        }
        Slot slot =
                slots.computeIfAbsent(new Key(authority, indicators, unit.id().value(), month.id()), _ -> new Slot());
        synchronized (slot) {
            Instant now = clock.instant();
            long change = change(authority).get();
            Board known = slot.board;
            if (known == null || slot.change != change || isOlder(known.made(), now, LONGEST)) {
                // The change is read before the figures are: what comes in meanwhile makes the board old at once.
                known = maker.make(authority, indicators, unit, month);
                slot.keep(known, change);
            } else if (!slot.renewed && isOlder(known.made(), now, EARLIER)) {
                slot.renewed = true;
                Thread.ofVirtual().name("board").start(() -> renew(slot, authority, indicators, unit, month));
            }
            return known;
        }
    }

    private void renew(Slot slot, AuthorityId authority, List<String> indicators, Unit unit, Period month) {
        try {
            long change = change(authority).get();
            Board made = maker.make(authority, indicators, unit, month);
            synchronized (slot) {
                if (slot.change == change) {
                    slot.keep(made, change);
                }
            }
        } catch (RuntimeException failed) {
            // Whoever asks when the time is over makes it, and is told why it cannot be made.
            LOG.warn("a board could not be made anew beside the people", failed);
        } finally {
            synchronized (slot) {
                slot.renewed = false;
            }
        }
    }

    /// The office's clock may have been turned back, too.
    private static boolean isOlder(Instant made, Instant now, Duration than) {
        return now.isBefore(made) || Duration.between(made, now).compareTo(than) > 0;
    }

    /// Boards show what was accepted: what is typed into a form, and sent, changes none.
    private static boolean isQuiet(Fact fact) {
        return switch (fact) {
            case ReportFilled filled -> true;
            case FormDefined defined -> true;
            case ReportMoved moved -> !COUNTING.contains(moved.step());
            default -> false;
        };
    }

    private AtomicLong change(AuthorityId authority) {
        return changes.computeIfAbsent(authority, _ -> new AtomicLong());
    }

    @EventListener
    void on(Fact fact) {
        if (PACKAGES.contains(fact.getClass().getPackageName()) && !isQuiet(fact)) {
            AtomicLong change = change(fact.authority());
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                change.incrementAndGet();
                return;
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    change.incrementAndGet();
                }
            });
        }
    }
}
