package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.check.Checks;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forms as they are filled, sent, accepted, returned, locked and opened again.
@Component
public class Reports {

    private static final int MOST = 500;

    /// Working days for which a form is opened once more.
    static final int LATE_DAYS = 2;

    private final JdbcClient jdbc;
    private final ReportRows rows;
    private final ReportHands hands;
    private final ReportRights.Finder rights;
    private final Keeping keeping;
    private final Criteria criteria;
    private final StandingFigures standing;
    private final Checks checks;
    private final Permissions permissions;
    private final OfficeDays days;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Reports(
            JdbcClient jdbc,
            ReportRows rows,
            ReportHands hands,
            ReportRights.Finder rights,
            Keeping keeping,
            Criteria criteria,
            StandingFigures standing,
            Checks checks,
            Permissions permissions,
            OfficeDays days,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.hands = hands;
        this.rights = rights;
        this.keeping = keeping;
        this.criteria = criteria;
        this.standing = standing;
        this.checks = checks;
        this.permissions = permissions;
        this.days = days;
        this.facts = facts;
        this.clock = clock;
    }

    /// Forms of the units that the actor sees, the latest period first, at most 500.
    public List<Report> seen(Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        List<Long> fillers = permissions.isAuthorityWide(by)
                ? null
                : permissions.visible(by).stream().map(UnitId::value).toList();
        return rows.of(by.authority(), fillers, null, null, MOST);
    }

    /// For who sees the unit that fills it or that it is about, and for the units of all steps of its approval.
    /// Refuses with `report.unknown`, also where the actor may not look.
    public Report report(long id, Actor by) {
        return report(id, rights.of(by));
    }

    private Report report(long id, ReportRights of) {
        permissions.require(of.by(), Deed.SEE_FIGURES);
        return rows.find(of.by().authority(), id).filter(of::maySee).orElseThrow(() -> new Refusal("report.unknown"));
    }

    /// Its places, in the order of the form.
    public List<ReportCell> cells(Report report, Actor by) {
        return rows.cells(by.authority(), report);
    }

    /// Its steps, oldest first.
    public List<ReportEntry> history(Report report) {
        return rows.history(report.id());
    }

    /// The steps of its approval in their order, with who has taken them since it was last sent.
    public List<Stand> stands(Report report, Actor by) {
        return hands.stands(by.authority(), report, rows.history(report.id()));
    }

    /// What this actor may do with it now.
    public Set<ReportStep> steps(Report report, Actor by) {
        return rights.of(by).steps(report);
    }

    public boolean mayFill(Report report, Actor by) {
        return rights.of(by).mayFill(report);
    }

    /// Those that this actor may fill now, of many.
    public Set<Long> fillable(List<Report> many, Actor by) {
        return rights.of(by).fillable(many);
    }

    /// Takes the step of the hand for which it waits: {@link ReportStep#PASS}, or {@link ReportStep#ACCEPT} at the
    /// last. Refuses as {@link #move} does.
    ///
    /// @return which of them it was
    @Transactional
    public ReportStep accept(long id, int version, Actor by) {
        return accept(id, version, rights.of(by));
    }

    ReportStep accept(long id, int version, ReportRights of) {
        Report report = locked(id, version, of);
        ReportStep step = report.isAtLast() ? ReportStep.ACCEPT : ReportStep.PASS;
        take(report, step, null, of);
        return step;
    }

    /// Keeps what was typed into the places of a form. What cannot be kept is told by place; the rest is kept. An empty
    /// place that said something before wants a reason: nothing disappears without a word.
    ///
    /// Refuses with `permission.denied`; a `Conflict` `indicators.report-changed` when somebody has saved or
    /// moved it since `version`.
    @Transactional
    public Filling fill(long id, int version, Map<String, Typed> typed, Actor by) {
        ReportRights of = rights.of(by);
        Report report = locked(id, version, of);
        if (!of.mayFill(report)) {
            throw new Refusal("permission.denied");
        }
        Map<String, Refusal> wrong = new LinkedHashMap<>();
        List<ReportCell> cells = rows.cells(by.authority(), report);
        Set<String> there = cells.stream().map(ReportCell::key).collect(Collectors.toSet());
        typed.forEach((key, said) -> {
            if (!said.isEmpty() && !there.contains(key)) {
                wrong.put(key, new Refusal("indicators.place-unknown"));
            }
        });
        int changed = 0;
        for (ReportCell cell : cells) {
            Typed said = typed.get(cell.key());
            if (said == null || (said.isEmpty() && cell.revision() == 0)) {
                continue;
            }
            try {
                changed += keeping.keep(report, cell, said, by) ? 1 : 0;
            } catch (Refusal refusal) {
                wrong.put(cell.key(), refusal);
            }
        }
        if (changed > 0) {
            settle(report, cells, by);
            touch(report);
            facts.publishEvent(new ReportFilled(clock.instant(), by.id(), by.authority(), id, changed));
        }
        return new Filling(changed, changed > 0 ? version + 1 : version, wrong);
    }

