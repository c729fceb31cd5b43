package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.scan.PageReader.Outcome;
import io.github.roviec.office.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Papers whose pages have to be read from pictures: from the first page to the whole text.
///
/// The first page is read before anything is kept, for there the mark of a secret paper stands. Should a later page
/// carry one, everything of the paper is deleted. Only when all is read are the other rooms told, once.
@Component
class ScannedPapers {

    private final DocumentStore store;
    private final PageStore pages;
    private final RemovedStore removed;
    private final Scanner scanner;
    private final OfficeList list;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ScannedPapers(
            DocumentStore store,
            PageStore pages,
            RemovedStore removed,
            Scanner scanner,
            OfficeList list,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.removed = removed;
        this.scanner = scanner;
        this.list = list;
        this.transaction = transaction;
        this.facts = facts;
        this.clock = clock;
    }

    /// A paper that is still being read, as its row tells it.
    record Row(DocumentId id, AuthorityId authority, FileId file, String fileName, Instant receivedAt, ActorId by) {}

    /// Refuses with `document.secret` or `document.unreadable`; then nothing is kept.
    Received receive(Upload upload, FileId file, FileType type, PaperContent found, Actor by) {
        Outcome first = scanner.read(
                upload.fileName(), upload.content(), type, found.pictures().getFirst());
        PaperContent.of(List.of(first.page())).checked(upload.fileName());
        Received received = transaction.execute(_ -> {
            Instant now = clock.instant();
            store.keep(file, upload, type, by.authority(), now);
            Optional<DocumentId> added = store.addUnread(file, upload.fileName(), by, now);
            if (added.isEmpty()) {
                return new Received(store.known(by.authority(), file).orElseThrow(), true);
            }
            for (PrintedPage page : found.pages()) {
                pages.add(added.get(), page, page.picture() ? Leaf.State.WAITING : Leaf.State.TEXT);
            }
            pages.read(added.get(), first);
            return new Received(added.get(), false);
        });
        if (!received.known() && found.pictures().size() == 1) {
            finish(received.id());
        }
        return received;
    }

    byte[] content(DocumentId document) {
        return store.content(document);
    }

    /// Puts the paper together when all its pages have been read. Whoever comes second finds nothing to do.
    ///
    /// @return whether it was put together now
    boolean finish(DocumentId document) {
        return transaction.execute(_ -> {
            Optional<Row> row = store.lockUnread(document);
            row.ifPresent(this::finish);
            return row.isPresent();
        });
    }

    private void finish(Row row) {
        byte[] content = store.content(row.id());
        Map<Integer, PrintedPage> read = pages.fromPictures(row.id());
        List<PrintedPage> all = PaperContent.look(row.fileName(), content, FileType.of(content)).pages().stream()
                .map(page -> read.getOrDefault(page.number(), page))
                .toList();
        PaperContent whole = PaperContent.of(all);
        Instant now = clock.instant();
        if (whole.secret()) {
            removed.remove(row, secretPage(all), now);
            facts.publishEvent(new DocumentRemoved(now, row.by(), row.authority(), row.id()));
            return;
        }
        PaperReading reading = list.read(whole.extracted(), row.authority());
        store.fill(row.id(), reading);
        pages.place(row.id(), whole.placed());
        facts.publishEvent(new DocumentReceived(now, row.by(), row.authority(), row.id(), row.file(), row.fileName()));
        facts.publishEvent(reading.told(now, row.by(), row.authority(), row.id()));
    }

    private static @org.jspecify.annotations.Nullable Integer secretPage(List<PrintedPage> all) {
        return all.stream()
                .filter(page -> PaperContent.of(List.of(page)).secret())
                .map(PrintedPage::number)
                .findFirst()
                .orElse(null);
    }
}
