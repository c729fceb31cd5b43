package io.github.roviec.office.documents.virus;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ClamAV's daemon, asked through its socket with INSTREAM (clamd(8)): the file never touches the disk.
///
/// @param place a path, or host and port
public record ClamdCheck(SocketAddress place) implements VirusCheck {

    private static final Pattern FOUND = Pattern.compile(".*: (.+) FOUND");
    private static final Pattern PORT = Pattern.compile("([\\w.-]+):(\\d{1,5})");
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    /// @param place "/run/clamav/clamd.ctl" or "localhost:3310"
    public static ClamdCheck at(String place) {
        Matcher port = PORT.matcher(place);
        return new ClamdCheck(
                port.matches()
                        ? new InetSocketAddress(port.group(1), Integer.parseInt(port.group(2)))
                        : UnixDomainSocketAddress.of(place));
    }

    @Override
    public Verdict look(byte[] content) {
        return Patience.with(() -> verdict(ask(content)));
    }

    private String ask(byte[] content) throws IOException {
        try (SocketChannel clamd = SocketChannel.open(place)) {
            write(clamd, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                write(clamd, ByteBuffer.allocate(4).putInt(length).flip());
                write(clamd, ByteBuffer.wrap(content, at, length));
            }
            write(clamd, ByteBuffer.allocate(4));
            ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
            while (answer.hasRemaining() && clamd.read(answer) >= 0) {
                if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                    break;
                }
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).replace("\0", "");
        }
    }

    private static void write(SocketChannel clamd, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            clamd.write(bytes);
        }
    }

    private static Verdict verdict(String answer) {
        String said = answer.strip();
        Matcher found = FOUND.matcher(said);
        if (found.matches()) {
            return new Infected(found.group(1));
        }
        return said.endsWith(": OK") ? new Clean() : new Unchecked(said.isEmpty() ? "no answer" : said);
    }
}
