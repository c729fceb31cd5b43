package io.github.roviec.office.cli;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many papers on all cores. What is printed stands in the order of the papers, and no more than a few papers are in
/// memory at once.
final class Batch {

    /// What is printed of a paper.
    @FunctionalInterface
    interface Job {
        String of(Path paper) throws IOException;
    }

    private final Terminal terminal;
    private final boolean progress;
    private final int cores;

    Batch(Terminal terminal, boolean progress, int cores) {
        this.terminal = terminal;
        this.progress = progress;
        this.cores = cores;
    }

    /// {@link Commands#FAILED} where nothing came of one of the papers; the others are printed all the same.
    int run(List<Path> papers, Job job) {
        int result = Commands.DONE;
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.clamp(papers.size(), 1, cores))) {
            var ahead = new ArrayDeque<Future<String>>();
            int handed = 0;
            for (int done = 0; done < papers.size(); done++) {
                while (handed < papers.size() && ahead.size() < 2 * cores) {
                    Path paper = papers.get(handed++);
                    ahead.add(workers.submit(() -> job.of(paper)));
                }
                result = Math.max(result, print(papers.get(done), ahead.remove()));
                if (progress) {
                    terminal.progress(done + 1, papers.size());
                }
            }
        }
        return result;
    }

    private int print(Path paper, Future<String> reading) {
        try {
            terminal.print(reading.get());
            return Commands.DONE;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException || e.getCause() instanceof Refusal) {
                return terminal.complain(paper, (Exception) e.getCause());
            }
            throw new IllegalStateException(paper.toString(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
