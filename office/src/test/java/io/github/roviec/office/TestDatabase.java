package io.github.roviec.office;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// A real PostgreSQL for tests: one server for the whole run, an empty database for whoever asks.
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /// An empty database with the tables of these rooms.
    public static DataSource with(String... rooms) {
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = Server.ONE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
        var database = Server.ONE.getDatabase("postgres", name);
        for (var room : rooms) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas(room)
                    .locations("classpath:db/" + room)
                    .load()
                    .migrate();
        }
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(4);
        return pool;
    }

    private static final class Server {

        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
