package io.github.roviec.office.web.notifications;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.Channel;
import io.github.roviec.office.notifications.Choice;
import io.github.roviec.office.notifications.Hours;
import io.github.roviec.office.notifications.Language;
import io.github.roviec.office.notifications.Mode;
import io.github.roviec.office.notifications.Preferences;
import io.github.roviec.office.notifications.Words;
import io.github.roviec.office.notifications.feed.Feeds;
import io.github.roviec.office.notifications.hook.Hooks;
import io.github.roviec.office.notifications.push.Pushes;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How the person who asks wants to be told, in which browsers, and their calendar.
@Controller
class MineController {

    private static final String PAGE = "redirect:/thong-bao/cua-toi";

    private final Preferences preferences;
    private final Hours hours;
    private final Pushes pushes;
    private final Feeds feeds;
    private final Hooks hooks;
    private final Words words;

    MineController(Preferences preferences, Hours hours, Pushes pushes, Feeds feeds, Hooks hooks, Words words) {
        this.preferences = preferences;
        this.hours = hours;
        this.pushes = pushes;
        this.feeds = feeds;
        this.hooks = hooks;
        this.words = words;
    }

    @GetMapping("/thong-bao/cua-toi")
    String mine(Actor by, Model model) {
        return show(by, MinePage.Form.of(preferences.of(by.id())), null, (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/thong-bao/cua-toi")
    String set(
            Actor by,
            @RequestParam(defaultValue = "") String email,
            @RequestParam String emailMode,
            @RequestParam String pushMode,
            @RequestParam(defaultValue = "OFF") String gatewayMode,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String quietFrom,
            @RequestParam(defaultValue = "") String quietTo,
            @RequestParam(defaultValue = "false") boolean daysOff,
            @RequestParam(defaultValue = "VI") String language,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        MinePage.Form typed = new MinePage.Form(
                email, emailMode, pushMode, gatewayMode, digest, quietFrom, quietTo, daysOff, language);
        try {
            preferences.set(choice(typed), by);
            after.addFlashAttribute("said", Note.done("mine.set"));
            return PAGE;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, typed, null, Note.of(refusal), model);
        }
    }

    private static Choice choice(MinePage.Form typed) {
        return new Choice(
                Shown.orNull(typed.email()),
                Map.of(
                        Channel.EMAIL, Typed.oneOf(Mode.class, typed.emailMode()),
                        Channel.PUSH, Typed.oneOf(Mode.class, typed.pushMode()),
                        Channel.GATEWAY, Typed.oneOf(Mode.class, typed.gatewayMode())),
                time(typed.digest()),
                time(typed.quietFrom()),
                time(typed.quietTo()),
                typed.daysOff(),
                Typed.oneOf(Language.class, typed.language()));
    }

    private static @Nullable LocalTime time(String typed) {
        return typed.isBlank() ? null : RulesController.time(typed);
    }

    /// What the browser's own script hands in after the person allowed it.
    @PostMapping("/thong-bao/trinh-duyet")
    String subscribe(
            Actor by,
            @RequestParam String endpoint,
            @RequestParam String p256dh,
            @RequestParam String auth,
            @RequestHeader(name = "User-Agent", defaultValue = "") String browser,
            RedirectAttributes after) {
        pushes.add(endpoint, p256dh, auth, browser(browser), by);
        after.addFlashAttribute("said", Note.done("mine.push.added"));
        return PAGE;
    }

    /// "Firefox, Windows": what tells one's browsers apart.
    private static String browser(String agent) {
        String name = agent.contains("Firefox/")
                ? "Firefox"
                : agent.contains("Edg/") ? "Edge" : agent.contains("Chrome/") ? "Chrome" : "Safari";
        String system = agent.contains("Android")
                ? "Android"
                : agent.contains("iPhone") || agent.contains("iPad")
                        ? "iOS"
                        : agent.contains("Windows") ? "Windows" : agent.contains("Mac OS") ? "macOS" : "Linux";
        return name + ", " + system;
    }

    @PostMapping("/thong-bao/trinh-duyet/bo")
    String unsubscribe(Actor by, @RequestParam long id, RedirectAttributes after) {
        pushes.remove(id, by);
        after.addFlashAttribute("said", Note.done("mine.push.removed"));
        return PAGE;
    }

    @PostMapping("/thong-bao/lich")
    String openFeed(Actor by, Model model) {
        // Shown here and now: a redirect would leave the secret address in the session, which the database keeps.
        String calendar = words.address("/lich/" + feeds.open(by) + ".ics");
        return show(by, MinePage.Form.of(preferences.of(by.id())), calendar, Note.done("mine.feed.opened"), model);
    }

    @PostMapping("/thong-bao/lich/bo")
    String closeFeed(Actor by, RedirectAttributes after) {
        feeds.close(by);
        after.addFlashAttribute("said", Note.done("mine.feed.closed"));
        return PAGE;
    }

    /// For calendar programs: no sign-in, the token says whose it is.
    @GetMapping("/lich/{token:[\\w-]{20,100}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return feeds.read(token)
                .map(calendar -> ResponseEntity.ok()
                        .header("Content-Type", "text/calendar; charset=utf-8")
                        .header("Content-Disposition", "inline; filename=\"roviec.ics\"")
                        .header("Cache-Control", "private, no-store")
                        .body(calendar.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String show(Actor by, MinePage.Form form, @Nullable String calendar, @Nullable Note note, Model model) {
        model.addAttribute(
                "page",
                new MinePage(
                        form,
                        hours.of(by.authority()).digestAt().toString(),
                        hours.of(by.authority()).closes().toString(),
                        hours.of(by.authority()).opens().toString(),
                        !hooks.of(by.authority()).isEmpty(),
                        pushes.publicKey(),
                        pushes.of(by.id()).stream().map(MinePage.Browser::of).toList(),
                        feeds.since(by.id()).map(Shown::time).orElse(null),
                        calendar,
                        Choices.of(by),
                        note));
        return "notifications/mine";
    }
}
