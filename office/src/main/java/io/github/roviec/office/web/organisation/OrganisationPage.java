package io.github.roviec.office.web.organisation;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Units as a tree on a day, the groups, and one unit in detail.
public record OrganisationPage(
        String date,
        int count,
        List<Branch> roots,
        @Nullable Chosen chosen,
        List<Group> groups,
        List<Choice> parents,
        Typed typed,
        boolean mayManage,
        boolean mayPeople,
        @Nullable Note note) {

    public List<String> kinds() {
        return List.of(
                "DEPARTMENT",
                "CENTRE",
                "BOARD",
                "OFFICE",
                "POLICE",
                "ARMY",
                "COMMUNE",
                "COUNCIL",
                "AUTHORITY",
                "OTHER");
    }

    public record Branch(long id, String name, String kind, boolean chosen, List<Branch> below) {}

    public record Chosen(
            long id,
            String code,
            String name,
            String kind,
            String from,
            @Nullable String until,
            List<Name> names,
            List<String> aliases) {}

    /// A name that a unit bears from a day on.
    public record Name(String name, String from) {}

    public record Group(String name, List<String> aliases, List<String> members) {}

    /// What was typed and could not be kept.
    ///
    /// @param ending units to be merged into the chosen one, from `on`, by `basis`
    public record Typed(
            String name,
            String code,
            String kind,
            String from,
            String alias,
            String newName,
            String newFrom,
            List<Long> ending,
            String on,
            String basis) {

        static final Typed NOTHING = new Typed("", "", "", "", "", "", "", List.of(), "", "");

        public boolean ends(String unit) {
            return ending.stream().anyMatch(each -> each.toString().equals(unit));
        }

        Typed unit(String typedName, String typedCode, String typedKind, String typedFrom) {
            return new Typed(typedName, typedCode, typedKind, typedFrom, alias, newName, newFrom, ending, on, basis);
        }

        Typed alias(String typedAlias) {
            return new Typed(name, code, kind, from, typedAlias, newName, newFrom, ending, on, basis);
        }

        Typed renaming(String typedName, String typedFrom) {
            return new Typed(name, code, kind, from, alias, typedName, typedFrom, ending, on, basis);
        }

        Typed merging(List<Long> typedEnding, String typedOn, String typedBasis) {
            return new Typed(name, code, kind, from, alias, newName, newFrom, typedEnding, typedOn, typedBasis);
        }
    }
}
