package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingState;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The meetings of a year; planning one, changing and moving it.
@Controller
class MeetingPlanController {

    static final String PLACE = "/van-ban/phien-hop";

    private final Meetings meetings;
    private final Planning planning;
    private final Chairs chairs;
    private final Permissions permissions;
    private final Clock clock;

    MeetingPlanController(Meetings meetings, Planning planning, Chairs chairs, Permissions permissions, Clock clock) {
        this.meetings = meetings;
        this.planning = planning;
        this.chairs = chairs;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping(PLACE)
    String list(Actor by, @RequestParam(name = "nam", required = false) @Nullable String typed, Model model) {
        LocalDate today = LocalDate.now(clock);
        int year = typed == null || typed.isBlank() ? today.getYear() : year(typed);
        List<Meeting> all = meetings.year(Year.of(year), by);
        List<MeetingLine> coming = all.reversed().stream()
                .filter(meeting -> comes(meeting, today))
                .map(MeetingLine::of)
                .toList();
        List<MeetingLine> past = all.stream()
                .filter(meeting -> !comes(meeting, today))
                .map(MeetingLine::of)
                .toList();
        Note said = (Note) model.getAttribute("said");
        model.addAttribute("page", new MeetingsPage(year, planning.may(by), coming, past, said));
        return "meetings/list";
    }

    private static boolean comes(Meeting meeting, LocalDate today) {
        return meeting.state() == MeetingState.PLANNED && !meeting.heldOn().isBefore(today);
    }

    /// Refuses with `meeting.year`.
    static int year(String typed) {
        long year = Typed.number(typed);
        if (year < 2000 || year > 2100) {
            throw new Refusal("meeting.year", 2000, 2100);
        }
        return (int) year;
    }

    @GetMapping(PLACE + "/moi")
    String fresh(Actor by, Model model) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        return form(0, 0, TypedMeeting.NOTHING, null, by, model);
    }

    @PostMapping(PLACE + "/moi")
    String plan(Actor by, TypedMeeting typed, HttpServletResponse response, RedirectAttributes after, Model model) {
        try {
            MeetingId id = planning.plan(typed.read(), by);
            after.addFlashAttribute("said", Note.done("meeting.done.planned"));
            return "redirect:" + PLACE + "/" + id.value();
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return form(0, 0, typed, Note.of(refusal), by, model);
        }
    }

    @GetMapping(PLACE + "/{id:\\d+}/sua")
    String edit(Actor by, @PathVariable long id, Model model) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        Meeting meeting = meetings.meeting(new MeetingId(id), by);
        return form(id, meeting.version(), TypedMeeting.of(meeting), null, by, model);
    }

    @PostMapping(PLACE + "/{id:\\d+}/sua")
    String change(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            TypedMeeting typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            planning.change(new MeetingId(id), version, typed.read(), typed.reason(), by);
            after.addFlashAttribute("said", Note.done("meeting.done.changed"));
            return "redirect:" + PLACE + "/" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return form(id, version, typed, Note.of(refusal), by, model);
        }
    }

    private String form(long id, int version, TypedMeeting typed, @Nullable Note note, Actor by, Model model) {
        model.addAttribute("page", new PlanPage(id, version, typed, chairs.of(by), note));
        return "meetings/plan";
    }
}
