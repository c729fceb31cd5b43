package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;

/// A form, for one unit and one period.
///
/// @param unit    whom the figures are about
/// @param filler  who fills it
/// @param closed  its time is over and it was not sent: nobody fills it until it is opened again
/// @param filled  how many places say something
/// @param version goes up with every step and every saving
public record Report(
        long id,
        int form,
        String formName,
        Period period,
        UnitId unit,
        UnitId filler,
        LocalDate due,
        FigureState state,
        boolean closed,
        int filled,
        int version) {}
