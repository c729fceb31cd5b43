package io.github.roviec.office;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database: a server that the operator names, or one started here; migrated before anybody gets it.
@Configuration(proxyBeanMethods = false)
class Database {

    /// One schema and one folder `db/<room>` per room, in the order in which rooms may know each other.
    static final List<String> ROOMS =
            List.of("base", "organisation", "identity", "audit", "documents", "meetings", "tasks");

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
        HikariDataSource pool = new HikariDataSource(config);
        migrate(pool);
        return pool;
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
