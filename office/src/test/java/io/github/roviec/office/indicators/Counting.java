package io.github.roviec.office.indicators;

import io.github.roviec.office.TestOffice;
import org.springframework.boot.test.context.TestComponent;

/// All that a test counts with.
@TestComponent
public final class Counting {

    final Indicators indicators;
    final Figures figures;
    final EarlierFigures earlier;
    final Goals goals;
    final Periods periods;
    final RollUp rollUp;

    Counting(
            Indicators indicators,
            Figures figures,
            EarlierFigures earlier,
            Goals goals,
            Periods periods,
            RollUp rollUp) {
        this.indicators = indicators;
        this.figures = figures;
        this.earlier = earlier;
        this.goals = goals;
        this.periods = periods;
        this.rollUp = rollUp;
    }

    /// By a clerk of this office.
    Counted in(TestOffice office) {
        return new Counted(office, this);
    }
}
