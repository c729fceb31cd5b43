package io.github.roviec.office.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Forms that wait for somebody, and those that stand beside another.
@Component
public class ReportLists {

    private final ReportRows rows;
    private final Permissions permissions;

    ReportLists(ReportRows rows, Permissions permissions) {
        this.rows = rows;
        this.permissions = permissions;
    }

    /// Open forms that the actor's own unit has to fill, the most urgent first; for who acts for the whole authority,
    /// those of the authority and of the own unit.
    public List<Report> toFill(Actor by) {
        if (!permissions.may(by, Deed.FILL_FIGURES)) {
            return List.of();
        }
        List<Long> fillers = List.of(by.unit().value(), by.authority().value());
        return rows.of(by.authority(), permissions.isAuthorityWide(by) ? fillers : fillers.subList(0, 1)).stream()
                .filter(report -> report.state() == FigureState.DRAFT && !report.closed())
                .sorted(Comparator.comparing(Report::due))
                .toList();
    }

    /// Closed forms whose units ask to fill them late, of those that the actor may open.
    public List<Report> askedLate(Actor by) {
        if (!permissions.may(by, Deed.ACCEPT_FIGURES)) {
            return List.of();
        }
        return rows.askedLate(by.authority());
    }

    /// The same form for the same unit in other periods, the latest first, at most 24.
    public List<Report> periods(Report report, Actor by) {
        return rows.beside(by.authority(), report);
    }
}
