package io.github.roviec.office.web.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.meetings.MeetingState;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.meetings.YearRule;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The twelve regular meetings of a year: a rule proposes the days, a person changes and keeps them.
@Controller
class YearController {

    private static final String PLACE = MeetingPlanController.PLACE + "/lich-nam";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int USUAL_RULE = 3;

    private final Meetings meetings;
    private final Planning planning;
    private final OfficeDays days;
    private final Chairs chairs;
    private final Permissions permissions;
    private final MessageSource messages;
    private final Clock clock;

    YearController(
            Meetings meetings,
            Planning planning,
            OfficeDays days,
            Chairs chairs,
            Permissions permissions,
            MessageSource messages,
            Clock clock) {
        this.meetings = meetings;
        this.planning = planning;
        this.days = days;
        this.chairs = chairs;
        this.permissions = permissions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PLACE)
    String propose(
            Actor by,
            @RequestParam(name = "nam", required = false) @Nullable String typedYear,
            @RequestParam(name = "ngay", required = false) @Nullable String typedRule,
            Model model) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        int year = typedYear == null || typedYear.isBlank()
                ? LocalDate.now(clock).getYear() + 1
                : MeetingPlanController.year(typedYear);
        int rule = typedRule == null || typedRule.isBlank()
                ? USUAL_RULE
                : (int) Math.clamp(Typed.number(typedRule), 0, YearRule.WEEK + 1);
        List<String> proposed = new YearRule(rule)
                .days(Year.of(year), days.of(by.authority())).stream()
                        .map(Shown::date)
                        .toList();
        return show(new YearPage(year, rule, rows(year, proposed, by), "8:00", "", "", chairs.of(by), null), model);
    }

    @PostMapping(PLACE)
    String plan(
            Actor by,
            @RequestParam(name = "year", defaultValue = "") String typedYear,
            @RequestParam(defaultValue = "" + USUAL_RULE) String rule,
            @RequestParam(name = "day") List<String> typed,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String chair,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        int year = MeetingPlanController.year(typedYear);
        try {
            List<MeetingPlan> plans = new ArrayList<>();
            for (String day : typed) {
                if (!day.isBlank()) {
                    plans.add(new TypedMeeting("REGULAR", title(Shown.typedDate(day)), day, time, place, chair, "")
                            .read());
                }
            }
            int planned = planning.planAll(plans, by).size();
            after.addFlashAttribute("said", Note.done("meeting.done.year", planned, String.valueOf(year)));
            return "redirect:" + MeetingPlanController.PLACE + "?nam=" + year;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            List<YearPage.Row> rows = rows(year, typed, by);
            int shown = (int) Math.clamp(Typed.number(rule), 1, YearRule.WEEK);
            return show(new YearPage(year, shown, rows, time, place, chair, chairs.of(by), Note.of(refusal)), model);
        }
    }

    /// What papers and the list will call it: an office writes Vietnamese, whoever reads the screen in English.
    private String title(@Nullable LocalDate day) {
        return day == null
                ? ""
                : messages.getMessage(
                        "meeting.title.regular",
                        new Object[] {day.getMonthValue(), String.valueOf(day.getYear())},
                        VIETNAMESE);
    }

    /// @param typed a day for each month that has no meeting yet, or one for each of the twelve
    private List<YearPage.Row> rows(int year, List<String> typed, Actor by) {
        Map<Integer, String> known = new HashMap<>();
        for (Meeting meeting : meetings.year(Year.of(year), by)) {
            if (meeting.kind() == MeetingKind.REGULAR && meeting.state() != MeetingState.CANCELLED) {
                known.put(meeting.heldOn().getMonthValue(), Shown.date(meeting.heldOn()));
            }
        }
        List<YearPage.Row> rows = new ArrayList<>();
        int next = 0;
        for (int month = 1; month <= 12; month++) {
            String there = known.get(month);
            boolean takes = there == null || typed.size() == 12;
            String day = takes && next < typed.size() ? typed.get(next) : "";
            next += takes ? 1 : 0;
            rows.add(new YearPage.Row(month, day, weekday(day), there));
        }
        return rows;
    }

    private static int weekday(String typed) {
        try {
            LocalDate day = Shown.typedDate(typed);
            return day == null ? 0 : day.getDayOfWeek().getValue();
        } catch (Refusal notADay) {
            return 0;
        }
    }

    private static String show(YearPage page, Model model) {
        model.addAttribute("page", page);
        return "meetings/year";
    }
}
