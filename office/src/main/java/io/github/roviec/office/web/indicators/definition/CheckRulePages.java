package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckKind;
import io.github.roviec.office.indicators.check.CheckRule;
import io.github.roviec.office.indicators.check.CheckStore;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.FormulaWords;
import io.github.roviec.office.web.indicators.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the pages of the rules together. All refuse with `permission.denied`.
@Component
class CheckRulePages {

    private final CheckStore store;
    private final Indicators indicators;
    private final Permissions permissions;
    private final Names names;
    private final FormulaWords formulas;

    CheckRulePages(
            CheckStore store, Indicators indicators, Permissions permissions, Names names, FormulaWords formulas) {
        this.store = store;
        this.indicators = indicators;
        this.permissions = permissions;
        this.names = names;
        this.formulas = formulas;
    }

    /// Refuses with `indicator.unknown`.
    ///
    /// @param indicator code of the one whose rules alone are asked for; empty: all
    CheckRulesPage list(String indicator, @Nullable Note note, Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        Map<String, Indicator> known = known(by.authority());
        CheckRuleWords words = new CheckRuleWords(known, formulas.of(by.authority()));
        if (!indicator.isEmpty()) {
            indicators.require(by.authority(), indicator);
        }
        List<CheckRule> wanted = store.all(by.authority()).stream()
                .filter(rule -> indicator.isEmpty() || rule.as().speaksOf().contains(indicator))
                .toList();
        return new CheckRulesPage(
                indicator,
                indicator.isEmpty() ? "" : words.name(indicator),
                known.values().stream()
                        .map(each -> each.as().sector())
                        .distinct()
                        .map(sector -> new CheckRulesPage.Sector(
                                sector, lines(wanted, false, words, code -> words.isOf(code, sector))))
                        .filter(sector -> !sector.rules().isEmpty())
                        .toList(),
                lines(wanted, true, words, _ -> true),
                groups(known, CheckRulePages::isFilled, Set.of()),
                note);
    }

    private static List<CheckRulesPage.Line> lines(
            List<CheckRule> rules, boolean ended, CheckRuleWords words, Predicate<String> place) {
        return rules.stream()
                .filter(rule -> rule.ended() == ended && place.test(rule.as().indicator()))
                .map(rule -> new CheckRulesPage.Line(
                        rule.code(), words.of(rule.as()), rule.as().hard(), rule.edited(), words.gone(rule.as())))
                .toList();
    }

    /// A new one.
    CheckRulePage fresh(CheckKind kind, Map<String, String> typed, Set<String> chosen, @Nullable Note note, Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        return page(null, 0, kind, typed, chosen, note, by);
    }

    /// One that is there. Refuses with `check.unknown`.
    ///
    /// @param version that the person looked at; null: as it is now
    /// @param typed   what could not be kept; null: as it is now
    CheckRulePage known(
            String code,
            @Nullable Integer version,
            @Nullable Map<String, String> typed,
            Set<String> chosen,
            @Nullable Note note,
            Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        CheckRule rule = rule(code, by);
        return page(
                rule,
                version == null ? rule.version() : version,
                rule.as().kind(),
                typed == null ? fields(rule.as()) : typed,
                typed == null ? Set.copyOf(rule.as().others()) : chosen,
                note,
                by);
    }

    /// Refuses with `check.unknown`.
    CheckRule rule(String code, Actor by) {
        return store.byCode(by.authority(), code).orElseThrow(() -> new Refusal("check.unknown", code));
    }

    private CheckRulePage page(
            @Nullable CheckRule rule,
            int version,
            CheckKind kind,
            Map<String, String> typed,
            Set<String> chosen,
            @Nullable Note note,
            Actor by) {
        Map<String, Indicator> known = known(by.authority());
        CheckRuleWords words = new CheckRuleWords(known, formulas.of(by.authority()));
        return new CheckRulePage(
                rule == null ? "" : rule.code(),
                version,
                kind.name(),
                typed,
                chosen,
                rule == null ? null : version(rule, words),
                groups(known, CheckRulePages::isFilled, Set.of(typed.getOrDefault("indicator", ""))),
                groups(known, kind == CheckKind.BELOW ? CheckRulePages::isThere : CheckRulePages::isFilled, chosen),
                indicators.bases(by.authority()).stream()
                        .map(base -> new Choice(base.code(), base.name()))
                        .toList(),
                rule == null
                        ? List.of()
                        : store.before(by.authority(), rule.code()).stream()
                                .map(was -> version(was, words))
                                .toList(),
                note);
    }

    private CheckRulePage.Version version(CheckRule rule, CheckRuleWords words) {
        Instant at = rule.at();
        ActorId by = rule.by();
        return new CheckRulePage.Version(
                words.of(rule.as()),
                rule.as().hard(),
                rule.ended(),
                at == null ? null : Shown.time(at),
                by == null || by.equals(ActorId.SYSTEM) ? "" : names.person(by));
    }

    private Map<String, Indicator> known(AuthorityId authority) {
        Map<String, Indicator> known = new LinkedHashMap<>();
        indicators.all(authority).forEach(each -> known.put(each.code(), each));
        return known;
    }

    private static boolean isThere(Indicator indicator) {
        return !indicator.as().ended();
    }

    private static boolean isFilled(Indicator indicator) {
        return isThere(indicator) && indicator.formula() == null;
    }

    /// @param also codes that stay in the list although they could not be chosen anew
    private static List<CheckRulesPage.Group> groups(
            Map<String, Indicator> known, Predicate<Indicator> wanted, Set<String> also) {
        Map<String, List<Choice>> sectors = new LinkedHashMap<>();
        known.values().stream()
                .filter(each -> wanted.test(each) || also.contains(each.code()))
                .forEach(each -> sectors.computeIfAbsent(each.as().sector(), _ -> new ArrayList<>())
                        .add(new Choice(each.code(), each.name() + " (" + each.code() + ")")));
        return sectors.entrySet().stream()
                .map(sector -> new CheckRulesPage.Group(sector.getKey(), sector.getValue()))
                .toList();
    }

    private static Map<String, String> fields(CheckDefinition as) {
        return Map.of(
                "indicator",
                as.indicator(),
                "hard",
                String.valueOf(as.hard()),
                "least",
                CheckRuleWords.plain(as.least()),
                "most",
                CheckRuleWords.plain(as.most()),
                "percent",
                CheckRuleWords.plain(as.percent()),
                "formula",
                Shown.orEmpty(as.formula()),
                "says",
                Shown.orEmpty(as.says()));
    }
}
