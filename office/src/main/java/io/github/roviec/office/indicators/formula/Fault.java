package io.github.roviec.office.indicators.formula;

import com.ezylang.evalex.BaseException;
import io.github.roviec.office.base.Refusal;
import java.util.Map;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// What is wrong with a formula, in the language of who wrote it: its parser speaks English alone.
final class Fault {

    static final String NAME = "a name in quotation marks is wanted here";
    static final String ZERO = "division by zero";

    /// Keys below `formulaFault`, by what the parser says, or begins to say.
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry(NAME, "name"),
            Map.entry(ZERO, "zero"),
            Map.entry("Empty expression", "empty"),
            Map.entry("Undefined function", "function"),
            Map.entry("Undefined operator", "operator"),
            Map.entry("Closing brace not found", "unclosed"),
            Map.entry("Unexpected closing brace", "unopened"),
            Map.entry("Closing quote not found", "quote"),
            Map.entry("Missing operand for operator", "operand"),
            Map.entry("Missing second operand for operator", "operand"),
            Map.entry("Unexpected token after infix operator", "operand"),
            Map.entry("Missing operator", "between"),
            Map.entry("Too many operands", "between"),
            Map.entry("Not enough parameters for function", "few"),
            Map.entry("Too many parameters for function", "many"),
            Map.entry("Number contains more than one decimal point", "number"),
            Map.entry("Illegal scientific format", "number"));

    private Fault() {}

    /// @return `indicators.formula`: the text, what is wrong with it, and at which character, from 1
    static Refusal in(String text, BaseException wrong) {
        String said = String.valueOf(wrong.getMessage());
        String key = KEYS.entrySet().stream()
                .filter(each -> said.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
        return new Refusal(
                "indicators.formula",
                text,
                new DefaultMessageSourceResolvable(
                        new String[] {"formulaFault." + key}, new Object[] {String.valueOf(wrong.getTokenString())}),
                Math.max(1, wrong.getStartPosition()));
    }
}
