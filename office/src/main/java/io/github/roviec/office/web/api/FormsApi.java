package io.github.roviec.office.web.api;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Filling;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Requirement;
import io.github.roviec.office.indicators.Requirements;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Shown;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Forms: what is asked, filled and submitted by another system in place of typing. The same rules as
/// on the screen.
@RestController
@RequestMapping(path = "/api/v1/forms", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "forms", description = "Biểu: đọc, ghi và nộp")
@SecurityRequirement(name = "key")
class FormsApi {

    private final Reports reports;
    private final ReportLists lists;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Requirements requirements;

    FormsApi(
            Reports reports,
            ReportLists lists,
            Organisation organisation,
            MessageSource messages,
            Requirements requirements) {
        this.reports = reports;
        this.lists = lists;
        this.organisation = organisation;
        this.messages = messages;
        this.requirements = requirements;
    }

    @GetMapping
    @Operation(summary = "Các biểu của đơn vị (và các đơn vị bên dưới), kỳ mới nhất trước, nhiều nhất 500")
    List<Api.FormItem> list(
            @Parameter(hidden = true) Actor by,
            @Parameter(description = "DRAFT, SUBMITTED, ACCEPTED, LOCKED; không có: mọi bước")
                    @RequestParam(required = false)
                    @Nullable
                    FigureState state,
            @Parameter(description = "năm của kỳ; không có: mọi năm") @RequestParam(required = false) @Nullable
                    Integer year) {
        List<Report> seen = new ArrayList<>(lists.seen(state, year, by));
        if (state == null || state == FigureState.SUBMITTED) {
            // As on the screen: also what waits for this unit's word.
            Set<Long> there = seen.stream().map(Report::id).collect(Collectors.toSet());
            lists.toAccept(by).stream()
                    .filter(report -> !there.contains(report.id())
                            && (year == null || report.period().year() == year))
                    .forEach(seen::add);
        }
        Set<Long> fillable = reports.fillable(seen, by);
        Map<LocalDate, Map<UnitId, String>> codes = new HashMap<>();
        return seen.stream()
                .map(report -> item(
                        report,
                        codes.computeIfAbsent(report.period().lastDay(), day -> codes(by, day))
                                .getOrDefault(report.unit(), ""),
                        fillable.contains(report.id())))
                .toList();
    }

    private Map<UnitId, String> codes(Actor by, LocalDate day) {
        return organisation.units(by.authority(), day).stream().collect(Collectors.toMap(Unit::id, Unit::code));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một biểu với các ô của nó")
    Api.FormDetail show(@Parameter(hidden = true) Actor by, @PathVariable long id) {
        Report report = reports.report(id, by);
        List<ReportCell> cells = reports.cells(report, by);
        Map<String, List<Requirement>> asked = requirements.of(report, cells, by);
        return new Api.FormDetail(
                item(report, by),
                cells.stream()
                        .map(cell -> cell(cell, asked.getOrDefault(cell.key(), List.of())))
                        .toList());
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Ghi vào các ô; ô nào không ghi được thì nêu lý do, các ô khác vẫn được ghi")
    Api.Filled fill(
            @Parameter(hidden = true) Actor by, @PathVariable long id, @RequestBody Api.Fill fill, Locale locale) {
        Map<String, ReportCell> places = reports.cells(reports.report(id, by), by).stream()
                .collect(Collectors.toMap(ReportCell::key, Function.identity()));
        Map<String, Typed> typed = new HashMap<>();
        Map<String, Refusal> wrong = new LinkedHashMap<>();
        for (Api.FilledCell cell : fill.cells()) {
            try {
                typed.put(
                        cell.key(),
                        new Typed(
                                cell.value() == null ? "" : WrittenNumber.typed(cell.value()),
                                Shown.orEmpty(cell.absence()),
                                Shown.orEmpty(note(cell, places.get(cell.key())))));
            } catch (Refusal refusal) {
                wrong.put(cell.key(), refusal);
            }
        }
        Filling filling = reports.fill(id, fill.version(), typed, by);
        wrong.putAll(filling.wrong());
        return new Api.Filled(
                filling.version(),
                filling.changed(),
                wrong.entrySet().stream()
                        .map(each -> wrong(each.getKey(), each.getValue(), locale))
                        .toList());
    }

    /// The explanation of another number is another one.
    private static @Nullable String note(Api.FilledCell cell, @Nullable ReportCell now) {
        if (cell.note() != null || now == null) {
            return cell.note();
        }
        BigDecimal said = cell.value();
        BigDecimal known = now.value();
        return said != null && known != null && said.compareTo(known) == 0 ? now.note() : null;
    }

    private Api.WrongCell wrong(String key, Refusal refusal, Locale locale) {
        return new Api.WrongCell(key, refusal.code(), Problems.words(refusal, messages, locale));
    }

    @PostMapping(path = "/{id}/submit", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Nộp biểu; ô nào còn trống thì không nộp được")
    Api.FormItem submit(@Parameter(hidden = true) Actor by, @PathVariable long id, @RequestBody Api.Submit submit) {
        reports.move(id, submit.version(), ReportStep.SUBMIT, null, by);
        return item(reports.report(id, by), by);
    }

    private Api.FormItem item(Report report, Actor by) {
        String unit = organisation
                .unit(report.unit(), report.period().lastDay())
                .map(Unit::code)
                .orElse("");
        return item(report, unit, reports.mayFill(report, by));
    }

    private static Api.FormItem item(Report report, String unit, boolean mayFill) {
        return new Api.FormItem(
                report.id(),
                report.formName(),
                unit,
                report.period().kind().name(),
                report.period().year(),
                report.period().number(),
                report.due(),
                report.state().name(),
                report.version(),
                mayFill);
    }

    private static Api.CellItem cell(ReportCell cell, List<Requirement> asked) {
        return new Api.CellItem(
                cell.key(),
                cell.indicator().code(),
                cell.member() == null ? null : cell.member().code(),
                cell.indicator().as().measure(),
                cell.indicator().decimals(),
                cell.value(),
                cell.absence(),
                cell.note(),
                cell.previous(),
                cell.sealed(),
                cell.byParts(),
                Api.RequirementItem.of(asked));
    }
}