    /// After its parts have changed.
    void settle(Report report, Collection<ReportCell> cells, Actor by) {
        Set<Integer> split = cells.stream()
                .filter(ReportCell::byParts)
                .map(cell -> cell.indicator().id())
                .collect(Collectors.toSet());
        criteria.settle(by.authority(), report.unit(), report.period(), split, FigureState.DRAFT, report.id(), by.id());
    }

    /// Takes a step. Refuses with `permission.denied`, `indicators.step` (not from this state),
    /// `indicators.text-missing` (a reason is wanted), `indicators.too-long`, and at submitting
    /// `indicators.incomplete` (places that say nothing), `indicators.found-hard` (against a rule) and
    /// `indicators.unexplained` (unusual, without a word); a `Conflict` `indicators.report-changed` when
    /// somebody was first.
    @Transactional
    public void move(long id, int version, ReportStep step, @Nullable String text, Actor by) {
        move(id, version, step, text, rights.of(by));
    }

    void move(long id, int version, ReportStep step, @Nullable String text, ReportRights of) {
        take(locked(id, version, of), step, text, of);
    }

    private void take(Report report, ReportStep step, @Nullable String text, ReportRights of) {
        Actor by = of.by();
        boolean turn = of.isTurn(report);
        if (!step.isPossibleIn(report.state(), report.closed(), report.isAtLast())) {
            throw new Refusal("indicators.step");
        }
        if (!of.mayTake(step, report, turn)) {
            throw new Refusal("permission.denied");
        }
        String said = text == null || text.isBlank() ? null : text.strip();
        if (step.wantsReason() && said == null) {
            throw new Refusal("indicators.text-missing");
        }
        Longest.REASON.require(said);
        if (step == ReportStep.SUBMIT) {
            settle(report, rows.cells(by.authority(), report), by); // a part may have come another way meanwhile
            requireFit(report, by);
        }
        if (step.wantsReason() && step != ReportStep.ASK_LATE) {
            openUntil(report, by);
        }
        if (step == ReportStep.REOPEN) {
            standing.keep(report.id());
        } else if (step == ReportStep.ACCEPT) {
            standing.drop(report.id());
        }
        hands.stand(report, step, by.authority());
        if (step.leadsTo() != report.state()) {
            jdbc.sql("update indicators.figure set state = :state where report_id = :report")
                    .param("state", step.leadsTo().number())
                    .param("report", report.id())
                    .update();
        }
        hands.enter(report, step, said, !turn, clock.instant(), by.id());
        facts.publishEvent(new ReportMoved(clock.instant(), by.id(), by.authority(), report.id(), step, said));
    }

    /// What the rules find in a form as it stands; in one that was sent, the rules of the day on which it was.
    @Transactional
    public List<Finding> findings(Report report, Actor by) {
        List<ReportCell> cells = rows.cells(by.authority(), report);
        return report.state() == FigureState.DRAFT
                ? checks.judge(by.authority(), report, cells)
                : checks.judge(
                        by.authority(), report, cells, rows.sentAt(report).orElseGet(clock::instant));
    }

    private void requireFit(Report report, Actor by) {
        List<ReportCell> cells = rows.cells(by.authority(), report);
        refuse("indicators.incomplete", cells, cell -> cell.revision() == 0 && !cell.byParts());
        List<Finding> found = checks.judge(by.authority(), report, cells);
        Set<String> hard =
                found.stream().filter(Finding::hard).map(Finding::cell).collect(Collectors.toSet());
        refuse("indicators.found-hard", cells, cell -> hard.contains(cell.key()));
        Set<String> any = found.stream().map(Finding::cell).collect(Collectors.toSet());
        refuse("indicators.unexplained", cells, cell -> any.contains(cell.key()) && cell.note() == null);
    }

    /// With how many places there are, and the name of the first.
    private static void refuse(String code, List<ReportCell> cells, Predicate<ReportCell> open) {
        List<ReportCell> places = cells.stream().filter(open).toList();
        if (!places.isEmpty()) {
            ReportCell first = places.getFirst();
            Member member = first.member();
            String name = first.indicator().name();
            throw new Refusal(code, places.size(), member == null ? name : name + ", " + member.name());
        }
    }

    /// Who is to fill it once more has so many working days from today, or as long as it would have been open anyway.
    private void openUntil(Report report, Actor by) {
        LocalDate until = days.of(by.authority()).after(LocalDate.now(clock), LATE_DAYS);
        jdbc.sql("""
                update indicators.report
                set closed_at = null, closes_day = case when closes_day is not null then greatest(closes_day, :until) end
                where id = :id
                """).param("until", until).param("id", report.id()).update();
    }

    private Report locked(long id, int version, ReportRights of) {
        Report report = report(id, of);
        int now = jdbc.sql("select version from indicators.report where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
        if (now != version) {
            throw new Conflict("indicators.report-changed");
        }
        return report;
    }

    private void touch(Report report) {
        jdbc.sql("update indicators.report set version = version + 1 where id = :id")
                .param("id", report.id())
                .update();
    }
}
