package io.github.roviec.office.indicators;

/// A form of an authority.
///
/// @param version goes up with every change
public record Form(int id, FormDefinition as, int version) {}
