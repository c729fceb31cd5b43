package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Requirement;
import io.github.roviec.office.indicators.Requirements;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.indicators.check.Past;
import io.github.roviec.office.indicators.check.Pasts;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.file.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The places of a form as they are shown: what stands there, what was found, what was said in the periods
/// before.
@Component
class PlaceRows {

    private final Reports reports;
    private final Pasts pasts;
    private final Askings askings;
    private final Proofs proofs;
    private final Requirements requirements;
    private final MessageSource messages;

    PlaceRows(
            Reports reports,
            Pasts pasts,
            Askings askings,
            Proofs proofs,
            Requirements requirements,
            MessageSource messages) {
        this.askings = askings;
        this.requirements = requirements;
        this.messages = messages;
        this.proofs = proofs;
        this.reports = reports;
        this.pasts = pasts;
    }

    /// @param typed what came in and could not be kept
    /// @param wrong and why
    List<ReportPage.Row> of(Report report, Map<String, Typed> typed, Map<String, Refusal> wrong, Actor by) {
        List<ReportCell> cells = reports.cells(report, by);
        Map<String, List<Past>> before = before(report, cells, by);
        Map<String, List<ReportPage.Found>> findings = findings(report, by);
        Map<String, Integer> talk = askings.counts(by.authority(), report);
        Map<String, Integer> proved = proofs.counts(report, by);
        Map<String, List<Requirement>> asked = requirements.of(report, cells, by);
        Words words = new Words(messages, LocaleContextHolder.getLocale());
        List<ReportPage.Row> rows = new ArrayList<>();
        String last = "";
        for (ReportCell cell : cells) {
            String code = cell.indicator().code();
            if (cell.member() != null && !last.equals(code)) {
                rows.add(ReportPage.Row.heading(
                        cell.indicator().name(), cell.indicator().as().measure()));
            }
            last = code;
            rows.add(row(
                    report,
                    cell,
                    typed.get(cell.key()),
                    wrong.get(cell.key()),
                    findings.getOrDefault(cell.key(), List.of()),
                    before.getOrDefault(cell.key(), List.of()),
                    talk.getOrDefault(cell.key(), 0),
                    proved.getOrDefault(cell.key(), 0),
                    words.asked(asked.getOrDefault(cell.key(), List.of()))));
        }
        return rows;
    }

    private Map<String, List<Past>> before(Report report, List<ReportCell> cells, Actor by) {
        List<Integer> ids =
                cells.stream().map(cell -> cell.indicator().id()).distinct().toList();
        Map<String, List<Past>> before = new HashMap<>();
        for (Past past : pasts.of(by.authority(), report.unit(), report.period(), ids)) {
            if (past.back() > 0) {
                before.computeIfAbsent(past.indicator() + "-" + past.member(), _ -> new ArrayList<>())
                        .add(past);
            }
        }
        return before;
    }

    private Map<String, List<ReportPage.Found>> findings(Report report, Actor by) {
        Map<String, List<ReportPage.Found>> findings = new HashMap<>();
        for (Finding finding : reports.findings(report, by)) {
            findings.computeIfAbsent(finding.cell(), _ -> new ArrayList<>())
                    .add(new ReportPage.Found(finding.message(), finding.arguments(), finding.hard()));
        }
        return findings;
    }

    private static ReportPage.Row row(
            Report report,
            ReportCell cell,
            @Nullable Typed typed,
            @Nullable Refusal wrong,
            List<ReportPage.Found> findings,
            List<Past> before,
            int talk,
            int proofs,
            String requirement) {
        String place = SourceController.url(cell.indicator().code(), report.unit(), report.period(), cell.memberId());
        int decimals = cell.indicator().decimals();
        return new ReportPage.Row(
                cell.key(),
                cell.member() == null ? cell.indicator().name() : cell.member().label(),
                cell.indicator().as().measure(),
                cell.member() == null ? 0 : cell.member().isPart() ? 2 : 1,
                typed != null ? typed.value() : Shown.orEmpty(Written.number(cell.value(), decimals)),
                typed != null ? typed.reason() : Shown.orEmpty(cell.absence()),
                typed != null ? typed.note() : Shown.orEmpty(cell.note()),
                cell.revision(),
                Written.number(cell.previous(), decimals),
                cell.sealed() ? "sealed" : cell.byParts() ? "by-parts" : null,
                wrong == null ? null : Note.of(wrong),
                findings,
                before.stream().map(past -> earlier(past, decimals)).toList(),
                cell.revision() == 0 ? null : place,
                place,
                Math.abs(talk),
                talk < 0,
                proofs,
                cell.indicator().as().wantsEvidence() && !cell.byParts(),
                requirement);
    }

    private static ReportPage.Earlier earlier(Past past, int decimals) {
        return new ReportPage.Earlier(
                past.period().kind().name(),
                String.valueOf(past.period().number()),
                String.valueOf(past.period().year()),
                Written.number(past.value(), decimals),
                past.absence());
    }
}
