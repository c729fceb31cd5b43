package io.github.roviec.office.documents.scan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The program `tesseract` of this machine, with its Vietnamese letters. Pictures go in and text comes out through
/// pipes: nothing of a paper is written to the disk.
public final class Tesseract {

    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "vie";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int OLDEST = 4;
    private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d+)(\\S*)");

    /// A page of dense print has about 60 KB; more is no page.
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final String version;
    private final boolean turns;

    private Tesseract(String version, boolean turns) {
        this.version = version;
        this.turns = turns;
    }

    /// What this machine has: the program, or what is missing.
    ///
    /// @param program null where scans cannot be read
    /// @param missing NOTHING, PROGRAM (none, or one older than version 4) or LANGUAGE (no Vietnamese letters)
    public record Here(@Nullable Tesseract program, Missing missing) {}

    public enum Missing {
        NOTHING,
        PROGRAM,
        LANGUAGE
    }

    public static Here here() {
        return here(PROGRAM);
    }

    static Here here(String program) {
        try {
            Matcher version = VERSION.matcher(said(List.of(program, "--version"), new byte[0], SOON));
            if (!version.find() || Integer.parseInt(version.group(1)) < OLDEST) {
                return new Here(null, Missing.PROGRAM);
            }
            List<String> languages = said(List.of(program, "--list-langs"), new byte[0], SOON)
                    .lines()
                    .toList();
            return languages.contains(LANGUAGE)
                    ? new Here(
                            new Tesseract(version.group(1) + version.group(2), languages.contains("osd")),
                            Missing.NOTHING)
                    : new Here(null, Missing.LANGUAGE);
        } catch (IOException | TimeoutException e) {
            return new Here(null, Missing.PROGRAM);
        }
    }

    public String version() {
        return version;
    }

    /// The table (TSV) of what stands on a page.
    ///
    /// @throws IOException when the program fails
    /// @throws TimeoutException when it takes longer than `patience`
    String table(GreyImage page, Duration patience, String... more) throws IOException, TimeoutException {
        List<String> command = new java.util.ArrayList<>(
                List.of(PROGRAM, "stdin", "stdout", "-l", LANGUAGE, "--dpi", Integer.toString(page.dpi())));
        command.addAll(List.of(more));
        command.add("tsv");
        return said(command, picture(page), patience);
    }

    /// Degrees by which the page must be turned clockwise so that its letters stand upright: 0, 90, 180 or 270; 0
    /// also where nothing can be told.
    int upright(GreyImage page, Duration patience) throws TimeoutException {
        if (!turns) {
            return 0;
        }
        try {
            String said = said(
                    List.of(PROGRAM, "stdin", "stdout", "--dpi", Integer.toString(page.dpi()), "--psm", "0"),
                    picture(page),
                    patience);
            Matcher turn = Pattern.compile("Rotate: (\\d+)").matcher(said);
            return turn.find() ? Integer.parseInt(turn.group(1)) : 0;
        } catch (IOException e) {
            // Too few letters to tell.
            return 0;
        }
    }

    /// Portable grey map: the simplest picture that there is.
    private static byte[] picture(GreyImage page) {
        byte[] head = "P5\n%d %d\n255\n".formatted(page.width(), page.height()).getBytes(StandardCharsets.US_ASCII);
        byte[] picture = new byte[head.length + page.points().length];
        System.arraycopy(head, 0, picture, 0, head.length);
        System.arraycopy(page.points(), 0, picture, head.length, page.points().length);
        return picture;
    }

    private static String said(List<String> command, byte[] input, Duration patience)
            throws IOException, TimeoutException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // One page on one core: several cores on one page lose more time waiting for each other than they save.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        if (command.contains("--version") || command.contains("--list-langs")) {
            builder.redirectErrorStream(true);
        }
        Process process = builder.start();
        try {
            CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(
                    () -> read(process), task -> Thread.ofVirtual().start(task));
            Thread.ofVirtual().start(() -> write(process, input));
            byte[] said = output.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(SOON.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new IOException("tesseract failed");
            }
            return new String(said, StandardCharsets.UTF_8);
        } catch (ExecutionException e) {
            throw new IOException("tesseract failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Process process, byte[] input) {
        try (OutputStream stdin = new BufferedOutputStream(process.getOutputStream(), 64 * 1024)) {
            stdin.write(input);
        } catch (IOException e) {
            // It ended before it had read everything: its exit code says what to think of that.
        }
    }
}
