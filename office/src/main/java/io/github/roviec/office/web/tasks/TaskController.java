package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.Entry;
import io.github.roviec.office.tasks.Links;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Product;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.TaskPage.StepDraft;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task as a file, and the steps that move it.
@Controller
class TaskController {

    /// How the steps are called in addresses.
    private static final Map<Step, String> STEPS = Map.of(
            Step.ACKNOWLEDGE, "tiep-nhan",
            Step.PROGRESS, "bao-cao",
            Step.SUBMIT, "trinh",
            Step.CONFIRM, "xac-nhan",
            Step.RETURN, "tra-lai",
            Step.WITHDRAW, "thu-hoi");

    private static final List<Step> ORDER =
            List.of(Step.CONFIRM, Step.ACKNOWLEDGE, Step.SUBMIT, Step.PROGRESS, Step.RETURN, Step.WITHDRAW);

    private final Tasks tasks;
    private final Links links;
    private final Documents documents;
    private final People people;

    TaskController(Tasks tasks, Links links, Documents documents, People people) {
        this.tasks = tasks;
        this.links = links;
        this.documents = documents;
        this.people = people;
    }

    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}")
    String task(Actor by, @PathVariable String code, Model model) {
        return show(new TaskCode(code), StepDraft.NONE, (Note) model.getAttribute("said"), by, model);
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/{step}")
    String step(
            Actor by,
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile product,
            @RequestParam(required = false) @Nullable String paperNumber,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        TaskCode task = new TaskCode(code);
        try {
            switch (step) {
                case "tiep-nhan" -> tasks.acknowledge(task, version, by);
                case "bao-cao" -> tasks.progress(task, version, text, by);
                case "trinh" -> tasks.submit(task, version, text, upload(product), paperNumber, by);
                case "xac-nhan" -> tasks.confirm(task, version, by);
                case "tra-lai" -> tasks.sendBack(task, version, text, by);
                case "thu-hoi" -> tasks.withdraw(task, version, text, by);
                default -> throw new Refusal("task.unknown", code);
            }
            after.addFlashAttribute("said", Note.done("step.done." + step));
            return "redirect:/nhiem-vu/" + task.value();
        } catch (Refusal refusal) {
            if (refusal.code().equals("task.unknown")) {
                throw refusal;
            }
            response.setStatus(Errors.status(refusal));
            return show(task, new StepDraft(step, text, Shown.orEmpty(paperNumber)), Note.of(refusal), by, model);
        }
    }

    private static @Nullable Upload upload(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        return new Upload(Shown.orEmpty(file.getOriginalFilename()), file.getBytes());
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

    private String show(TaskCode code, StepDraft draft, @Nullable Note note, Actor by, Model model) {
        TaskFile file = tasks.file(code, by);
        String text = documents.paper(file.row().document(), by).text();
        String passage = text.substring(Math.min(file.start(), text.length()), Math.min(file.end(), text.length()));
        model.addAttribute("page", page(file, passage.strip(), TaskTies.of(file, links, by), draft, note));
        return "tasks/task";
    }

    private TaskPage page(TaskFile file, String passage, TaskTies ties, StepDraft draft, @Nullable Note note) {
        TaskRow row = file.row();
        Map<ActorId, String> names = names(file);
        Step main = main(file);
        List<String> others = ORDER.stream()
                .filter(step -> step != main && file.steps().contains(step))
                .map(STEPS::get)
                .toList();
        return new TaskPage(
                row.code().value(),
                row.parent() == null ? null : row.parent().value(),
                file.version(),
                row.text(),
                row.state().name(),
                row.timeliness().name(),
                passage,
                row.document().value(),
                row.documentLabel(),
                file.start(),
                file.end(),
                file.parts().stream().map(TaskController::part).toList(),
                row.partsDone(),
                file.history().stream().map(entry -> entry(entry, names)).toList(),
                named(file, Role.LEAD),
                String.join("; ", row.coordinating()),
                file.supervisorPosition() == null || file.supervisorName() == null
                        ? file.supervisorName()
                        : file.supervisorName() + ", " + file.supervisorPosition(),
                row.monitor() == null ? null : names.get(row.monitor()),
                Shown.dateOrNull(row.due().date()),
                Shown.dateOrNull(row.originalDue()),
                row.due().basis().name(),
                row.due().text(),
                row.taskClass().name(),
                file.product(),
                file.citations(),
                file.products().stream()
                        .map(product -> product(row.code(), product, names))
                        .toList(),
                ties.chain(),
                ties.shared(),
                main == null ? null : STEPS.get(main),
                others,
                draft,
                note);
    }

    /// The page's one primary button. Work that has only been received is reported on before it is handed in; to
    /// withdraw a task is nobody's next step.
    private static @Nullable Step main(TaskFile file) {
        if (file.row().state() == WorkState.ACKNOWLEDGED && file.steps().contains(Step.PROGRESS)) {
            return Step.PROGRESS;
        }
        return ORDER.stream()
                .filter(step -> step != Step.WITHDRAW && step != Step.RETURN)
                .filter(file.steps()::contains)
                .findFirst()
                .orElse(null);
    }

    private Map<ActorId, String> names(TaskFile file) {
        return people.names(Stream.of(
                        file.history().stream().map(Entry::by),
                        file.products().stream().map(Product::by),
                        Stream.ofNullable(file.row().monitor()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
    }

    private static String named(TaskFile file, Role role) {
        return file.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static TaskPage.Part part(TaskRow row) {
        return new TaskPage.Part(
                row.code().value(),
                String.join("; ", row.leads()),
                row.state().name(),
                row.timeliness().name());
    }

    private static TaskPage.Entry entry(Entry entry, Map<ActorId, String> names) {
        return new TaskPage.Entry(
                Shown.time(entry.at()),
                names.getOrDefault(entry.by(), ""),
                "entry." + entry.step().name(),
                entry.text());
    }

    private static TaskPage.Product product(TaskCode task, Product product, Map<ActorId, String> names) {
        String number = product.paperNumber();
        String name = product.fileName() != null ? product.fileName() : Shown.orEmpty(number);
        return new TaskPage.Product(
                product.file() == null
                        ? null
                        : "/nhiem-vu/" + task.value() + "/tep/" + product.file().sha256(),
                name,
                product.fileName() == null ? null : number,
                names.getOrDefault(product.by(), ""),
                Shown.time(product.at()));
    }
}
