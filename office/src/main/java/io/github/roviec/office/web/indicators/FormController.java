package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Form;
import io.github.roviec.office.indicators.FormDefinition;
import io.github.roviec.office.indicators.FormDefinitions;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Forms as they are defined: which indicators, of which units, by which calendar, who fills, who
/// accepts.
@Controller
class FormController {

    private static final String NEW = "moi";

    private final Forms forms;
    private final FormDefinitions definitions;
    private final Indicators indicators;
    private final Periods periods;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    FormController(
            Forms forms,
            FormDefinitions definitions,
            Indicators indicators,
            Periods periods,
            Organisation organisation,
            Permissions permissions,
            Clock clock) {
        this.forms = forms;
        this.definitions = definitions;
        this.indicators = indicators;
        this.periods = periods;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/so-lieu/bieu-mau")
    String list(Actor by, Model model) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        List<FormsPage.Line> lines = forms.all(by.authority()).stream()
                .map(form -> new FormsPage.Line(
                        form.as().code(),
                        form.as().name(),
                        form.as().frequency().name(),
                        form.as().indicators().size(),
                        Shown.date(form.as().from()),
                        Shown.dateOrNull(form.as().until()),
                        forms.unfillable(by.authority(), form, LocalDate.now(clock))))
                .toList();
        model.addAttribute("page", new FormsPage(lines, (Note) model.getAttribute("said")));
        return "indicators/forms";
    }

    @GetMapping("/so-lieu/bieu-mau/{code}")
    String show(Actor by, @PathVariable String code, Model model) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        Form form = definitions.byCode(by.authority(), code).orElse(null);
        if (form == null && !code.equals(NEW)) {
            throw new Refusal("report.unknown");
        }
        Map<String, String> fields = form == null ? fresh() : fields(form.as());
        return show(
                form == null ? 0 : form.version(),
                fields,
                form == null ? Set.of() : Set.copyOf(form.as().aboutKinds()),
                form == null ? Set.of() : new LinkedHashSet<>(form.as().indicators()),
                (Note) model.getAttribute("said"),
                model,
                by);
    }

    @PostMapping("/so-lieu/bieu-mau")
    String define(
            Actor by,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> kinds,
            @RequestParam(name = "chi-tieu", defaultValue = "") List<String> chosen,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            FormDefinition said = definition(form, kinds, ordered(form.getOrDefault("code", ""), chosen, by));
            int withdrawn = definitions.define(said, version, by);
            after.addFlashAttribute(
                    "said",
                    withdrawn == 0
                            ? Note.done("formPage.kept", said.name())
                            : Note.done("formPage.kept.withdrawn", said.name(), withdrawn));
            return "redirect:/so-lieu/bieu-mau";
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(
                    version,
                    new HashMap<>(form),
                    Set.copyOf(kinds),
                    new LinkedHashSet<>(chosen),
                    Note.of(refusal),
                    model,
                    by);
        }
    }

    /// What stood in the form keeps its order; what is new comes behind, in the catalogue's.
    private List<String> ordered(String code, List<String> chosen, Actor by) {
        List<String> ordered = new ArrayList<>(definitions
                .byCode(by.authority(), code)
                .map(form -> form.as().indicators())
                .orElse(List.of()));
        ordered.retainAll(chosen);
        chosen.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        return ordered;
    }

    private static FormDefinition definition(Map<String, String> typed, List<String> kinds, List<String> chosen) {
        LocalDate from = Shown.typedDate(typed.get("from"));
        if (from == null) {
            throw new Refusal("indicators.form-fields");
        }
        return new FormDefinition(
                typed.getOrDefault("code", "").strip(),
                typed.getOrDefault("name", "").strip(),
                typed.getOrDefault("calendar", ""),
                Typed.oneOf(PeriodKind.class, typed.getOrDefault("frequency", "")),
                kinds,
                Shown.orNull(typed.get("aboutGroup")),
                Shown.orNull(typed.get("filler")),
                days(typed, "opensBefore"),
                days(typed, "dueAfter"),
                Shown.orNull(typed.get("closesAfter")) == null ? null : Integer.valueOf(days(typed, "closesAfter")),
                from,
                Shown.typedDate(typed.get("until")),
                typed.getOrDefault("source", "").strip(),
                chosen,
                Approver.all(FormPage.STEPS.stream()
                        .map(step -> Shown.orNull(typed.get(step)))
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static int days(Map<String, String> typed, String field) {
        return Typed.whole(typed.getOrDefault(field, ""), "formPage." + field);
    }

    private Map<String, String> fresh() {
        return Map.of(
                "approver1",
                Approver.OFFICE.text(),
                "frequency",
                "MONTH",
                "opensBefore",
                "5",
                "dueAfter",
                "2",
                "closesAfter",
                "10",
                "from",
                Shown.date(LocalDate.now(clock).withDayOfMonth(1)));
    }

    private static Map<String, String> fields(FormDefinition as) {
        Map<String, String> fields = new HashMap<>();
        fields.put("code", as.code());
        fields.put("name", as.name());
        fields.put("calendar", as.calendar());
        fields.put("frequency", as.frequency().name());
        fields.put("aboutGroup", Shown.orEmpty(as.aboutGroup()));
        fields.put("filler", Shown.orEmpty(as.filler()));
        for (int n = 0; n < as.approvers().size(); n++) {
            fields.put(FormPage.STEPS.get(n), as.approvers().get(n).text());
        }
        fields.put("opensBefore", String.valueOf(as.opensBefore()));
        fields.put("dueAfter", String.valueOf(as.dueAfter()));
        Integer closes = as.closesAfter();
        fields.put("closesAfter", closes == null ? "" : closes.toString());
        fields.put("from", Shown.date(as.from()));
        fields.put("until", Shown.orEmpty(Shown.dateOrNull(as.until())));
        fields.put("source", as.source());
        return fields;
    }

    private String show(
            int version,
            Map<String, String> typed,
            Set<String> kinds,
            Set<String> chosen,
            @Nullable Note note,
            Model model,
            Actor by) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> units = organisation.units(by.authority(), today);
        Map<String, List<Choice>> sectors = new LinkedHashMap<>();
        for (Indicator indicator : indicators.all(by.authority())) {
            if (indicator.formula() == null && !indicator.as().ended()) {
                sectors.computeIfAbsent(indicator.as().sector(), _ -> new ArrayList<>())
                        .add(new Choice(indicator.code(), indicator.name()));
            }
        }
        model.addAttribute(
                "page",
                new FormPage(
                        version,
                        typed,
                        kinds,
                        chosen,
                        periods.calendars(by.authority()).stream()
                                .map(each -> new Choice(each.code(), each.name()))
                                .toList(),
                        organisation.groups(by.authority(), today).stream()
                                .map(each -> new Choice(each.code(), each.name()))
                                .toList(),
                        units.stream()
                                .map(each -> new Choice(each.code(), each.name()))
                                .toList(),
                        units.stream()
                                .map(each ->
                                        new Choice(Approver.ofUnit(each.code()).text(), each.name()))
                                .toList(),
                        sectors.entrySet().stream()
                                .map(sector -> new FormPage.Sector(sector.getKey(), sector.getValue()))
                                .toList(),
                        note));
        return "indicators/form";
    }
}
