package io.github.roviec.office.web.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.draft.DraftRow;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.template.Template;
import io.github.roviec.office.reports.template.Templates;
import io.github.roviec.office.tasks.rate.PeriodCalendar;
import io.github.roviec.office.tasks.rate.PeriodKind;
import io.github.roviec.office.tasks.rate.RateSettings;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.reports.PapersOutPage.Chosen;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Báo cáo: what is being written, and composing something new.
@Controller
class PapersOutController {

    static final String PAGE = "/bao-cao";
    private static final int SHOWN = 100;
    private static final int MONTHS = 14;

    private final Drafts drafts;
    private final Templates templates;
    private final Permissions permissions;
    private final Organisation organisation;
    private final People people;
    private final RateSettings settings;
    private final MessageSource words;
    private final Clock clock;

    PapersOutController(
            Drafts drafts,
            Templates templates,
            Permissions permissions,
            Organisation organisation,
            People people,
            RateSettings settings,
            MessageSource words,
            Clock clock) {
        this.drafts = drafts;
        this.templates = templates;
        this.permissions = permissions;
        this.organisation = organisation;
        this.people = people;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String list(
            Actor by,
            @RequestParam(name = "loai", defaultValue = "") String template,
            @RequestParam(name = "ky", defaultValue = "") String period,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Locale locale,
            Model model) {
        return show(new Chosen(template, period, unit), (Note) model.getAttribute("said"), by, locale, model);
    }

    @PostMapping(PAGE)
    String compose(
            Actor by,
            @RequestParam(name = "loai", defaultValue = "") String template,
            @RequestParam(name = "ky", defaultValue = "") String period,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            UnitId about = unit.isBlank() ? null : new UnitId(Typed.number(unit));
            long draft = drafts.compose(template, period, about, by);
            after.addFlashAttribute("said", Note.done("paperOut.composed"));
            return "redirect:" + PAGE + "/" + draft;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(new Chosen(template, period, unit), Note.of(refusal), by, locale, model);
        }
    }

    private String show(Chosen chosen, @Nullable Note note, Actor by, Locale locale, Model model) {
        List<DraftRow> open = drafts.list(SHOWN, by);
        Map<String, String> names = templates.all().stream().collect(Collectors.toMap(Template::code, Template::name));
        var persons = people.names(open.stream().map(DraftRow::by).collect(Collectors.toSet()));
        boolean mayDraft = permissions.may(by, Deed.DRAFT_PAPERS);
        model.addAttribute(
                "page",
                new PapersOutPage(
                        open.stream()
                                .map(row -> new PapersOutPage.Row(
                                        row.id(),
                                        row.title(),
                                        names.getOrDefault(row.template(), row.template()),
                                        row.state().name(),
                                        Shown.time(row.changedAt()),
                                        persons.getOrDefault(row.by(), "")))
                                .toList(),
                        mayDraft,
                        mayDraft ? kinds(by) : List.of(),
                        mayDraft ? periods(by, locale) : List.of(),
                        mayDraft ? units(by) : List.of(),
                        chosen,
                        note));
        return "reports/list";
    }

    /// A head or an officer writes papers of the own unit.
    private List<Choice> kinds(Actor by) {
        return templates.all().stream()
                .filter(template -> !template.ofMeeting())
                .filter(template -> permissions.isAuthorityWide(by) || template.issuer() == Template.Issuer.UNIT)
                .map(template -> new Choice(template.code(), template.name()))
                .toList();
    }

    private List<Choice> units(Actor by) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> seen = permissions.visible(by);
        return organisation.units(by.authority(), today).stream()
                .filter(unit -> seen.contains(unit.id())
                        && unit.id().value() != by.authority().value())
                .map(unit -> new Choice(Long.toString(unit.id().value()), unit.name()))
                .toList();
    }

    /// The running month and those before it, then the longer periods of this year and the last.
    private List<Choice> periods(Actor by, Locale locale) {
        PeriodCalendar calendar = settings.of(by.authority()).calendar();
        LocalDate today = LocalDate.now(clock);
        List<ReportPeriod> periods = new ArrayList<>();
        ReportPeriod month = ReportPeriod.of(calendar, PeriodKind.MONTH, today);
        for (int i = 0; i < MONTHS; i++) {
            periods.add(month);
            month = month.previous();
        }
        ReportPeriod quarter = ReportPeriod.of(calendar, PeriodKind.QUARTER, today);
        for (int i = 0; i < 5; i++) {
            periods.add(quarter);
            quarter = quarter.previous();
        }
        for (PeriodKind kind : List.of(PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)) {
            ReportPeriod year = ReportPeriod.of(calendar, kind, today);
            periods.add(year);
            periods.add(year.previous());
        }
        return periods.stream()
                .map(period -> new Choice(period.key(), name(period, words, locale)))
                .toList();
    }

    static String name(ReportPeriod period, MessageSource words, Locale locale) {
        return words.getMessage(
                "period." + period.kind(),
                new Object[] {Integer.toString(period.number()), Integer.toString(period.year())},
                locale);
    }
}
