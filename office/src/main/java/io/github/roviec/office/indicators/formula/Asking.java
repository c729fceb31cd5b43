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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A function that asks for something besides the figure of an indicator here and now. Names come first and are
/// written out, so that it is known beforehand what a formula needs.
final class Asking implements FunctionIfc {

    private enum Names {
        NONE(0, false),
        INDICATOR(1, false),
        INDICATOR_AND_SECOND(2, false),
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

    interface Answer {
        @Nullable
        BigDecimal of(Parts parts, String first, String second, BigDecimal limit);
    }

    private final Term.What what;
    private final Names names;
    private final Answer answer;
    private final @Nullable Parts parts;

    private Asking(Term.What what, Names names, @Nullable Parts parts, Answer answer) {
        this.what = what;
        this.names = names;
        this.parts = parts;
        this.answer = answer;
    }

    static Map<String, FunctionIfc> all(@Nullable Parts parts) {
        Map<String, FunctionIfc> all = new LinkedHashMap<>();
        for (Term.What what : Term.What.values()) {
            if (what != Term.What.VALUE) {
                all.put(what.name(), new Asking(what, names(what), parts, answer(what)));
            }
        }
        return all;
    }

    private static Names names(Term.What what) {
        return switch (what) {
            case ELAPSED -> Names.NONE;
            case TARGET, MEMBER -> Names.INDICATOR_AND_SECOND;
            case VALUE, LAST_YEAR, PREVIOUS, EXPECTED, REPORTERS, MEMBERS -> Names.INDICATOR;
            case UNITS_AT_LEAST, UNITS_BELOW, MEMBERS_AT_LEAST, MEMBERS_BELOW -> Names.INDICATOR_AND_LIMIT;
            case SIZE -> Names.SET;
            case COUNT_OVER, COUNT_AT_LEAST -> Names.SET_BASE_AND_LIMIT;
        };
    }

    static Answer answer(Term.What what) {
        return switch (what) {
            case VALUE -> (p, i, _, _) -> p.value(i);
            case TARGET -> (p, i, b, _) -> p.target(i, b);
            case MEMBER -> (p, i, m, _) -> p.member(i, m);
            case LAST_YEAR -> (p, i, _, _) -> p.lastYear(i);
            case PREVIOUS -> (p, i, _, _) -> p.previous(i);
            case ELAPSED -> (p, _, _, _) -> p.elapsed();
            case EXPECTED -> (p, i, _, _) -> p.expected(i);
            case REPORTERS -> (p, i, _, _) -> p.reporters(i);
            case MEMBERS -> (p, i, _, _) -> p.members(i);
            case UNITS_AT_LEAST -> (p, i, _, limit) -> p.unitsAtLeast(i, limit);
            case UNITS_BELOW -> (p, i, _, limit) -> p.unitsBelow(i, limit);
            case MEMBERS_AT_LEAST -> (p, i, _, limit) -> p.membersAtLeast(i, limit);
            case MEMBERS_BELOW -> (p, i, _, limit) -> p.membersBelow(i, limit);
            case SIZE -> (p, s, _, _) -> p.size(s);
            case COUNT_OVER -> Parts::countOver;
            case COUNT_AT_LEAST -> Parts::countAtLeast;
        };
    }

    /// Works a limit out, where that is wanted.
    interface Limits {
        @Nullable
        BigDecimal of(ASTNode limit);
    }

    /// What it asks for here.
    Term term(Token at, List<ASTNode> given, Limits limits) throws ParseException {
        List<String> said = new ArrayList<>();
        for (ASTNode name : given.subList(0, Math.min(given.size(), names.names))) {
            if (name.getToken().getType() != Token.TokenType.STRING_LITERAL) {
                throw new ParseException(at, Fault.NAME);
            }
            said.add(name.getToken().getValue());
        }
        if (said.size() < names.names) {
            throw new ParseException(at, Fault.NAME);
        }
        return new Term(
                what,
                said.isEmpty() ? "" : said.getFirst(),
                said.size() < 2 ? "" : said.get(1),
                names.limit && given.size() > names.names ? limits.of(given.get(names.names)) : null);
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
