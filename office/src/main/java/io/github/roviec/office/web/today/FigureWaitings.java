package io.github.roviec.office.web.today;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.today.TodayPage.Line;
import io.github.roviec.office.web.today.TodayPage.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Forms that wait to be filled, figures that somebody has to explain, and explanations that somebody asked for. A list
/// that holds nothing is
/// not shown: most people are asked seldom.
@Component
class FigureWaitings {

    private static final int MOST = 200;

    /// Days before its day from which a form is soon due.
    private static final int SOON = 3;

    private final ReportLists reports;
    private final Clock clock;
    private final Askings askings;
    private final Organisation organisation;

    FigureWaitings(ReportLists reports, Askings askings, Organisation organisation, Clock clock) {
        this.reports = reports;
        this.clock = clock;
        this.askings = askings;
        this.organisation = organisation;
    }

    List<WorkList> of(int lines, Actor by) {
        return Stream.of(
                        forms("forms", reports.toFill(by), lines),
                        forms("lateForms", reports.askedLate(by), lines),
                        list("explain", askings.owed(MOST, by), lines),
                        list("explained", askings.asked(MOST, by), lines))
                .filter(list -> list.total() > 0)
                .toList();
    }

    private WorkList list(String key, List<Asking> askings, int lines) {
        return new WorkList(
                key,
                askings.size(),
                "/so-lieu/giai-trinh",
                askings.stream().limit(lines).map(this::line).toList());
    }

    private WorkList forms(String key, List<Report> forms, int lines) {
        return new WorkList(
                key,
                forms.size(),
                "/so-lieu",
                forms.stream().limit(lines).map(this::line).toList());
    }

    private Line line(Report report) {
        LocalDate today = LocalDate.now(clock);
        String timeliness = today.isAfter(report.due())
                ? "OVERDUE"
                : today.plusDays(SOON).isAfter(report.due()) ? "DUE_SOON" : "NOT_DUE";
        return new Line(
                "/so-lieu/bieu/" + report.id(),
                Shown.date(report.period().firstDay()) + " - "
                        + Shown.date(report.period().lastDay()),
                report.formName(),
                organisation
                        .unit(report.unit(), report.period().lastDay())
                        .map(Unit::name)
                        .orElse(""),
                Shown.date(report.due()),
                report.closed() ? "reportState" : "timeliness",
                report.closed() ? "CLOSED" : timeliness,
                null,
                0);
    }

    private Line line(Asking asking) {
        String unit = organisation
                .unit(asking.unit(), asking.period().lastDay())
                .map(Unit::name)
                .orElse("");
        return new Line(
                "/so-lieu/chi-tieu/" + asking.indicator() + "/nguon?don-vi="
                        + asking.unit().value() + "&ky=" + asking.period().id() + "&muc=" + asking.member() + "#talk",
                asking.name(),
                asking.text(),
                unit,
                Shown.dateOrNull(asking.due()),
                "askingState",
                asking.state().name(),
                null,
                0);
    }
}
