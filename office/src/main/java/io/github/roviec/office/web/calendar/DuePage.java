package io.github.roviec.office.web.calendar;

import io.github.roviec.office.web.Note;
import org.jspecify.annotations.Nullable;

/// What a typed deadline comes to.
///
/// @param weekday 1 (Monday) to 7; of `better` likewise
/// @param better  the next working day, where the day is none
public record DuePage(
        @Nullable String date,
        int weekday,
        @Nullable String better,
        int betterWeekday,
        @Nullable Note note) {}
