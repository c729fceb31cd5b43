package io.github.roviec.office;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database: a server that the operator names, or one started here; migrated before anybody gets it.
@Configuration(proxyBeanMethods = false)
class Database {

    /// One schema and one folder `db/<room>` per room, in the order in which rooms may know each other.
    static final List<String> ROOMS = List.of(
            "base",
            "organisation",
            "identity",
            "audit",
            "calendar",
            "documents",
            "meetings",
            "tasks",
            "indicators",
            "notifications",
            "reports");

    private static final int OLDEST_SERVER = 15;

    /// Holds the embedded server, if any, so that it outlives the pool.
    record Server(@Nullable EmbeddedServer embedded, String url) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            if (embedded != null) {
                embedded.close();
            }
        }
    }

    @Bean(destroyMethod = "close")
    Server databaseServer(Settings settings) {
        if (settings.db().isElsewhere()) {
            return new Server(null, Objects.requireNonNull(settings.db().url()));
        }
        EmbeddedServer embedded = EmbeddedServer.in(settings.data().resolve("postgres"));
        return new Server(embedded, embedded.url());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Server server, Settings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.embedded() == null ? settings.db().user() : "postgres");
        config.setPassword(
                server.embedded() == null
                        ? settings.db().password()
                        : server.embedded().password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setPoolName("roviec");
        // A list's plan depends on what is looked for: never one plan for rare and common words alike.
        // Questions are answered in milliseconds: to compile them, or to share one out among the few cores, costs more.
        config.setConnectionInitSql(
                "set plan_cache_mode = force_custom_plan; set jit = off;" + " set max_parallel_workers_per_gather = 0");
        return server.embedded() == null ? elsewhere(config) : opened(config);
    }

    private static HikariDataSource opened(HikariConfig config) {
        HikariDataSource pool = new HikariDataSource(config);
        try {
            migrate(pool);
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /// A server of the operator's: what is wrong with it is told in the words of the server, which name the cause.
    private static HikariDataSource elsewhere(HikariConfig config) {
        String place = config.getJdbcUrl().replaceFirst("\\?.*", "");
        try (Connection connection =
                        DriverManager.getConnection(config.getJdbcUrl(), config.getUsername(), config.getPassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('server_version_num')::int, current_setting('server_encoding')")) {
            row.next();
            if (row.getInt(1) < OLDEST_SERVER * 10_000 || !row.getString(2).equals("UTF8")) {
                throw new CannotStart(
                        "Cơ sở dữ liệu " + place + " phải là PostgreSQL " + OLDEST_SERVER
                                + " trở lên, bảng mã UTF8 (đang là " + row.getString(2) + "). Hãy tạo lại:"
                                + " createdb --encoding=UTF8 --template=template0, rồi chạy lại.",
                        null);
            }
        } catch (SQLException e) {
            throw unusable(place, e, e);
        }
        try {
            return opened(config);
        } catch (FlywayException e) {
            throw unusable(place, NestedExceptionUtils.getMostSpecificCause(e), e);
        }
    }

    private static CannotStart unusable(String place, Throwable cause, Exception failure) {
        return new CannotStart(
                "Không dùng được cơ sở dữ liệu " + place + ". Máy chủ nói: " + cause.getMessage()
                        + "\nHãy xem ROVIEC_DB_URL, ROVIEC_DB_USER, ROVIEC_DB_PASSWORD, và quyền tạo schema của người dùng"
                        + " này (docs/running.md), rồi chạy lại.",
                failure);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    static void migrate(DataSource database) {
        for (String room : ROOMS) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas(room)
                    .defaultSchema(room)
                    .locations("classpath:db/" + room)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        }
    }
}
