package io.github.roviec.office.meetings.draft;

/// What somebody may do with a draft, before it is asked where the draft stands.
///
/// @param presents brings it, answers, completes and submits it
/// @param opines   says what the own unit thinks of it
/// @param issues   issues it or sends it back
public record DraftDoors(boolean presents, boolean opines, boolean issues) {}
