package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.rate.PeriodCalendar;
import io.github.roviec.office.tasks.rate.RateSetting;
import io.github.roviec.office.tasks.rate.RateSettings;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Cách tính: the formula in words, and the office's own settings.
@Controller
class FormulaController {

    private static final String PAGE = RateQuery.PAGE + "/cach-tinh";

    private final RateSettings settings;
    private final Permissions permissions;

    FormulaController(RateSettings settings, Permissions permissions) {
        this.settings = settings;
        this.permissions = permissions;
    }

    @GetMapping(PAGE)
    String formula(Actor by, Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        RateSetting setting = settings.of(by.authority());
        String thresholds = setting.thresholds().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return show(
                setting.calendar().name(),
                Integer.toString(setting.freshDays()),
                thresholds,
                (Note) model.getAttribute("said"),
                by,
                model);
    }

    @PostMapping(PAGE)
    String set(
            Actor by,
            @RequestParam String calendar,
            @RequestParam String freshDays,
            @RequestParam(defaultValue = "") String thresholds,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            List<Integer> bounds = Arrays.stream(thresholds.split("[,;\\s]+"))
                    .filter(each -> !each.isBlank())
                    .map(each -> (int) Typed.number(each))
                    .toList();
            settings.set(
                    new RateSetting(Typed.oneOf(PeriodCalendar.class, calendar), (int) Typed.number(freshDays), bounds),
                    by);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(calendar, freshDays, thresholds, Note.of(refusal), by, model);
        }
        after.addFlashAttribute("said", Note.done("formula.set"));
        return "redirect:" + PAGE;
    }

    private String show(
            String calendar, String freshDays, String thresholds, @Nullable Note note, Actor by, Model model) {
        model.addAttribute(
                "page",
                new FormulaPage(calendar, freshDays, thresholds, permissions.may(by, Deed.CLOSE_PERIODS), note));
        return "tasks/formula";
    }
}
