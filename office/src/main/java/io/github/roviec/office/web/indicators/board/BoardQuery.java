package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.organisation.UnitId;

/// Which board of whom and when.
public record BoardQuery(IndicatorSet set, UnitId unit, Period month) {

    String url() {
        return url(set.code(), unit, month);
    }

    static String url(String set, UnitId unit, Period month) {
        return "/so-lieu/bang/" + set + "?don-vi=" + unit.value() + "&nam=" + month.year() + "&thang=" + month.number();
    }

    String indicator(String code) {
        return indicator(code, unit);
    }

    String indicator(String code, UnitId of) {
        return "/so-lieu/chi-tieu/" + code + "?don-vi=" + of.value() + "&nam=" + month.year() + "&thang="
                + month.number();
    }
}
