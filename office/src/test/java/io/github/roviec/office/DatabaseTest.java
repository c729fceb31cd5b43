package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A server of the operator's, as operators have them: an ordinary user, or something wrong.
class DatabaseTest {

    private static String url = "";

    @BeforeAll
    static void make() {
        url = TestServer.newDatabase();
        JdbcClient server = JdbcClient.create(new DriverManagerDataSource(url));
        server.sql("create role plain login nosuperuser nocreatedb nocreaterole")
                .update();
        server.sql("create database of_plain owner plain template template0 encoding 'UTF8' locale 'C'")
                .update();
        server.sql("create database of_others template template0 encoding 'UTF8' locale 'C'")
                .update();
        server.sql("create database not_unicode owner plain template template0 encoding 'SQL_ASCII' locale 'C'")
                .update();
    }

    @Test
    void an_ordinary_user_who_owns_the_database_is_enough() {
        try (HikariDataSource database = open("of_plain")) {
            assertThat(JdbcClient.create(database)
                            .sql("select base.fold('Đơn vị') || count(*) from tasks.task")
                            .query(String.class)
                            .single())
                    .isEqualTo("don vi0");
        }
        open("of_plain").close();
    }

    @Test
    void what_is_wrong_is_said_with_the_cause() {
        assertThatThrownBy(() -> open("of_others"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("permission denied for database of_others");
        assertThatThrownBy(() -> open("no_such"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("\"no_such\" does not exist")
                .hasMessageNotContaining("user=");
        assertThatThrownBy(() -> open("not_unicode"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SQL_ASCII");
    }

    private static HikariDataSource open(String name) {
        String elsewhere = url.replaceFirst("/[a-z0-9]+\\?.*", "/" + name + "?user=plain");
        Settings settings = new Settings(Path.of("unused"), new Settings.Db(elsewhere, "plain", ""), false, null);
        return new Database().dataSource(new Database.Server(null, elsewhere), settings);
    }
}
