package io.github.roviec.office;

import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// A real PostgreSQL for the tests of one room: no application around it.
public final class TestDatabase {

    private TestDatabase() {}

    /// A database of its own, with the tables of these rooms.
    public static DataSource with(String... rooms) {
        var database = new HikariDataSource();
        database.setJdbcUrl(TestServer.newDatabase());
        database.setUsername("postgres");
        database.setMinimumIdle(0);
        database.setMaximumPoolSize(4);
        for (var room : Stream.concat(Stream.of("base"), Stream.of(rooms)).toList()) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas(room)
                    .locations("classpath:db/" + room)
                    .load()
                    .migrate();
        }
        return database;
    }
}
