package io.github.roviec.office.web.indicators;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;

/// What an indicator's page is about, after the page has chosen where nothing was asked for.
///
/// @param look how the figure is counted
record AskedIndicator(Actor by, Indicator indicator, Unit unit, Period period, Look look) {

    Question question(Period of) {
        return question(List.of(unit.id()), of);
    }

    Question question(List<UnitId> units, Period of) {
        return new Question(
                by.authority(), List.of(indicator.code()), units, of, look, FigureState.ACCEPTED, of.lastDay());
    }

    /// Of the page for another unit or period.
    String url(UnitId other, Period of) {
        return url(other, of, look);
    }

    String url(UnitId other, Period of, Look how) {
        return Written.indicator(indicator.code(), other, of) + Written.how(how);
    }

    /// Of what stands behind a number.
    String source(UnitId of, int member) {
        return Written.source(indicator.code(), of, period, member) + Written.how(look);
    }
}
