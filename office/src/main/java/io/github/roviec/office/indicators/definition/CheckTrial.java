package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckKind;
import io.github.roviec.office.indicators.check.CheckRule;
import io.github.roviec.office.indicators.check.CheckStore;
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.indicators.formula.Term;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tries a rule before it is kept. A rule that could never be told would be a silent one: it is refused as well.
///
/// Refuses with `indicators.check-bounds`, `-range`, `-percent`, `-other`, `-others`, `-itself`, `-formula`, `-says`
/// (what its kind needs), `-long`, `-place`, `-unknown`, `-ended`, `-computed` (indicators), `-member`, `-base`,
/// `-function`, `-compares`, `-twin`, and with `indicators.formula`.
@Component
class CheckTrial {

    private static final int LONGEST = 500;

    private final Indicators indicators;
    private final CheckStore store;

    CheckTrial(Indicators indicators, CheckStore store) {
        this.indicators = indicators;
        this.store = store;
    }

    void require(AuthorityId authority, CheckDefinition said) {
        Map<String, Indicator> known =
                indicators.all(authority).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        if (said.indicator().isEmpty()) {
            throw new Refusal("indicators.check-place");
        }
        requireFilled(said.indicator(), known);
        switch (said.kind()) {
            case RANGE -> requireRange(said.least(), said.most());
            case JUMP -> requirePercent(said.percent());
            case PARTS, NOT_OVER, BELOW -> requireOthers(said, known);
            case FORMULA -> requireFormula(authority, said, known);
            case NOT_FALLING, SLIP -> {}
        }
        for (CheckRule other : store.all(authority)) {
            if (!other.code().equals(said.code()) && other.as().asksSame(said)) {
                throw new Refusal(
                        other.ended() ? "indicators.check-twin-ended" : "indicators.check-twin", other.code());
            }
        }
    }

    /// A figure that somebody fills in: a computed one has no place in a form.
    private static void requireFilled(String code, Map<String, Indicator> known) {
        Indicator indicator = requireThere(code, known);
        if (indicator.formula() != null) {
            throw new Refusal("indicators.check-computed", indicator.name());
        }
    }

    private static Indicator requireThere(String code, Map<String, Indicator> known) {
        Indicator indicator = known.get(code);
        if (indicator == null) {
            throw new Refusal("indicators.check-unknown", code);
        }
        if (indicator.as().ended()) {
            throw new Refusal("indicators.check-ended", indicator.name());
        }
        return indicator;
    }

    private static void requireRange(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least == null && most == null) {
            throw new Refusal("indicators.check-bounds");
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new Refusal("indicators.check-range");
        }
    }

    private static void requirePercent(@Nullable BigDecimal percent) {
        if (percent == null || percent.signum() <= 0) {
            throw new Refusal("indicators.check-percent");
        }
    }

    private static void requireOthers(CheckDefinition said, Map<String, Indicator> known) {
        if (said.kind() == CheckKind.PARTS && said.others().isEmpty()) {
            throw new Refusal("indicators.check-others");
        }
        if (said.kind() != CheckKind.PARTS && said.others().size() != 1) {
            throw new Refusal("indicators.check-other");
        }
        for (String other : said.others()) {
            if (said.kind() == CheckKind.BELOW) {
                requireThere(other, known); // what is computed adds up over units too
            } else {
                requireFilled(other, known);
            }
            if (other.equals(said.indicator())) {
                throw new Refusal("indicators.check-itself");
            }
        }
    }

    private void requireFormula(AuthorityId authority, CheckDefinition said, Map<String, Indicator> known) {
        String text = said.formula();
        String says = said.says();
        if (text == null) {
            throw new Refusal("indicators.check-formula");
        }
        if (says == null) {
            throw new Refusal("indicators.check-says");
        }
        if (text.length() > LONGEST || says.length() > LONGEST) {
            throw new Refusal("indicators.check-long", LONGEST);
        }
        Formula formula = Formula.typed(text);
        formula.indicators().forEach(code -> requireFilled(code, known));
        formula.targets().forEach(code -> requireThere(code, known));
        for (Term term : formula.terms()) {
            requireKnown(authority, term, known);
        }
        if (!formula.isComparison()) {
            throw new Refusal("indicators.check-compares", text);
        }
    }

    private void requireKnown(AuthorityId authority, Term term, Map<String, Indicator> known) {
        if (term.what().ofMany()) {
            throw new Refusal("indicators.check-function", term.what().name());
        }
        if (term.what() == Term.What.TARGET
                && indicators.bases(authority).stream().map(Base::code).noneMatch(term.second()::equals)) {
            throw new Refusal("indicators.check-base", term.second());
        }
        if (term.what() == Term.What.MEMBER) {
            Indicator of = requireThere(term.name(), known);
            if (indicators.members(of).stream().map(Member::code).noneMatch(term.second()::equals)) {
                throw new Refusal("indicators.check-member", term.second(), of.name());
            }
        }
    }
}
