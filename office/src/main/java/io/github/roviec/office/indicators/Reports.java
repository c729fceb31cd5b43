package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forms as they are filled, sent, accepted, returned, locked and opened again.
@Component
public class Reports {

    private final JdbcClient jdbc;
    private final ReportRows rows;
    private final FigureStore store;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Reports(
            JdbcClient jdbc,
            ReportRows rows,
            FigureStore store,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.store = store;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Forms of the units that the actor sees, the latest period first, at most 500.
    public List<Report> seen(Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return rows.of(
                by.authority(),
                permissions.visible(by).stream().map(UnitId::value).toList());
    }

    /// Refuses with `report.unknown`, also where the actor may not look.
    public Report report(long id, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return rows.find(by.authority(), id)
                .filter(report -> permissions.visible(by).contains(report.filler())
                        || permissions.visible(by).contains(report.unit()))
                .orElseThrow(() -> new Refusal("report.unknown"));
    }

    /// Its places, in the order of the form.
    public List<ReportCell> cells(Report report, Actor by) {
        return rows.cells(by.authority(), report);
    }

    /// Its steps, oldest first.
    public List<ReportEntry> history(Report report) {
        return rows.history(report.id());
    }

    /// What this actor may do with it now.
    public Set<ReportStep> steps(Report report, Actor by) {
        Set<ReportStep> steps = EnumSet.noneOf(ReportStep.class);
        for (ReportStep step : ReportStep.values()) {
            if (step.isPossibleIn(report.state()) && mayDo(step, report, by)) {
                steps.add(step);
            }
        }
        return steps;
    }

    public boolean mayFill(Report report, Actor by) {
        return report.state() == FigureState.DRAFT && permissions.may(by, Deed.FILL_FIGURES, report.filler());
    }

    private boolean mayDo(ReportStep step, Report report, Actor by) {
        if (step == ReportStep.SUBMIT) {
            return permissions.may(by, Deed.FILL_FIGURES, report.filler());
        }
        UnitId approver = rows.approver(report.form(), report.period().lastDay());
        if (approver != null && (step == ReportStep.ACCEPT || step == ReportStep.RETURN)) {
            // The unit that the form names accepts; the office may do it in its place.
            return permissions.may(by, Deed.ACCEPT_FIGURES) || by.unit().equals(approver);
        }
        return permissions.may(by, Deed.ACCEPT_FIGURES, report.filler());
    }

    /// Keeps what was typed into the places of a form. What cannot be kept is told by place; the rest is kept. An empty
    /// place that said something before wants a reason: nothing disappears without a word.
    ///
    /// Refuses with `permission.denied`; a `Conflict` `indicators.report-changed` when somebody has saved or
    /// moved it since `version`.
    @Transactional
    public Filling fill(long id, int version, Map<String, Typed> typed, Actor by) {
        Report report = locked(id, version, by);
        if (!mayFill(report, by)) {
            throw new Refusal("permission.denied");
        }
        Map<String, Refusal> wrong = new LinkedHashMap<>();
        int changed = 0;
        for (ReportCell cell : rows.cells(by.authority(), report)) {
            Typed said = typed.get(cell.key());
            if (said == null || (said.isEmpty() && cell.revision() == 0)) {
                continue;
            }
            try {
                changed += keep(report, cell, said, by) ? 1 : 0;
            } catch (Refusal refusal) {
                wrong.put(cell.key(), refusal);
            }
        }
        if (changed > 0) {
            touch(report, report.state());
            facts.publishEvent(new ReportFilled(clock.instant(), by.id(), by.authority(), id, changed));
        }
        return new Filling(changed, changed > 0 ? version + 1 : version, wrong);
    }

    private boolean keep(Report report, ReportCell cell, Typed said, Actor by) {
        if (cell.sealed()) {
            throw new Refusal("indicators.sealed", cell.indicator().code());
        }
        if (said.isEmpty()) {
            throw new Refusal("indicators.reason-wanted");
        }
        if (!said.value().isBlank() && !said.reason().isBlank()) {
            throw new Refusal("indicators.value-and-reason");
        }
        BigDecimal value = said.value().isBlank()
                ? null
                : WrittenNumber.parse(said.value(), cell.indicator().decimals());
        String absence = value == null ? said.reason().strip() : null;
        if (same(cell.value(), value) && java.util.Objects.equals(cell.absence(), absence)) {
            return false;
        }
        return store.put(
                by.authority(),
                cell.indicator().id(),
                report.unit(),
                report.period().id(),
                cell.memberId(),
                FigureState.DRAFT,
                value,
                absence,
                null,
                report.id(),
                by.id());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /// Takes a step. Refuses with `permission.denied`, `indicators.step` (not from this state),
    /// `indicators.text-missing` (a reason is wanted) and `indicators.incomplete` (places that say nothing);
    /// a `Conflict` `indicators.report-changed` when somebody was first.
    @Transactional
    public void move(long id, int version, ReportStep step, @Nullable String text, Actor by) {
        Report report = locked(id, version, by);
        if (!step.isPossibleIn(report.state())) {
            throw new Refusal("indicators.step");
        }
        if (!mayDo(step, report, by)) {
            throw new Refusal("permission.denied");
        }
        String said = text == null || text.isBlank() ? null : text.strip();
        if (step.wantsReason() && said == null) {
            throw new Refusal("indicators.text-missing");
        }
        if (step == ReportStep.SUBMIT) {
            requireComplete(report, by);
        }
        touch(report, step.leadsTo());
        jdbc.sql("update indicators.figure set state = :state where report_id = :report")
                .param("state", step.leadsTo().number())
                .param("report", id)
                .update();
        enter(report, step, said, by.id());
        facts.publishEvent(new ReportMoved(clock.instant(), by.id(), by.authority(), id, step, said));
    }

    private void requireComplete(Report report, Actor by) {
        List<String> open = new ArrayList<>();
        for (ReportCell cell : rows.cells(by.authority(), report)) {
            if (cell.revision() == 0) {
                open.add(cell.indicator().name());
            }
        }
        if (!open.isEmpty()) {
            throw new Refusal("indicators.incomplete", open.size(), open.getFirst());
        }
    }

    private Report locked(long id, int version, Actor by) {
        Report report = report(id, by);
        int now = jdbc.sql("select version from indicators.report where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
        if (now != version) {
            throw new Conflict("indicators.report-changed");
        }
        return report;
    }

    private void touch(Report report, FigureState state) {
        jdbc.sql("update indicators.report set version = version + 1, state = :state where id = :id")
                .param("state", state.number())
                .param("id", report.id())
                .update();
    }

    private void enter(Report report, ReportStep step, @Nullable String text, ActorId by) {
        jdbc.sql("""
                insert into indicators.report_step (report_id, position, authority_id, step, text, at, by_id)
                select :report, coalesce(max(position), 0) + 1, max(r.authority_id), :step, :text, :now, :by
                from indicators.report r left join indicators.report_step s on s.report_id = r.id
                where r.id = :report
                """)
                .param("report", report.id())
                .param("step", step.name())
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
    }
}
