package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorDefinition;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.OverTime;
import io.github.roviec.office.indicators.OverUnits;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An indicator's definition, shown and changed.
@Controller
class DefinitionController {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final Indicators indicators;
    private final Periods periods;
    private final Permissions permissions;

    DefinitionController(Indicators indicators, Periods periods, Permissions permissions) {
        this.indicators = indicators;
        this.periods = periods;
        this.permissions = permissions;
    }

    @GetMapping("/so-lieu/danh-muc/{code}")
    String show(Actor by, @PathVariable String code, Model model) {
        Optional<Indicator> known = indicators.byCode(by.authority(), code);
        return show(
                by,
                code,
                known.map(Indicator::version).orElse(0),
                known.map(indicator -> fields(indicator.as())).orElseGet(() -> Map.of("decimals", "0")),
                (Note) model.getAttribute("said"),
                model);
    }

    @PostMapping("/so-lieu/danh-muc/{code}")
    String define(
            Actor by,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> kinds,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Map<String, String> typed = new HashMap<>(form);
        typed.put("gatheredKinds", String.join(",", kinds));
        try {
            indicators.define(definition(code, typed, kinds), version, by);
            after.addFlashAttribute("said", Note.done("definition.kept", code));
            return "redirect:/so-lieu/danh-muc/" + code;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return show(by, code, version, typed, Note.of(refusal), model);
        }
    }

    /// From the code typed for a new one to its page.
    @GetMapping("/so-lieu/chi-tieu-moi")
    String fresh(@RequestParam(name = "ma") String code) {
        return "redirect:/so-lieu/danh-muc/" + code.strip().replaceAll("[^A-Za-z0-9_]", "_");
    }

    private static IndicatorDefinition definition(String code, Map<String, String> typed, List<String> kinds) {
        OverUnits overUnits = Typed.oneOf(OverUnits.class, typed.getOrDefault("overUnits", ""));
        String weight = Shown.orNull(typed.get("weight"));
        String dimension = Shown.orNull(typed.get("dimension"));
        String formula = Shown.orNull(typed.get("formula"));
        String group = Shown.orNull(typed.get("gatheredGroup"));
        boolean sum = typed.containsKey("sumOfMembers");
        int decimals = Typed.whole(typed.getOrDefault("decimals", ""), "definition.decimals");
        for (String field : List.of("name", "measure", "sector")) {
            if (Shown.orNull(typed.get(field)) == null) {
                throw new Refusal("indicators.field-missing");
            }
        }
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("indicators.code", code);
        }
        if (decimals < 0 || decimals > 6) {
            throw new Refusal("indicators.decimals-range");
        }
        if ((overUnits == OverUnits.WEIGHTED) != (weight != null)) {
            throw new Refusal("indicators.weight");
        }
        if (sum && (dimension == null || overUnits != OverUnits.SUM)) {
            throw new Refusal("indicators.sum-of-members");
        }
        if (formula == null && kinds.isEmpty() && group == null) {
            throw new Refusal("indicators.nobody-asked");
        }
        return new IndicatorDefinition(
                code,
                Shown.orEmpty(typed.get("name")).strip(),
                Shown.orEmpty(typed.get("measure")).strip(),
                decimals,
                Shown.orEmpty(typed.get("sector")).strip(),
                Typed.oneOf(Direction.class, typed.getOrDefault("direction", "")),
                overUnits,
                weight,
                Typed.oneOf(OverTime.class, typed.getOrDefault("overTime", "")),
                typed.getOrDefault("calendar", ""),
                Typed.oneOf(PeriodKind.class, typed.getOrDefault("frequency", "")),
                dimension,
                sum,
                formula,
                kinds,
                group,
                Shown.orNull(typed.get("responsible")),
                Shown.orEmpty(typed.get("source")).strip(),
                typed.containsKey("ended"),
                typed.containsKey("wantsEvidence"));
    }

    private static Map<String, String> fields(IndicatorDefinition as) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", as.name());
        fields.put("measure", as.measure());
        fields.put("decimals", String.valueOf(as.decimals()));
        fields.put("sector", as.sector());
        fields.put("direction", as.direction().name());
        fields.put("overUnits", as.overUnits().name());
        fields.put("weight", Shown.orEmpty(as.weight()));
        fields.put("overTime", as.overTime().name());
        fields.put("calendar", as.calendar());
        fields.put("frequency", as.frequency().name());
        fields.put("dimension", Shown.orEmpty(as.dimension()));
        fields.put("formula", Shown.orEmpty(as.formula()));
        fields.put("gatheredKinds", String.join(",", as.gatheredKinds()));
        fields.put("gatheredGroup", Shown.orEmpty(as.gatheredGroup()));
        fields.put("responsible", Shown.orEmpty(as.responsible()));
        fields.put("source", as.source());
        if (as.sumOfMembers()) {
            fields.put("sumOfMembers", "on");
        }
        if (as.ended()) {
            fields.put("ended", "on");
        }
        if (as.wantsEvidence()) {
            fields.put("wantsEvidence", "on");
        }
        return fields;
    }

    private String show(
            Actor by, String code, int version, Map<String, String> typed, @Nullable Note note, Model model) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        Optional<Indicator> known = indicators.byCode(by.authority(), code);
        model.addAttribute(
                "page",
                new DefinitionPage(
                        code,
                        known.isPresent(),
                        version,
                        typed,
                        indicators.all(by.authority()).stream()
                                .map(each -> new Choice(each.code(), each.name()))
                                .toList(),
                        indicators.dimensions(by.authority()).stream()
                                .map(each -> new Choice(each.code(), each.name()))
                                .toList(),
                        periods.calendars(by.authority()).stream()
                                .map(each -> new Choice(each.code(), each.name()))
                                .toList(),
                        note));
        return "indicators/definition";
    }
}
