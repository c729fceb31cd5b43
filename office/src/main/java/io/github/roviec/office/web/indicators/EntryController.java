package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Entered;
import io.github.roviec.office.indicators.Entries;
import io.github.roviec.office.indicators.Figure;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.TypedAt;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// Single places of a form, saved as they are typed; the form's own script speaks to it.
@Controller
class EntryController {

    private final Reports reports;
    private final Entries entries;
    private final Figures figures;
    private final Names names;
    private final MessageSource messages;

    EntryController(Reports reports, Entries entries, Figures figures, Names names, MessageSource messages) {
        this.reports = reports;
        this.entries = entries;
        this.figures = figures;
        this.names = names;
        this.messages = messages;
    }

    /// @param version of the form that the page shows
    record Sent(int version, List<SentCell> cells) {}

    /// @param revision of the place that the page shows
    record SentCell(String key, String value, String reason, String note, int revision) {}

    /// @param cells    those that were sent and what follows from them; all when somebody else was there
    /// @param findings of the whole form, by place
    /// @param said     why nothing was kept
    record Answer(
            int version,
            List<Cell> cells,
            Map<String, List<Found>> findings,
            @Nullable String said) {}

    /// @param state  "saved", "invalid" or "conflict"
    /// @param wrong  why it is not kept
    /// @param theirs what somebody else has said there, in words
    record Cell(
            String key,
            String state,
            String value,
            String reason,
            String note,
            int revision,
            @Nullable String wrong,
            @Nullable String theirs) {}

    record Found(String text, boolean hard) {}

    @PostMapping(path = "/so-lieu/bieu/{id}/o", consumes = "application/json", produces = "application/json")
    ResponseEntity<Answer> enter(Actor by, @PathVariable long id, @RequestBody Sent sent, Locale locale) {
        try {
            List<TypedAt> typed = sent.cells().stream()
                    .map(cell -> new TypedAt(
                            cell.key(), new Typed(cell.value(), cell.reason(), cell.note()), cell.revision()))
                    .toList();
            Entered entered = entries.enter(id, sent.version(), typed, by);
            Report report = reports.report(id, by);
            List<Cell> cells = new ArrayList<>();
            for (ReportCell cell : reports.cells(report, by)) {
                boolean asked = typed.stream().anyMatch(at -> at.key().equals(cell.key()));
                if (asked || entered.others() || cell.byParts()) {
                    cells.add(cell(report, cell, entered, by, locale));
                }
            }
            Map<String, List<Found>> findings = new LinkedHashMap<>();
            for (Finding finding : reports.findings(report, by)) {
                findings.computeIfAbsent(finding.cell(), _ -> new ArrayList<>())
                        .add(new Found(
                                messages.getMessage(finding.message(), finding.arguments(), locale), finding.hard()));
            }
            return ResponseEntity.ok(new Answer(entered.version(), cells, findings, null));
        } catch (Refusal refusal) {
            return ResponseEntity.status(Errors.status(refusal))
                    .body(new Answer(sent.version(), List.of(), Map.of(), words(refusal, locale)));
        }
    }

    private Cell cell(Report report, ReportCell cell, Entered entered, Actor by, Locale locale) {
        Refusal wrong = entered.wrong().get(cell.key());
        boolean conflict = entered.conflicts().contains(cell.key());
        return new Cell(
                cell.key(),
                wrong != null ? "invalid" : conflict ? "conflict" : "saved",
                Shown.orEmpty(Written.number(cell.value(), cell.indicator().decimals())),
                Shown.orEmpty(cell.absence()),
                Shown.orEmpty(cell.note()),
                cell.revision(),
                wrong == null ? null : words(wrong, locale),
                conflict ? theirs(report, cell, by, locale) : null);
    }

    private String theirs(Report report, ReportCell cell, Actor by, Locale locale) {
        Figure last = figures.history(by.authority(), cell.indicator(), report.unit(), report.period(), cell.memberId())
                .getFirst();
        String said = last.value() == null
                ? Shown.orEmpty(last.absence())
                : Shown.orEmpty(Written.number(last.value(), cell.indicator().decimals()));
        String whole = last.note() == null ? said : said + " (" + last.note() + ")";
        return messages.getMessage(
                "entry.theirs", new Object[] {names.person(last.by()), whole, Shown.time(last.at())}, locale);
    }

    private String words(Refusal refusal, Locale locale) {
        Note note = Note.of(refusal);
        return messages.getMessage(note.key(), note.arguments(), locale);
    }
}
