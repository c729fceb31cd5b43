package io.github.roviec.office.web.organisation;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.organisation.OptionsPage.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search of the pickers.
@Controller
class OptionsController {

    private static final int OPTIONS = 12;

    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    OptionsController(Organisation organisation, Permissions permissions, Clock clock) {
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// What fits the words in a picker's field, whose name the parameter `field` tells; accents may be left out.
    @GetMapping("/to-chuc/tim")
    String options(Actor by, @RequestParam String field, HttpServletRequest request, Model model) {
        permissions.require(by, Deed.SEE_ORGANISATION);
        String text = typed(request, field);
        LocalDate today = LocalDate.now(clock);
        List<Unit> units = organisation.search(by.authority(), text, today, OPTIONS);
        Map<UnitId, String> names =
                organisation.units(by.authority(), today).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Stream<Option> groups = (text.isEmpty()
                        ? Stream.<UnitGroup>empty()
                        : organisation.searchGroups(by.authority(), text, today, OPTIONS).stream())
                .map(group -> new Option("g:" + group.id().value(), group.name(), null));
        Stream<Option> single = units.stream()
                .map(unit -> new Option(
                        "u:" + unit.id().value(),
                        unit.name(),
                        unit.parent() == null ? null : names.get(unit.parent())));
        model.addAttribute(
                "page",
                new OptionsPage(
                        field,
                        text,
                        Stream.concat(groups, single).limit(OPTIONS).toList()));
        return "organisation/options :: options";
    }

    /// The form may hold several fields of that name; the one being typed in is the request's first.
    private static String typed(HttpServletRequest request, String field) {
        String text = request.getParameter(field);
        return text == null ? "" : text.strip();
    }
}
