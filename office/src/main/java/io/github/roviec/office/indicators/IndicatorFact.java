package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;

/// Something happened to an indicator.
interface IndicatorFact extends Fact {

    String indicator();

    @Override
    default Subject about() {
        return new Subject("indicator", indicator());
    }
}
