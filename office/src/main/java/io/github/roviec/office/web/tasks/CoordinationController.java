package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.contribution.Contribution;
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.tasks.contribution.Contributions.Seen;
import io.github.roviec.office.tasks.contribution.Coordination;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.CoordinationBox.Draft;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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

/// What a lead asks of coordinating units, and what they give.
@Controller
class CoordinationController {

    private final Contributions contributions;
    private final CoordinationBoxes boxes;
    private final Documents documents;

    CoordinationController(Contributions contributions, CoordinationBoxes boxes, Documents documents) {
        this.contributions = contributions;
        this.boxes = boxes;
        this.documents = documents;
    }

    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/phoi-hop")
    String coordination(Actor by, @PathVariable String code, Model model) {
        return show(new TaskCode(code), Draft.NONE, (Note) model.getAttribute("said"), by, model);
    }

    /// @param who units with the version that was seen, "12:3"; several where several are asked at once
    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/phoi-hop")
    String act(
            Actor by,
            @PathVariable String code,
            @RequestParam(name = "viec") String act,
            @RequestParam(defaultValue = "") List<String> who,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "false") boolean beyond,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String paperNumber,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        TaskCode task = new TaskCode(code);
        try {
            List<Seen> units = who.stream().map(CoordinationController::seen).toList();
            switch (act) {
                case "tiep-nhan" ->
                    contributions.acknowledge(
                            task, one(units).unit(), one(units).version(), by);
                case "hen" -> contributions.ask(task, units, text, Shown.typedDate(due), beyond, by);
                case "nhac" -> contributions.urge(task, one(units).unit(), text, by);
                case "gop-y" ->
                    contributions.give(
                            task, one(units).unit(), one(units).version(), text, Uploads.of(file), paperNumber, by);
                default -> throw new Refusal("web.number", act);
            }
            after.addFlashAttribute("said", Note.done("contribution.done." + act));
            return "redirect:/nhiem-vu/" + task.value() + "#phoi-hop";
        } catch (Refusal refusal) {
            if (refusal.code().equals("task.unknown")) {
                throw refusal;
            }
            response.setStatus(Errors.status(refusal));
            return show(task, new Draft(act, who, text, due, paperNumber, beyond), Note.of(refusal), by, model);
        }
    }

    /// Only a file of a contribution to this very task goes out here, to those who may see the task.
    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/phoi-hop/tep/{id}")
    ResponseEntity<byte[]> file(Actor by, @PathVariable String code, @PathVariable long id) {
        Contribution.Line line = contributions.of(new TaskCode(code), by).contributions().stream()
                .flatMap(contribution -> contribution.history().stream())
                .filter(each -> each.id() == id && each.file() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("document.unknown"));
        FileId file = Objects.requireNonNull(line.file());
        StoredFile stored = documents.file(file, by);
        return Served.download(
                Objects.requireNonNullElse(line.fileName(), stored.fileName()), stored.mediaType(), stored.content());
    }

    private static Seen seen(String who) {
        int colon = who.indexOf(':');
        if (colon < 0) {
            throw new Refusal("web.number", who);
        }
        return new Seen(
                new UnitId(Typed.number(who.substring(0, colon))), (int) Typed.number(who.substring(colon + 1)));
    }

    private static Seen one(List<Seen> units) {
        return units.stream().findFirst().orElseThrow(() -> new Refusal("contribution.units-missing"));
    }

    private String show(TaskCode code, Draft draft, @Nullable Note note, Actor by, Model model) {
        Coordination coordination = contributions.of(code, by);
        model.addAttribute(
                "page", new CoordinationPage(coordination.task().text(), boxes.of(coordination, draft), note));
        return "tasks/contribution";
    }
}
