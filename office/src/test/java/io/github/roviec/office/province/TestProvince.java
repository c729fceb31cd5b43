package io.github.roviec.office.province;

import io.github.roviec.office.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import tools.jackson.databind.json.JsonMapper;

/// A made-up province in a database of its own, for tests of other rooms.
public final class TestProvince {

    public static final LocalDate UNTIL = LocalDate.of(2026, 10, 30);

    private TestProvince() {}

    /// Its authority has the number 1, its departments 2 to 35, its communes 36 to 100.
    public static DataSource with(long seed, int tasks) {
        DataSource database =
                TestDatabase.with("organisation", "identity", "audit", "calendar", "documents", "meetings", "tasks");
        Wanted wanted = new Wanted(true, seed, tasks, 300, UNTIL.toString());
        province(database, wanted).make(wanted, done -> {});
        return database;
    }

    static Province province(DataSource database, Wanted wanted) {
        return new Province(
                database,
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                JsonMapper.builder().build(),
                Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC),
                wanted);
    }
}
