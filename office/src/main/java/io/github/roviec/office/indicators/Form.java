package io.github.roviec.office.indicators;

/// A form of an authority.
public record Form(int id, FormDefinition as) {}
