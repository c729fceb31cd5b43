package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.bulk.Bulk;
import io.github.roviec.office.tasks.bulk.BulkStep;
import io.github.roviec.office.tasks.bulk.ChosenTask;
import io.github.roviec.office.tasks.bulk.Outcome;
import io.github.roviec.office.tasks.lists.ListChoices;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// What is done with a list as a whole: a step on the tasks chosen in it, and which of its columns are shown.
@Controller
class BulkController {

    private final Bulk bulk;
    private final ListChoices choices;
    private final Permissions permissions;

    BulkController(Bulk bulk, ListChoices choices, Permissions permissions) {
        this.bulk = bulk;
        this.choices = choices;
        this.permissions = permissions;
    }

    @PostMapping("/nhiem-vu/hang-loat")
    String take(
            Actor by,
            @RequestParam(name = "chon", defaultValue = "") List<String> chosen,
            @RequestParam(name = "viec") String step,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "nguoi", defaultValue = "") String monitor,
            @RequestParam(name = "loc", defaultValue = "") String list,
            HttpServletResponse response,
            Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        BulkStep wanted = Typed.oneOf(BulkStep.class, step);
        String back = back(list);
        try {
            List<Outcome> outcomes = bulk.take(
                    wanted,
                    chosen.stream().map(ChosenTask::of).toList(),
                    reason,
                    monitor.isBlank() ? null : new ActorId(Typed.number(monitor)),
                    by);
            model.addAttribute("page", page(wanted, outcomes, back));
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute(
                    "page",
                    new BulkPage(
                            wanted.name(),
                            List.of(),
                            List.of(),
                            back,
                            "refusal." + refusal.code(),
                            Shown.arguments(refusal.arguments())));
        }
        return "tasks/bulk";
    }

    private static BulkPage page(BulkStep step, List<Outcome> outcomes, String back) {
        List<String> done = new ArrayList<>();
        List<BulkPage.NotDone> notDone = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.done()) {
                done.add(outcome.task().value());
            } else {
                Refusal refusal = Objects.requireNonNull(outcome.refusal());
                notDone.add(new BulkPage.NotDone(
                        outcome.task().value(), "refusal." + refusal.code(), Shown.arguments(refusal.arguments())));
            }
        }
        return new BulkPage(step.name(), done, notDone, back, null, new Object[0]);
    }

    /// Which columns of the task list this person sees.
    @PostMapping("/nhiem-vu/cot")
    @Nullable
    Object columns(
            Actor by,
            @RequestParam(name = "cot", defaultValue = "") List<String> shown,
            @RequestParam(name = "loc", defaultValue = "") String list,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        permissions.require(by, Deed.SEE_TASKS);
        choices.hide(
                TaskListPage.LIST,
                TaskListPage.COLUMNS.stream()
                        .filter(column -> !shown.contains(column))
                        .toList(),
                by);
        return htmx == null
                ? "redirect:" + back(list)
                : ResponseEntity.noContent().build();
    }

    /// Back to the same list: only what a list asks for goes into the address.
    private static String back(String list) {
        Map<String, String> asked = UriComponentsBuilder.fromUriString(list)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        return TaskQuery.of(decoded(asked)).url("/nhiem-vu");
    }

    private static Map<String, String> decoded(Map<String, String> asked) {
        Map<String, String> decoded = new HashMap<>();
        asked.forEach((name, value) -> {
            if (value != null) {
                decoded.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
        });
        return decoded;
    }
}
