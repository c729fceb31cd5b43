package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Rulings;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.urge.Urges;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.TypedDues;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The steps that move a task.
@Controller
class StepController {

    private final Tasks tasks;
    private final Rulings rulings;
    private final Urges urges;
    private final TypedDues dues;
    private final TaskPages pages;

    StepController(Tasks tasks, Rulings rulings, Urges urges, TypedDues dues, TaskPages pages) {
        this.tasks = tasks;
        this.rulings = rulings;
        this.urges = urges;
        this.dues = dues;
        this.pages = pages;
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/{step:[a-z-]+}")
    String step(
            Actor by,
            @PathVariable String code,
            @PathVariable String step,
            StepTyping typing,
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

    private void take(StepName name, TaskCode task, StepTyping typing, Actor by) throws IOException {
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
            case RESUME -> rulings.resume(task, version, dues.read(typing.due(), null, by.authority()), said, by);
            case URGE -> urges.urge(task, said, by);
            case REOPEN -> rulings.reopen(task, version, said, by);
            case WITHDRAW -> rulings.withdraw(task, version, said, by);
        }
    }
}
