package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Listed;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.SetDefinition;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.IndicatorSets;
import io.github.roviec.office.indicators.definition.ShippedParts;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A set of indicators, or a dimension with its members. A new one has a code that is not there yet;
/// the address names
/// it.
@Controller
class PartController {

    private final Indicators indicators;
    private final Definitions definitions;
    private final IndicatorSets sets;
    private final ShippedParts parts;
    private final Permissions permissions;
    private final People people;
    private final MarkedLines lines;
    private final MemberLines members;
    private final Clock clock;

    PartController(
            Indicators indicators,
            Definitions definitions,
            IndicatorSets sets,
            ShippedParts parts,
            Permissions permissions,
            People people,
            MarkedLines lines,
            MemberLines members,
            Clock clock) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.sets = sets;
        this.parts = parts;
        this.permissions = permissions;
        this.people = people;
        this.lines = lines;
        this.members = members;
        this.clock = clock;
    }

    /// From the code typed for a new one to its page.
    @GetMapping("/so-lieu/bo")
    String newSet(@RequestParam(name = "ma", defaultValue = "MOI") String code) {
        return "redirect:/so-lieu/bo/" + code.strip().replaceAll("[^A-Za-z0-9_]", "_");
    }

    @GetMapping("/so-lieu/cach-chia")
    String newDimension(@RequestParam(name = "ma", defaultValue = "MOI") String code) {
        return "redirect:/so-lieu/cach-chia/" + code.strip().replaceAll("[^A-Za-z0-9_]", "_");
    }

    @GetMapping("/so-lieu/bo/{code}")
    String set(Actor by, @PathVariable String code, Model model) {
        Map<String, String> fields = new HashMap<>(today());
        known(by, code).ifPresent(set -> {
            fields.put("name", set.name());
            fields.put("source", set.source());
            fields.put(
                    "lines",
                    set.indicators().stream()
                            .map(each -> lines.write(each.code(), each.when()))
                            .collect(Collectors.joining("\n")));
        });
        return set(by, code, sets.version(by.authority(), code), fields, (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/so-lieu/bo/{code}")
    String keepSet(
            Actor by,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            sets.define(
                    new SetDefinition(
                            code,
                            form.getOrDefault("name", ""),
                            form.getOrDefault("source", ""),
                            lines.read(form.getOrDefault("lines", "")).stream()
                                    .map(line -> new Listed(line.text().split("\\s")[0], line.when()))
                                    .distinct()
                                    .toList()),
                    since(form),
                    version,
                    by);
            after.addFlashAttribute("said", Note.done("part.kept"));
            return "redirect:/so-lieu/bo/" + code;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return set(by, code, version, form, Note.of(refusal), model);
        }
    }

    private Optional<SetDefinition> known(Actor by, String code) {
        return indicators.sets(by.authority()).stream()
                .filter(set -> set.code().equals(code))
                .findFirst();
    }

    private String set(
            Actor by, String code, int version, Map<String, String> typed, @Nullable Note note, Model model) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        List<PartPage.Before> before = sets.history(by.authority(), code).stream()
                .map(old -> new PartPage.Before(
                        old.version(),
                        old.name(),
                        Shown.time(old.until()),
                        people.person(old.changedBy()).map(Person::name).orElse(""),
                        String.join(", ", old.indicators())))
                .toList();
        List<Choice> choices = indicators.all(by.authority()).stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
        model.addAttribute(
                "page",
                new PartPage(
                        "set",
                        code,
                        known(by, code).isPresent(),
                        version,
                        typed,
                        choices,
                        List.of(),
                        List.of(),
                        before,
                        note));
        return "indicators/part";
    }

    @GetMapping("/so-lieu/cach-chia/{code}")
    String dimension(Actor by, @PathVariable String code, Model model) {
        Map<String, String> fields = new HashMap<>(today());
        split(by, code).ifPresent(dimension -> {
            fields.put("name", dimension.name());
            fields.put("source", dimension.source());
            fields.put("from", Shown.orEmpty(Shown.dateOrNull(dimension.from())));
            fields.put("until", Shown.orEmpty(Shown.dateOrNull(dimension.until())));
            if (dimension.criteria()) {
                fields.put("criteria", "on");
            }
            fields.put("groupedBy", Shown.orEmpty(dimension.groupedBy()));
            fields.put("lines", members.write(dimension.members()));
        });
        int version = definitions.dimensionVersion(by.authority(), code);
        return dimension(by, code, version, fields, (Note) model.getAttribute("said"), model);
    }

    @PostMapping("/so-lieu/cach-chia/{code}")
    String keepDimension(
            Actor by,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            definitions.define(
                    new Dimension(
                            code,
                            form.getOrDefault("name", ""),
                            Shown.typedDate(form.get("from")),
                            Shown.typedDate(form.get("until")),
                            form.getOrDefault("source", ""),
                            form.containsKey("criteria"),
                            Shown.orNull(form.getOrDefault("groupedBy", "").strip()),
                            members.read(form.getOrDefault("lines", ""))),
                    since(form),
                    version,
                    by);
            after.addFlashAttribute("said", Note.done("part.kept"));
            return "redirect:/so-lieu/cach-chia/" + code;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            return dimension(by, code, version, form, Note.of(refusal), model);
        }
    }

    /// Takes up the parts of criteria that ship with the product.
    @PostMapping("/so-lieu/cach-chia/{code}/chi-tieu")
    String takeParts(
            Actor by,
            @PathVariable String code,
            @RequestParam int version,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            after.addFlashAttribute("said", Note.done("part.lacking.taken", parts.take(code, version, by)));
            return "redirect:/so-lieu/cach-chia/" + code;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("said", Note.of(refusal));
            return dimension(by, code, model);
        }
    }

    private List<Choice> groupings(Actor by) {
        return indicators.all(by.authority()).stream()
                .filter(each -> each.formula() == null && each.as().dimension() == null && each.decimals() == 0)
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
    }

    private Optional<Dimension> split(Actor by, String code) {
        return indicators.dimensions(by.authority()).stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }

    private String dimension(
            Actor by, String code, int version, Map<String, String> typed, @Nullable Note note, Model model) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        model.addAttribute(
                "page",
                new PartPage(
                        "dimension",
                        code,
                        split(by, code).isPresent(),
                        version,
                        typed,
                        List.of(),
                        groupings(by),
                        split(by, code)
                                .map(known -> parts.lacking(known).stream()
                                        .map(Member::label)
                                        .toList())
                                .orElse(List.of()),
                        List.of(),
                        note));
        return "indicators/part";
    }

    private Map<String, String> today() {
        return Map.of("since", Shown.date(LocalDate.now(clock)));
    }

    /// From today, where no day is named: what is over stays as it is.
    private Since since(Map<String, String> form) {
        LocalDate day = Shown.typedDate(form.get("since"));
        return new Since(day == null ? LocalDate.now(clock) : day, form.containsKey("back"));
    }
}
