package io.github.roviec.office.indicators;

/// One of what an indicator is split by: a fund source, a criterion.
public record Member(int id, String code, String name) {}
