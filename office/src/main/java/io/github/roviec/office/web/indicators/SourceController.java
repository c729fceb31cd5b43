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
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Shown;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The end of every way down from a number: the figure, who said it, and when.
@Controller
class SourceController {

    private final Indicators indicators;
    private final Figures figures;
    private final Periods periods;
    private final Permissions permissions;
    private final Names names;

    SourceController(Indicators indicators, Figures figures, Periods periods, Permissions permissions, Names names) {
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
        UnitId about = new UnitId(unit);
        permissions.require(by, Deed.SEE_FIGURES);
        if (!permissions.isAuthorityWide(by)) {
            // Who acts for the whole authority also looks into units that have ended.
            permissions.require(by, Deed.SEE_FIGURES, about);
        }
        Indicator indicator = indicators.require(by.authority(), code);
        Period when = periods.byId(by.authority(), period);
        String unitName = names.unit(about, when.lastDay());
        if (unitName.isEmpty()) {
            throw new Refusal("indicators.period");
        }
        List<SourcePage.Revision> revisions = figures.history(by.authority(), indicator, about, when, member).stream()
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
                        code,
                        indicator.name(),
                        indicator.as().measure(),
                        indicators.members(indicator).stream()
                                .filter(known -> known.id() == member)
                                .findFirst()
                                .map(Member::name)
                                .orElse(null),
                        unitName,
                        when.kind().name(),
                        String.valueOf(when.number()),
                        String.valueOf(when.year()),
                        revisions));
        return "indicators/source";
    }
}
