package io.github.roviec.office.indicators.formula;

import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A formula in the words of its reader, with the signs that people write and no bracket that says nothing.
///
/// @param words what terms and joints are called
record Spoken(Formula.Words words, Asking.Limits limits) {

    private static final Map<String, String> SIGNS =
            Map.of("*", "×", "/", "÷", "-", "−", "<=", "≤", ">=", "≥", "!=", "≠", "==", "=");

    /// Above every operator.
    private static final int WHOLE = Integer.MAX_VALUE;

    String of(ASTNode node) {
        Token token = node.getToken();
        List<ASTNode> parts = node.getParameters();
        return switch (token.getType()) {
            case INFIX_OPERATOR ->
                inside(parts.getFirst(), binding(node)) + " "
                        + sign(token.getValue()) + " "
                        // a − (b + c): on the right even the like must be held together.
                        + inside(parts.getLast(), binding(node) + 1);
            case PREFIX_OPERATOR ->
                SIGNS.getOrDefault(token.getValue(), token.getValue()) + inside(parts.getFirst(), binding(node));
            case FUNCTION -> function(node);
            case VARIABLE_OR_CONSTANT -> words.term(new Term(Term.What.VALUE, token.getValue(), "", null));
            case NUMBER_LITERAL -> token.getValue().replace('.', ',');
            default -> token.getValue();
        };
    }

    private String sign(String operator) {
        return switch (operator) {
            case "&&" -> words.and();
            case "||" -> words.or();
            default -> SIGNS.getOrDefault(operator, operator);
        };
    }

    private String function(ASTNode node) {
        Token token = node.getToken();
        if (token.getFunctionDefinition() instanceof Asking asking) {
            try {
                return words.term(asking.term(token, node.getParameters(), limits));
            } catch (ParseException unread) {
                throw new IllegalStateException("a formula that was parsed before", unread);
            }
        }
        return token.getValue()
                + node.getParameters().stream().map(this::of).collect(Collectors.joining("; ", "(", ")"));
    }

    private String inside(ASTNode node, int least) {
        return binding(node) < least ? "(" + of(node) + ")" : of(node);
    }

    private static int binding(ASTNode node) {
        OperatorIfc operator = node.getToken().getOperatorDefinition();
        return operator == null ? WHOLE : operator.getPrecedence();
    }
}
