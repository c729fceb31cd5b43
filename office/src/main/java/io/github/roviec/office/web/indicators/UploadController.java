package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Entries;
import io.github.roviec.office.indicators.Preview;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Requirements;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.reports.FilledForm;
import io.github.roviec.office.reports.FormSheet;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.file.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A form as a spreadsheet: down, filled elsewhere, looked at before anything is kept, and kept whole.
@Controller
class UploadController {

    private final Reports reports;
    private final Entries entries;
    private final FormSheet sheets;
    private final Names names;
    private final MessageSource messages;
    private final Requirements requirements;

    UploadController(
            Reports reports,
            Entries entries,
            FormSheet sheets,
            Names names,
            MessageSource messages,
            Requirements requirements) {
        this.reports = reports;
        this.entries = entries;
        this.sheets = sheets;
        this.names = names;
        this.messages = messages;
        this.requirements = requirements;
    }

    @GetMapping("/so-lieu/bieu/{id}.xlsx")
    ResponseEntity<byte[]> template(Actor by, @PathVariable long id, Locale locale) {
        Report report = reports.report(id, by);
        String period = messages.getMessage(
                "figurePeriod." + report.period().kind(),
                new Object[] {
                    String.valueOf(report.period().number()),
                    String.valueOf(report.period().year())
                },
                locale);
        List<ReportCell> cells = reports.cells(report, by);
        Map<String, String> asked = new HashMap<>();
        Words words = new Words(messages, FormSheet.LANGUAGE);
        requirements.of(report, cells, by).forEach((key, each) -> asked.put(key, words.asked(each)));
        ReportFile file = sheets.template(
                report, cells, asked, names.unit(report.unit(), report.period().lastDay()), period);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }

    /// Looks at a filled file; changes nothing.
    @PostMapping("/so-lieu/bieu/{id}/tep")
    String look(
            Actor by,
            @PathVariable long id,
            @RequestParam("tep") MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Report report = reports.report(id, by);
        entries.requireOpen(id, by);
        try {
            Upload upload = new Upload(Shown.orEmpty(file.getOriginalFilename()), file.getBytes());
            FilledForm filled = sheets.filled(upload, report, reports.cells(report, by), by);
            return show(report, filled, null, by, model);
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(report, new FilledForm(Map.of(), Map.of(), List.of()), Note.of(refusal), by, model);
        }
    }

    /// Keeps all of it, or nothing.
    @PostMapping("/so-lieu/bieu/{id}/tep/ghi")
    String keep(
            Actor by,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Map<String, Typed> typed = ReportController.typed(form);
        try {
            int changed = entries.keepAll(id, version, typed, by);
            after.addFlashAttribute("said", Note.done("report.saved", changed));
            return "redirect:/so-lieu/bieu/" + id;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(
                    reports.report(id, by), new FilledForm(typed, cells(form), List.of()), Note.of(refusal), by, model);
        }
    }

    /// In which cell of the file each place stood.
    private static Map<String, String> cells(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> field.getKey().startsWith("c-"))
                .collect(Collectors.toMap(field -> field.getKey().substring(2), Map.Entry::getValue));
    }

    private String show(Report report, FilledForm filled, @Nullable Note note, Actor by, Model model) {
        Map<String, Typed> typed = filled.typed();
        Preview preview = entries.preview(report.id(), typed, by);
        Map<String, ReportCell> now =
                reports.cells(report, by).stream().collect(Collectors.toMap(ReportCell::key, Function.identity()));
        List<UploadPage.Line> lines = new ArrayList<>();
        preview.wrong().forEach((key, refusal) -> {
            ReportCell cell = now.get(key);
            Typed said = typed.get(key);
            if (cell != null && said != null) {
                lines.add(line(
                        cell,
                        filled.at().getOrDefault(key, ""),
                        said.value().isEmpty() ? said.reason() : said.value(),
                        Note.of(refusal),
                        List.of()));
            }
        });
        for (ReportCell then : preview.changed()) {
            ReportCell cell = now.get(then.key());
            if (cell != null) {
                lines.add(line(
                        cell,
                        filled.at().getOrDefault(then.key(), ""),
                        says(then),
                        null,
                        preview.findings().stream()
                                .filter(finding -> finding.cell().equals(then.key()))
                                .map(finding ->
                                        new ReportPage.Found(finding.message(), finding.arguments(), finding.hard()))
                                .toList()));
            }
        }
        List<UploadPage.Field> all = new ArrayList<>();
        typed.forEach((key, said) -> {
            all.add(new UploadPage.Field("v-" + key, said.value()));
            all.add(new UploadPage.Field("r-" + key, said.reason()));
            all.add(new UploadPage.Field("g-" + key, said.note()));
        });
        filled.at().forEach((key, cell) -> all.add(new UploadPage.Field("c-" + key, cell)));
        model.addAttribute(
                "page",
                new UploadPage(
                        report.id(),
                        preview.version(),
                        report.formName(),
                        names.unit(report.unit(), report.period().lastDay()),
                        report.period().kind().name(),
                        String.valueOf(report.period().number()),
                        String.valueOf(report.period().year()),
                        lines,
                        all,
                        filled.strays().stream().map(Note::of).toList(),
                        preview.wrong().size() + filled.strays().size(),
                        note));
        return "indicators/upload";
    }

    private static UploadPage.Line line(
            ReportCell cell, String at, String now, @Nullable Note wrong, List<ReportPage.Found> findings) {
        String name = cell.indicator().name();
        return new UploadPage.Line(
                at,
                cell.member() == null ? name : name + ": " + cell.member().name(),
                cell.indicator().as().measure(),
                says(cell),
                now,
                wrong,
                findings);
    }

    private static String says(ReportCell cell) {
        return cell.value() == null
                ? Shown.orEmpty(cell.absence())
                : Shown.orEmpty(Written.number(cell.value(), cell.indicator().decimals()));
    }
}
