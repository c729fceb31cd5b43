package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.evidence.Binder;
import io.github.roviec.office.indicators.evidence.Binders;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.indicators.file.TableFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// All documents of a unit in a period, to be looked through and taken along.
@Controller
class BinderController {

    private final Binders binders;
    private final BinderZip zips;
    private final ProofBoxes boxes;
    private final Periods periods;
    private final Permissions permissions;
    private final Boards boards;
    private final Organisation organisation;
    private final Names names;
    private final TableFiles files;
    private final Clock clock;

    BinderController(
            Binders binders,
            BinderZip zips,
            ProofBoxes boxes,
            Periods periods,
            Permissions permissions,
            Boards boards,
            Organisation organisation,
            Names names,
            TableFiles files,
            Clock clock) {
        this.binders = binders;
        this.zips = zips;
        this.boxes = boxes;
        this.periods = periods;
        this.permissions = permissions;
        this.boards = boards;
        this.organisation = organisation;
        this.names = names;
        this.files = files;
        this.clock = clock;
    }

    /// Without a wish the own unit and the last month that has ended.
    @GetMapping("/so-lieu/minh-chung")
    String show(
            Actor by,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "ky", required = false) @Nullable Integer period,
            Model model) {
        model.addAttribute("page", page(by, unit, period));
        return "indicators/binder";
    }

    /// What is in the binder and what is lacking, as a table.
    @GetMapping("/so-lieu/minh-chung.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String ending,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            Locale locale) {
        BinderPage page = page(by, unit, period);
        return files.give(ending, locale, words -> BinderFiles.table(page, words));
    }

    private BinderPage page(Actor by, @Nullable Long unit, @Nullable Integer period) {
        UnitId of = unit == null ? own(by) : new UnitId(unit);
        Period when = period == null ? last(by) : periods.byId(by.authority(), period);
        List<Binder> all = binders.of(of, when, by);
        boolean some = all.stream()
                .flatMap(binder -> binder.leaves().stream())
                .flatMap(leaf -> leaf.proofs().stream())
                .anyMatch(proof -> proof.file() != null);
        return new BinderPage(
                names.unit(of, when.lastDay()),
                when.kind().name(),
                String.valueOf(when.number()),
                String.valueOf(when.year()),
                all.stream().map(binder -> sheet(binder, of, when)).toList(),
                some ? Written.binder(of, when).replaceFirst("\\?", ".zip?") : null,
                others(of, when, by),
                units(when, by),
                String.valueOf(of.value()),
                when.id());
    }

    @GetMapping("/so-lieu/minh-chung.zip")
    void zip(
            Actor by,
            @RequestParam("don-vi") long unit,
            @RequestParam("ky") int period,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        UnitId of = new UnitId(unit);
        Period when = periods.byId(by.authority(), period);
        List<Binder> all = binders.of(of, when, by);
        String name = "minh-chung-" + when.year() + "-" + when.kind().name().toLowerCase(Locale.ROOT) + "-"
                + when.number() + "-" + unit + ".zip";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        zips.write(all, locale, response.getOutputStream(), by);
    }

    private UnitId own(Actor by) {
        return permissions.isAuthorityWide(by) ? new UnitId(by.authority().value()) : by.unit();
    }

    /// Those of the period whose figures the actor sees, where that is more than the own one.
    private List<Choice> units(Period period, Actor by) {
        Boards.Sight sight = boards.sight(by);
        List<Choice> units = organisation.units(by.authority(), period.lastDay()).stream()
                .filter(unit -> sight.everywhere() || sight.units().contains(unit.id()))
                .map(unit -> new Choice(String.valueOf(unit.id().value()), unit.name()))
                .toList();
        return units.size() > 1 ? units : List.of();
    }

    private Period last(Actor by) {
        LocalDate day = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
        return periods.on(by.authority(), PeriodCalendar.USUAL, PeriodKind.MONTH, day);
    }

    private BinderPage.Sheet sheet(Binder binder, UnitId unit, Period period) {
        Indicator indicator = binder.indicator();
        return new BinderPage.Sheet(
                indicator.name(),
                indicator.as().measure(),
                binder.lacking(),
                binder.leaves().stream()
                        .map(leaf -> {
                            Member member = leaf.member();
                            Place place = new Place(indicator, unit, period, leaf.memberId());
                            return new BinderPage.Row(
                                    member == null ? null : member.label(),
                                    Written.number(leaf.value(), indicator.decimals()),
                                    binder.lacks(leaf),
                                    Written.source(indicator.code(), unit, period, leaf.memberId()),
                                    leaf.proofs().stream()
                                            .map(proof -> boxes.line(proof, place, false))
                                            .toList());
                        })
                        .toList());
    }

    private List<BinderPage.Other> others(UnitId unit, Period period, Actor by) {
        LocalDate today = LocalDate.now(clock);
        return periods.year(by.authority(), period.calendar(), period.year()).stream()
                .filter(each -> each.kind() == period.kind() && !each.firstDay().isAfter(today))
                .map(each -> new BinderPage.Other(
                        Written.binder(unit, each),
                        each.kind().name(),
                        String.valueOf(each.number()),
                        String.valueOf(each.year()),
                        each.id() == period.id()))
                .toList();
    }
}
