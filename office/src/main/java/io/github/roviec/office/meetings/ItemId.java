package io.github.roviec.office.meetings;

/// An agenda item, by the key of `meetings.agenda_item`.
public record ItemId(long value) {}
