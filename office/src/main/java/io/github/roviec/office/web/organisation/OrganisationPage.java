package io.github.roviec.office.web.organisation;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Units as a tree on a day, the groups, and one unit in detail.
record OrganisationPage(
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

    record Branch(long id, String name, String kind, boolean chosen, List<Branch> below) {}

    record Chosen(
            long id,
            String code,
            String name,
            String kind,
            String from,
            @Nullable String until,
            List<String> aliases) {}

    record Group(String name, List<String> aliases, List<String> members) {}

    /// What was typed and could not be kept.
    record Typed(String name, String code, String kind, String from, String alias) {
        static final Typed NOTHING = new Typed("", "", "", "", "");
    }
}
