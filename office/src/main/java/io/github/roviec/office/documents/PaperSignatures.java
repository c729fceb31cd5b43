package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.signature.FoundSignature;
import io.github.roviec.office.documents.signature.SignatureCheck;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The digital signatures of papers received (Nghị định 30/2020/NĐ-CP, Điều 21 and 22: who receives an electronic
/// paper checks them). Looked at once, after the paper is kept; again when somebody asks, as when the office has
/// declared whom it trusts.
@Component
public class PaperSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(PaperSignatures.class);

    private final SignatureStore store;
    private final DocumentStore papers;
    private final Documents documents;
    private final SignatureCheck check;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PaperSignatures(
            SignatureStore store,
            DocumentStore papers,
            Documents documents,
            SignatureCheck check,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.papers = papers;
        this.documents = documents;
        this.check = check;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// What became of the look at a file.
    public enum Outcome {
        /// There is no signature in it.
        NONE,
        CHECKED,
        /// It has signatures, and they cannot be read.
        UNREADABLE
    }

    /// @param signatures in the order in which they were made
    public record Checked(Instant at, Outcome outcome, List<FoundSignature> signatures) {

        public Checked {
            signatures = List.copyOf(signatures);
        }
    }

    /// After the paper is kept, and again after a restart when the server went down in between.
    @ApplicationModuleListener
    void on(DocumentReceived received) {
        Optional<Instant> since = store.receivedAt(received.document());
        if (since.isPresent() && store.of(received.document()).isEmpty()) {
            byte[] content = papers.content(received.document());
            if (FileType.of(content) == FileType.PDF) {
                store.keep(received.document(), look(content, since.get()));
            }
        }
    }

    /// Empty where nobody has looked. Refuses as {@link Documents#paper}.
    @Transactional(readOnly = true)
    public Optional<Checked> of(DocumentId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return store.of(id, by.authority());
    }

    /// Looks anew. Refuses as {@link Documents#paper}, and with `document.not-pdf`.
    @Transactional
    public Checked checkAgain(DocumentId id, Actor by) {
        permissions.require(by, Deed.RECEIVE_DOCUMENT);
        Paper paper = documents.paper(id, by);
        byte[] content = papers.content(id);
        if (FileType.of(content) != FileType.PDF) {
            throw new Refusal("document.not-pdf", paper.fileName());
        }
        Checked found = look(content, paper.receivedAt());
        store.keep(id, found);
        facts.publishEvent(new SignaturesChecked(
                found.at(),
                by.id(),
                by.authority(),
                id,
                found.outcome(),
                found.signatures().size()));
        return found;
    }

    private Checked look(byte[] content, Instant since) {
        Instant now = clock.instant();
        if (!SignatureCheck.hasAny(content)) {
            return new Checked(now, Outcome.NONE, List.of());
        }
        try {
            List<FoundSignature> found = check.check(content, since);
            // A place for a signature that nobody has signed is none.
            return new Checked(now, found.isEmpty() ? Outcome.NONE : Outcome.CHECKED, found);
        } catch (RuntimeException | StackOverflowError e) {
            // The file of a stranger: whatever the library stumbles over must be told, and stop nothing.
            LOG.warn(
                    "Không kiểm tra được chữ ký số của tệp {}: {}",
                    FileId.of(content).sha256(),
                    e.toString());
            return new Checked(now, Outcome.UNREADABLE, List.of());
        }
    }
}
