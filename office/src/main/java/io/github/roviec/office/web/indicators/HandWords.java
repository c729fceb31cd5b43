package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.ReportEntry.Turn;
import io.github.roviec.office.indicators.Stand;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The steps of an approval in words.
@Component
public class HandWords {

    private final Names names;
    private final Duties duties;
    private final Clock clock;

    HandWords(Names names, Duties duties, Clock clock) {
        this.names = names;
        this.duties = duties;
        this.clock = clock;
    }

    /// Whose step it is, as the unit was called on the day, or today where it is younger; null for the office.
    public @Nullable String unit(@Nullable UnitId unit, LocalDate day) {
        if (unit == null) {
            return null;
        }
        String then = names.unit(unit, day);
        return then.isEmpty() ? names.unit(unit, LocalDate.now(clock)) : then;
    }

    ReportPage.Of of(Hand hand, LocalDate day) {
        return new ReportPage.Of(hand.kind().name(), unit(hand.unit(), day));
    }

    ReportPage.@Nullable Turned turn(@Nullable Turn turn, LocalDate day) {
        return turn == null
                ? null
                : new ReportPage.Turned(turn.number(), turn.of(), of(turn.hand(), day), turn.inPlace());
    }

    List<ReportPage.Step> steps(List<Stand> stands, LocalDate day) {
        return stands.stream()
                .map(stand -> new ReportPage.Step(
                        of(stand.hand(), day),
                        stand.taken() != null ? "PASSED" : stand.waiting() ? "WAITING" : "TO_COME",
                        stand.taken() == null && duties.isUnled(stand.hand()),
                        stand.taken() == null
                                ? null
                                : names.person(stand.taken().by()),
                        stand.taken() == null ? null : Shown.time(stand.taken().at())))
                .toList();
    }
}
