package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Filling;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.file.TableFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One form: filled, submitted, accepted, returned, locked, opened again.
@Controller
class ReportController {

    private static final Map<String, ReportStep> STEPS = Map.of(
            "chuyen-buoc", ReportStep.PASS,
            "chap-nhan", ReportStep.ACCEPT,
            "tra-lai", ReportStep.RETURN,
            "chot", ReportStep.LOCK,
            "mo-lai", ReportStep.REOPEN,
            "xin-nhap-muon", ReportStep.ASK_LATE,
            "cho-nhap-muon", ReportStep.OPEN_LATE);

    /// Refusals of submitting that come after everything typed was kept.
    private static final Set<String> SAVED =
            Set.of("indicators.incomplete", "indicators.found-hard", "indicators.unexplained");

    private final Reports reports;
    private final ReportLists lists;
    private final PlaceRows places;
    private final Names names;
    private final HandWords hands;
    private final TableFiles files;
    private final Clock clock;

    ReportController(
            Reports reports,
            ReportLists lists,
            PlaceRows places,
            Names names,
            HandWords hands,
            TableFiles files,
            Clock clock) {
        this.reports = reports;
        this.lists = lists;
        this.places = places;
        this.names = names;
        this.hands = hands;
        this.files = files;
        this.clock = clock;
    }

    /// What came in and could not be kept.
    private record Left(
            Map<String, Typed> typed,
            Map<String, Refusal> wrong,
            String text,
            @Nullable Note note) {

        static Left nothing(@Nullable Note note) {
            return new Left(Map.of(), Map.of(), "", note);
        }
    }

    @GetMapping("/so-lieu/bieu/{id}")
    String show(Actor by, @PathVariable long id, Model model) {
        return show(by, id, null, Left.nothing((Note) model.getAttribute("said")), model);
    }

    /// Keeps what was typed; with `nop` the form is submitted when nothing is wrong.
    @PostMapping("/so-lieu/bieu/{id}")
    String fill(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Map<String, Typed> typed = typed(form);
        try {
            Filling filling = reports.fill(id, version, typed, by);
            if (!filling.wrong().isEmpty()) {
                response.setStatus(422);
                Note note = new Note("refused", "report.some-wrong", new Object[] {
                    filling.wrong().size()
                });
                return show(by, id, filling.version(), new Left(typed, filling.wrong(), "", note), model);
            }
            if (form.containsKey("nop")) {
                reports.move(id, filling.version(), ReportStep.SUBMIT, null, by);
                after.addFlashAttribute("said", Note.done("report.submitted"));
            } else {
                after.addFlashAttribute("said", Note.done("report.saved", filling.changed()));
            }
            return "redirect:/so-lieu/bieu/" + id;
        } catch (Refusal refusal) {
            // What is already kept is kept; the page shows what was typed, with the version that was looked at.
            response.setStatus(Errors.status(refusal));
            boolean saved = SAVED.contains(refusal.code());
            return show(by, id, saved ? null : version, new Left(typed, Map.of(), "", Note.of(refusal)), model);
        }
    }

    @PostMapping("/so-lieu/bieu/{id}/{step}")
    String move(
            Actor by,
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        ReportStep wanted = STEPS.get(step);
        if (wanted == null) {
            throw new Refusal("indicators.step");
        }
        try {
            reports.move(id, version, wanted, text, by);
            after.addFlashAttribute("said", Note.done("report.done." + wanted.name()));
            return "redirect:/so-lieu/bieu/" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, id, null, new Left(Map.of(), Map.of(), text, Note.of(refusal)), model);
        }
    }

    static Map<String, Typed> typed(Map<String, String> form) {
        Map<String, Typed> typed = new HashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith("v-")) {
                String key = name.substring(2);
                typed.put(key, new Typed(value, form.getOrDefault("r-" + key, ""), form.getOrDefault("g-" + key, "")));
            }
        });
        return typed;
    }

    /// What the rules find in the form, as a file.
    @GetMapping("/so-lieu/bieu/{id}/kiem-tra.{ending:xlsx|csv}")
    ResponseEntity<byte[]> findings(Actor by, @PathVariable long id, @PathVariable String ending, Locale locale) {
        ReportPage page = page(by, id, null, Left.nothing(null));
        return files.give(ending, locale, words -> FindingFiles.table(page, words));
    }

    private String show(Actor by, long id, @Nullable Integer version, Left left, Model model) {
        model.addAttribute("page", page(by, id, version, left));
        return "indicators/report";
    }

    private ReportPage page(Actor by, long id, @Nullable Integer version, Left left) {
        Report report = reports.report(id, by);
        boolean mayFill = reports.mayFill(report, by);
        List<String> steps = reports.steps(report, by).stream()
                .filter(step -> step != ReportStep.SUBMIT)
                .map(step -> STEPS.entrySet().stream()
                        .filter(entry -> entry.getValue() == step)
                        .findFirst()
                        .orElseThrow()
                        .getKey())
                .toList();
        LocalDate day = report.period().lastDay();
        List<ReportPage.Event> history = reports.history(report).stream()
                .map(entry -> new ReportPage.Event(
                        entry.step().name(),
                        Shown.time(entry.at()),
                        names.person(entry.by()),
                        entry.text(),
                        hands.turn(entry.turn(), day)))
                .toList();
        return new ReportPage(
                id,
                version == null ? report.version() : version,
                by.id().value(),
                report.formName(),
                names.unit(report.unit(), day),
                report.period().kind().name(),
                String.valueOf(report.period().number()),
                String.valueOf(report.period().year()),
                Written.days(report.period()),
                Shown.date(report.due()),
                report.state() == FigureState.DRAFT && LocalDate.now(clock).isAfter(report.due()),
                report.closed() ? "CLOSED" : Written.state(report.state()),
                mayFill,
                places.of(report, left.typed(), left.wrong(), by),
                steps,
                history,
                hands.steps(reports.stands(report, by), day),
                lists.periods(report, by).stream()
                        .map(other -> new ReportPage.Other(
                                other.id(),
                                other.period().kind().name(),
                                String.valueOf(other.period().number()),
                                String.valueOf(other.period().year())))
                        .toList(),
                Written.binder(report.unit(), report.period()),
                left.text(),
                left.note());
    }
}
