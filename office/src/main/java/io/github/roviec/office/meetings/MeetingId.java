package io.github.roviec.office.meetings;

/// A meeting, by the key of `meetings.meeting`.
public record MeetingId(long value) {}
