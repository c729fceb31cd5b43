package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Product;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.tasks.TaskPage.StepDraft;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One task as a file. What moves it: {@link StepController}.
@Controller
class TaskController {

    private final Tasks tasks;
    private final Documents documents;
    private final TaskPages pages;

    TaskController(Tasks tasks, Documents documents, TaskPages pages) {
        this.tasks = tasks;
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}")
    String task(Actor by, @PathVariable String code, Model model) {
        return pages.show(new TaskCode(code), StepDraft.NONE, (Note) model.getAttribute("said"), by, model);
    }

    /// Only a product of this very task goes out here, to those who may see the task.
    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/tep/{sha256}")
    ResponseEntity<byte[]> product(Actor by, @PathVariable String code, @PathVariable String sha256) {
        Product product = tasks.file(new TaskCode(code), by).products().stream()
                .filter(each -> each.file() != null && each.file().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new Refusal("document.unknown"));
        FileId file = Objects.requireNonNull(product.file());
        StoredFile stored = documents.file(file, by);
        String name = product.fileName() == null ? stored.fileName() : product.fileName();
        return Served.download(name, stored.mediaType(), stored.content());
    }
}
