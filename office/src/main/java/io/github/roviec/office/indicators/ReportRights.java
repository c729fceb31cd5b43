package io.github.roviec.office.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.approval.Hands;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.organisation.UnitId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What one person may do with forms, asked many times at one moment: whose forms they see, and in whose place they
/// accept, is found once.
final class ReportRights {

    private final Finder found;
    private final Actor by;
    private @Nullable Set<UnitId> visible;
    private @Nullable Set<UnitId> standsFor;

    private ReportRights(Finder found, Actor by) {
        this.found = found;
        this.by = by;
    }

    /// Finds them.
    @Component
    static class Finder {

        private final ReportRows rows;
        private final ReportHands hands;
        private final Hands units;
        private final Duties duties;
        private final Permissions permissions;

        Finder(ReportRows rows, ReportHands hands, Hands units, Duties duties, Permissions permissions) {
            this.rows = rows;
            this.hands = hands;
            this.units = units;
            this.duties = duties;
            this.permissions = permissions;
        }

        ReportRights of(Actor by) {
            return new ReportRights(this, by);
        }
    }

    /// Whose they are.
    Actor by() {
        return by;
    }

    /// Who sees the unit that fills it or that it is about, and the units of all steps of its approval.
    boolean maySee(Report report) {
        return isWide() // also of units that have ended
                || visible().contains(report.filler())
                || visible().contains(report.unit())
                || isHand(report);
    }

    /// Whether it goes through this person's hands, or has.
    private boolean isHand(Report report) {
        return found.hands.of(by.authority(), report).stream().map(Hand::unit).anyMatch(standsFor()::contains)
                || found.rows.history(report.id()).stream()
                        .map(ReportEntry::turn)
                        .filter(Objects::nonNull)
                        .map(turn -> turn.hand().unit())
                        .anyMatch(standsFor()::contains);
    }

    boolean mayFill(Report report) {
        return report.state() == FigureState.DRAFT && !report.closed() && fills(report);
    }

    /// Those that this person may fill now, of many.
    Set<Long> fillable(List<Report> many) {
        return many.stream().filter(this::mayFill).map(Report::id).collect(Collectors.toSet());
    }

    Set<ReportStep> steps(Report report) {
        boolean turn = isTurn(report);
        Set<ReportStep> steps = EnumSet.noneOf(ReportStep.class);
        for (ReportStep step : ReportStep.values()) {
            if (step.isPossibleIn(report.state(), report.closed(), report.isAtLast()) && mayTake(step, report, turn)) {
                steps.add(step);
            }
        }
        return steps;
    }

    boolean isTurn(Report report) {
        Hand hand = report.waitsFor();
        return hand != null && found.duties.isHand(hand, standsFor(), by);
    }

    /// @param turn whether it is this person's: {@link #isTurn}
    boolean mayTake(ReportStep step, Report report, boolean turn) {
        if (step == ReportStep.SUBMIT || step == ReportStep.ASK_LATE) {
            return fills(report);
        }
        // Whoever's turn it is accepts or returns; the office may do it in any unit's place.
        return isOffice(report) || step.isOfHand() && turn;
    }

    private boolean fills(Report report) {
        return found.permissions.may(by, Deed.FILL_FIGURES) && visible().contains(report.filler());
    }

    private boolean isOffice(Report report) {
        return found.permissions.may(by, Deed.ACCEPT_FIGURES)
                && (isWide() || visible().contains(report.filler()));
    }

    private boolean isWide() {
        return found.permissions.isAuthorityWide(by);
    }

    private Set<UnitId> visible() {
        if (visible == null) {
            visible = Set.copyOf(found.permissions.visible(by));
        }
        return visible;
    }

    private Set<UnitId> standsFor() {
        if (standsFor == null) {
            standsFor = found.units.standsFor(by);
        }
        return standsFor;
    }
}
