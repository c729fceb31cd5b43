package io.github.roviec.office.documents;

import org.jspecify.annotations.Nullable;

/// One item of a meeting's agenda.
///
/// @param presenter who presented it, as written
public record Agenda(String number, String title, @Nullable String presenter) {}
