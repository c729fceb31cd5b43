package io.github.roviec.office.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.approval.Hands;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.indicators.watch.Duties.Accepting;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Forms that wait for somebody, and those that stand beside another.
@Component
public class ReportLists {

    private static final int MOST = 500;

    private final ReportRows rows;
    private final ProgressRows progress;
    private final ReportRights.Finder rights;
    private final PlaceForms placeForms;
    private final Permissions permissions;
    private final Duties duties;
    private final Hands hands;
    private final Clock clock;

    ReportLists(
            ReportRows rows,
            ProgressRows progress,
            ReportRights.Finder rights,
            PlaceForms placeForms,
            Permissions permissions,
            Duties duties,
            Hands hands,
            Clock clock) {
        this.rows = rows;
        this.progress = progress;
        this.rights = rights;
        this.placeForms = placeForms;
        this.permissions = permissions;
        this.duties = duties;
        this.hands = hands;
        this.clock = clock;
    }

    /// Open forms that the actor's own unit has to fill, the most urgent first; for who acts for the whole authority,
    /// those of the authority and of the own unit.
    public List<Report> toFill(Actor by) {
        List<Long> fillers = duties.fills(by).stream().map(UnitId::value).toList();
        return fillers.isEmpty() ? List.of() : rows.open(by.authority(), fillers);
    }

    /// As {@link #toFill}, with those of the units below the own one.
    public List<Report> toFillBelow(Actor by) {
        return permissions.isAuthorityWide(by) || !permissions.may(by, Deed.FILL_FIGURES)
                ? toFill(by)
                : rows.open(by.authority(), below(by));
    }

    /// Sent forms that wait for the actor's word at the step where they are, the earliest due first, at most 500.
    public List<Report> toAccept(Actor by) {
        return toAccept(by, MOST);
    }

    /// {@link #toAccept}, however many there are.
    public List<Report> allToAccept(Actor by) {
        return toAccept(by, null);
    }

    private List<Report> toAccept(Actor by, @Nullable Integer most) {
        return duties.accepts(by) == Accepting.NONE
                ? List.of()
                : rows.submitted(by.authority(), whose(by), false, most);
    }

    /// Sent forms that wait for others and that the actor may accept in their place; for who accepts for
    /// the whole authority, in the same order.
    public List<Report> elsewhere(Actor by) {
        return elsewhere(by, MOST);
    }

    /// {@link #elsewhere}, however many there are.
    public List<Report> allElsewhere(Actor by) {
        return elsewhere(by, null);
    }

    private List<Report> elsewhere(Actor by, @Nullable Integer most) {
        return duties.accepts(by) == Accepting.ALL ? rows.submitted(by.authority(), whose(by), true, most) : List.of();
    }

    private ReportRows.Whose whose(Actor by) {
        return new ReportRows.Whose(duties.accepts(by) == Accepting.ALL, hands.standsFor(by), duties.leads(by));
    }

    /// Forms of the units that the actor sees, the latest period first, at most 500 of those asked
    /// for. Refuses with `permission.denied`.
    public List<Report> seen(@Nullable FigureState state, @Nullable Integer year, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return rows.of(by.authority(), seen(by), state, year, MOST);
    }

    /// As {@link #seen}, all those of a year: over all years they would grow without end.
    public List<Report> allSeen(int year, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return rows.of(by.authority(), seen(by), null, year, null);
    }

    /// The years of whose periods the actor sees forms, the latest first. Refuses with `permission.denied`.
    public List<Integer> years(Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return rows.years(by.authority(), seen(by));
    }

    /// How far the forms of a period are, over the units that the actor sees. Refuses with
    /// `permission.denied`.
    public List<FormProgress> progress(Period period, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return progress.of(by.authority(), seen(by), period, LocalDate.now(clock));
    }

    /// Null for who acts for the whole authority: units that have ended are seen, too.
    private @Nullable List<Long> seen(Actor by) {
        return permissions.isAuthorityWide(by) ? null : below(by);
    }

    private List<Long> below(Actor by) {
        return permissions.visible(by).stream().map(UnitId::value).toList();
    }

    /// Closed forms whose units ask to fill them late, of those that the actor may open.
    public List<Report> askedLate(Actor by) {
        return duties.accepts(by) == Accepting.ALL ? rows.askedLate(by.authority()) : List.of();
    }

    /// Of those that are being filled anew: the step that opened them again, with its reason.
    public Map<Long, ReportEntry> openedAgain(List<Report> reports) {
        List<Long> drafts = reports.stream()
                .filter(report -> report.state() == FigureState.DRAFT && !report.closed())
                .map(Report::id)
                .toList();
        Map<Long, ReportEntry> last = rows.last(drafts);
        last.values().removeIf(entry -> entry.step() != ReportStep.RETURN && entry.step() != ReportStep.REOPEN);
        return last;
    }

    /// When each was sent and accepted, as far as it is so now.
    public Map<Long, Handed> handed(List<Report> reports) {
        Map<Long, Map<ReportStep, ReportEntry>> steps =
                rows.handed(reports.stream().map(Report::id).toList());
        return reports.stream().collect(Collectors.toMap(Report::id, report -> {
            Map<ReportStep, ReportEntry> of = steps.getOrDefault(report.id(), Map.of());
            boolean sent = report.state() != FigureState.DRAFT;
            boolean accepted = sent && report.state() != FigureState.SUBMITTED;
            return new Handed(sent ? of.get(ReportStep.SUBMIT) : null, accepted ? of.get(ReportStep.ACCEPT) : null);
        }));
    }

    /// The form that this place stands in, the latest of several, where the actor may look at it.
    public Optional<Report> asking(Indicator indicator, UnitId unit, Period period, int member, Actor by) {
        return placeForms.of(by.authority(), indicator, unit, period, member).reversed().stream()
                .findFirst()
                .flatMap(form -> rows.find(by.authority(), form.report()))
                .filter(rights.of(by)::maySee);
    }

    /// The same form for the same unit in other periods, the latest first, at most 24.
    public List<Report> periods(Report report, Actor by) {
        return rows.beside(by.authority(), report);
    }
}
