package io.github.roviec.office.indicators.formula;

import com.ezylang.evalex.data.EvaluationValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A part has no figure: then neither has the whole.
final class Lacking extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Lacking() {
        super(null, null, false, false);
    }

    static EvaluationValue unlessThere(@Nullable BigDecimal value) {
        if (value == null) {
            throw new Lacking();
        }
        return EvaluationValue.numberValue(value);
    }
}
