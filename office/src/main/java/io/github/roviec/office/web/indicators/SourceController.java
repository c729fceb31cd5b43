package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.file.TableFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The end of every way down from a number: the figure, who said it, and when.
@Controller
class SourceController {

    private final Indicators indicators;
    private final Figures figures;
    private final Periods periods;
    private final SourcePages pages;
    private final TableFiles files;

    SourceController(Indicators indicators, Figures figures, Periods periods, SourcePages pages, TableFiles files) {
        this.indicators = indicators;
        this.figures = figures;
        this.periods = periods;
        this.pages = pages;
        this.files = files;
    }

    static String url(String code, UnitId unit, Period period, int member) {
        return Written.source(code, unit, period, member);
    }

    @GetMapping("/so-lieu/chi-tieu/{code}/nguon")
    String source(
            Actor by,
            @PathVariable String code,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member,
            @RequestParam(name = "cach", defaultValue = "REPORTED") Look look,
            Model model) {
        Note said = (Note) model.getAttribute("said");
        return show(by, code, unit, period, member, look, SourcePage.Left.of(Map.of(), said), model);
    }

    /// What it was, what it was put together from, or what was said at it, as a file.
    @GetMapping("/so-lieu/chi-tieu/{code}/nguon/{table}.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String code,
            @PathVariable String table,
            @PathVariable String ending,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member,
            @RequestParam(name = "cach", defaultValue = "REPORTED") Look look,
            Locale locale) {
        SourcePage page = pages.page(by, code, unit, period, member, look, SourcePage.Left.of(Map.of(), null));
        return files.give(ending, locale, words -> SourceFiles.table(page, table, words));
    }

    /// Records a figure that comes by no form, or changes one: what it was is kept.
    @PostMapping("/so-lieu/chi-tieu/{code}/nguon")
    String record(
            Actor by,
            @PathVariable String code,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            Indicator indicator = indicators.require(by.authority(), code);
            String value = Shown.orNull(form.get("value"));
            String absence = Shown.orNull(form.get("absence"));
            if ((value == null) == (absence == null)) {
                throw new Refusal(value == null ? "indicators.reason-wanted" : "indicators.value-and-reason");
            }
            Period when = periods.byId(by.authority(), period);
            figures.record(
                    indicator,
                    new UnitId(unit),
                    when,
                    member,
                    value == null ? null : WrittenNumber.parse(value, indicator.decimals()),
                    absence,
                    Shown.orNull(form.get("note")),
                    by);
            after.addFlashAttribute("said", Note.done("source.recorded"));
            return "redirect:" + url(code, new UnitId(unit), when, member);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, code, unit, period, member, SourcePage.Left.of(form, Note.of(refusal)), model);
        }
    }

    /// Also for what is said at the figure or given as its proof, when it cannot be kept.
    String show(Actor by, String code, long unit, int period, int member, SourcePage.Left left, Model model) {
        return show(by, code, unit, period, member, Look.REPORTED, left, model);
    }

    private String show(
            Actor by, String code, long unit, int period, int member, Look look, SourcePage.Left left, Model model) {
        model.addAttribute("page", pages.page(by, code, unit, period, member, look, left));
        return "indicators/source";
    }
}
