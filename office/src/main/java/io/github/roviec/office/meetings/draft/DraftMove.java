package io.github.roviec.office.meetings.draft;

import org.jspecify.annotations.Nullable;

/// A step that may be taken: only the states of {@link DraftLife} make one.
///
/// @param text what was said with it
public record DraftMove(
        DraftLife from,
        DraftLife to,
        DraftStep step,
        @Nullable String text) {}
