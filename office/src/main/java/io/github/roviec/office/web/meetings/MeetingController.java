package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.Attendance;
import io.github.roviec.office.meetings.Invitations;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.NewItem;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A meeting: its agenda, who is invited and came, its end.
@Controller
@RequestMapping(MeetingPlanController.PLACE + "/{id:\\d+}")
class MeetingController {

    private final Planning planning;
    private final Agendas agendas;
    private final Invitations invitations;
    private final MeetingPages pages;

    MeetingController(Planning planning, Agendas agendas, Invitations invitations, MeetingPages pages) {
        this.planning = planning;
        this.agendas = agendas;
        this.invitations = invitations;
        this.pages = pages;
    }

    /// What a form does, and what is said when it is done.
    private interface Done {
        Note in(MeetingId meeting);
    }

    @GetMapping
    String meeting(Actor by, @PathVariable long id, Model model) {
        return show(new MeetingId(id), MeetingPage.Typed.NOTHING, (Note) model.getAttribute("said"), by, model);
    }

    @PostMapping("/huy")
    String cancel(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(id, MeetingPage.Typed.of("cancel", reason, ""), by, response, after, model, meeting -> {
            planning.cancel(meeting, version, reason, by);
            return Note.done("meeting.done.cancelled");
        });
    }

    @PostMapping("/ket-thuc")
    String close(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(id, MeetingPage.Typed.NOTHING, by, response, after, model, meeting -> {
            planning.close(meeting, version, by);
            return Note.done("meeting.done.closed");
        });
    }

    @PostMapping("/noi-dung")
    String item(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(id, MeetingPage.Typed.of("item", title, unit), by, response, after, model, meeting -> {
            agendas.add(meeting, version, new NewItem(title, unit(unit)), by);
            return Note.done("meeting.done.item");
        });
    }

    /// @param where "len", "xuong" or "bo"
    @PostMapping("/noi-dung/{item:\\d+}/{where:len|xuong|bo}")
    String order(
            Actor by,
            @PathVariable long id,
            @PathVariable long item,
            @PathVariable String where,
            @RequestParam int version,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(id, MeetingPage.Typed.NOTHING, by, response, after, model, meeting -> {
            if (where.equals("bo")) {
                agendas.remove(meeting, version, new ItemId(item), by);
                return Note.done("meeting.done.item-removed");
            }
            agendas.move(meeting, version, new ItemId(item), where.equals("len"), by);
            return Note.done("meeting.done.item-moved");
        });
    }

    /// @param were who was invited when the form was shown
    @PostMapping("/moi")
    String invite(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "unit", defaultValue = "") List<Long> units,
            @RequestParam(name = "were", defaultValue = "") List<Long> were,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return act(id, MeetingPage.Typed.invited(units, were), by, response, after, model, meeting -> {
            invitations.invite(meeting, version, units.stream().map(UnitId::new).collect(Collectors.toSet()), by);
            return Note.done("meeting.done.invited");
        });
    }

    /// @param form for each unit `unit`, `came` and `words`, and `was`: what stood there; in the same order
    @PostMapping("/diem-danh")
    String attendance(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        List<MeetingPage.Came> typed = came(form);
        return act(id, MeetingPage.Typed.came(typed), by, response, after, model, meeting -> {
            invitations.record(
                    meeting,
                    version,
                    typed.stream()
                            .map(one -> new Attendance(
                                    new UnitId(one.unit()),
                                    Typed.oneOfOrNull(Attendance.Kind.class, one.attendance()),
                                    one.words()))
                            .toList(),
                    by);
            return Note.done("meeting.done.attendance");
        });
    }

    /// Of the units of which something was changed: what somebody else wrote meanwhile of the others stays.
    private static List<MeetingPage.Came> came(MultiValueMap<String, String> form) {
        List<String> units = form.getOrDefault("unit", List.of());
        List<String> came = form.getOrDefault("came", List.of());
        List<String> words = form.getOrDefault("words", List.of());
        List<String> was = form.getOrDefault("was", List.of());
        if (units.size() != came.size() || units.size() != words.size() || units.size() != was.size()) {
            throw new Refusal("web.number", units.size());
        }
        List<MeetingPage.Came> typed = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            MeetingPage.Came one = new MeetingPage.Came(
                    Typed.number(units.get(at)), came.get(at), words.get(at).strip());
            if (!one.written().equals(was.get(at))) {
                typed.add(one);
            }
        }
        return typed;
    }

    static @Nullable UnitId unit(String typed) {
        return typed.isBlank() ? null : new UnitId(Typed.number(typed));
    }

    private String act(
            long id,
            MeetingPage.Typed typed,
            Actor by,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model,
            Done done) {
        MeetingId meeting = new MeetingId(id);
        try {
            after.addFlashAttribute("said", done.in(meeting));
            return "redirect:" + MeetingPlanController.PLACE + "/" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(meeting, typed, Note.of(refusal), by, model);
        }
    }

    private String show(MeetingId id, MeetingPage.Typed typed, @Nullable Note note, Actor by, Model model) {
        model.addAttribute("page", pages.of(id, typed, note, by));
        return "meetings/meeting";
    }
}
