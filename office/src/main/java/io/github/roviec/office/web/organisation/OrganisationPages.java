package io.github.roviec.office.web.organisation;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.organisation.OrganisationPage.Branch;
import io.github.roviec.office.web.organisation.OrganisationPage.Chosen;
import io.github.roviec.office.web.organisation.OrganisationPage.Group;
import io.github.roviec.office.web.organisation.OrganisationPage.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The page of units on a day, and the one unit whose place is open on it.
@Component
class OrganisationPages {

    private final Organisation organisation;
    private final Permissions permissions;

    OrganisationPages(Organisation organisation, Permissions permissions) {
        this.organisation = organisation;
        this.permissions = permissions;
    }

    String show(
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

    private Chosen chosen(Unit unit) {
        SortedMap<LocalDate, String> names = organisation.names(unit.id());
        return new Chosen(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.kind().name(),
                Shown.date(unit.from()),
                Shown.dateOrNull(unit.until()),
                names.size() < 2
                        ? List.of()
                        : names.entrySet().stream()
                                .map(entry -> new Name(entry.getValue(), Shown.date(entry.getKey())))
                                .toList(),
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
