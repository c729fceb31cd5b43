package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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

    private static void run(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String words(EmbeddedServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select words from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
