package io.github.roviec.office.web.notifications;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.Deliveries;
import io.github.roviec.office.notifications.Delivery;
import io.github.roviec.office.notifications.Occasion;
import io.github.roviec.office.notifications.hook.Hook;
import io.github.roviec.office.notifications.hook.Hooks;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The administrator's: what was sent, what was not and why; the address of the gateway.
@Controller
class LogController {

    private static final int LINES = 50;
    private static final String PAGE = "redirect:/thong-bao/nhat-ky";

    private final Deliveries deliveries;
    private final Hooks hooks;

    LogController(Deliveries deliveries, Hooks hooks) {
        this.deliveries = deliveries;
        this.hooks = hooks;
    }

    @GetMapping("/thong-bao/nhat-ky")
    String log(
            Actor by,
            @RequestParam(name = "trang-thai", required = false) @Nullable String state,
            @RequestParam(name = "trang", defaultValue = "1") String number,
            Model model) {
        Page page = new Page((int) Math.clamp(Typed.number(number), 1, 10_000), LINES);
        return show(
                by,
                Typed.oneOfOrNull(Delivery.State.class, state),
                page,
                LogPage.Typed.NOTHING,
                null,
                (Note) model.getAttribute("said"),
                model);
    }

    @PostMapping("/thong-bao/nhat-ky/gui-lai")
    String again(Actor by, @RequestParam long id, RedirectAttributes after) {
        deliveries.again(id, by);
        after.addFlashAttribute("said", Note.done("log.again.done"));
        return PAGE;
    }

    @PostMapping("/thong-bao/cong")
    String setHook(
            Actor by,
            @RequestParam String address,
            @RequestParam(name = "loai", defaultValue = "") List<String> kinds,
            HttpServletResponse response,
            Model model) {
        Page first = new Page(1, LINES);
        try {
            // Shown here and now: a redirect would leave the secret in the session, which the database keeps.
            String secret = hooks.set(address, kinds(kinds), by);
            return show(by, null, first, LogPage.Typed.NOTHING, secret, Note.done("hook.set"), model);
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("hook.")) {
                throw refusal;
            }
            response.setStatus(Errors.status(refusal));
            return show(by, null, first, new LogPage.Typed(address, kinds), null, Note.of(refusal), model);
        }
    }

    @PostMapping("/thong-bao/cong/{id:\\d+}/loai")
    String chooseKinds(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "loai", defaultValue = "") List<String> kinds,
            RedirectAttributes after) {
        hooks.choose(id, kinds(kinds), by);
        after.addFlashAttribute("said", Note.done("hook.chosen"));
        return PAGE;
    }

    /// All of them is none in particular: what a later release tells of goes there too.
    private static Set<Occasion> kinds(List<String> typed) {
        Set<Occasion> kinds = typed.stream()
                .filter(kind -> !kind.isBlank())
                .map(kind -> Typed.oneOf(Occasion.class, kind))
                .collect(Collectors.toSet());
        return kinds.size() == LogPage.KINDS.size() ? Set.of() : kinds;
    }

    @PostMapping("/thong-bao/cong/{id:\\d+}/mo")
    String openHook(Actor by, @PathVariable long id, RedirectAttributes after) {
        hooks.open(id, by);
        after.addFlashAttribute("said", Note.done("hook.opened"));
        return PAGE;
    }

    @PostMapping("/thong-bao/cong/{id:\\d+}/bo")
    String closeHook(Actor by, @PathVariable long id, RedirectAttributes after) {
        hooks.close(id, by);
        after.addFlashAttribute("said", Note.done("hook.closed"));
        return PAGE;
    }

    private String show(
            Actor by,
            Delivery.@Nullable State state,
            Page page,
            LogPage.Typed typed,
            @Nullable String secret,
            @Nullable Note note,
            Model model) {
        Map<Delivery.State, Integer> counts = deliveries.counts(by);
        int total = state == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(state, 0);
        String url = "/thong-bao/nhat-ky" + (state == null ? "" : "?trang-thai=" + state);
        model.addAttribute(
                "page",
                new LogPage(
                        state == null ? "" : state.name(),
                        Arrays.stream(Delivery.State.values())
                                .map(each -> new LogPage.Count(each.name(), counts.getOrDefault(each, 0)))
                                .toList(),
                        deliveries.list(state, page, by).stream()
                                .map(LogPage.Line::of)
                                .toList(),
                        Pages.of(page, total, url),
                        hooks.of(by.authority()).stream()
                                .map(LogController::gateway)
                                .toList(),
                        typed,
                        secret,
                        Choices.of(by),
                        note));
        return "notifications/log";
    }

    private static LogPage.Gateway gateway(Hook hook) {
        return new LogPage.Gateway(
                hook.id(),
                hook.address().toString(),
                hook.kinds().stream().map(Enum::name).sorted().toList(),
                Shown.time(hook.madeAt()),
                hook.failingSince() == null ? null : Shown.time(hook.failingSince()),
                hook.failure(),
                hook.disabledAt() == null ? null : Shown.time(hook.disabledAt()));
    }
}
