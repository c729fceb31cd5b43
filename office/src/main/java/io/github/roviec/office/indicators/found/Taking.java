package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Goals;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes a figure of a paper over to the place where it is proposed: a value is recorded, a goal is
/// set; what is computed or added up from other units, and a percentage, only stands beside the
/// office's own number, with its sentence.
@Component
class Taking {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Recorded recorded;
    private final Documents documents;
    private final Indicators indicators;
    private final Figures figures;
    private final Goals goals;
    private final Periods periods;
    private final KnownPlaces places;

    Taking(
            Recorded recorded,
            Documents documents,
            Indicators indicators,
            Figures figures,
            Goals goals,
            Periods periods,
            KnownPlaces places) {
        this.recorded = recorded;
        this.documents = documents;
        this.indicators = indicators;
        this.figures = figures;
        this.goals = goals;
        this.periods = periods;
        this.places = places;
    }

    /// Why it cannot be taken: `found.no-place`, `found.base`, `indicators.decimals`, and what {@link
    /// Figures#record} and {@link Goals#set} refuse with. Asking changes nothing.
    Optional<Refusal> hindrance(ProposedFigure figure, Actor by) {
        Placement place = figure.place();
        if (place == null) {
            return Optional.of(new Refusal("found.no-place"));
        }
        Indicator indicator = indicators.require(by.authority(), place.indicator());
        return switch (place.aspect()) {
            case SHARE -> place.base() == null ? Optional.of(new Refusal("found.base")) : Optional.empty();
            case GOAL -> ofGoal(figure, place, indicator, by);
            case VALUE -> ofValue(figure, place, indicator, by);
        };
    }

    private Optional<Refusal> ofGoal(ProposedFigure figure, Placement place, Indicator indicator, Actor by) {
        String base = place.base();
        if (base == null || base.equals(Placement.LAST_YEAR)) {
            return Optional.of(new Refusal("found.base"));
        }
        if (isSet(figure, place, by)) {
            return Optional.empty();
        }
        return goals.hindrance(indicator, base, place.amount(), by);
    }

    private Optional<Refusal> ofValue(ProposedFigure figure, Placement place, Indicator indicator, Actor by) {
        Period period = periods.byId(by.authority(), place.period());
        if (isThere(figure, place, by) || isOnlyCompared(indicator, place, period, by)) {
            return Optional.empty();
        }
        BigDecimal amount = place.amount();
        if (Math.max(0, amount.stripTrailingZeros().scale()) > indicator.decimals()) {
            return Optional.of(new Refusal("indicators.decimals", amount.toPlainString(), indicator.decimals()));
        }
        return figures.hindrance(indicator, place.unit(), period, place.member(), amount, by);
    }

    /// What the unit itself has recorded already is not recorded again.
    private boolean isThere(ProposedFigure figure, Placement place, Actor by) {
        BigDecimal known = recorded.own(by.authority(), figure);
        return known != null && known.compareTo(place.amount()) == 0;
    }

    /// What is computed, or added up from other units, has no second value beside that.
    private boolean isOnlyCompared(Indicator indicator, Placement place, Period period, Actor by) {
        return !places.isAsked(by.authority(), indicator, place.unit(), period, place.member());
    }

    /// A goal that says the same keeps the decision that set it.
    private boolean isSet(ProposedFigure figure, Placement place, Actor by) {
        BigDecimal known = recorded.ownGoal(by.authority(), figure);
        return known != null && known.compareTo(place.amount()) == 0;
    }

    /// Only what nothing hinders.
    void take(ProposedFigure figure, Actor by) {
        Placement place = Objects.requireNonNull(figure.place());
        Indicator indicator = indicators.require(by.authority(), place.indicator());
        Period period = periods.byId(by.authority(), place.period());
        String label = label(documents.paper(figure.document(), by));
        if (place.aspect() == Aspect.GOAL && !isSet(figure, place, by)) {
            String base = Objects.requireNonNull(place.base());
            goals.set(indicator, place.unit(), place.member(), period.year(), base, place.amount(), label, by);
        } else if (place.aspect() == Aspect.VALUE
                && !isThere(figure, place, by)
                && !isOnlyCompared(indicator, place, period, by)) {
            figures.record(
                    indicator,
                    place.unit(),
                    period,
                    place.member(),
                    place.amount().setScale(indicator.decimals(), RoundingMode.UNNECESSARY),
                    null,
                    label,
                    by);
        }
    }

    /// "Thông báo 412/TB-UBND ngày 28/8/2024".
    private static String label(Paper paper) {
        StringBuilder label = new StringBuilder(paper.kindName() == null ? paper.fileName() : paper.kindName());
        if (paper.number() != null || paper.symbol() != null) {
            label.append(' ')
                    .append(paper.number() == null ? "" : paper.number())
                    .append(paper.symbol() == null ? "" : "/" + paper.symbol());
        }
        if (paper.date() != null) {
            label.append(" ngày ").append(DAY.format(paper.date()));
        }
        return label.toString();
    }
}
