package io.github.roviec.office.documents.virus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A command that reads the file from its standard input and says by its exit code what it found, as `clamscan -` and
/// `clamdscan -` do: 0 nothing, 1 a virus, anything else: it could not look.
public record CommandCheck(List<String> command) implements VirusCheck {

    private static final Pattern FOUND = Pattern.compile("(?m)^[^\\n]*: (.+) FOUND$");
    private static final int LONGEST_ANSWER = 4096;

    public CommandCheck {
        command = List.copyOf(command);
    }

    @Override
    public Verdict look(byte[] content) {
        return Patience.with(() -> run(content));
    }

    private Verdict run(byte[] content) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            Thread.ofVirtual().start(() -> feed(program, content));
            String said;
            try (InputStream out = program.getInputStream()) {
                said = new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).strip();
                out.transferTo(OutputStream.nullOutputStream());
            }
            return switch (program.waitFor()) {
                case 0 -> new Clean();
                case 1 -> new Infected(virus(said));
                default -> new Unchecked("exit code " + program.exitValue() + ": " + said);
            };
        } finally {
            program.destroyForcibly();
        }
    }

    private static void feed(Process program, byte[] content) {
        try (OutputStream in = program.getOutputStream()) {
            in.write(content);
        } catch (IOException enough) {
            // It has seen what it wanted to see; its exit code says what that was.
        }
    }

    private static String virus(String said) {
        Matcher found = FOUND.matcher(said);
        return found.find() ? found.group(1) : said.lines().findFirst().orElse("?");
    }
}
