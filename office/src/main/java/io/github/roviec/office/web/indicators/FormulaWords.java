package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.SetDefinition;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.indicators.formula.Term;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What the parts of a formula are called by people: names instead of codes.
@Component
public class FormulaWords {

    private final Indicators indicators;
    private final MessageSource messages;

    FormulaWords(Indicators indicators, MessageSource messages) {
        this.indicators = indicators;
        this.messages = messages;
    }

    public Formula.Words of(AuthorityId authority) {
        Map<String, Indicator> known =
                indicators.all(authority).stream().collect(Collectors.toMap(Indicator::code, each -> each));
        Map<String, String> sets = indicators.sets(authority).stream()
                .collect(Collectors.toMap(SetDefinition::code, SetDefinition::name, (one, _) -> one));
        Map<String, String> bases =
                indicators.bases(authority).stream().collect(Collectors.toMap(Base::code, Base::name, (one, _) -> one));
        Map<String, Dimension> dimensions =
                indicators.dimensions(authority).stream().collect(Collectors.toMap(Dimension::code, each -> each));
        Locale locale = LocaleContextHolder.getLocale();
        return new Formula.Words() {

            @Override
            public String term(Term term) {
                Indicator indicator = known.get(term.name());
                String name = term.ofSet()
                        ? sets.getOrDefault(term.name(), term.name())
                        : indicator == null ? term.name() : indicator.name();
                String second = term.what() == Term.What.MEMBER
                        ? member(indicator, dimensions, term.second())
                        : bases.getOrDefault(term.second(), term.second());
                return say(term.what().name(), name, second, limit(term.limit()));
            }

            @Override
            public String and() {
                return say("and");
            }

            @Override
            public String or() {
                return say("or");
            }

            private String say(String key, Object... arguments) {
                return Objects.requireNonNull(messages.getMessage("figureFormula." + key, arguments, locale));
            }
        };
    }

    private static String member(@Nullable Indicator indicator, Map<String, Dimension> dimensions, String code) {
        Dimension dimension = indicator == null || indicator.as().dimension() == null
                ? null
                : dimensions.get(indicator.as().dimension());
        return dimension == null
                ? code
                : dimension.members().stream()
                        .filter(member -> member.code().equals(code))
                        .findFirst()
                        .map(Member::name)
                        .orElse(code);
    }

    private static String limit(@Nullable BigDecimal limit) {
        return limit == null ? "?" : WrittenNumber.bare(limit);
    }
}
