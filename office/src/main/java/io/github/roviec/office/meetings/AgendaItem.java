package io.github.roviec.office.meetings;

import org.jspecify.annotations.Nullable;

/// One item of an agenda.
///
/// @param number    as the paper numbers it ("1")
/// @param presenter who presented it, as written
public record AgendaItem(
        String number, String title, @Nullable String presenter) {}
