package io.github.roviec.office.web.notifications;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.notifications.Bell;
import io.github.roviec.office.notifications.Message;
import io.github.roviec.office.notifications.Messages;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The bell: how many messages are unread, live; and the list behind it.
@Controller
class BellController {

    private static final int LINES = 50;

    /// Then the browser asks again, and whether it still may is looked at again.
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Messages messages;
    private final Bell bell;

    BellController(Messages messages, Bell bell) {
        this.messages = messages;
        this.bell = bell;
    }

    @GetMapping("/thong-bao")
    String list(
            Actor by,
            @RequestParam(name = "xem", required = false) @Nullable String which,
            @RequestParam(name = "trang", defaultValue = "1") String number,
            Model model) {
        boolean everything = "tat-ca".equals(which);
        Page page = new Page((int) Math.clamp(Typed.number(number), 1, 10_000), LINES);
        List<Message> found = messages.list(!everything, page, by);
        int unread = messages.count(true, by);
        int total = everything ? messages.count(false, by) : unread;
        model.addAttribute(
                "page",
                new BellPage(
                        everything,
                        unread,
                        found.stream().map(BellPage.Line::of).toList(),
                        found.stream().mapToLong(Message::id).max().orElse(0),
                        Pages.of(page, total, everything ? "/thong-bao?xem=tat-ca" : "/thong-bao"),
                        Choices.of(by),
                        (Note) model.getAttribute("said")));
        return "notifications/list";
    }

    @GetMapping("/thong-bao/{id:\\d+}")
    String open(Actor by, @PathVariable long id) {
        return "redirect:" + messages.open(id, by);
    }

    @PostMapping("/thong-bao/da-doc")
    String openAll(Actor by, @RequestParam long last, RedirectAttributes after) {
        int read = messages.openAll(last, by);
        after.addFlashAttribute("said", Note.done("bell.all-read", read));
        return "redirect:/thong-bao";
    }

    /// One number for each change, as server-sent events.
    @GetMapping(path = "/thong-bao/chuong", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter ring(Actor by, HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no"); // a proxy passes each event on at once
        response.setHeader("Cache-Control", "no-store");
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Bell.Ear ear = bell.listen(by.id(), unread -> send(emitter, unread), emitter::complete);
        emitter.onCompletion(ear::close);
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> ear.close());
        return emitter;
    }

    private static void send(SseEmitter emitter, int unread) {
        try {
            emitter.send(SseEmitter.event().name("unread").data(Integer.toString(unread)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
