package io.github.roviec.office.indicators;

/// What was typed into a place, knowing what stood there.
///
/// @param key      of the place
/// @param revision of what the person saw; 0 where nothing was said
public record TypedAt(String key, Typed typed, int revision) {}
