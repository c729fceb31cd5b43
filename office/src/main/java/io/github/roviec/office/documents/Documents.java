package io.github.roviec.office.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.file.ZipParts;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /// Unpacked, where the whole of it is read at once.
    private static final long LARGEST_WORKBOOK = 16L * 1024 * 1024;

    private final DocumentStore store;
    private final PageStore pages;
    private final RemovedStore removed;
    private final Viruses viruses;
    private final Scanner scanner;
    private final ScannedPapers scans;
    private final ScanWork work;
    private final LeafPictures pictures;
    private final OfficeList list;
    private final PackagesReceived packages;
    private final PackageStore enclosed;
    private final Permissions permissions;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Documents(
            DocumentStore store,
            PageStore pages,
            RemovedStore removed,
            Viruses viruses,
            Scanner scanner,
            ScannedPapers scans,
            ScanWork work,
            LeafPictures pictures,
            OfficeList list,
            PackagesReceived packages,
            PackageStore enclosed,
            Permissions permissions,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.removed = removed;
        this.viruses = viruses;
        this.scanner = scanner;
        this.scans = scans;
        this.work = work;
        this.pictures = pictures;
        this.list = list;
        this.packages = packages;
        this.enclosed = enclosed;
        this.permissions = permissions;
        this.transaction = transaction;
        this.facts = facts;
        this.clock = clock;
    }

    /// Keeps a paper and reads it. The same bytes again give the same paper, also when two people hand them in at the
    /// same moment.
    ///
    /// Pages that are pictures are read in the background, but for the first: until then the paper has no text
    /// ({@link #scanning}), and the facts {@link DocumentReceived} and {@link DocumentRead} wait as well.
    ///
    /// A package (edXML) comes in as the paper in it, with what came with it ({@link #packageOf}); besides, it is
    /// refused with `edxml.damaged`, `edxml.status`, `edxml.no-file`, `edxml.file-damaged` or `edxml.no-paper`.
    ///
    /// Refuses with `document.empty`, `document.too-large`, `document.virus`, `document.virus-unchecked`,
    /// `document.type`, `document.secret`, `document.scan` or `document.scan-language` (pictures, and no program to
    /// read them), `document.encrypted` or
    /// `document.unreadable`; then nothing is kept.
    public Received receive(Upload upload, Actor by) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        PaperText.checkSize(upload.fileName(), upload.content());
        viruses.require(upload);
        FileId file = FileId.of(upload.content());
        if (removed.has(by.authority(), file)) {
            throw new Refusal("document.secret", upload.fileName());
        }
        Optional<DocumentId> known = store.known(by.authority(), file);
        if (known.isPresent()) {
            return new Received(known.get(), true);
        }
        // Read before anything is kept: a secret paper must leave no trace, and no connection waits meanwhile.
        FileType type = FileType.of(upload.content());
        if (type == FileType.EDXML) {
            return packages.receive(upload, paper -> receive(paper, by), by);
        }
        PaperContent found =
                PaperContent.look(upload.fileName(), upload.content(), type).checked(upload.fileName());
        if (!found.pictures().isEmpty()) {
            if (scanner.present()) {
                Received received = scans.receive(upload, file, type, found, by);
                work.wake();
                return received;
            }
            if (!found.readableWithoutPictures()) {
                throw scanner.refusal(upload.fileName());
            }
        }
        PaperText.notBlank(upload.fileName(), found);
        PaperReading reading = list.read(found.extracted(), by.authority());
        return transaction.execute(_ -> keep(upload, file, type, found, reading, by));
    }

    private Received keep(
            Upload upload, FileId file, FileType type, PaperContent found, PaperReading reading, Actor by) {
        Instant now = clock.instant();
        store.keep(file, upload, type, by.authority(), now);
        Optional<DocumentId> added = store.add(file, upload.fileName(), reading, by, now);
        if (added.isEmpty()) {
            return new Received(store.known(by.authority(), file).orElseThrow(), true);
        }
        DocumentId id = added.get();
        found.pages().forEach(page -> pages.add(id, page, page.picture() ? Leaf.State.UNREADABLE : Leaf.State.TEXT));
        pages.place(id, found.placed());
        facts.publishEvent(new DocumentReceived(now, by.id(), by.authority(), id, file, upload.fileName()));
        facts.publishEvent(reading.told(now, by.id(), by.authority(), id));
        return new Received(id, false);
    }

    /// The table in a file; nothing is kept. Refuses as {@link TableFile#of} does, with `document.virus` or with
    /// `document.virus-unchecked`.
    public TableFile table(Upload upload, Actor by) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        PaperText.checkSize(upload.fileName(), upload.content());
        viruses.require(upload);
        return TableFile.of(upload.fileName(), upload.content());
    }

    /// Looks at a workbook that another room reads and nobody keeps, such as a filled form of
    /// figures: what it is, how large, also unpacked (16 MB: a form of a thousand rows has two), and
    /// viruses. Refuses with `permission.denied`, `document.empty`, `document.too-large`,
    /// `document.encrypted`, `document.spreadsheet`, `document.unreadable`, `document.virus` or
    /// `document.virus-unchecked`.
    public void requireWorkbook(Upload upload, Actor by) {
        permissions.require(by, Deed.FILL_FIGURES);
        PaperText.checkSize(upload.fileName(), upload.content());
        viruses.require(upload);
        switch (FileType.of(upload.content())) {
            case XLSX ->
                Extracted.guarded(upload.fileName(), () -> {
                    ZipParts.measure(upload.content(), LARGEST_WORKBOOK);
                    return true;
                });
            case ENCRYPTED_OFFICE -> throw new Refusal("document.encrypted", upload.fileName());
            case DAMAGED -> throw new Refusal("document.unreadable", upload.fileName());
            default -> throw new Refusal("document.spreadsheet", upload.fileName());
        }
    }

    /// Keeps the file of a register as a paper that orders nothing: its rows are what tasks point back to. Joins the
    /// caller's transaction. The same bytes again give the same paper.
    ///
    /// The file has been looked at by {@link #table}. Refuses with `document.other-text` where the same file is
    /// known with another text.
    ///
    /// @param passages what each stretch of the table's text is; they cover it
    public Received keepTable(Upload upload, TableFile table, List<Passage> passages, Actor by) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        FileId file = FileId.of(upload.content());
        Optional<Paper> known = store.known(by.authority(), file).flatMap(id -> store.paper(id, by.authority()));
        if (known.isPresent()) {
            if (!known.get().text().equals(table.text())) {
                throw new Refusal("document.other-text", upload.fileName());
            }
            return new Received(known.get().id(), true);
        }
        return transaction.execute(_ -> {
            Instant now = clock.instant();
            store.keep(file, upload, FileType.of(upload.content()), by.authority(), now);
            Optional<DocumentId> added = store.addUnread(file, upload.fileName(), by, now);
            if (added.isEmpty()) {
                return new Received(store.known(by.authority(), file).orElseThrow(), true);
            }
            store.fillTable(added.get(), table.text(), passages);
            facts.publishEvent(
                    new DocumentReceived(now, by.id(), by.authority(), added.get(), file, upload.fileName()));
            return new Received(added.get(), false);
        });
    }

    /// Refuses with `document.unknown`, also where the paper belongs to another authority, or with
    /// `document.removed`.
    public Paper paper(DocumentId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        if (removed.has(by.authority(), id)) {
            throw new Refusal("document.removed");
        }
        return store.paper(id, by.authority()).orElseThrow(Documents::unknown);
    }

    /// The package in which a paper came in, if it did. Refuses as {@link #paper}.
    public Optional<PaperPackage> packageOf(DocumentId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return enclosed.of(id, by.authority());
    }

    /// The text of a paper alone, without what was read in it: for who shows a passage. Refuses as {@link #paper}.
    public String text(DocumentId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        if (removed.has(by.authority(), id)) {
            throw new Refusal("document.removed");
        }
        return store.text(id, by.authority()).orElseThrow(Documents::unknown);
    }

    /// The pages of a paper that has pages, else none.
    public List<Leaf> leaves(DocumentId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return pages.leaves(id, by.authority());
    }

    /// The picture of a page. Refuses with `document.unknown` where there is no such page, or where it cannot be
    /// shown.
    public LeafPicture picture(DocumentId id, int page, Actor by) {
        Paper paper = paper(id, by);
        PrintedPage leaf = pages.page(id, page).orElseThrow(Documents::unknown);
        return pictures.of(paper.file(), leaf, () -> store.content(id));
    }

    /// How far the papers of an authority are that are still being read.
    public Map<DocumentId, Scanning> scanning(AuthorityId authority) {
        return pages.scanning(authority);
    }

    /// Scans of an authority that were deleted within so many days, for a mark of state secrecy stood on them.
    public List<Removed> removed(AuthorityId authority, int days) {
        return removed.since(authority, clock.instant().minus(days, ChronoUnit.DAYS));
    }

    /// What this machine lacks to read scans: nothing, or the key of a message.
    public Optional<String> scanningLacks() {
        return scanner.present()
                ? Optional.empty()
                : Optional.of(scanner.refusal("").code());
    }

    /// The orders found in a paper, in reading order. Refuses with `document.unknown`. For the rooms that follow a
    /// {@link DocumentRead}; people ask for the {@link #paper}.
    public List<FoundDirective> directives(DocumentId id, AuthorityId authority) {
        return store.directives(id, authority).orElseThrow(Documents::unknown);
    }

    /// The figures found in a paper, in the order of its text. Refuses with `document.unknown`. As
    /// {@link #directives}.
    public List<FoundFigure> figures(DocumentId id, AuthorityId authority) {
        return store.figures(id, authority).orElseGet(() -> {
            // Kept by an older reader, which kept no figures: the text is read once more.
            String text = store.text(id, authority).orElseThrow(Documents::unknown);
            return list.read(ExtractedText.sure(text), authority).figures();
        });
    }

    /// The text of a paper. Refuses with `document.unknown`. As {@link #directives}.
    public String textOf(DocumentId id, AuthorityId authority) {
        return store.text(id, authority).orElseThrow(Documents::unknown);
    }

    /// The papers of an authority, the last received first.
    public List<PaperRow> list(AuthorityId authority, Page page) {
        return store.list(authority, page);
    }

    /// Of these papers the last received, not more than `most`.
    public List<PaperRow> list(AuthorityId authority, Collection<DocumentId> ids, int most) {
        return store.list(authority, ids, most);
    }

    /// The last received of the papers with this number and symbol ("412/TB-UBND").
    public Optional<DocumentId> numbered(String number, AuthorityId authority) {
        return store.numbered(number, authority);
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
        PaperText.checkSize(upload.fileName(), upload.content());
        viruses.require(upload);
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
