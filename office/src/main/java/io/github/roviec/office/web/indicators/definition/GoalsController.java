package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.GoalPlace;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.GoalsTakenOut;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.board.Boards.Sight;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.indicators.Names;
import io.github.roviec.office.web.indicators.file.TableFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Goals of a year by base: looked at, set, changed, taken out. As on the boards: of the own unit and those below, and
/// everywhere of what the own unit answers for.
@Controller
class GoalsController {

    private final Indicators indicators;
    private final Goals goals;
    private final GoalsTakenOut takenOut;
    private final Boards boards;
    private final KnownPlaces places;
    private final Periods periods;
    private final RollUp rollUp;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Names names;
    private final TableFiles files;
    private final Clock clock;

    GoalsController(
            Indicators indicators,
            Goals goals,
            GoalsTakenOut takenOut,
            Boards boards,
            KnownPlaces places,
            Periods periods,
            RollUp rollUp,
            Organisation organisation,
            Permissions permissions,
            Names names,
            TableFiles files,
            Clock clock) {
        this.indicators = indicators;
        this.goals = goals;
        this.takenOut = takenOut;
        this.boards = boards;
        this.places = places;
        this.periods = periods;
        this.rollUp = rollUp;
        this.organisation = organisation;
        this.permissions = permissions;
        this.names = names;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/so-lieu/muc-giao")
    String show(
            Actor by,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            Model model) {
        return show(by, unit, year(year), Map.of(), (Note) model.getAttribute("said"), model);
    }

    @GetMapping("/so-lieu/muc-giao.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String ending,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            Locale locale) {
        GoalsPage page = page(by, unit, year(year), Map.of(), null);
        return files.give(ending, locale, words -> GoalFiles.table(page, words));
    }

    private int year(@Nullable String typed) {
        return typed == null ? LocalDate.now(clock).getYear() : (int) Typed.number(typed);
    }

    @PostMapping("/so-lieu/muc-giao")
    String aim(
            Actor by,
            @RequestParam(name = "don-vi") long unit,
            @RequestParam(name = "nam") int year,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            GoalPlace place = place(by, unit, year, form);
            Indicator indicator = place.indicator();
            goals.set(
                    indicator,
                    place.unit(),
                    place.member(),
                    year,
                    place.base(),
                    WrittenNumber.parse(form.getOrDefault("value", ""), indicator.decimals()),
                    form.getOrDefault("decision", ""),
                    by);
            after.addFlashAttribute("said", Note.done("goals.set", indicator.name()));
            return "redirect:/so-lieu/muc-giao?don-vi=" + unit + "&nam=" + year;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, unit, year, form, Note.of(refusal), model);
        }
    }

    @PostMapping("/so-lieu/muc-giao/rut")
    String takeOut(
            Actor by,
            @RequestParam(name = "don-vi") long unit,
            @RequestParam(name = "nam") int year,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            GoalPlace place = place(by, unit, year, form);
            takenOut.take(place, form.getOrDefault("reason", ""), by);
            after.addFlashAttribute(
                    "said", Note.done("goals.taken", place.indicator().name()));
            return "redirect:/so-lieu/muc-giao?don-vi=" + unit + "&nam=" + year;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, unit, year, Map.of(), Note.of(refusal), model);
        }
    }

    private GoalPlace place(Actor by, long unit, int year, Map<String, String> form) {
        String[] chosen = form.getOrDefault("indicator", "").split(" ", 2);
        Indicator indicator = indicators.require(by.authority(), chosen[0]);
        permissions.require(by, Deed.SEE_FIGURES, new UnitId(unit));
        return new GoalPlace(
                indicator,
                new UnitId(unit),
                chosen.length < 2 ? 0 : (int) Typed.number(chosen[1]),
                year,
                form.getOrDefault("base", ""));
    }

    private String show(
            Actor by, @Nullable Long unit, int year, Map<String, String> typed, @Nullable Note note, Model model) {
        model.addAttribute("page", page(by, unit, year, typed, note));
        return "indicators/goals";
    }

    private GoalsPage page(
            Actor by, @Nullable Long typedUnit, int year, Map<String, String> typed, @Nullable Note note) {
        Sight sight = boards.sight(by);
        boolean everywhere = sight.everywhere() || !sight.own().isEmpty();
        UnitId unit = typedUnit != null
                ? new UnitId(typedUnit)
                : everywhere ? new UnitId(by.authority().value()) : by.unit();
        if (!everywhere || sight.everywhere()) {
            permissions.require(by, Deed.SEE_FIGURES, unit);
        }
        places.requireUnit(by.authority(), unit);
        Period period = periods.period(by.authority(), PeriodCalendar.USUAL, PeriodKind.MONTH, year, 12);
        List<Base> bases = indicators.bases(by.authority());
        List<Indicator> all = indicators.all(by.authority()).stream()
                .filter(each -> !each.as().ended() && each.as().calendar().equals(PeriodCalendar.USUAL))
                .filter(each -> sight.sees(each.code(), unit))
                .toList();
        boolean maySet = permissions.may(by, Deed.MANAGE_INDICATORS);
        return new GoalsPage(
                names.unit(unit, period.lastDay()),
                String.valueOf(year),
                String.valueOf(year - 1),
                String.valueOf(year + 1),
                units(by, period, everywhere),
                String.valueOf(unit.value()),
                bases.stream().map(Base::name).toList(),
                rows(by, all, bases, unit, period),
                gone(by, bases, unit, year, sight),
                maySet,
                maySet ? choices(all, year) : List.of(),
                bases.stream().map(base -> new Choice(base.code(), base.name())).toList(),
                typed,
                note);
    }

    private List<Choice> units(Actor by, Period period, boolean everywhere) {
        List<UnitId> visible = permissions.visible(by);
        return organisation.units(by.authority(), period.lastDay()).stream()
                .filter(unit -> (everywhere || visible.contains(unit.id()))
                        && (unit.kind() == UnitKind.AUTHORITY || unit.kind() == UnitKind.COMMUNE))
                .map(unit -> new Choice(String.valueOf(unit.id().value()), unit.name()))
                .toList();
    }

    private List<GoalsPage.Row> rows(Actor by, List<Indicator> all, List<Base> bases, UnitId unit, Period period) {
        List<Rolled> rolled = rollUp.table(Question.of(
                by.authority(),
                all.stream()
                        .filter(each ->
                                each.formula() == null || !each.formula().startsWith("TARGET"))
                        .map(Indicator::code)
                        .toList(),
                List.of(unit),
                period));
        List<GoalsPage.Row> rows = new ArrayList<>();
        for (Indicator indicator : all) {
            for (Rolled row : rolled) {
                if (!row.indicator().equals(indicator.code()) || row.goals().isEmpty()) {
                    continue;
                }
                List<GoalsPage.@Nullable Aim> aims = new ArrayList<>();
                for (Base base : bases) {
                    Goal goal = row.goal(base.code());
                    aims.add(
                            goal == null
                                    ? null
                                    : new GoalsPage.Aim(
                                            written(goal.value(), indicator),
                                            goal.decision(),
                                            indicator.code() + " " + row.member(),
                                            base.code()));
                }
                rows.add(new GoalsPage.Row(
                        name(indicator, row.member()),
                        indicator.as().measure(),
                        "/so-lieu/chi-tieu/" + indicator.code() + "?don-vi=" + unit.value() + "&nam=" + period.year(),
                        aims));
            }
        }
        return rows;
    }

    private String name(Indicator indicator, int member) {
        return indicators.members(indicator).stream()
                .filter(each -> each.id() == member)
                .map(each -> indicator.name() + ": " + each.name())
                .findFirst()
                .orElse(indicator.name());
    }

    private static String written(BigDecimal value, Indicator indicator) {
        return Objects.requireNonNull(WrittenNumber.write(value, indicator.decimals()));
    }

    private List<GoalsPage.Gone> gone(Actor by, List<Base> bases, UnitId unit, int year, Sight sight) {
        return takenOut.of(by.authority(), unit, year).stream()
                .filter(goal -> sight.sees(goal.indicator(), unit))
                .map(goal -> {
                    Indicator indicator = indicators.require(by.authority(), goal.indicator());
                    return new GoalsPage.Gone(
                            name(indicator, goal.member()),
                            bases.stream()
                                    .filter(base -> base.code().equals(goal.base()))
                                    .map(Base::name)
                                    .findFirst()
                                    .orElse(goal.base()),
                            written(goal.value(), indicator) + " "
                                    + indicator.as().measure(),
                            goal.decision(),
                            names.person(goal.by()),
                            Shown.time(goal.at()),
                            goal.why());
                })
                .toList();
    }

    private List<Choice> choices(List<Indicator> all, int year) {
        List<Choice> choices = new ArrayList<>();
        for (Indicator indicator : all) {
            List<Member> members = indicators.members(indicator);
            if (members.isEmpty() || indicator.as().sumOfMembers()) {
                choices.add(new Choice(indicator.code() + " 0", indicator.name()));
            }
            members.stream()
                    .filter(member -> member.when().within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                    .forEach(member -> choices.add(
                            new Choice(indicator.code() + " " + member.id(), indicator.name() + ": " + member.name())));
        }
        return choices;
    }
}
