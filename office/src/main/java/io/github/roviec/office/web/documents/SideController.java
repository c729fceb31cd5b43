package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.PaperPackage;
import io.github.roviec.office.documents.PaperSignatures;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Digital signatures looked at again; the package in which a paper came, and what came with it.
@Controller
class SideController {

    private final Documents documents;
    private final PaperSignatures signatures;
    private final Answers answers;

    SideController(Documents documents, PaperSignatures signatures, Answers answers) {
        this.documents = documents;
        this.signatures = signatures;
        this.answers = answers;
    }

    @PostMapping("/van-ban/{id}/chu-ky-so")
    String check(@ModelAttribute(binding = false) Asked asked) {
        return answers.overall(asked, () -> {
            PaperSignatures.Checked found = signatures.checkAgain(asked.paper().id(), asked.by());
            return Note.done("paperSide.checked", found.signatures().size());
        });
    }

    @GetMapping("/van-ban/{id}/goi")
    ResponseEntity<byte[]> packed(Actor by, @PathVariable long id) {
        PaperPackage found = found(id, by);
        return served(found.file(), found.fileName(), by);
    }

    @GetMapping("/van-ban/{id}/kem/{position:\\d+}")
    ResponseEntity<byte[]> enclosed(Actor by, @PathVariable long id, @PathVariable int position) {
        PaperPackage.Enclosed wanted = found(id, by).files().stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> new Refusal("document.unknown"));
        return served(wanted.file(), wanted.name(), by);
    }

    private PaperPackage found(long id, Actor by) {
        return documents.packageOf(new DocumentId(id), by).orElseThrow(() -> new Refusal("document.unknown"));
    }

    private ResponseEntity<byte[]> served(FileId id, String name, Actor by) {
        StoredFile file = documents.file(id, by);
        return Served.download(name, file.mediaType(), file.content());
    }
}
