package io.github.roviec.office.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The papers of the office.
@Component
public class Documents {

    private final DocumentStore store;
    private final OfficeList list;
    private final Permissions permissions;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Documents(
            DocumentStore store,
            OfficeList list,
            Permissions permissions,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.list = list;
        this.permissions = permissions;
        this.transaction = transaction;
        this.facts = facts;
        this.clock = clock;
    }

    /// Keeps a paper and reads it. The same bytes again give the same paper, also when two people hand them in at the
    /// same moment.
    ///
    /// Refuses with `document.empty`, `document.too-large`, `document.type`, `document.secret`, `document.scan`,
    /// `document.encrypted` or `document.unreadable`; then nothing is kept.
    public Received receive(Upload upload, Actor by) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        PaperText.checkSize(upload.fileName(), upload.content());
        FileId file = FileId.of(upload.content());
        Optional<DocumentId> known = store.known(by.authority(), file);
        if (known.isPresent()) {
            return new Received(known.get(), true);
        }
        // Read before anything is kept: a secret paper must leave no trace, and no connection waits meanwhile.
        FileType type = FileType.of(upload.content());
        String text = PaperText.of(upload.fileName(), upload.content(), type);
        PaperReading reading = list.read(text, by.authority());
        return transaction.execute(_ -> keep(upload, file, type, reading, by));
    }

    private Received keep(Upload upload, FileId file, FileType type, PaperReading reading, Actor by) {
        Instant now = clock.instant();
        store.keep(file, upload, type, by.authority(), now);
        Optional<DocumentId> added = store.add(file, upload.fileName(), reading, by, now);
        if (added.isEmpty()) {
            return new Received(store.known(by.authority(), file).orElseThrow(), true);
        }
        DocumentId id = added.get();
        facts.publishEvent(new DocumentReceived(now, by.id(), by.authority(), id, file, upload.fileName()));
        facts.publishEvent(reading.told(now, by, id));
        return new Received(id, false);
    }

    /// Refuses with `document.unknown`, also where the paper belongs to another authority.
    public Paper paper(DocumentId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return store.paper(id, by.authority()).orElseThrow(Documents::unknown);
    }

    /// The orders found in a paper, in reading order. Refuses with `document.unknown`. For the rooms that follow a
    /// {@link DocumentRead}; people ask for the {@link #paper}.
    public List<FoundDirective> directives(DocumentId id, AuthorityId authority) {
        return store.directives(id, authority).orElseThrow(Documents::unknown);
    }

    /// The papers of an authority, the last received first.
    public List<PaperRow> list(AuthorityId authority, Page page) {
        return store.list(authority, page);
    }

    /// How many papers {@link #list} has.
    public int count(AuthorityId authority) {
        return store.count(authority);
    }

    /// The titles (trích yếu) of those papers of the actor's authority that have one.
    public Map<DocumentId, String> titles(Collection<DocumentId> ids, Actor by) {
        return store.titles(ids, by.authority());
    }

    /// Keeps a file that is not read, such as the product of a task, byte for byte. Refuses as {@link #receive}, but
    /// takes scans, pictures and spreadsheets; other kinds are refused with `document.attachment`.
    public FileId keep(Upload upload, Actor by) {
        if (!permissions.may(by, Deed.WORK_ON_TASKS)) {
            permissions.require(by, Deed.RECEIVE_DOCUMENT);
        }
        FileType type = AttachedFile.look(upload);
        FileId file = FileId.of(upload.content());
        transaction.executeWithoutResult(_ -> {
            Instant now = clock.instant();
            store.keep(file, upload, type, by.authority(), now);
            facts.publishEvent(
                    new FileKept(now, by.id(), by.authority(), file, upload.fileName(), upload.content().length));
        });
        return file;
    }

    /// A kept file of the actor's authority. Refuses with `document.unknown`.
    public StoredFile file(FileId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return store.file(id, by.authority()).orElseThrow(Documents::unknown);
    }

    private static Refusal unknown() {
        return new Refusal("document.unknown");
    }
}
