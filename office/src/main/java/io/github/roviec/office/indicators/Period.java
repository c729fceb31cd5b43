package io.github.roviec.office.indicators;

import java.time.LocalDate;

/// A period for which figures are gathered. Both days included.
///
/// @param number from 1: the month, the quarter, the half
public record Period(
        int id, String calendar, PeriodKind kind, int year, int number, LocalDate firstDay, LocalDate lastDay) {}
