package io.github.roviec.office.web.calendar;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.DayKind;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.SpecialDay;
import io.github.roviec.office.calendar.WorkingHours;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The special days of a year; an authority's own are set and cleared here.
@Controller
class CalendarController {

    private final OfficeDays days;
    private final WorkingHours hours;
    private final Permissions permissions;
    private final Clock clock;

    CalendarController(OfficeDays days, WorkingHours hours, Permissions permissions, Clock clock) {
        this.days = days;
        this.hours = hours;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/to-chuc/lich")
    String year(Actor by, @RequestParam(name = "nam", required = false) @Nullable String typed, Model model) {
        int year = typed == null || typed.isBlank() ? LocalDate.now(clock).getYear() : (int) Typed.number(typed);
        return show(by, year, CalendarPage.Typed.NOTHING, null, (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/to-chuc/lich")
    String set(
            Actor by,
            @RequestParam String day,
            @RequestParam String kind,
            @RequestParam String name,
            @RequestParam String source,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            LocalDate date = Shown.typedDate(day);
            if (date == null) {
                throw new Refusal("web.date", day);
            }
            days.set(List.of(new SpecialDay(date, Typed.oneOf(DayKind.class, kind), name, source)), by);
            after.addFlashAttribute("said", Note.done("calendar.set", Shown.date(date)));
            return "redirect:/to-chuc/lich?nam=" + date.getYear();
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            CalendarPage.Typed typed = new CalendarPage.Typed(day, kind, name, source);
            return show(by, LocalDate.now(clock).getYear(), typed, null, Note.of(refusal), model);
        }
    }

    @PostMapping("/to-chuc/lich/bo")
    String clear(Actor by, @RequestParam LocalDate day, RedirectAttributes after) {
        days.clear(day, by);
        after.addFlashAttribute("said", Note.done("calendar.cleared", Shown.date(day)));
        return "redirect:/to-chuc/lich?nam=" + day.getYear();
    }

    @PostMapping("/to-chuc/lich/de-xuat")
    String takeProposal(Actor by, @RequestParam int year, RedirectAttributes after) {
        List<SpecialDay> proposal = days.proposal(Year.of(year));
        days.set(proposal, by);
        after.addFlashAttribute("said", Note.done("calendar.taken", proposal.size(), String.valueOf(year)));
        return "redirect:/to-chuc/lich?nam=" + year;
    }

    @PostMapping("/to-chuc/lich/gio")
    String hours(
            Actor by, CalendarPage.Hours typed, HttpServletResponse response, RedirectAttributes after, Model model) {
        try {
            hours.set(typed.read(), by);
            after.addFlashAttribute("said", Note.done("calendar.hours.kept"));
            return "redirect:/to-chuc/lich";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            int year = LocalDate.now(clock).getYear();
            return show(by, year, CalendarPage.Typed.NOTHING, typed, Note.of(refusal), model);
        }
    }

    private String show(
            Actor by,
            int year,
            CalendarPage.Typed typed,
            CalendarPage.@Nullable Hours typedHours,
            @Nullable Note note,
            Model model) {
        permissions.require(by, Deed.SEE_ORGANISATION);
        // Asked first: refuses a year that no calendar has.
        List<SpecialDay> lawful = days.proposal(Year.of(year));
        List<OfficeDays.Listed> known = days.year(by.authority(), Year.of(year));
        Year missing = days.missing(by.authority());
        model.addAttribute(
                "page",
                new CalendarPage(
                        year,
                        known.stream().map(each -> line(each.day(), each.own())).toList(),
                        known.isEmpty()
                                ? lawful.stream().map(day -> line(day, false)).toList()
                                : List.of(),
                        missing == null ? null : missing.getValue(),
                        typed,
                        typedHours == null ? CalendarPage.Hours.of(hours.of(by.authority())) : typedHours,
                        permissions.may(by, Deed.MANAGE_ORGANISATION),
                        note));
        return "calendar/year";
    }

    private static CalendarPage.Line line(SpecialDay day, boolean own) {
        return new CalendarPage.Line(
                day.day().toString(),
                Shown.date(day.day()),
                day.day().getDayOfWeek().getValue(),
                day.kind().name(),
                day.name(),
                day.source(),
                own);
    }
}
