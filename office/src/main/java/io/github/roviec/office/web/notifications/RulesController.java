package io.github.roviec.office.web.notifications;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.notifications.Hours;
import io.github.roviec.office.notifications.Ladder;
import io.github.roviec.office.notifications.Ladder.Rung;
import io.github.roviec.office.notifications.Occasion;
import io.github.roviec.office.notifications.OpenHours;
import io.github.roviec.office.notifications.Recipient;
import io.github.roviec.office.notifications.Rule;
import io.github.roviec.office.notifications.Rules;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The office's rules: who is told of what, from which day.
@Controller
class RulesController {

    private final Rules rules;
    private final Hours hours;
    private final Ladder ladder;
    private final Permissions permissions;

    RulesController(Rules rules, Hours hours, Ladder ladder, Permissions permissions) {
        this.rules = rules;
        this.hours = hours;
        this.ladder = ladder;
        this.permissions = permissions;
    }

    @GetMapping("/thong-bao/quy-tac")
    String rules(Actor by, Model model) {
        return show(by, null, null, null, (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/thong-bao/quy-tac")
    String set(
            Actor by,
            @RequestParam String occasion,
            @RequestParam(defaultValue = "") String taskClass,
            @RequestParam(defaultValue = "false") boolean on,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") List<String> recipients,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        RulesPage.Typed typed = new RulesPage.Typed(occasion, taskClass, on, days, recipients);
        try {
            rules.set(rule(typed), by);
            after.addFlashAttribute("said", Note.done("rules.set"));
            return "redirect:/thong-bao/quy-tac";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, typed, null, null, Note.of(refusal), model);
        }
    }

    private static Rule rule(RulesPage.Typed typed) {
        return new Rule(
                Typed.oneOf(Occasion.class, typed.occasion()),
                Typed.oneOfOrNull(TaskClass.class, typed.taskClass()),
                typed.on(),
                days(typed.days()),
                typed.recipients().stream()
                        .map(each -> Typed.oneOf(Recipient.class, each))
                        .collect(Collectors.toSet()),
                true);
    }

    /// "7, 3, 1"
    private static List<Integer> days(String typed) {
        try {
            return Arrays.stream(typed.strip().split("[,;\\s]+"))
                    .filter(each -> !each.isEmpty())
                    .map(Integer::parseInt)
                    .toList();
        } catch (NumberFormatException notANumber) {
            throw new Refusal("rule.days");
        }
    }

    @PostMapping("/thong-bao/quy-tac/bo")
    String clear(
            Actor by,
            @RequestParam String occasion,
            @RequestParam(defaultValue = "") String taskClass,
            RedirectAttributes after) {
        rules.clear(Typed.oneOf(Occasion.class, occasion), Typed.oneOfOrNull(TaskClass.class, taskClass), by);
        after.addFlashAttribute("said", Note.done("rules.cleared"));
        return "redirect:/thong-bao/quy-tac";
    }

    @PostMapping("/thong-bao/quy-tac/gio")
    String digest(
            Actor by,
            @RequestParam String digest,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            hours.setDigest(time(digest), by);
            after.addFlashAttribute("said", Note.done("rules.hours.set"));
            return "redirect:/thong-bao/quy-tac";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, null, digest, null, Note.of(refusal), model);
        }
    }

    @PostMapping("/thong-bao/quy-tac/bac-thang")
    String ladder(
            Actor by,
            @RequestParam(defaultValue = "false") boolean on,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        RulesPage.LadderForm typed = new RulesPage.LadderForm(
                on,
                Arrays.stream(Rung.values())
                        .map(rung -> new RulesPage.Step(rung.name(), form.getOrDefault(rung.name(), "")))
                        .toList());
        try {
            ladder.set(plan(typed), by);
            after.addFlashAttribute("said", Note.done(on ? "rules.ladder.on" : "rules.ladder.off"));
            return "redirect:/thong-bao/quy-tac";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, null, null, typed, Note.of(refusal), model);
        }
    }

    private static Ladder.Plan plan(RulesPage.LadderForm typed) {
        Map<Rung, Integer> days = new EnumMap<>(Rung.class);
        for (RulesPage.Step step : typed.steps()) {
            try {
                days.put(Rung.valueOf(step.rung()), Integer.parseInt(step.days().strip()));
            } catch (NumberFormatException notANumber) {
                throw new Refusal("ladder.days");
            }
        }
        return new Ladder.Plan(typed.on(), days);
    }

    /// "7:30" or "07:30"
    static LocalTime time(String typed) {
        try {
            String plain = typed.strip().replace('h', ':').replace('.', ':');
            return LocalTime.parse(plain.indexOf(':') == 1 ? "0" + plain : plain);
        } catch (DateTimeParseException notATime) {
            throw new Refusal("web.time", typed.strip());
        }
    }

    private String show(
            Actor by,
            RulesPage.@Nullable Typed typed,
            @Nullable String digest,
            RulesPage.@Nullable LadderForm steps,
            @Nullable Note note,
            Model model) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        OpenHours kept = hours.of(by.authority());
        model.addAttribute(
                "page",
                new RulesPage(
                        RulesPage.Group.of(
                                rules.of(by.authority()).stream()
                                        .filter(rule -> rule.occasion() != Occasion.RAISED)
                                        .toList(),
                                typed),
                        new RulesPage.HoursForm(
                                kept.opens().toString(),
                                kept.closes().toString(),
                                digest == null ? kept.digestAt().toString() : digest),
                        steps == null ? RulesPage.LadderForm.of(ladder.of(by.authority())) : steps,
                        Choices.of(by),
                        note));
        return "notifications/rules";
    }
}
