package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The parts of the catalogue on one page; calendars and bases are made here.
@Controller
class DefinitionsController {

    private final Indicators indicators;
    private final Definitions definitions;
    private final Periods periods;
    private final Permissions permissions;
    private final Clock clock;

    DefinitionsController(
            Indicators indicators, Definitions definitions, Periods periods, Permissions permissions, Clock clock) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.periods = periods;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/so-lieu/danh-muc")
    String show(Actor by, Model model) {
        return show(by, Map.of(), (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/so-lieu/lich-ky")
    String calendar(
            Actor by,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            definitions.define(
                    form.getOrDefault("calendarCode", "").strip(),
                    form.getOrDefault("calendarName", ""),
                    Typed.whole(form.getOrDefault("firstDay", ""), "part.calendar.first"),
                    form.containsKey("previousMonth"),
                    form.getOrDefault("calendarSource", ""),
                    by);
            after.addFlashAttribute("said", Note.done("part.kept"));
            return "redirect:/so-lieu/danh-muc";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, form, Note.of(refusal), model);
        }
    }

    @PostMapping("/so-lieu/co-so")
    String base(
            Actor by,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            definitions.defineBase(form.getOrDefault("baseCode", "").strip(), form.getOrDefault("baseName", ""), by);
            after.addFlashAttribute("said", Note.done("part.kept"));
            return "redirect:/so-lieu/danh-muc";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, form, Note.of(refusal), model);
        }
    }

    private String show(Actor by, Map<String, String> typed, @Nullable Note note, Model model) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        LocalDate today = LocalDate.now(clock);
        List<CataloguePage.Line> sets = indicators.sets(by.authority(), today).stream()
                .map(set -> new CataloguePage.Line(
                        set.code(), set.name(), String.valueOf(set.indicators().size()), "/so-lieu/bo/" + set.code()))
                .toList();
        List<CataloguePage.Line> dimensions = indicators.dimensions(by.authority()).stream()
                .map(dimension -> new CataloguePage.Line(
                        dimension.code(),
                        dimension.name(),
                        String.valueOf(Member.whole(Member.on(today, dimension.members()))
                                .size()),
                        "/so-lieu/cach-chia/" + dimension.code()))
                .toList();
        List<CataloguePage.Line> calendars = periods.calendars(by.authority()).stream()
                .map(each -> new CataloguePage.Line(each.code(), each.name(), String.valueOf(each.firstDay()), null))
                .toList();
        List<CataloguePage.Line> bases = indicators.bases(by.authority()).stream()
                .map(base -> new CataloguePage.Line(base.code(), base.name(), "", null))
                .toList();
        List<CataloguePage.Line> all = indicators.all(by.authority()).stream()
                .map(each -> new CataloguePage.Line(
                        each.code(), each.name(), each.as().measure(), "/so-lieu/danh-muc/" + each.code()))
                .toList();
        model.addAttribute("page", new CataloguePage(sets, dimensions, calendars, bases, all, typed, note));
        return "indicators/catalogue";
    }
}
