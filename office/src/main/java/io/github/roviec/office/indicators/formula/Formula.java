package io.github.roviec.office.indicators.formula;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import io.github.roviec.office.base.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A parsed formula. Immutable.
public final class Formula {

    /// Enough that a percentage of a country's budget in đồng keeps its last shown decimal.
    private static final MathContext EXACT = MathContext.DECIMAL128;

    /// @param function in capitals
    /// @param names    that it is given: of an indicator or a set, then of a member or a base
    public record Asked(String function, List<String> names) {

        public Asked {
            names = List.copyOf(names);
        }
    }

    private final String text;
    private final List<Asked> asked = new ArrayList<>();
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> sets = new LinkedHashSet<>();

    private Formula(String text) throws BaseException {
        this.text = text;
        Expression expression = new Expression(text, configuration(null));
        walk(expression.getAbstractSyntaxTree());
    }

    /// Refuses with `indicators.formula`: the text, and what the parser found wrong with it.
    public static Formula parse(String text) {
        try {
            return new Formula(text);
        } catch (BaseException wrong) {
            throw new Refusal("indicators.formula", text, String.valueOf(wrong.getMessage()));
        }
    }

    /// Codes of the indicators whose figures it needs.
    public Set<String> indicators() {
        return Set.copyOf(indicators);
    }

    /// Codes of the indicators whose goals it needs.
    public Set<String> targets() {
        return Set.copyOf(targets);
    }

    public Set<String> sets() {
        return Set.copyOf(sets);
    }

    /// What it asks for besides figures of indicators here and now.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /// Whether it says yes or no, and not how much: tried with made-up figures, because a formula that computes is
    /// a formula as well.
    public boolean isComparison() {
        return IntStream.range(0, 8).anyMatch(attempt -> holds(new MadeUpParts(attempt)) != null);
    }

    /// Null where a part is missing or something is divided by 0.
    public @Nullable BigDecimal value(Parts parts) {
        try {
            EvaluationValue value = new Expression(text, configuration(parts)).evaluate();
            return value.isNumberValue() ? value.getNumberValue() : null;
        } catch (Lacking | BaseException none) {
            return null;
        }
    }

    /// Of a comparison: whether it holds. Null where a part is missing, something is divided by
    /// 0, or it compares
    /// nothing.
    public @Nullable Boolean holds(Parts parts) {
        try {
            EvaluationValue value = new Expression(text, configuration(parts)).evaluate();
            return value.isBooleanValue() ? value.getBooleanValue() : null;
        } catch (Lacking | BaseException none) {
            return null;
        }
    }

    private void walk(ASTNode node) throws BaseException {
        Token token = node.getToken();
        if (token.getType() == Token.TokenType.VARIABLE_OR_CONSTANT
                && !token.getValue().equals("TRUE")
                && !token.getValue().equals("FALSE")) {
            indicators.add(token.getValue());
        }
        if (token.getType() == Token.TokenType.FUNCTION && token.getFunctionDefinition() instanceof Asking asking) {
            asked.add(asking.note(token, node.getParameters(), indicators, targets, sets));
        }
        for (ASTNode part : node.getParameters()) {
            walk(part);
        }
    }

    private static ExpressionConfiguration configuration(@Nullable Parts parts) {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        Map<String, FunctionIfc> plain = Map.of(
                "ABS", new AbsFunction(),
                "IF", new IfFunction(),
                "MAX", new MaxFunction(),
                "MIN", new MinFunction(),
                "ROUND", new RoundFunction());
        plain.forEach(functions::addFunction);
        Asking.all(parts).forEach(functions::addFunction);
        return ExpressionConfiguration.builder()
                .mathContext(EXACT)
                .functionDictionary(functions)
                .defaultConstants(Map.of(
                        "TRUE", EvaluationValue.booleanValue(true), "FALSE", EvaluationValue.booleanValue(false)))
                .arraysAllowed(false)
                .structuresAllowed(false)
                .binaryAllowed(false)
                .implicitMultiplicationAllowed(false)
                .dataAccessorSupplier(() -> new Figures(parts))
                .build();
    }

    /// The formula's variables: figures of indicators, by code.
    private record Figures(@Nullable Parts parts) implements DataAccessorIfc {

        @Override
        public @Nullable EvaluationValue getData(String name) {
            return parts == null ? null : Lacking.unlessThere(parts.value(name));
        }

        @Override
        public void setData(String name, EvaluationValue value) {
            throw new UnsupportedOperationException("a formula changes nothing");
        }
    }
}
