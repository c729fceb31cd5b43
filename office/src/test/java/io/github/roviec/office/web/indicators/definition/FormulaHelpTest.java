package io.github.roviec.office.web.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.indicators.formula.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Every function that a formula may use is explained, with an example that is one.
class FormulaHelpTest {

    @Test
    void no_function_is_forgotten_and_every_example_is_a_formula() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        List<String> functions = Formula.functions();
        assertThat(functions).hasSize(Term.What.values().length - 1 + 5).contains("COUNT_OVER", "ROUND");
        assertThat(Formula.functionsOfOne()).contains("TARGET", "MEMBERS").doesNotContain("UNITS_BELOW", "SIZE");
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            for (String function : functions) {
                String[] said = messages.getMessage("figureFormula.help." + function, null, locale)
                        .split(": ", 2);
                assertThat(said).as(function).hasSize(2);
                assertThat(said[0]).contains(function + "(");
                Formula formula = Formula.parse(said[0]);
                if (Arrays.stream(Term.What.values()).map(Enum::name).anyMatch(function::equals)) {
                    assertThat(formula.terms()).extracting(Term::what).contains(Term.What.valueOf(function));
                }
            }
        }
    }
}
