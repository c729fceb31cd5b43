package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.web.Shown;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A rule in one sentence: a key of `checkRule.says` and what goes into it.
///
/// @param known    the office's indicators by code
/// @param formulas names for what stands in formulas
record CheckRuleWords(Map<String, Indicator> known, Formula.Words formulas) {

    CheckRulesPage.Sentence of(CheckDefinition rule) {
        String place = name(rule.indicator());
        return switch (rule.kind()) {
            case RANGE -> range(place, rule.least(), rule.most());
            case JUMP -> say("JUMP", place, plain(rule.percent()));
            case NOT_FALLING -> say("NOT_FALLING", place);
            case PARTS -> say("PARTS", place, names(rule));
            case NOT_OVER -> say("NOT_OVER", place, names(rule));
            case BELOW -> say("BELOW", place, names(rule));
            case FORMULA -> say("FORMULA", Shown.orEmpty(rule.says()), formula(rule.formula()), place);
            case SLIP -> say("SLIP", place);
        };
    }

    private String formula(@Nullable String text) {
        return text == null ? "" : Formula.parse(text).said(formulas);
    }

    boolean isOf(String code, String sector) {
        Indicator indicator = known.get(code);
        return indicator != null && indicator.as().sector().equals(sector);
    }

    /// Names of indicators that it speaks of and that have ended.
    String gone(CheckDefinition rule) {
        return rule.speaksOf().stream()
                .map(known::get)
                .filter(each -> each != null && each.as().ended())
                .map(Indicator::name)
                .collect(Collectors.joining("; "));
    }

    String name(String code) {
        Indicator indicator = known.get(code);
        return indicator == null ? code : indicator.name();
    }

    /// With no more decimals than it has: "35,5".
    static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : WrittenNumber.bare(value);
    }

    private String names(CheckDefinition rule) {
        return String.join("; ", rule.others().stream().map(this::name).toList());
    }

    private static CheckRulesPage.Sentence range(String place, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null) {
            return say("RANGE", place, plain(least), plain(most));
        }
        return least != null ? say("RANGE.least", place, plain(least)) : say("RANGE.most", place, plain(most));
    }

    private static CheckRulesPage.Sentence say(String key, Object... arguments) {
        return new CheckRulesPage.Sentence("checkRule.says." + key, arguments);
    }
}
