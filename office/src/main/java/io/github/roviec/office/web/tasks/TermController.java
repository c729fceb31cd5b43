package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.extension.Extensions;
import io.github.roviec.office.tasks.extension.Wish;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.TypedDues;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// More time for a task, and why it is late.
@Controller
class TermController {

    private final Extensions extensions;
    private final Delays delays;
    private final TypedDues dues;
    private final TaskPages pages;

    TermController(Extensions extensions, Delays delays, TypedDues dues, TaskPages pages) {
        this.extensions = extensions;
        this.delays = delays;
        this.dues = dues;
        this.pages = pages;
    }

    /// What a form does; gives the day that it set.
    private interface Deed {
        @Nullable
        LocalDate done(TaskCode task, @Nullable LocalDate due);
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/gia-han")
    String ask(
            Actor by,
            @PathVariable String code,
            StepTyping typing,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return answer("gia-han", code, typing, by, response, after, model, (task, due) -> {
            extensions.ask(task, typing.version(), new Wish(typing.reasonId(), typing.said(), due), by);
            return due;
        });
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/quyet-dinh-han")
    String decide(
            Actor by,
            @PathVariable String code,
            StepTyping typing,
            @RequestParam boolean approved,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return answer(
                approved ? "quyet-dinh-han" : "khong-gia-han",
                code,
                typing,
                by,
                response,
                after,
                model,
                (task, due) -> {
                    if (approved) {
                        extensions.approve(task, typing.version(), due, typing.said(), by);
                        return due;
                    }
                    extensions.refuse(task, typing.version(), typing.said(), by);
                    return null;
                });
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/ly-do-cham")
    String delay(
            Actor by,
            @PathVariable String code,
            StepTyping typing,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return answer("ly-do-cham", code, typing, by, response, after, model, (task, due) -> {
            delays.report(task, typing.version(), typing.reasonId(), typing.said(), due, by);
            return due;
        });
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/khach-quan")
    String decideCause(
            Actor by,
            @PathVariable String code,
            @RequestParam long report,
            @RequestParam(defaultValue = "true") boolean agreed,
            StepTyping typing,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        String form = agreed ? "khach-quan" : "khong-khach-quan";
        return answer(form, code, typing, by, response, after, model, (task, due) -> {
            if (agreed) {
                delays.confirmCause(task, report, by);
            } else {
                delays.denyCause(task, report, typing.said(), by);
            }
            return null;
        });
    }

    private String answer(
            String form,
            String code,
            StepTyping typing,
            Actor by,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model,
            Deed deed) {
        TaskCode task = new TaskCode(code);
        try {
            LocalDate set = deed.done(task, dues.read(typing.due(), null, by.authority()));
            LocalDate better = dues.better(set, by.authority());
            after.addFlashAttribute(
                    "said",
                    better == null
                            ? Note.done("step.done." + form)
                            : Note.done("step.done.day-off", Shown.orEmpty(Shown.dateOrNull(set)), Shown.date(better)));
            return "redirect:/nhiem-vu/" + task.value();
        } catch (Refusal refusal) {
            if (refusal.code().equals("task.unknown")) {
                throw refusal;
            }
            response.setStatus(Errors.status(refusal));
            return pages.show(task, typing.draft(form), Note.of(refusal), by, model);
        }
    }
}
