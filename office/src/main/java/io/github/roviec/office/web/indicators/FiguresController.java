package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Acceptances;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.file.TableFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The way in: forms and indicators.
@Controller
class FiguresController {

    private final Indicators indicators;
    private final Forms forms;
    private final Reports reports;
    private final Acceptances acceptances;
    private final FormLines lines;
    private final ShippedCatalogue shipped;
    private final Permissions permissions;
    private final Names names;
    private final TableFiles files;
    private final Clock clock;

    FiguresController(
            Indicators indicators,
            Forms forms,
            Reports reports,
            Acceptances acceptances,
            FormLines lines,
            ShippedCatalogue shipped,
            Permissions permissions,
            Names names,
            TableFiles files,
            Clock clock) {
        this.indicators = indicators;
        this.forms = forms;
        this.reports = reports;
        this.acceptances = acceptances;
        this.lines = lines;
        this.shipped = shipped;
        this.permissions = permissions;
        this.names = names;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/so-lieu")
    String list(Actor by, @RequestParam(name = "nam", required = false) @Nullable String year, Model model) {
        return show(by, year, List.of(), (Note) model.getAttribute("said"), model);
    }

    /// Accepts those that are chosen ("71:3": the form and its version), each by its step, or accepts and locks
    /// them. The others are told.
    @PostMapping("/so-lieu/chap-nhan")
    String accept(
            Actor by,
            @RequestParam(name = "bieu", defaultValue = "") List<String> chosen,
            @RequestParam(name = "viec", defaultValue = "chap-nhan") String step,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        boolean locking = step.equals("chap-nhan-chot");
        List<Acceptances.Asked> asked = chosen.stream()
                .filter(each -> each.matches("[0-9]{1,18}:[0-9]{1,9}"))
                .map(each -> each.split(":"))
                .map(each -> new Acceptances.Asked(Long.parseLong(each[0]), Integer.parseInt(each[1])))
                .toList();
        if (asked.isEmpty()) {
            response.setStatus(422);
            return show(by, null, List.of(), new Note("refused", "figures.accept.none", new Object[0]), model);
        }
        Acceptances.Outcome outcome = acceptances.accept(asked, locking, by);
        if (!outcome.left().isEmpty()) {
            response.setStatus(409);
            return show(
                    by,
                    null,
                    outcome.left().stream().map(left -> left(left, by)).toList(),
                    new Note("conflict", outcome.done() == 0 ? "figures.left.all" : "figures.left", new Object[] {
                        outcome.left().size(), outcome.done()
                    }),
                    model);
        }
        String said = locking ? "figures.accepted.locked" : "figures.accepted";
        after.addFlashAttribute(
                "said",
                outcome.passed() == 0
                        ? Note.done(said, outcome.accepted())
                        : Note.done(said + ".passed", outcome.accepted(), outcome.passed()));
        return "redirect:/so-lieu";
    }

    private FiguresPage.Left left(Acceptances.Left left, Actor by) {
        try {
            Report report = reports.report(left.report(), by);
            return new FiguresPage.Left(
                    left.report(),
                    report.formName() + ", "
                            + names.unit(report.unit(), report.period().lastDay()),
                    Note.of(left.why()));
        } catch (Refusal unseen) {
            return new FiguresPage.Left(left.report(), String.valueOf(left.report()), Note.of(unseen));
        }
    }

    private String show(
            Actor by, @Nullable String year, List<FiguresPage.Left> left, @Nullable Note note, Model model) {
        permissions.require(by, Deed.SEE_FIGURES);
        // The clock does the same every few minutes; nobody has to wait for it.
        forms.openDue(by.authority());
        forms.closeDue(by.authority());
        model.addAttribute(
                "page",
                new FiguresPage(
                        lines.shown(year, by),
                        sectors(by),
                        permissions.may(by, Deed.MANAGE_INDICATORS),
                        permissions.may(by, Deed.ACCEPT_FIGURES),
                        left,
                        note));
        return "indicators/list";
    }

    /// One of the lists as a file: all of it, however many the page shows; of one year where the page shows one.
    @GetMapping("/so-lieu/danh-sach/{list}.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String list,
            @PathVariable String ending,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            Locale locale) {
        permissions.require(by, Deed.SEE_FIGURES);
        String day = Shown.date(LocalDate.now(clock));
        return files.give(ending, locale, words -> FormLineFiles.table(lines.all(list, year, by), day, words));
    }

    /// Takes over the catalogue that comes with the product, or brings it up to date.
    @PostMapping("/so-lieu/danh-muc")
    String bring(Actor by, RedirectAttributes after) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        shipped.bring(by.authority());
        after.addFlashAttribute(
                "said",
                Note.done("figures.brought", indicators.all(by.authority()).size()));
        return "redirect:/so-lieu";
    }

    private List<FiguresPage.Sector> sectors(Actor by) {
        Map<String, List<FiguresPage.Entry>> sectors = new LinkedHashMap<>();
        for (Indicator indicator : indicators.all(by.authority())) {
            sectors.computeIfAbsent(indicator.as().sector(), _ -> new ArrayList<>())
                    .add(new FiguresPage.Entry(
                            indicator.code(), indicator.name(), indicator.as().measure(), indicator.formula() != null));
        }
        return sectors.entrySet().stream()
                .map(sector -> new FiguresPage.Sector(sector.getKey(), sector.getValue()))
                .toList();
    }
}
