package io.github.roviec.office.web.organisation;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One unit's place: what else it is called, a new name, a merger into it.
@Controller
@RequestMapping("/to-chuc/{id}")
class UnitController {

    private final Organisation organisation;
    private final OrganisationPages pages;
    private final Permissions permissions;
    private final Clock clock;

    UnitController(Organisation organisation, OrganisationPages pages, Permissions permissions, Clock clock) {
        this.organisation = organisation;
        this.pages = pages;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping("/bi-danh")
    String alias(
            Actor by,
            @PathVariable long id,
            @RequestParam String alias,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        OrganisationPage.Typed typed = OrganisationPage.Typed.NOTHING.alias(alias);
        return change(by, id, typed, response, after, model, () -> {
            organisation.addAlias(new UnitId(id), alias, by.id());
            return Note.done("org.alias.added", alias.strip());
        });
    }

    @PostMapping("/doi-ten")
    String rename(
            Actor by,
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam String from,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        OrganisationPage.Typed typed = OrganisationPage.Typed.NOTHING.renaming(name, from);
        return change(by, id, typed, response, after, model, () -> {
            LocalDate day = day(from);
            organisation.rename(new UnitId(id), name, day, by.id());
            return Note.done("org.renamed", name.strip(), Shown.date(day));
        });
    }

    @PostMapping("/sap-nhap")
    String merge(
            Actor by,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Long> ending,
            @RequestParam String on,
            @RequestParam String basis,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        OrganisationPage.Typed typed = OrganisationPage.Typed.NOTHING.merging(ending, on, basis);
        return change(by, id, typed, response, after, model, () -> {
            LocalDate day = day(on);
            Set<UnitId> units = ending.stream().map(UnitId::new).collect(Collectors.toSet());
            units.forEach(unit -> permissions.require(by, Deed.MANAGE_ORGANISATION, unit));
            UnitId into = new UnitId(id);
            organisation.succeed(new Succession(units, Set.of(into), day, basis), by.id());
            String name = organisation.unit(into, day).map(Unit::name).orElse("");
            return Note.done("org.merged", units.size(), name, Shown.date(day));
        });
    }

    private LocalDate day(String typed) {
        return Objects.requireNonNullElse(Shown.typedDate(typed), LocalDate.now(clock));
    }

    private String change(
            Actor by,
            long id,
            OrganisationPage.Typed typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model,
            Supplier<Note> change) {
        permissions.require(by, Deed.MANAGE_ORGANISATION, new UnitId(id));
        try {
            after.addFlashAttribute("said", change.get());
            return "redirect:/to-chuc?don-vi=" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return pages.show(by, LocalDate.now(clock), id, typed, Note.of(refusal), model);
        }
    }
}
