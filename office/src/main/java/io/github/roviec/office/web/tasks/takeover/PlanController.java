package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Spelling;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.tasks.takeover.Question.Kind;
import io.github.roviec.office.tasks.takeover.TakeoverFile;
import io.github.roviec.office.tasks.takeover.TakeoverPlan;
import io.github.roviec.office.tasks.takeover.Takeovers;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The dry run of a register: looked at, explained, carried out as a whole.
@Controller
class PlanController {

    /// How "không thời hạn" is typed.
    private static final Set<String> NO_DAY = Set.of("khong", "khong thoi han", "0");

    private final Takeovers takeovers;
    private final Organisation organisation;
    private final Clock clock;

    PlanController(Takeovers takeovers, Organisation organisation, Clock clock) {
        this.takeovers = takeovers;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/dua-vao/{id:\\d+}")
    String plan(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "xem", defaultValue = "") String tab,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        return show(id, tab, page, (Note) model.getAttribute("said"), by, model);
    }

    /// All answers of the form at once; those that cannot be taken are told, the others stay.
    @PostMapping("/nhiem-vu/dua-vao/{id:\\d+}/tra-loi")
    String answer(
            Actor by,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        takeovers.columns(id, by); // refuses before anything is kept
        Map<String, String> units = units(by);
        Refusal first = null;
        List<Integer> numbers = new ArrayList<>();
        typed.keySet().stream()
                .filter(name -> name.matches("said\\d{1,6}"))
                .forEach(name -> numbers.add(Integer.parseInt(name.substring(4))));
        for (int number : numbers.stream().sorted().toList()) {
            try {
                answer(number, typed, units, by);
            } catch (Refusal refusal) {
                first = first == null ? refusal : first;
            }
        }
        if (first != null) {
            response.setStatus(Errors.status(first));
            return show(id, "", 1, Note.of(first), by, model);
        }
        return "redirect:/nhiem-vu/dua-vao/" + id;
    }

    private void answer(int number, Map<String, String> typed, Map<String, String> units, Actor by) {
        Kind kind = Typed.oneOf(Kind.class, typed.getOrDefault("kind" + number, ""));
        String said = typed.getOrDefault("said" + number, "");
        String was = typed.getOrDefault("was" + number, "");
        String chosen = typed.getOrDefault("answer" + number, "");
        String other = Shown.orNull(typed.get("other" + number));
        String answer = other == null ? chosen : typedAnswer(kind, other, units);
        if (!answer.equals(was)) {
            takeovers.answer(kind, said, answer.isEmpty() ? null : answer, by);
        }
    }

    private static String typedAnswer(Kind kind, String other, Map<String, String> units) {
        if (kind == Kind.UNIT) {
            String unit = units.get(Spelling.plain(other));
            if (unit == null) {
                throw new Refusal("task.takeover-answer", other);
            }
            return unit;
        }
        if (NO_DAY.contains(Spelling.fold(other))) {
            return "none";
        }
        LocalDate day = Shown.typedDate(other);
        return day == null ? "" : day.toString();
    }

    @PostMapping("/nhiem-vu/dua-vao/{id:\\d+}/thuc-hien")
    String carryOut(
            Actor by,
            @PathVariable long id,
            @RequestParam String seal,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            TakeoverFile done = takeovers.carryOut(id, seal, by);
            after.addFlashAttribute(
                    "said", Note.done("takeover.done", done.made(), done.changed(), done.unchanged(), done.fileName()));
            return "redirect:/nhiem-vu/dua-vao";
        } catch (Refusal refusal) {
            if (refusal.code().equals("task.takeover-unknown")) {
                throw refusal;
            }
            response.setStatus(Errors.status(refusal));
            return show(id, "", 1, Note.of(refusal), by, model);
        }
    }

    private String show(long id, String tab, int page, @Nullable Note note, Actor by, Model model) {
        TakeoverPlan plan = takeovers.plan(id, by);
        LocalDate today = LocalDate.now(clock);
        List<String> names = new ArrayList<>();
        organisation.units(by.authority(), today).stream().map(Unit::name).forEach(names::add);
        organisation.groups(by.authority(), today).stream().map(UnitGroup::name).forEach(names::add);
        model.addAttribute("page", PlanView.page(plan, tab, Math.max(1, page), names, note));
        return "tasks/takeover-plan";
    }

    /// What can be typed for a unit or group, and what it is called in an answer.
    private Map<String, String> units(Actor by) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> units = new LinkedHashMap<>();
        organisation
                .groups(by.authority(), today)
                .forEach(group -> units.put(
                        Spelling.plain(group.name()), "group:" + group.id().value()));
        organisation
                .units(by.authority(), today)
                .forEach(unit -> units.put(
                        Spelling.plain(unit.name()), "unit:" + unit.id().value()));
        return units;
    }
}
