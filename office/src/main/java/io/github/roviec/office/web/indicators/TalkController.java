package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is said at a figure: a comment, or a step of an explanation. It is shown on the figure's own page.
@Controller
class TalkController {

    private final Askings askings;
    private final Indicators indicators;
    private final Periods periods;
    private final SourceController sources;

    TalkController(Askings askings, Indicators indicators, Periods periods, SourceController sources) {
        this.askings = askings;
        this.indicators = indicators;
        this.periods = periods;
        this.sources = sources;
    }

    @PostMapping("/so-lieu/chi-tieu/{code}/trao-doi")
    String say(
            Actor by,
            @PathVariable String code,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member,
            @RequestParam(name = "viec") String step,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "han", defaultValue = "") String due,
            @RequestParam(defaultValue = "0") int version,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            Place place = new Place(
                    indicators.require(by.authority(), code),
                    new UnitId(unit),
                    periods.byId(by.authority(), period),
                    member);
            switch (step) {
                case "trao-doi" -> askings.comment(place, text, by);
                case "yeu-cau" -> askings.ask(place, text, Shown.typedDate(due), by);
                case "giai-trinh" -> askings.answer(place, version, text, by);
                case "hoi-them" -> askings.askAgain(place, version, text, by);
                case "ket-thuc" -> askings.close(place, version, text, by);
                default -> throw new Refusal("indicators.step");
            }
            after.addFlashAttribute("said", Note.done("talk.done." + step));
            return "redirect:" + SourceController.url(code, place.unit(), place.period(), member) + "#talk";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            TalkBox.Typed typed = new TalkBox.Typed(text, due, Note.of(refusal));
            return sources.show(by, code, unit, period, member, SourcePage.Left.of(typed), model);
        }
    }
}
