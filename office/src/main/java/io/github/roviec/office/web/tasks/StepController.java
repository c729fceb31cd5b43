package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Handover;
import io.github.roviec.office.tasks.Rulings;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.TaskPage.StepDraft;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The steps that move a task.
@Controller
class StepController {

    private final Tasks tasks;
    private final Rulings rulings;
    private final TaskPages pages;

    StepController(Tasks tasks, Rulings rulings, TaskPages pages) {
        this.tasks = tasks;
        this.rulings = rulings;
        this.pages = pages;
    }

    /// What was typed in the form of a step; each step reads its own.
    record Typing(
            int version,
            @Nullable String text,
            @Nullable MultipartFile product,
            @Nullable String paperNumber,
            @Nullable String noProduct,
            @Nullable String openParts,
            @Nullable String unit,
            @Nullable String due) {

        String said() {
            return Shown.orEmpty(text);
        }

        Handover handover() throws IOException {
            return new Handover(said(), upload(product), paperNumber, noProduct, openParts);
        }

        @Nullable
        UnitId to() {
            String chosen = Shown.orNull(unit);
            return chosen == null ? null : new UnitId(Typed.number(chosen));
        }

        StepDraft draft(String step) {
            return new StepDraft(
                    step,
                    said(),
                    Shown.orEmpty(paperNumber),
                    Shown.orEmpty(noProduct),
                    Shown.orEmpty(openParts),
                    Shown.orEmpty(unit),
                    Shown.orEmpty(due));
        }
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/{step:[a-z-]+}")
    String step(
            Actor by,
            @PathVariable String code,
            @PathVariable String step,
            Typing typing,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model)
            throws IOException {
        TaskCode task = new TaskCode(code);
        StepName name = StepName.at(step);
        try {
            take(name, task, typing, by);
            after.addFlashAttribute("said", Note.done("step.done." + step));
            return "redirect:/nhiem-vu/" + task.value();
        } catch (Refusal refusal) {
            if (refusal.code().equals("task.unknown")) {
                throw refusal;
            }
            response.setStatus(Errors.status(refusal));
            return pages.show(task, typing.draft(step), Note.of(refusal), by, model);
        }
    }

    private void take(StepName name, TaskCode task, Typing typing, Actor by) throws IOException {
        int version = typing.version();
        String said = typing.said();
        switch (name) {
            case ACKNOWLEDGE -> tasks.acknowledge(task, version, by);
            case REFUSE -> tasks.refuse(task, version, said, by);
            case PROGRESS -> tasks.progress(task, version, said, by);
            case SUBMIT -> tasks.submit(task, version, typing.handover(), by);
            case CONFIRM -> tasks.confirm(task, version, by);
            case RETURN -> tasks.sendBack(task, version, said, by);
            case INSIST -> rulings.insist(task, version, said, by);
            case TRANSFER -> rulings.transfer(task, version, typing.to(), said, by);
            case SUSPEND -> rulings.suspend(task, version, said, by);
            case RESUME -> rulings.resume(task, version, Shown.typedDate(typing.due()), said, by);
            case REOPEN -> rulings.reopen(task, version, said, by);
            case WITHDRAW -> rulings.withdraw(task, version, said, by);
        }
    }

    private static @Nullable Upload upload(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        return new Upload(Shown.orEmpty(file.getOriginalFilename()), file.getBytes());
    }
}
