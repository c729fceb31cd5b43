package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.indicators.Written;

/// Which board of whom and when.
///
/// @param criterion code of the member whose parts are looked at, too; empty for none
/// @param group     whose units are looked at, instead of the parts: a number or {@link GroupBlock#UNKNOWN}; empty for
///                  none
public record BoardQuery(IndicatorSet set, UnitId unit, Period month, String criterion, String group) {

    BoardQuery at(String code) {
        return inGroup(code, "");
    }

    BoardQuery inGroup(String code, String of) {
        return new BoardQuery(set, unit, month, code, of);
    }

    String url() {
        String plain = url(set.code(), unit, month);
        return plain
                + (criterion.isEmpty() ? "" : "&tieu-chi=" + criterion)
                + (group.isEmpty() ? "" : "&nhom=" + group);
    }

    static String url(String set, UnitId unit, Period month) {
        return "/so-lieu/bang/" + set + "?don-vi=" + unit.value() + "&nam=" + month.year() + "&thang=" + month.number();
    }

    String indicator(String code) {
        return indicator(code, unit);
    }

    String indicator(String code, UnitId of) {
        return Written.indicator(code, of, month);
    }
}
