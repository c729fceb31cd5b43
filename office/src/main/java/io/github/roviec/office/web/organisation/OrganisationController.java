package io.github.roviec.office.web.organisation;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.organisation.OptionsPage.Option;
import io.github.roviec.office.web.organisation.OrganisationPage.Branch;
import io.github.roviec.office.web.organisation.OrganisationPage.Chosen;
import io.github.roviec.office.web.organisation.OrganisationPage.Group;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Units as a tree on a day; the search of the pickers.
@Controller
class OrganisationController {

    private static final int OPTIONS = 12;

    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    OrganisationController(Organisation organisation, Permissions permissions, Clock clock) {
        this.organisation = organisation;
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
        return show(by, on, unit, OrganisationPage.Typed.NOTHING, note, model);
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
            OrganisationPage.Typed typed = new OrganisationPage.Typed(name, code, kind.name(), from, "");
            return show(by, LocalDate.now(clock), null, typed, Note.of(refusal), model);
        }
    }

    @PostMapping("/to-chuc/{id}/bi-danh")
    String alias(
            Actor by,
            @PathVariable long id,
            @RequestParam String alias,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        permissions.require(by, Deed.MANAGE_ORGANISATION, new UnitId(id));
        try {
            organisation.addAlias(new UnitId(id), alias, by.id());
            after.addFlashAttribute("said", Note.done("org.alias.added", alias.strip()));
            return "redirect:/to-chuc?don-vi=" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            OrganisationPage.Typed typed = new OrganisationPage.Typed("", "", "", "", alias);
            return show(by, LocalDate.now(clock), id, typed, Note.of(refusal), model);
        }
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
        Stream<Option> groups = organisation.groups(by.authority(), today).stream()
                .filter(group -> !text.isEmpty() && fits(group, text))
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

    private static boolean fits(UnitGroup group, String text) {
        String wanted = plain(text);
        return Stream.concat(Stream.of(group.name()), group.aliases().stream())
                .anyMatch(name -> plain(name).contains(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private String show(
            Actor by,
            LocalDate on,
            @Nullable Long unit,
            OrganisationPage.Typed typed,
            @Nullable Note note,
            Model model) {
        permissions.require(by, Deed.SEE_ORGANISATION);
        List<Unit> units = organisation.units(by.authority(), on);
        Map<UnitId, List<Unit>> below = units.stream()
                .filter(each -> each.parent() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.parent())));
        Map<UnitId, Unit> known = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Branch> roots = units.stream()
                .filter(each -> each.parent() == null || !known.containsKey(each.parent()))
                .map(root -> branch(root, below, unit))
                .toList();
        Unit chosen = unit == null ? null : known.get(new UnitId(unit));
        model.addAttribute(
                "page",
                new OrganisationPage(
                        Shown.date(on),
                        units.size(),
                        roots,
                        chosen == null ? null : chosen(chosen),
                        groups(by, on),
                        units.stream()
                                .map(each -> new Choice(Long.toString(each.id().value()), each.name()))
                                .toList(),
                        typed,
                        permissions.may(by, Deed.MANAGE_ORGANISATION),
                        permissions.may(by, Deed.MANAGE_PEOPLE),
                        note));
        return "organisation/tree";
    }

    private static Branch branch(Unit unit, Map<UnitId, List<Unit>> below, @Nullable Long chosen) {
        List<Branch> branches = new ArrayList<>();
        for (Unit child : below.getOrDefault(unit.id(), List.of())) {
            branches.add(branch(child, below, chosen));
        }
        boolean here = chosen != null && chosen == unit.id().value();
        return new Branch(unit.id().value(), unit.name(), unit.kind().name(), here, branches);
    }

    private static Chosen chosen(Unit unit) {
        return new Chosen(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.kind().name(),
                Shown.date(unit.from()),
                Shown.dateOrNull(unit.until()),
                unit.aliases());
    }

    private List<Group> groups(Actor by, LocalDate on) {
        return organisation.groups(by.authority(), on).stream()
                .map(group -> new Group(
                        group.name(),
                        group.aliases(),
                        organisation.members(group.id(), on).stream()
                                .map(Unit::name)
                                .toList()))
                .toList();
    }
}
