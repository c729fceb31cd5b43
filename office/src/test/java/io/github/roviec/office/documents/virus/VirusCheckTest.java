package io.github.roviec.office.documents.virus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.documents.virus.VirusCheck.Clean;
import io.github.roviec.office.documents.virus.VirusCheck.Infected;
import io.github.roviec.office.documents.virus.VirusCheck.Unchecked;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a clamd and a command of our own that know one virus: the EICAR test file.
public class VirusCheckTest {

    /// In two pieces, so that no scanner takes this source for the test file.
    public static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final byte[] CLEAN = "Tờ trình".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /// Speaks INSTREAM as clamd(8) has it, for one connection after the other.
    private static ServerSocketChannel clamd(ServerSocketChannel server, SocketAddress place) throws IOException {
        server.bind(place);
        Thread.ofVirtual().start(() -> {
            while (server.isOpen()) {
                try (SocketChannel client = server.accept()) {
                    String command = new String(read(client, 10), StandardCharsets.US_ASCII);
                    StringBuilder content = new StringBuilder();
                    for (int length = length(client); length > 0; length = length(client)) {
                        content.append(new String(read(client, length), StandardCharsets.ISO_8859_1));
                    }
                    String answer = !command.equals("zINSTREAM\0")
                            ? "UNKNOWN COMMAND\0"
                            : content.indexOf("EICAR-STANDARD") >= 0
                                    ? "stream: Eicar-Test-Signature FOUND\0"
                                    : content.length() > 1_000_000
                                            ? "INSTREAM size limit exceeded. ERROR\0"
                                            : "stream: OK\0";
                    client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return server;
    }

    private static int length(SocketChannel client) throws IOException {
        return ByteBuffer.wrap(read(client, 4)).getInt();
    }

    private static byte[] read(SocketChannel client, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (client.read(bytes) < 0) {
                throw new IOException("ended");
            }
        }
        return bytes.array();
    }

    @Test
    void clamd_is_asked_through_a_socket_in_the_file_system_or_a_port() throws IOException {
        Path socket = folder.resolve("clamd.ctl");
        try (var unix = clamd(
                        ServerSocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(socket));
                var port =
                        clamd(ServerSocketChannel.open(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            int number = ((InetSocketAddress) port.getLocalAddress()).getPort();
            for (String place : List.of(socket.toString(), "localhost:" + number)) {
                VirusCheck check = ClamdCheck.at(place);
                assertThat(check.look(CLEAN)).isEqualTo(new Clean());
                assertThat(check.look(EICAR)).isEqualTo(new Infected("Eicar-Test-Signature"));
                byte[] far = Arrays.copyOf(new byte[200_000], 200_000 + EICAR.length);
                System.arraycopy(EICAR, 0, far, 200_000, EICAR.length);
                assertThat(check.look(far)).isEqualTo(new Infected("Eicar-Test-Signature"));
                assertThat(check.look(new byte[1_100_000])).isInstanceOf(Unchecked.class);
            }
        }
        assertThat(ClamdCheck.at(socket.toString()).look(CLEAN)).isInstanceOf(Unchecked.class);
    }

    @Test
    void a_command_says_it_by_its_exit_code() throws IOException {
        VirusCheck check = new CommandCheck(List.of("sh", script(folder).toString()));
        assertThat(check.look(CLEAN)).isEqualTo(new Clean());
        assertThat(check.look(EICAR)).isEqualTo(new Infected("Eicar-Test-Signature"));
        assertThat(new CommandCheck(List.of("sh", "-c", "exit 2")).look(new byte[3_000_000]))
                .isInstanceOf(Unchecked.class);
        assertThat(new CommandCheck(List.of("khong-co-lenh-nay")).look(CLEAN)).isInstanceOf(Unchecked.class);
    }

    /// Does what `clamscan -` does.
    public static Path script(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("scan.sh"),
                "if grep -aq EICAR-STANDARD -; then echo 'stdin: Eicar-Test-Signature FOUND'; exit 1; fi\n");
    }
}
