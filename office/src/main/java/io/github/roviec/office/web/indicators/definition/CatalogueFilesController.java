package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Form;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.file.TableFiles;
import io.github.roviec.office.web.indicators.file.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The parts of the catalogue as files, each with all its fields.
@Controller
class CatalogueFilesController {

    private final Indicators indicators;
    private final Forms forms;
    private final Periods periods;
    private final Organisation organisation;
    private final Permissions permissions;
    private final TableFiles files;
    private final Clock clock;

    CatalogueFilesController(
            Indicators indicators,
            Forms forms,
            Periods periods,
            Organisation organisation,
            Permissions permissions,
            TableFiles files,
            Clock clock) {
        this.indicators = indicators;
        this.forms = forms;
        this.periods = periods;
        this.organisation = organisation;
        this.permissions = permissions;
        this.files = files;
        this.clock = clock;
    }

    /// @param part the end of the address of its page, or of where it stands on the page of the catalogue
    @GetMapping("/so-lieu/danh-muc/tep/{part}.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(Actor by, @PathVariable String part, @PathVariable String ending, Locale locale) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        return files.give(ending, locale, words -> table(part, by.authority(), words));
    }

    private FigureTable table(String part, AuthorityId authority, Words words) {
        CatalogueTables tables = new CatalogueTables(words);
        return switch (part) {
            case "chi-tieu" ->
                tables.indicators(
                        indicators.all(authority).stream().map(Indicator::as).toList());
            case "cach-chia" -> tables.dimensions(indicators.dimensions(authority));
            case "bo" ->
                tables.sets(
                        indicators.sets(authority),
                        indicators.all(authority).stream().collect(Collectors.toMap(Indicator::code, Indicator::name)));
            case "lich-ky" -> tables.calendars(periods.calendars(authority));
            case "co-so" -> tables.bases(indicators.bases(authority));
            case "bieu-mau" ->
                tables.forms(
                        forms.all(authority).stream().map(Form::as).toList(),
                        organisation.units(authority, LocalDate.now(clock)).stream()
                                .collect(Collectors.toMap(Unit::code, Unit::name, (one, _) -> one)),
                        periods.calendars(authority).stream()
                                .collect(Collectors.toMap(PeriodCalendar::code, PeriodCalendar::name)));
            default -> throw new Refusal("board.unknown");
        };
    }
}
