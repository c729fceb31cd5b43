package io.github.roviec.office.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The office's own units and groups, as they were on the day of a paper, for the reader to find names in.
@Component
class OfficeList {

    private final Organisation organisation;
    private final OwnRules rules;
    private final Clock clock;

    OfficeList(Organisation organisation, OwnRules rules, Clock clock) {
        this.organisation = organisation;
        this.rules = rules;
        this.clock = clock;
    }

    /// Reads twice: the first time to learn the paper's day.
    PaperReading read(ExtractedText text, AuthorityId authority) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = PaperReading.of(text, List.of(), rules).day();
        List<ListedUnit> units = units(authority, day == null ? today : day);
        // A day that is misread, or long before the office kept lists.
        return PaperReading.of(text, units.isEmpty() ? units(authority, today) : units, rules);
    }

    private List<ListedUnit> units(AuthorityId authority, LocalDate day) {
        List<ListedUnit> list = new ArrayList<>();
        for (Unit unit : organisation.units(authority, day)) {
            list.add(new ListedUnit(Found.UNIT + unit.id().value(), unit.name(), unit.aliases(), false));
        }
        organisation
                .groups(authority, day)
                .forEach(group -> list.add(
                        new ListedUnit(Found.GROUP + group.id().value(), group.name(), group.aliases(), true)));
        return list;
    }
}
