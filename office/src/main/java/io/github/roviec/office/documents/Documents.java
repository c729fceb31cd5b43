package io.github.roviec.office.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/// The papers of the office.
@Component
public class Documents {

    /// Keeps a paper and reads it. The same bytes again give the same paper, also when two people hand them in at the
    /// same moment.
    ///
    /// Refuses with `document.empty`, `document.too-large`, `document.type`, `document.secret`, `document.scan`,
    /// `document.encrypted` or `document.unreadable`; then nothing is kept.
    public Received receive(Upload upload, Actor by) {
        throw new UnsupportedOperationException();
    }

    /// Refuses with `document.unknown`, also where the paper belongs to another authority.
    public Paper paper(DocumentId id, Actor by) {
        throw new UnsupportedOperationException();
    }

    /// The orders found in a paper, in reading order.
    public List<FoundDirective> directives(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /// The papers of an authority, the last received first.
    public List<PaperRow> list(AuthorityId authority, Page page) {
        throw new UnsupportedOperationException();
    }

    /// How many papers {@link #list} has.
    public int count(AuthorityId authority) {
        throw new UnsupportedOperationException();
    }

    /// Keeps a file that is not read, such as the product of a task, byte for byte. Refuses as {@link #receive}, but
    /// takes scans, pictures and spreadsheets.
    public FileId keep(Upload upload, Actor by) {
        throw new UnsupportedOperationException();
    }

    /// Refuses with `document.unknown`.
    public StoredFile file(FileId id) {
        throw new UnsupportedOperationException();
    }
}
