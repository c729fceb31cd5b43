package io.github.roviec.office.documents;

import io.github.roviec.office.documents.PageQueue.Lease;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.scan.PagePictures;
import io.github.roviec.office.documents.scan.PageReader.Outcome;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Reads scans in the background, page by page. The queue is in the database: what a node has read is kept when it
/// goes down, and another node, or this one after a restart, goes on with the next page.
@Component
class ScanWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWork.class);

    /// Seconds between two looks at the queue, for what other nodes have put there or left lying.
    private static final int PAUSE = 15;

    /// A page whose reading ended without an end so often has brought the program down each time.
    private static final int MOST_TRIES = 3;

    private final Scanner scanner;
    private final PageQueue queue;
    private final PageStore pages;
    private final ScannedPapers papers;
    private final String node = UUID.randomUUID().toString();
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private @Nullable Open open;

    /// The file that is being read now.
    private record Open(DocumentId document, PagePictures pictures) {}

    ScanWork(Scanner scanner, PageQueue queue, PageStore pages, ScannedPapers papers) {
        this.scanner = scanner;
        this.queue = queue;
        this.pages = pages;
        this.papers = papers;
    }

    @Override
    public void start() {
        // Known before it runs: the loop ends as soon as the thread is not the one that is kept here.
        Thread reading = Thread.ofPlatform().name("scan").daemon().unstarted(this::loop);
        thread = reading;
        reading.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(TimeUnit.SECONDS.toMillis(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// There is a new page to be read.
    void wake() {
        woken.release();
    }

    private void loop() {
        while (thread == Thread.currentThread()) {
            try {
                if (!step()) {
                    woken.tryAcquire(PAUSE, TimeUnit.SECONDS);
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                // Errors too: a page that needs more memory than there is must not end the reading of all others.
                LOG.error("a page of a scan could not be read; it is tried again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Reads the next page, or puts together the papers whose pages have all been read.
    ///
    /// @return whether there was anything to do
    boolean step() {
        Optional<Lease> lease = scanner.present() ? queue.next(node) : Optional.empty();
        lease.ifPresent(this::read);
        boolean finished = false;
        for (DocumentId complete : queue.complete()) {
            finished |= papers.finish(complete);
        }
        if (lease.isEmpty()) {
            close();
        }
        return lease.isPresent() || finished;
    }

    private void read(Lease lease) {
        Optional<PrintedPage> page = pages.page(lease.document(), lease.page());
        if (page.isEmpty()) {
            return;
        }
        if (lease.tries() > MOST_TRIES) {
            pages.read(lease.document(), Outcome.unreadable(page.get()));
            return;
        }
        Thread renewal = Thread.ofVirtual().start(() -> renew(lease));
        try {
            Outcome outcome = outcome(lease, page.get());
            // Cleared: the pool gives no connection to an interrupted thread.
            if (Thread.interrupted()) {
                queue.giveBack(lease);
            } else {
                pages.read(lease.document(), outcome);
            }
        } finally {
            renewal.interrupt();
        }
    }

    private Outcome outcome(Lease lease, PrintedPage page) {
        try {
            return scanner.read(opened(lease.document()), page);
        } catch (IOException e) {
            return Outcome.unreadable(page);
        }
    }

    private void renew(Lease lease) {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(PageQueue.LEASE / 3);
                queue.renew(lease);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PagePictures opened(DocumentId document) throws IOException {
        Open now = open;
        if (now == null || !now.document().equals(document)) {
            close();
            byte[] content = papers.content(document);
            now = new Open(document, PagePictures.of(content, FileType.of(content)));
            open = now;
        }
        return now.pictures();
    }

    private void close() {
        Open now = open;
        open = null;
        if (now != null) {
            try {
                now.pictures().close();
            } catch (IOException e) {
                LOG.debug("closing a file that was read", e);
            }
        }
    }
}
