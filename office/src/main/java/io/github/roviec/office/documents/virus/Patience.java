package io.github.roviec.office.documents.virus;

import io.github.roviec.office.documents.virus.VirusCheck.Unchecked;
import io.github.roviec.office.documents.virus.VirusCheck.Verdict;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Nobody waits longer than this for another program.
final class Patience {

    /// Seconds; clamd takes about one for 50 MB.
    static final int LONGEST = 60;

    private Patience() {}

    static Verdict with(Callable<Verdict> look) {
        FutureTask<Verdict> task = new FutureTask<>(look);
        Thread.ofVirtual().name("virus-check").start(task);
        try {
            return task.get(LONGEST, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            task.cancel(true);
            return new Unchecked("no answer in " + LONGEST + " s");
        } catch (ExecutionException failed) {
            return new Unchecked(String.valueOf(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            return new Unchecked("stopped");
        }
    }
}
