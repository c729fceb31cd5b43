package io.github.roviec.office.notifications;

import java.time.LocalTime;

/// From when to when an office works on a working day, and when those who chose no hour of their own get their digest.
public record OpenHours(LocalTime opens, LocalTime closes, LocalTime digestAt) {}
