package io.github.roviec.office.reports.issue;

import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/// Who issued a paper, by the name of that day: a unit may bear another now, or be no more.
@Component
public class IssuerNames {

    private final Organisation organisation;

    IssuerNames(Organisation organisation) {
        this.organisation = organisation;
    }

    /// By the id of the paper.
    public Map<Long, String> of(Collection<IssuedPaper> papers) {
        Map<UnitId, SortedMap<LocalDate, String>> units = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        papers.forEach(paper ->
                names.put(paper.id(), on(paper.day(), units.computeIfAbsent(paper.issuer(), organisation::names))));
        return names;
    }

    private static String on(LocalDate day, SortedMap<LocalDate, String> names) {
        SortedMap<LocalDate, String> until = names.headMap(day.plusDays(1));
        return until.isEmpty() ? "" : until.getOrDefault(until.lastKey(), "");
    }
}
