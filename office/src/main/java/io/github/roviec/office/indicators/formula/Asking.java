package io.github.roviec.office.indicators.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A function that asks for something besides the figure of an indicator here and now. Names come first and are
/// written out, so that it is known beforehand what a formula needs.
final class Asking implements FunctionIfc {

    private enum Names {
        NONE(0, false),
        INDICATOR(1, false),
        INDICATOR_AND_MEMBER(2, false),
        TARGET_AND_BASE(2, false),
        INDICATOR_AND_LIMIT(1, true),
        SET(1, false),
        SET_BASE_AND_LIMIT(2, true);

        private final int names;
        private final boolean limit;

        Names(int names, boolean limit) {
            this.names = names;
            this.limit = limit;
        }
    }

    private interface Answer {
        @Nullable
        BigDecimal of(Parts parts, String first, String second, BigDecimal limit);
    }

    private final Names names;
    private final Answer answer;
    private final @Nullable Parts parts;

    private Asking(Names names, @Nullable Parts parts, Answer answer) {
        this.names = names;
        this.parts = parts;
        this.answer = answer;
    }

    static Map<String, FunctionIfc> all(@Nullable Parts parts) {
        Map<String, FunctionIfc> all = new LinkedHashMap<>();
        all.put("TARGET", new Asking(Names.TARGET_AND_BASE, parts, (p, i, b, _) -> p.target(i, b)));
        all.put("MEMBER", new Asking(Names.INDICATOR_AND_MEMBER, parts, (p, i, m, _) -> p.member(i, m)));
        all.put("LAST_YEAR", new Asking(Names.INDICATOR, parts, (p, i, _, _) -> p.lastYear(i)));
        all.put("PREVIOUS", new Asking(Names.INDICATOR, parts, (p, i, _, _) -> p.previous(i)));
        all.put("ELAPSED", new Asking(Names.NONE, parts, (p, _, _, _) -> p.elapsed()));
        all.put("EXPECTED", new Asking(Names.INDICATOR, parts, (p, i, _, _) -> p.expected(i)));
        all.put("REPORTERS", new Asking(Names.INDICATOR, parts, (p, i, _, _) -> p.reporters(i)));
        all.put("MEMBERS", new Asking(Names.INDICATOR, parts, (p, i, _, _) -> p.members(i)));
        all.put(
                "UNITS_AT_LEAST",
                new Asking(Names.INDICATOR_AND_LIMIT, parts, (p, i, _, limit) -> p.unitsAtLeast(i, limit)));
        all.put(
                "UNITS_BELOW",
                new Asking(Names.INDICATOR_AND_LIMIT, parts, (p, i, _, limit) -> p.unitsBelow(i, limit)));
        all.put(
                "MEMBERS_AT_LEAST",
                new Asking(Names.INDICATOR_AND_LIMIT, parts, (p, i, _, limit) -> p.membersAtLeast(i, limit)));
        all.put(
                "MEMBERS_BELOW",
                new Asking(Names.INDICATOR_AND_LIMIT, parts, (p, i, _, limit) -> p.membersBelow(i, limit)));
        all.put("SIZE", new Asking(Names.SET, parts, (p, s, _, _) -> p.size(s)));
        all.put("COUNT_OVER", new Asking(Names.SET_BASE_AND_LIMIT, parts, Parts::countOver));
        all.put("COUNT_AT_LEAST", new Asking(Names.SET_BASE_AND_LIMIT, parts, Parts::countAtLeast));
        return all;
    }

    /// Writes down what it needs.
    Formula.Asked note(Token at, List<ASTNode> given, Set<String> indicators, Set<String> targets, Set<String> sets)
            throws ParseException {
        List<String> said = new ArrayList<>();
        for (ASTNode name : given.subList(0, Math.min(given.size(), names.names))) {
            if (name.getToken().getType() != Token.TokenType.STRING_LITERAL) {
                throw new ParseException(at, "a name in quotation marks is wanted here");
            }
            said.add(name.getToken().getValue());
        }
        if (said.size() < names.names) {
            throw new ParseException(at, "a name in quotation marks is wanted here");
        }
        switch (names) {
            case NONE -> {}
            case TARGET_AND_BASE -> targets.add(said.getFirst());
            case SET, SET_BASE_AND_LIMIT -> sets.add(said.getFirst());
            case INDICATOR, INDICATOR_AND_MEMBER, INDICATOR_AND_LIMIT -> indicators.add(said.getFirst());
        }
        return new Formula.Asked(at.getValue().toUpperCase(Locale.ROOT), said);
    }

    @Override
    public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
        List<FunctionParameterDefinition> wanted = new ArrayList<>();
        for (int number = 0; number < names.names + (names.limit ? 1 : 0); number++) {
            wanted.add(FunctionParameterDefinition.builder().name("p" + number).build());
        }
        return wanted;
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token at, EvaluationValue... given) {
        if (parts == null) {
            throw new IllegalStateException("a formula that is only looked at has no value");
        }
        String first = names.names > 0 ? given[0].getStringValue() : "";
        String second = names.names > 1 ? given[1].getStringValue() : "";
        BigDecimal limit = names.limit ? given[names.names].getNumberValue() : BigDecimal.ZERO;
        return Lacking.unlessThere(answer.of(parts, first, second, limit));
    }

    @Override
    public void validatePreEvaluation(Token at, EvaluationValue... given) {
        // Names were checked when the formula was parsed.
    }

    @Override
    public boolean hasVarArgs() {
        return false;
    }
}
