package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckKind;
import io.github.roviec.office.indicators.definition.CheckRules;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.indicators.file.TableFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The office's rules of checking. A new one is begun on the list, with its indicator and its kind in plain words; its
/// page then asks for what that kind needs, and for nothing else.
@Controller
class CheckRulesController {

    /// Of a bound; of a percentage 2.
    private static final int DECIMALS = 6;

    private final CheckRulePages pages;
    private final CheckRules rules;
    private final TableFiles files;

    CheckRulesController(CheckRulePages pages, CheckRules rules, TableFiles files) {
        this.pages = pages;
        this.rules = rules;
        this.files = files;
    }

    @GetMapping("/so-lieu/quy-tac")
    String list(Actor by, @RequestParam(name = "chi-tieu", defaultValue = "") String indicator, Model model) {
        model.addAttribute("page", pages.list(indicator.strip(), (Note) model.getAttribute("said"), by));
        return "indicators/rules";
    }

    @GetMapping("/so-lieu/quy-tac.{ending:xlsx|csv}")
    ResponseEntity<byte[]> file(
            Actor by,
            @PathVariable String ending,
            @RequestParam(name = "chi-tieu", defaultValue = "") String indicator,
            Locale locale) {
        CheckRulesPage page = pages.list(indicator.strip(), null, by);
        return files.give(ending, locale, words -> CheckRuleFiles.table(page, words));
    }

    @GetMapping("/so-lieu/quy-tac/moi")
    String fresh(
            Actor by,
            @RequestParam(name = "chi-tieu", defaultValue = "") String indicator,
            @RequestParam(name = "loai") String kind,
            Model model) {
        Map<String, String> typed = Map.of("indicator", indicator, "hard", "true");
        model.addAttribute("page", pages.fresh(Typed.oneOf(CheckKind.class, kind), typed, Set.of(), null, by));
        return "indicators/rule";
    }

    @PostMapping("/so-lieu/quy-tac")
    String add(
            Actor by,
            @RequestParam(name = "loai") String kind,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> others,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        CheckKind of = Typed.oneOf(CheckKind.class, kind);
        try {
            String code = rules.add(said("", of, form, others), by);
            after.addFlashAttribute("said", Note.done("checkRule.kept", code));
            return "redirect:/so-lieu/quy-tac/" + code;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", pages.fresh(of, new HashMap<>(form), chosen(others), Note.of(refusal), by));
            return "indicators/rule";
        }
    }

    @GetMapping("/so-lieu/quy-tac/{code}")
    String show(Actor by, @PathVariable String code, Model model) {
        model.addAttribute("page", pages.known(code, null, null, Set.of(), (Note) model.getAttribute("said"), by));
        return "indicators/rule";
    }

    @PostMapping("/so-lieu/quy-tac/{code}")
    String change(
            Actor by,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> others,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            CheckKind kind = pages.rule(code, by).as().kind();
            rules.change(said(code, kind, form, others), version, by);
            after.addFlashAttribute("said", Note.done("checkRule.kept", code));
            return "redirect:/so-lieu/quy-tac/" + code;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            // Who was second sees beside the fields what the first has made of it, and may keep theirs then.
            Integer seen = refusal instanceof Conflict ? null : Integer.valueOf(version);
            model.addAttribute(
                    "page", pages.known(code, seen, new HashMap<>(form), chosen(others), Note.of(refusal), by));
            return "indicators/rule";
        }
    }

    @PostMapping("/so-lieu/quy-tac/{code}/{step:thoi-dung|dung-lai}")
    String move(
            Actor by,
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam int version,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            if (step.equals("thoi-dung")) {
                rules.end(code, version, by);
            } else {
                rules.takeUp(code, version, by);
            }
            after.addFlashAttribute("said", Note.done("checkRule.done." + step, code));
            return "redirect:/so-lieu/quy-tac/" + code;
        } catch (Refusal refusal) {
            response.setStatus(Errors.status(refusal));
            model.addAttribute("page", pages.known(code, null, null, Set.of(), Note.of(refusal), by));
            return "indicators/rule";
        }
    }

    private static Set<String> chosen(List<String> others) {
        return Set.copyOf(others);
    }

    /// Only the fields of the kind are read. Refuses with `indicators.check-number`.
    private static CheckDefinition said(String code, CheckKind kind, Map<String, String> typed, List<String> others) {
        boolean range = kind == CheckKind.RANGE;
        boolean formula = kind == CheckKind.FORMULA;
        return new CheckDefinition(
                code,
                typed.getOrDefault("indicator", "").strip(),
                kind,
                typed.getOrDefault("hard", "").equals("true"),
                others.stream().filter(each -> !each.isBlank()).toList(),
                range ? number(typed, "least", DECIMALS) : null,
                range ? number(typed, "most", DECIMALS) : null,
                kind == CheckKind.JUMP ? number(typed, "percent", 2) : null,
                formula ? compared(typed.get("formula")) : null,
                formula ? Shown.orNull(typed.get("says")) : null);
    }

    /// Two numbers stand side by side: the refusal says which one is wrong.
    private static @Nullable BigDecimal number(Map<String, String> typed, String field, int decimals) {
        String written = Shown.orNull(typed.get(field));
        if (written == null) {
            return null;
        }
        try {
            BigDecimal bare = WrittenNumber.parse(written.replaceAll("\\s*%$", ""), decimals)
                    .stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        } catch (Refusal wrong) {
            throw new Refusal(
                    "indicators.check-number",
                    new DefaultMessageSourceResolvable("checkRule." + field),
                    written,
                    decimals);
        }
    }

    /// As schoolbooks write comparisons, too.
    private static @Nullable String compared(@Nullable String typed) {
        String text = Shown.orNull(typed);
        return text == null
                ? null
                : text.replace("≤", "<=").replace("≥", ">=").replace("≠", "!=").replaceAll("\\s+", " ");
    }
}
