package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a command prints: what was asked for on one side, what went wrong and how far it is on the other.
final class Terminal {

    private static final long SECOND = 1_000_000_000;

    /// Somebody watches standard error: the line of progress is written over. Told by the `roviec` script.
    private final boolean watched = Boolean.getBoolean("roviec.terminal");

    private final PrintStream out;
    private final PrintStream err;
    private final long start = System.nanoTime();
    private long shown = start;
    private int width;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void print(String text) {
        out.print(text);
    }

    void flush() {
        out.flush();
    }

    /// Says why nothing came of a file; the exit code for it.
    int complain(@Nullable Path file, Exception e) {
        out.flush();
        wipe();
        err.println(file + ": " + (e instanceof Refusal refusal ? Messages.of(refusal) : Messages.unopened(e)));
        err.flush();
        return Commands.FAILED;
    }

    /// Says what is being done, on standard error.
    void tell(String line) {
        wipe();
        err.println(line);
        err.flush();
    }

    /// "12/65 văn bản, còn khoảng 8 giây": a few times a second for who watches, every ten seconds for a log.
    void progress(int done, int all) {
        long now = System.nanoTime();
        if (done < all && now - shown < (watched ? SECOND / 5 : 10 * SECOND)) {
            return;
        }
        shown = now;
        long left = Math.round((double) (now - start) / SECOND / done * (all - done));
        String line = done < all
                ? Messages.get("cli.progress", done, all, left)
                : Messages.get("cli.progress.done", done, Math.round((double) (now - start) / SECOND));
        wipe();
        err.print(line);
        if (watched && done < all) {
            width = line.length();
        } else {
            err.println();
        }
        err.flush();
    }

    private void wipe() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            width = 0;
        }
    }
}
