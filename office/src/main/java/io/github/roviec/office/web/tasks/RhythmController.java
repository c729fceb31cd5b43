package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.rhythm.Every;
import io.github.roviec.office.tasks.rhythm.Rhythm;
import io.github.roviec.office.tasks.rhythm.Rhythms;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.TaskPage.StepDraft;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The rhythm of ongoing work, and the reports on its periods.
@Controller
class RhythmController {

    private final Rhythms rhythms;
    private final TaskPages pages;

    RhythmController(Rhythms rhythms, TaskPages pages) {
        this.rhythms = rhythms;
        this.pages = pages;
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/nhip")
    String set(
            Actor by,
            @PathVariable String code,
            @RequestParam String every,
            @RequestParam(defaultValue = "1") String month,
            @RequestParam String day,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TaskCode task = new TaskCode(code);
        try {
            Every kind = Typed.oneOf(Every.class, every);
            boolean hasMonth = kind == Every.QUARTER || kind == Every.YEAR;
            rhythms.set(task, new Rhythm(kind, hasMonth ? small(month) : 1, small(day)), by);
            after.addFlashAttribute("said", Note.done("step.done.nhip"));
            return "redirect:/nhiem-vu/" + task.value();
        } catch (Refusal refusal) {
            return refused(task, new StepDraft("nhip", every, month, "", "", "", day, ""), refusal, by, response, model);
        }
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/bo-nhip")
    String end(Actor by, @PathVariable String code, RedirectAttributes after) {
        TaskCode task = new TaskCode(code);
        rhythms.end(task, by);
        after.addFlashAttribute("said", Note.done("step.done.bo-nhip"));
        return "redirect:/nhiem-vu/" + task.value();
    }

    @PostMapping("/nhiem-vu/{code:\\d{4}-.+}/bao-cao-ky")
    String report(
            Actor by,
            @PathVariable String code,
            @RequestParam long report,
            StepTyping typing,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TaskCode task = new TaskCode(code);
        try {
            rhythms.report(task, typing.version(), report, typing.said(), typing.paperNumber(), by);
            after.addFlashAttribute("said", Note.done("step.done.bao-cao-ky"));
            return "redirect:/nhiem-vu/" + task.value();
        } catch (Refusal refusal) {
            return refused(task, typing.draft("bao-cao-ky-" + report), refusal, by, response, model);
        }
    }

    private String refused(
            TaskCode task, StepDraft draft, Refusal refusal, Actor by, HttpServletResponse response, Model model) {
        if (refusal.code().equals("task.unknown")) {
            throw refusal;
        }
        response.setStatus(Errors.status(refusal));
        return pages.show(task, draft, Note.of(refusal), by, model);
    }

    private static int small(String typed) {
        return Math.clamp(Typed.number(Shown.orEmpty(typed)), 0, 100);
    }
}
