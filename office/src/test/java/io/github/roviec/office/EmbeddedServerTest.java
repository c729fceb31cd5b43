package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database that is started here and kept in a folder.
class EmbeddedServerTest {

    @TempDir
    Path folder;

    @Test
    void what_was_committed_is_there_after_a_restart() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.in(folder)) {
            run(server, "create table kept (words text)");
            run(server, "insert into kept values ('đã giao')");
        }
        try (EmbeddedServer server = EmbeddedServer.in(folder)) {
            assertThat(words(server)).isEqualTo("đã giao");
        }
    }

    @Test
    void a_server_left_running_by_a_killed_process_is_taken_over() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doomed.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(killed.inputReader(StandardCharsets.UTF_8).lines()).contains("written");
        killed.destroyForcibly().waitFor();
        try (EmbeddedServer server = EmbeddedServer.in(folder)) {
            assertThat(words(server)).isEqualTo("chưa mất");
        }
    }

    @Test
    void a_stale_note_of_a_server_that_is_gone_does_not_stop_the_start() throws Exception {
        EmbeddedServer.in(folder).close();
        Files.writeString(folder.resolve("cluster/postmaster.pid"), "999999\n");
        EmbeddedServer.in(folder).close();
    }

    @Test
    void what_was_committed_is_on_the_disk_before_anybody_is_told() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.in(folder)) {
            for (String promise : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(answer(server, "show " + promise)).as(promise).isEqualTo("on");
            }
        }
    }

    @Test
    void nobody_comes_in_without_the_password_that_only_the_owner_can_read() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.in(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url()).close())
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", "postgres")
                            .close())
                    .hasMessageContaining("password");
        }
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /// Writes a row, says so, and waits to be killed.
    static final class Doomed {

        public static void main(String[] arguments) throws Exception {
            EmbeddedServer server = EmbeddedServer.in(Path.of(arguments[0]));
            run(server, "create table kept (words text)");
            run(server, "insert into kept values ('chưa mất')");
            System.out.println("written");
            System.out.close();
            Thread.sleep(60_000);
        }
    }

    private static Connection connection(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", server.password());
    }

    private static void run(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connection(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String words(EmbeddedServer server) throws SQLException {
        return answer(server, "select words from kept");
    }

    private static String answer(EmbeddedServer server, String question) throws SQLException {
        try (Connection connection = connection(server);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
