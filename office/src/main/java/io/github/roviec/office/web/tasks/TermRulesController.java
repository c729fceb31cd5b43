package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.delay.DelayReason;
import io.github.roviec.office.tasks.delay.DelayReasons;
import io.github.roviec.office.tasks.extension.ExtensionPolicy;
import io.github.roviec.office.tasks.extension.Extensions;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What an authority says about more time, and its catalogue of reasons.
@Controller
class TermRulesController {

    private static final String PAGE = "/to-chuc/gia-han";

    private final Extensions extensions;
    private final DelayReasons reasons;
    private final Permissions permissions;

    TermRulesController(Extensions extensions, DelayReasons reasons, Permissions permissions) {
        this.extensions = extensions;
        this.reasons = reasons;
        this.permissions = permissions;
    }

    @GetMapping(PAGE)
    String show(Actor by, Model model) {
        return show(by, null, (Note) model.getAttribute("said"), model);
    }

    @PostMapping(PAGE)
    String policy(
            Actor by,
            @RequestParam String daysBefore,
            @RequestParam String most,
            @RequestParam(defaultValue = "false") boolean wordsRequired,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TermRulesPage.Typed typed = new TermRulesPage.Typed(daysBefore, most, wordsRequired, "", false);
        return answer(
                by,
                typed,
                response,
                after,
                model,
                () -> extensions.set(new ExtensionPolicy(number(daysBefore), number(most), wordsRequired), by));
    }

    @PostMapping(PAGE + "/ly-do")
    String add(
            Actor by,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean objective,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TermRulesPage.Typed typed = typed(by, name, objective);
        return answer(by, typed, response, after, model, () -> reasons.add(name, objective, by));
    }

    @PostMapping(PAGE + "/ly-do/sua")
    String change(
            Actor by,
            @RequestParam long id,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean objective,
            @RequestParam(defaultValue = "false") boolean used,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return answer(
                by, null, response, after, model, () -> reasons.change(new DelayReason(id, name, objective, used), by));
    }

    private String answer(
            Actor by,
            TermRulesPage.@Nullable Typed typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model,
            Runnable deed) {
        try {
            deed.run();
            after.addFlashAttribute("said", Note.done("termRules.kept"));
            return "redirect:" + PAGE;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, typed, Note.of(refusal), model);
        }
    }

    private static int number(String typed) {
        return Math.clamp(Typed.number(typed), -1, 1_000);
    }

    private TermRulesPage.Typed typed(Actor by, String name, boolean objective) {
        ExtensionPolicy policy = extensions.policy(by);
        return new TermRulesPage.Typed(
                Integer.toString(policy.daysBefore()),
                Integer.toString(policy.most()),
                policy.wordsRequired(),
                name,
                objective);
    }

    private String show(Actor by, TermRulesPage.@Nullable Typed typed, @Nullable Note note, Model model) {
        permissions.require(by, Deed.SEE_ORGANISATION);
        model.addAttribute(
                "page",
                new TermRulesPage(
                        typed == null ? typed(by, "", false) : typed,
                        reasons.of(by.authority()),
                        permissions.may(by, Deed.MANAGE_ORGANISATION),
                        note));
        return "tasks/term-rules";
    }
}
