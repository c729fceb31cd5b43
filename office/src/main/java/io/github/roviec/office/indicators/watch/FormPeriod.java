package io.github.roviec.office.indicators.watch;

/// A form in one period, of all units.
public record FormPeriod(int form, int period) {}
