package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tells open pages how many messages their person has not read, as soon as that changes on any node: PostgreSQL's
/// LISTEN and NOTIFY carry it from the transaction that changed it. Every half minute everybody is told again, so that
/// a page is never wrong for long, whatever was lost on the way.
@Component
public class Bell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    private static final int LISTEN_MILLIS = 1_000;
    private static final Duration AGAIN = Duration.ofSeconds(25);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DataSource database;
    private final Messages messages;
    private final Map<Ear, ActorId> ears = new ConcurrentHashMap<>();
    private volatile boolean running;

    Bell(DataSource database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /// One open page.
    public final class Ear {

        private final IntConsumer told;
        private final Runnable ended;
        private volatile int latest;

        private Ear(IntConsumer told, Runnable ended) {
            this.told = told;
            this.ended = ended;
        }

        /// Nothing is told any more.
        public void close() {
            ears.remove(this);
        }

        /// A page on a bad line keeps no other waiting.
        private void tell(int unread) {
            latest = unread;
            Thread.ofVirtual().name("bell").start(this::say);
        }

        private synchronized void say() {
            try {
                told.accept(latest);
            } catch (RuntimeException gone) {
                close();
            }
        }
    }

    /// `told` is called with the present number at once, then with each new one; `ended` when the house closes.
    public Ear listen(ActorId person, IntConsumer told, Runnable ended) {
        Ear ear = new Ear(told, ended);
        ears.put(ear, person);
        ear.tell(messages.unread(person));
        return ear;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("bell-listening").start(this::listenAlways);
    }

    /// Before the web server, which else would wait for the open pages.
    @Override
    public void stop() {
        running = false;
        ears.keySet().forEach(ear -> ear.ended.run());
        ears.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenAlways() {
        while (running) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Messages.CHANNEL);
                listen(connection.unwrap(PGConnection.class));
                statement.execute("unlisten *");
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn("the bell is deaf for a moment: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        long toldAt = System.nanoTime() - AGAIN.toNanos();
        while (running) {
            PGNotification[] rung = connection.getNotifications(LISTEN_MILLIS);
            if (System.nanoTime() - toldAt > AGAIN.toNanos()) {
                toldAt = System.nanoTime();
                tell(Set.copyOf(ears.values()));
            } else if (rung != null && rung.length > 0) {
                tell(Arrays.stream(rung)
                        .map(each -> new ActorId(Long.parseLong(each.getParameter())))
                        .filter(ears::containsValue)
                        .collect(Collectors.toSet()));
            }
        }
    }

    private void tell(Set<ActorId> people) {
        if (people.isEmpty()) {
            return;
        }
        Map<ActorId, Integer> unread = messages.unread(people);
        ears.forEach((ear, person) -> {
            if (people.contains(person)) {
                ear.tell(unread.getOrDefault(person, 0));
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
