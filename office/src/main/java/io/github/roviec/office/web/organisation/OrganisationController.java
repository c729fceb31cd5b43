package io.github.roviec.office.web.organisation;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Units as a tree on a day, and a new one.
@Controller
class OrganisationController {

    private final Organisation organisation;
    private final OrganisationPages pages;
    private final Permissions permissions;
    private final Clock clock;

    OrganisationController(Organisation organisation, OrganisationPages pages, Permissions permissions, Clock clock) {
        this.organisation = organisation;
        this.pages = pages;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/to-chuc")
    String tree(
            Actor by,
            @RequestParam(name = "ngay", required = false) @Nullable String day,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            HttpServletResponse response,
            Model model) {
        Note note = (Note) model.getAttribute("said");
        LocalDate on = LocalDate.now(clock);
        try {
            on = Objects.requireNonNullElse(Shown.typedDate(day), on);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            note = Note.of(refusal);
        }
        return pages.show(by, on, unit, OrganisationPage.Typed.NOTHING, note, model);
    }

    @PostMapping("/to-chuc")
    String add(
            Actor by,
            @RequestParam String name,
            @RequestParam String code,
            @RequestParam UnitKind kind,
            @RequestParam long parent,
            @RequestParam String from,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        permissions.require(by, Deed.MANAGE_ORGANISATION, new UnitId(parent));
        try {
            LocalDate since = Objects.requireNonNullElse(Shown.typedDate(from), LocalDate.now(clock));
            UnitId id = organisation.found(
                    new NewUnit(by.authority(), code, name, kind, new UnitId(parent), List.of(), since), by.id());
            after.addFlashAttribute("said", Note.done("org.added", name.strip()));
            return "redirect:/to-chuc?don-vi=" + id.value();
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            OrganisationPage.Typed typed = OrganisationPage.Typed.NOTHING.unit(name, code, kind.name(), from);
            return pages.show(by, LocalDate.now(clock), null, typed, Note.of(refusal), model);
        }
    }
}
