package io.github.roviec.office.web.indicators.found;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.found.Aspect;
import io.github.roviec.office.indicators.found.FoundFigures;
import io.github.roviec.office.indicators.found.Placement;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.indicators.file.TableFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
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

/// The figures of a paper, one decision at a time.
@Controller
class FoundController {

    private static final int FINEST = 6;

    private final FoundFigures found;
    private final FoundPages pages;
    private final Documents documents;
    private final Indicators indicators;
    private final Periods periods;
    private final TableFiles files;

    FoundController(
            FoundFigures found,
            FoundPages pages,
            Documents documents,
            Indicators indicators,
            Periods periods,
            TableFiles files) {
        this.found = found;
        this.pages = pages;
        this.documents = documents;
        this.indicators = indicators;
        this.periods = periods;
        this.files = files;
    }

    @GetMapping("/van-ban/{id}/so-lieu")
    String show(
            Actor by,
            @PathVariable long id,
            @RequestParam(name = "sua", required = false) @Nullable Long editing,
            Model model) {
        return show(by, id, editing, Map.of(), (Note) model.getAttribute("said"), model);
    }

    /// All of them, also those that are like nothing, as a file.
    @GetMapping("/van-ban/{id}/so-lieu.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(Actor by, @PathVariable long id, @PathVariable String ending, Locale locale) {
        FoundPage page = pages.page(documents.paper(new DocumentId(id), by), null, Map.of(), null, by);
        return files.give(ending, locale, words -> FoundFiles.table(page, words));
    }

    /// Places are looked for once more.
    @PostMapping("/van-ban/{id}/so-lieu/xem-lai")
    String lookAgain(Actor by, @PathVariable long id, RedirectAttributes after) {
        found.lookAgain(new DocumentId(id), by);
        after.addFlashAttribute("said", Note.done("found.looked"));
        return "redirect:/van-ban/" + id + "/so-lieu";
    }

    @PostMapping("/van-ban/{id}/so-lieu/nhan-het")
    String acceptSure(
            Actor by, @PathVariable long id, HttpServletResponse response, RedirectAttributes after, Model model) {
        try {
            FoundFigures.Taken taken = found.acceptSure(new DocumentId(id), by);
            after.addFlashAttribute(
                    "said",
                    taken.left() == 0
                            ? Note.done("found.acceptedAll", taken.accepted())
                            : Note.done("found.acceptedSome", taken.accepted(), taken.left()));
            return "redirect:/van-ban/" + id + "/so-lieu";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, id, null, Map.of(), Note.of(refusal), model);
        }
    }

    @PostMapping("/van-ban/{id}/so-lieu/{figure}/{step}")
    String decide(
            Actor by,
            @PathVariable long id,
            @PathVariable long figure,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        boolean put = step.equals("dat");
        try {
            switch (step) {
                case "chap-nhan" -> found.accept(figure, version, by);
                case "loai" -> found.reject(figure, version, form.getOrDefault("reason", ""), by);
                case "mo-lai" -> found.reopen(figure, version, by);
                case "dat" -> found.put(figure, version, placement(form, by), by);
                default -> throw new Refusal("found.unknown");
            }
            after.addFlashAttribute("said", Note.done("found.done." + step));
            return "redirect:/van-ban/" + id + "/so-lieu#f" + figure;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, id, put ? figure : null, put ? form : Map.of(), Note.of(refusal), model);
        }
    }

    private Placement placement(Map<String, String> form, Actor by) {
        String[] chosen = form.getOrDefault("indicator", "").split(" ", 2);
        if (chosen.length < 2) {
            throw new Refusal("found.no-place");
        }
        Indicator indicator = indicators.require(by.authority(), chosen[0]);
        Aspect aspect = Typed.oneOf(Aspect.class, form.getOrDefault("aspect", ""));
        String base = Shown.orNull(form.get("base"));
        if (aspect != Aspect.VALUE && base == null) {
            throw new Refusal("found.base");
        }
        int month = (int) Typed.number(form.getOrDefault("month", ""));
        PeriodKind kind = indicator.formula() == null ? indicator.as().frequency() : PeriodKind.MONTH;
        Period period = periods.period(
                by.authority(),
                indicator.as().calendar(),
                kind,
                (int) Typed.number(form.getOrDefault("year", "")),
                (month + kind.months() - 1) / kind.months());
        return new Placement(
                indicator.code(),
                (int) Typed.number(chosen[1]),
                new UnitId(Typed.number(form.getOrDefault("unit", ""))),
                period.id(),
                aspect,
                aspect == Aspect.VALUE ? null : base,
                amount(form.getOrDefault("amount", ""), aspect == Aspect.SHARE ? FINEST : indicator.decimals()));
    }

    /// With the decimals that were typed: as many are compared.
    private static BigDecimal amount(String typed, int decimals) {
        BigDecimal plain = WrittenNumber.parse(typed, decimals).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private String show(
            Actor by, long id, @Nullable Long editing, Map<String, String> typed, @Nullable Note note, Model model) {
        model.addAttribute("page", pages.page(documents.paper(new DocumentId(id), by), editing, typed, note, by));
        return "indicators/found";
    }
}
