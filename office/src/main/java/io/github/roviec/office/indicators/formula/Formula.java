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
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A parsed formula. Immutable.
public final class Formula {

    /// Enough that a percentage of a country's budget in đồng keeps its last shown decimal.
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private static final Map<String, FunctionIfc> PLAIN = Map.of(
            "ABS", new AbsFunction(),
            "IF", new IfFunction(),
            "MAX", new MaxFunction(),
            "MIN", new MinFunction(),
            "ROUND", new RoundFunction());

    private final String text;
    private final ASTNode tree;
    private final List<Term> terms = new ArrayList<>();

    private Formula(String text) throws BaseException {
        this.text = text;
        this.tree = new Expression(text, configuration(null)).getAbstractSyntaxTree();
        walk(tree, Formula::written, terms);
    }

    /// Refuses with `indicators.formula`: the text, what is wrong with it, and at which character.
    public static Formula parse(String text) {
        try {
            return new Formula(text);
        } catch (BaseException wrong) {
            throw Fault.in(text, wrong);
        }
    }

    /// The same of what somebody writes now: it may not divide by a constant that is 0 either, for it would never
    /// have a value.
    public static Formula typed(String text) {
        Formula formula = parse(text);
        try {
            formula.requireDivisors(formula.tree);
        } catch (BaseException wrong) {
            throw Fault.in(text, wrong);
        }
        return formula;
    }

    private void requireDivisors(ASTNode node) throws BaseException {
        Token token = node.getToken();
        if (token.getType() == Token.TokenType.INFIX_OPERATOR && "/%".contains(token.getValue())) {
            ASTNode divisor = node.getParameters().getLast();
            List<Term> asked = new ArrayList<>();
            walk(divisor, Formula::written, asked);
            if (asked.isEmpty() && isZero(divisor)) {
                throw new ParseException(token, Fault.ZERO);
            }
        }
        for (ASTNode part : node.getParameters()) {
            requireDivisors(part);
        }
    }

    private boolean isZero(ASTNode constant) {
        BigDecimal value = limits(new Expression(text, configuration(null))).of(constant);
        return value != null && value.signum() == 0;
    }

    /// A limit that needs no figures.
    private static @Nullable BigDecimal written(ASTNode limit) {
        return limit.getToken().getType() == Token.TokenType.NUMBER_LITERAL
                ? new BigDecimal(limit.getToken().getValue())
                : null;
    }

    /// Names of all functions that a formula may use: those that ask, then those that compute.
    public static List<String> functions() {
        return functions(_ -> true);
    }

    /// Those that may be used at the place of one figure.
    public static List<String> functionsOfOne() {
        return functions(what -> !what.ofMany());
    }

    private static List<String> functions(Predicate<Term.What> wanted) {
        return Stream.concat(
                        Arrays.stream(Term.What.values())
                                .filter(what -> what != Term.What.VALUE && wanted.test(what))
                                .map(Enum::name),
                        PLAIN.keySet().stream().sorted())
                .toList();
    }

    /// All that it asks for, in the order in which it is written; limits where they are written out.
    public List<Term> terms() {
        return List.copyOf(terms);
    }

    /// Codes of the indicators whose figures it needs.
    public Set<String> indicators() {
        return names(Term::ofFigures);
    }

    /// Codes of the indicators whose goals it needs.
    public Set<String> targets() {
        return names(term -> term.what() == Term.What.TARGET);
    }

    public Set<String> sets() {
        return names(Term::ofSet);
    }

    private Set<String> names(Predicate<Term> wanted) {
        return terms.stream().filter(wanted).map(Term::name).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether it divides: then it is a share or a mean, and does not grow with what it is made of.
    public boolean divides() {
        return divides(tree);
    }

    private static boolean divides(ASTNode node) {
        Token token = node.getToken();
        return token.getType() == Token.TokenType.INFIX_OPERATOR
                        && token.getValue().equals("/")
                || node.getParameters().stream().anyMatch(Formula::divides);
    }

    /// All that it asks for, with limits worked out: "at least as many as there are criteria" is 19.
    public List<Term> terms(Parts parts) {
        Expression expression = new Expression(text, configuration(parts));
        List<Term> asked = new ArrayList<>();
        try {
            walk(expression.getAbstractSyntaxTree(), limits(expression), asked);
        } catch (BaseException unread) {
            throw parsedBefore(unread);
        }
        return asked;
    }

    /// What people call what stands in a formula, in the language of its reader.
    public interface Words {

        String term(Term term);

        default String and() {
            return "&&";
        }

        default String or() {
            return "||";
        }
    }

    /// As people write it, where no figures are at hand to work limits out.
    public String said(Words words) {
        return said(new MadeUpParts(0), words);
    }

    /// As people write it.
    public String said(Parts parts, Words words) {
        Expression expression = new Expression(text, configuration(parts));
        try {
            return new Spoken(words, limits(expression)).of(expression.getAbstractSyntaxTree());
        } catch (BaseException unread) {
            throw parsedBefore(unread);
        }
    }

    private static IllegalStateException parsedBefore(BaseException unread) {
        return new IllegalStateException("a formula that was parsed before", unread);
    }

    private static Asking.Limits limits(Expression expression) {
        return node -> {
            try {
                return expression.evaluateSubtree(node).getNumberValue();
            } catch (Lacking | BaseException none) {
                return null;
            }
        };
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

    private static void walk(ASTNode node, Asking.Limits limits, List<Term> terms) throws BaseException {
        Token token = node.getToken();
        if (token.getType() == Token.TokenType.VARIABLE_OR_CONSTANT
                && !token.getValue().equals("TRUE")
                && !token.getValue().equals("FALSE")) {
            terms.add(new Term(Term.What.VALUE, token.getValue(), "", null));
        }
        if (token.getType() == Token.TokenType.FUNCTION && token.getFunctionDefinition() instanceof Asking asking) {
            terms.add(asking.term(token, node.getParameters(), limits));
        }
        for (ASTNode part : node.getParameters()) {
            walk(part, limits, terms);
        }
    }

    private static ExpressionConfiguration configuration(@Nullable Parts parts) {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        PLAIN.forEach(functions::addFunction);
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
