package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.tie.Tie;
import io.github.roviec.office.tasks.tie.TieKind;
import io.github.roviec.office.tasks.tie.Ties;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.TiesPage.Draft;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A clerk ties two tasks by hand, or unties them.
@Controller
class TiesController {

    private final Ties ties;
    private final Tasks tasks;

    TiesController(Ties ties, Tasks tasks) {
        this.ties = ties;
        this.tasks = tasks;
    }

    @GetMapping("/nhiem-vu/{code:\\d{4}-.+}/lien-ket")
    String ties(Actor by, @PathVariable String code, Model model) {
        return show(new TaskCode(code), Draft.NONE, (Note) model.getAttribute("said"), by, model);
    }

    /// @param act "buoc" ties, "thao" unties
    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/lien-ket")
    String tie(
            Actor by,
            @PathVariable String code,
            @RequestParam(name = "viec") String act,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TaskCode task = new TaskCode(code);
        try {
            TaskCode with = new TaskCode(other.strip());
            TieKind how = Typed.oneOf(TieKind.class, kind);
            if (act.equals("thao")) {
                ties.untie(task, with, how, reason, by);
            } else {
                ties.tie(task, with, how, reason, by);
            }
            after.addFlashAttribute("said", Note.done(act.equals("thao") ? "ties.done.thao" : "ties.done.buoc"));
            return "redirect:/nhiem-vu/" + task.value() + "/lien-ket";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            Draft draft = act.equals("thao") ? Draft.NONE : new Draft(kind, other, reason);
            return show(task, draft, Note.of(refusal), by, model);
        }
    }

    private String show(TaskCode code, Draft draft, @Nullable Note note, Actor by, Model model) {
        model.addAttribute(
                "page",
                new TiesPage(
                        code.value(),
                        tasks.file(code, by).row().text(),
                        ties.of(code, by).stream().map(TiesController::line).toList(),
                        draft,
                        note));
        return "tasks/ties";
    }

    private static TiesPage.Line line(Tie tie) {
        return new TiesPage.Line(
                tie.kind().name(),
                tie.other().value(),
                tie.text(),
                String.join("; ", tie.leads()),
                tie.paper(),
                tie.state().name(),
                tie.reason());
    }
}
