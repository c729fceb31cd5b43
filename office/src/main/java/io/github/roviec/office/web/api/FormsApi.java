package io.github.roviec.office.web.api;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Filling;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.web.Note;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Forms: what is asked, filled and submitted by another system in place of typing. The same rules as
/// on the screen.
@RestController
@RequestMapping(path = "/api/v1/forms", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "forms", description = "Biểu: đọc, ghi và nộp")
@SecurityRequirement(name = "key")
class FormsApi {

    private final Reports reports;
    private final Organisation organisation;
    private final Permissions permissions;
    private final MessageSource messages;

    FormsApi(Reports reports, Organisation organisation, Permissions permissions, MessageSource messages) {
        this.reports = reports;
        this.organisation = organisation;
        this.permissions = permissions;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Các biểu của đơn vị (và các đơn vị bên dưới), mới nhất trước")
    List<Api.FormItem> list(@Parameter(hidden = true) Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return reports.seen(by).stream().map(report -> item(report, by)).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một biểu với các ô của nó")
    Api.FormDetail show(@Parameter(hidden = true) Actor by, @PathVariable long id) {
        Report report = reports.report(id, by);
        return new Api.FormDetail(
                item(report, by),
                reports.cells(report, by).stream().map(FormsApi::cell).toList());
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Ghi vào các ô; ô nào không ghi được thì nêu lý do, các ô khác vẫn được ghi")
    Api.Filled fill(
            @Parameter(hidden = true) Actor by, @PathVariable long id, @RequestBody Api.Fill fill, Locale locale) {
        Map<String, Typed> typed = new HashMap<>();
        fill.cells()
                .forEach(cell -> typed.put(
                        cell.key(),
                        new Typed(
                                cell.value() == null ? "" : written(cell.value()),
                                cell.absence() == null ? "" : cell.absence())));
        Filling filling = reports.fill(id, fill.version(), typed, by);
        return new Api.Filled(
                filling.version(),
                filling.changed(),
                filling.wrong().entrySet().stream()
                        .map(wrong -> {
                            Note note = Note.of(wrong.getValue());
                            return new Api.WrongCell(
                                    wrong.getKey(),
                                    wrong.getValue().code(),
                                    messages.getMessage(note.key(), note.arguments(), locale));
                        })
                        .toList());
    }

    /// As a person would have typed it.
    private static String written(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return WrittenNumber.write(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    @PostMapping(path = "/{id}/submit", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Nộp biểu; ô nào còn trống thì không nộp được")
    Api.FormItem submit(@Parameter(hidden = true) Actor by, @PathVariable long id, @RequestBody Api.Submit submit) {
        reports.move(id, submit.version(), ReportStep.SUBMIT, null, by);
        return item(reports.report(id, by), by);
    }

    private Api.FormItem item(Report report, Actor by) {
        return new Api.FormItem(
                report.id(),
                report.formName(),
                organisation
                        .unit(report.unit(), report.period().lastDay())
                        .map(Unit::code)
                        .orElse(""),
                report.period().kind().name(),
                report.period().year(),
                report.period().number(),
                report.due(),
                report.state().name(),
                report.version(),
                reports.mayFill(report, by));
    }

    private static Api.CellItem cell(ReportCell cell) {
        return new Api.CellItem(
                cell.key(),
                cell.indicator().code(),
                cell.member() == null ? null : cell.member().code(),
                cell.indicator().as().measure(),
                cell.indicator().decimals(),
                cell.value(),
                cell.absence(),
                cell.previous(),
                cell.sealed());
    }
}
