package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Acceptances;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportEntry;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The way in: forms and indicators.
@Controller
class FiguresController {

    private final Indicators indicators;
    private final Forms forms;
    private final Reports reports;
    private final Acceptances acceptances;
    private final ReportLists lists;
    private final ShippedCatalogue shipped;
    private final Permissions permissions;
    private final Names names;
    private final Organisation organisation;
    private final Clock clock;

    FiguresController(
            Indicators indicators,
            Forms forms,
            Reports reports,
            Acceptances acceptances,
            ReportLists lists,
            ShippedCatalogue shipped,
            Permissions permissions,
            Names names,
            Organisation organisation,
            Clock clock) {
        this.indicators = indicators;
        this.forms = forms;
        this.reports = reports;
        this.acceptances = acceptances;
        this.lists = lists;
        this.shipped = shipped;
        this.permissions = permissions;
        this.names = names;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/so-lieu")
    String list(Actor by, Model model) {
        return show(by, List.of(), (Note) model.getAttribute("said"), model);
    }

    /// Accepts those that are chosen ("71:3": the form and its version), each by its step, or accepts and locks
    /// them. The others are told.
    @PostMapping("/so-lieu/chap-nhan")
    String accept(
            Actor by,
            @RequestParam(name = "bieu", defaultValue = "") List<String> chosen,
            @RequestParam(name = "viec", defaultValue = "chap-nhan") String step,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        boolean locking = step.equals("chap-nhan-chot");
        List<Acceptances.Asked> asked = chosen.stream()
                .filter(each -> each.matches("[0-9]{1,18}:[0-9]{1,9}"))
                .map(each -> each.split(":"))
                .map(each -> new Acceptances.Asked(Long.parseLong(each[0]), Integer.parseInt(each[1])))
                .toList();
        if (asked.isEmpty()) {
            response.setStatus(422);
            return show(by, List.of(), new Note("refused", "figures.accept.none", new Object[0]), model);
        }
        Acceptances.Outcome outcome = acceptances.accept(asked, locking, by);
        if (!outcome.left().isEmpty()) {
            response.setStatus(409);
            return show(
                    by,
                    outcome.left().stream().map(left -> left(left, by)).toList(),
                    new Note("conflict", outcome.done() == 0 ? "figures.left.all" : "figures.left", new Object[] {
                        outcome.left().size(), outcome.done()
                    }),
                    model);
        }
        String said = locking ? "figures.accepted.locked" : "figures.accepted";
        after.addFlashAttribute(
                "said",
                outcome.passed() == 0
                        ? Note.done(said, outcome.accepted())
                        : Note.done(said + ".passed", outcome.accepted(), outcome.passed()));
        return "redirect:/so-lieu";
    }

    private FiguresPage.Left left(Acceptances.Left left, Actor by) {
        try {
            Report report = reports.report(left.report(), by);
            return new FiguresPage.Left(
                    left.report(),
                    report.formName() + ", "
                            + names.unit(report.unit(), report.period().lastDay()),
                    Note.of(left.why()));
        } catch (Refusal unseen) {
            return new FiguresPage.Left(left.report(), String.valueOf(left.report()), Note.of(unseen));
        }
    }

    private String show(Actor by, List<FiguresPage.Left> left, @Nullable Note note, Model model) {
        permissions.require(by, Deed.SEE_FIGURES);
        // The clock does the same every few minutes; nobody has to wait for it.
        forms.openDue(by.authority());
        forms.closeDue(by.authority());
        List<Report> mine = lists.toFillBelow(by);
        List<Report> waiting = lists.toAccept(by);
        List<Report> elsewhere = lists.elsewhere(by);
        Set<Long> shown = Stream.of(mine, waiting, elsewhere)
                .flatMap(List::stream)
                .map(Report::id)
                .collect(Collectors.toSet());
        List<Report> others = lists.seen(null, null, by).stream()
                .filter(report -> !shown.contains(report.id()))
                .toList();
        UnitNames units = new UnitNames(
                organisation,
                names,
                by.authority(),
                Stream.of(mine, waiting, elsewhere, others)
                        .flatMap(List::stream)
                        .toList());
        model.addAttribute(
                "page",
                new FiguresPage(
                        lines(mine, units),
                        lines(waiting, units),
                        lines(elsewhere, units),
                        lines(others, units),
                        sectors(by),
                        permissions.may(by, Deed.MANAGE_INDICATORS),
                        permissions.may(by, Deed.ACCEPT_FIGURES),
                        left,
                        note));
        return "indicators/list";
    }

    /// Takes over the catalogue that comes with the product, or brings it up to date.
    @PostMapping("/so-lieu/danh-muc")
    String bring(Actor by, RedirectAttributes after) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        shipped.bring(by.authority());
        after.addFlashAttribute(
                "said",
                Note.done("figures.brought", indicators.all(by.authority()).size()));
        return "redirect:/so-lieu";
    }

    private List<FiguresPage.Line> lines(List<Report> reports, UnitNames units) {
        Map<Long, ReportEntry> again = lists.openedAgain(reports);
        return reports.stream()
                .map(report -> line(report, again.get(report.id()), units))
                .toList();
    }

    private FiguresPage.Line line(Report report, @Nullable ReportEntry again, UnitNames units) {
        LocalDate day = report.period().lastDay();
        Hand hand = report.waitsFor();
        UnitId waits = hand == null ? null : hand.unit();
        LocalDate today = LocalDate.now(clock);
        return new FiguresPage.Line(
                report.id(),
                report.formName(),
                units.of(report.unit(), day),
                report.period().kind().name(),
                String.valueOf(report.period().number()),
                String.valueOf(report.period().year()),
                Shown.date(report.due()),
                report.state() == FigureState.DRAFT && today.isAfter(report.due()),
                report.closed() ? "CLOSED" : Written.state(report.state()),
                report.filled(),
                report.version(),
                again == null ? null : again.step().name(),
                again == null ? null : again.text(),
                hand == null
                        ? null
                        : new ReportPage.Of(hand.kind().name(), waits == null ? null : units.of(waits, day, today)));
    }

    private List<FiguresPage.Sector> sectors(Actor by) {
        Map<String, List<FiguresPage.Entry>> sectors = new LinkedHashMap<>();
        for (Indicator indicator : indicators.all(by.authority())) {
            sectors.computeIfAbsent(indicator.as().sector(), _ -> new ArrayList<>())
                    .add(new FiguresPage.Entry(
                            indicator.code(), indicator.name(), indicator.as().measure(), indicator.formula() != null));
        }
        return sectors.entrySet().stream()
                .map(sector -> new FiguresPage.Sector(sector.getKey(), sector.getValue()))
                .toList();
    }
}
