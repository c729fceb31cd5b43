package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.month.DueDay;
import io.github.roviec.office.tasks.month.DueDays;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The deadlines of a month as a calendar: each number opens its list.
@Controller
class MonthController {

    private final DueDays dueDays;
    private final OfficeDays officeDays;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    MonthController(
            DueDays dueDays, OfficeDays officeDays, Organisation organisation, Permissions permissions, Clock clock) {
        this.dueDays = dueDays;
        this.officeDays = officeDays;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/lich")
    String month(
            Actor by,
            @RequestParam(name = "thang", defaultValue = "") String typed,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Model model) {
        permissions.require(by, Deed.SEE_TASKS);
        LocalDate today = LocalDate.now(clock);
        YearMonth month = typed.isBlank() ? YearMonth.from(today) : typed(typed);
        List<DueDay> due = dueDays.of(month, unit.isBlank() ? null : new UnitId(Typed.number(unit)), by);
        List<MonthPage.Day> days = days(month, due, unit, today, by);
        List<List<MonthPage.@Nullable Day>> weeks = new ArrayList<>();
        List<MonthPage.@Nullable Day> week = new ArrayList<>();
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            week.add(null);
        }
        for (MonthPage.Day day : days) {
            week.add(day);
            if (week.size() == 7) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < 7) {
            week.add(null);
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        model.addAttribute(
                "page",
                new MonthPage(
                        written(month),
                        unit.strip(),
                        units(by, today),
                        url(month.minusMonths(1), unit),
                        url(month.plusMonths(1), unit),
                        url(YearMonth.from(today), unit),
                        TaskQuery.of(Map.of(
                                        "tu", Shown.date(month.atDay(1)),
                                        "den", Shown.date(month.atEndOfMonth()),
                                        "don-vi", unit))
                                .url("/nhiem-vu.xlsx"),
                        weeks,
                        days.stream().filter(day -> day.tasks() > 0).toList(),
                        due.stream().mapToInt(DueDay::tasks).sum()));
        return "tasks/month";
    }

    private List<MonthPage.Day> days(YearMonth month, List<DueDay> due, String unit, LocalDate today, Actor by) {
        WorkingDays working = officeDays.of(by.authority());
        Map<LocalDate, String> names = new HashMap<>();
        officeDays
                .year(by.authority(), Year.of(month.getYear()))
                .forEach(listed -> names.put(listed.day().day(), listed.day().name()));
        Map<LocalDate, DueDay> counts = due.stream().collect(Collectors.toMap(DueDay::day, Function.identity()));
        List<MonthPage.Day> days = new ArrayList<>();
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            DueDay count = counts.getOrDefault(day, new DueDay(day, 0, 0, 0));
            String date = Shown.date(day);
            Map<String, String> asked = new HashMap<>(Map.of("tu", date, "den", date, "don-vi", unit));
            days.add(new MonthPage.Day(
                    number,
                    date,
                    day.getDayOfWeek().getValue(),
                    day.equals(today),
                    !working.isWorking(day),
                    names.get(day),
                    count.tasks(),
                    count.overdue(),
                    count.done(),
                    TaskQuery.of(asked).url("/nhiem-vu")));
        }
        return days;
    }

    /// From "10/2024" or "2024-10". Refuses with `web.date`.
    private static YearMonth typed(String typed) {
        String[] parts = typed.strip().split("[/-]");
        try {
            return parts[0].length() == 4
                    ? YearMonth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                    : YearMonth.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | DateTimeException notAMonth) {
            throw new Refusal("web.date", typed.strip());
        }
    }

    private static String written(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }

    private static String url(YearMonth month, String unit) {
        String url = "/nhiem-vu/lich?thang=" + written(month);
        return unit.isBlank() ? url : url + "&don-vi=" + Typed.number(unit);
    }

    private List<Choice> units(Actor by, LocalDate today) {
        Set<UnitId> visible = Set.copyOf(permissions.visible(by));
        return organisation.units(by.authority(), today).stream()
                .filter(unit -> visible.contains(unit.id()))
                .map(unit -> new Choice(Long.toString(unit.id().value()), unit.name()))
                .toList();
    }
}
