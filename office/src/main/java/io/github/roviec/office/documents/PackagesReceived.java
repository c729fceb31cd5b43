package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.edxml.EdxmlFile;
import io.github.roviec.office.documents.edxml.EdxmlPackage;
import io.github.roviec.office.documents.edxml.EdxmlReader;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A package (edXML) comes in as the paper that is in it, with the files that came with it: all of it or nothing.
@Component
class PackagesReceived {

    private static final Set<FileType> PAPERS = EnumSet.of(
            FileType.PDF,
            FileType.DOCX,
            FileType.DOC,
            FileType.ODT,
            FileType.FLAT_ODT,
            FileType.RTF,
            FileType.HTML,
            FileType.MAIL_PAGE,
            FileType.TEXT,
            FileType.JPEG,
            FileType.PNG,
            FileType.TIFF);

    private final PackageStore packages;
    private final DocumentStore store;
    private final Viruses viruses;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackagesReceived(
            PackageStore packages, DocumentStore store, Viruses viruses, TransactionTemplate transaction, Clock clock) {
        this.packages = packages;
        this.store = store;
        this.viruses = viruses;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Refuses as {@link EdxmlReader#read}, with `edxml.no-paper`, as a file inside it is refused, and as `door` does.
    ///
    /// @param door by which a paper comes in that is no package
    Received receive(Upload upload, Function<Upload, Received> door, Actor by) {
        EdxmlPackage found = EdxmlReader.read(upload.fileName(), upload.content());
        int at = paper(upload.fileName(), found.files());
        Upload paper = upload(found.files().get(at));
        List<Upload> others = new ArrayList<>();
        for (int i = 0; i < found.files().size(); i++) {
            if (i != at) {
                Upload other = upload(found.files().get(i));
                viruses.require(other);
                AttachedFile.look(other);
                others.add(other);
            }
        }
        // The paper is read inside the transaction, which a single file is not: here the others depend on it.
        return transaction.execute(_ -> {
            Received received = door.apply(paper);
            keep(received.id(), upload, found, others, by);
            return received;
        });
    }

    /// The first file that holds a paper: the sender's order counts.
    private static int paper(String fileName, List<EdxmlFile> files) {
        for (int i = 0; i < files.size(); i++) {
            if (PAPERS.contains(FileType.of(files.get(i).content()))) {
                return i;
            }
        }
        throw new Refusal("edxml.no-paper", fileName);
    }

    /// The name is shown and sent back, never a path; a gateway's name may be anything.
    private static Upload upload(EdxmlFile file) {
        return new Upload(PaperText.clean(file.name()).replaceAll("[\\\\/\\p{Cntrl}]", "-"), file.content());
    }

    private void keep(DocumentId id, Upload upload, EdxmlPackage found, List<Upload> others, Actor by) {
        FileId file = FileId.of(upload.content());
        if (!packages.keep(id, file, upload.fileName(), found.head())) {
            return;
        }
        Instant now = clock.instant();
        store.keep(file, upload, FileType.EDXML, by.authority(), now);
        for (int i = 0; i < others.size(); i++) {
            Upload other = others.get(i);
            FileId enclosed = FileId.of(other.content());
            store.keep(enclosed, other, FileType.of(other.content()), by.authority(), now);
            packages.enclose(id, i + 1, enclosed, other.fileName());
        }
        packages.complete(id);
    }
}
