package io.github.roviec.office;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A real PostgreSQL started from this process, with its data kept in a folder.
final class EmbeddedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final String password;
    private final FileChannel lock;

    private EmbeddedServer(EmbeddedPostgres postgres, String password, FileChannel lock) {
        this.postgres = postgres;
        this.password = password;
        this.lock = lock;
    }

    /// Starts the server on a free port of this machine, reachable from this machine only and with the password that
    /// lies beside its data.
    ///
    /// @param folder where the data is kept; created when missing
    static EmbeddedServer in(Path folder) {
        try {
            // The library opens its own folder to everybody; nobody gets that far.
            Path programs = Files.createDirectories(folder.resolve("programs"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            FileChannel lock = lock(folder);
            endLeftover(folder);
            Path cluster = folder.resolve("cluster");
            Path secret = folder.resolve("password");
            String password = password(secret, cluster);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setOverrideWorkingDirectory(programs.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    // Options of initdb, heard at the first start only: nobody comes in without the password, not
                    // even other people of this machine.
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", secret.toString())
                    .setConnectConfig("password", password)
                    // The library is made for tests, whose data may be lost: it switches both off.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", megabytes(8, 64, 512) + "MB")
                    .setServerConfig("effective_cache_size", megabytes(2, 256, 64_000) + "MB")
                    .setServerConfig("work_mem", "16MB")
                    .setServerConfig("random_page_cost", "1.1") // data folders lie on SSDs
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                    .start();
            return new EmbeddedServer(postgres, password, lock);
        } catch (IOException e) {
            throw new CannotStart(
                    "Không khởi động được PostgreSQL trong thư mục " + folder.toAbsolutePath()
                            + ". Hãy xem quyền ghi và dung lượng đĩa, rồi chạy lại.",
                    e);
        }
    }

    /// So large a part of this machine's memory, within limits.
    private static long megabytes(int part, long least, long most) {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() / 1024 / 1024
                : 0;
        return Math.clamp(memory / part, least, most);
    }

    /// The password that the server was, or is about to be, made with; readable for the folder's owner alone.
    private static String password(Path secret, Path cluster) throws IOException {
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.deleteIfExists(secret);
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, Base64.getUrlEncoder().encodeToString(random));
        }
        return Files.exists(secret) ? Files.readString(secret).strip() : "";
    }

    /// One process at a time: the folder stays locked until this one ends, however it ends.
    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotStart(
                    "Thư mục dữ liệu " + folder.toAbsolutePath()
                            + " đang được một chương trình RõViệc khác dùng. Hãy dừng chương trình đó, hoặc đặt"
                            + " ROVIEC_DATA trỏ tới thư mục khác, rồi chạy lại.",
                    null);
        }
        return channel;
    }

    /// A process that was killed leaves its PostgreSQL running; two servers must never share one folder.
    private static void endLeftover(Path folder) throws IOException {
        Path pidFile = folder.resolve("cluster/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var leftover = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (leftover.isEmpty()) {
            Files.deleteIfExists(pidFile);
            return;
        }
        CompletableFuture<ProcessHandle> ended = leftover.get().onExit();
        leftover.get().destroy();
        try {
            ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL " + pid + " to end", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL " + pid + " still uses " + folder, e);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }
}
