package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final Permissions permissions;
    private final Names names;
    private final Askings askings;
    private final TalkBoxes talks;

    SourceController(
            Indicators indicators,
            Figures figures,
            Periods periods,
            Permissions permissions,
            Names names,
            Askings askings,
            TalkBoxes talks) {
        this.askings = askings;
        this.talks = talks;
        this.indicators = indicators;
        this.figures = figures;
        this.periods = periods;
        this.permissions = permissions;
        this.names = names;
    }

    static String url(String code, UnitId unit, Period period, int member) {
        return "/so-lieu/chi-tieu/" + code + "/nguon?don-vi=" + unit.value() + "&ky=" + period.id() + "&muc=" + member;
    }

    @GetMapping("/so-lieu/chi-tieu/{code}/nguon")
    String source(
            Actor by,
            @PathVariable String code,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            @RequestParam(name = "muc", defaultValue = "0") int member,
            Model model) {
        return show(place(code, unit, period, member, by), "", "", (Note) model.getAttribute("said"), model, by);
    }

    /// One step of what is said at the figure: a comment, or of an explanation.
    @PostMapping("/so-lieu/chi-tieu/{code}/nguon")
    String talk(
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
        Place place = place(code, unit, period, member, by);
        try {
            switch (step) {
                case "trao-doi" -> askings.comment(place, text, by);
                case "yeu-cau" -> askings.ask(place, text, Shown.typedDate(due), by);
                case "giai-trinh" -> askings.answer(place, version, text, by);
                case "hoi-them" -> askings.askAgain(place, version, text, by);
                case "ket-thuc" -> askings.close(place, version, text, by);
                default -> throw new Refusal("indicators.step");
            }
            after.addFlashAttribute("said", Note.done("talk.done." + step));
            return "redirect:" + url(code, place.unit(), place.period(), member) + "#talk";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(place, text, due, Note.of(refusal), model, by);
        }
    }

    private Place place(String code, long unit, int period, int member, Actor by) {
        UnitId about = new UnitId(unit);
        permissions.require(by, Deed.SEE_FIGURES);
        if (!permissions.isAuthorityWide(by)) {
            // Who acts for the whole authority also looks into units that have ended.
            permissions.require(by, Deed.SEE_FIGURES, about);
        }
        Period when = periods.byId(by.authority(), period);
        if (names.unit(about, when.lastDay()).isEmpty()) {
            throw new Refusal("indicators.period");
        }
        return new Place(indicators.require(by.authority(), code), about, when, member);
    }

    private String show(Place place, String text, String due, @Nullable Note note, Model model, Actor by) {
        Indicator indicator = place.indicator();
        Period when = place.period();
        List<SourcePage.Revision> revisions =
                figures.history(by.authority(), indicator, place.unit(), when, place.member()).stream()
                        .map(figure -> new SourcePage.Revision(
                                figure.revision(),
                                Written.number(figure.value(), indicator.decimals()),
                                figure.absence(),
                                figure.note(),
                                names.person(figure.by()),
                                Shown.time(figure.at()),
                                Written.state(figure.state()),
                                figure.report()))
                        .toList();
        model.addAttribute(
                "page",
                new SourcePage(
                        indicator.code(),
                        indicator.name(),
                        indicator.as().measure(),
                        indicators.members(indicator).stream()
                                .filter(known -> known.id() == place.member())
                                .findFirst()
                                .map(Member::name)
                                .orElse(null),
                        names.unit(place.unit(), when.lastDay()),
                        when.kind().name(),
                        String.valueOf(when.number()),
                        String.valueOf(when.year()),
                        revisions,
                        talks.of(place, text, due, note, by)));
        return "indicators/source";
    }
}
