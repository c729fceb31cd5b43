package io.github.roviec.office.notifications;

import io.github.roviec.office.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When something may leave: after the moment in which others may join, outside quiet hours, on a working day; a digest
/// at its hour.
record Moments(WorkingDays days, OpenHours hours, ZoneId zone) {

    /// How long a message waits for others.
    static final Duration GATHER = Duration.ofMinutes(2);

    /// No calendar rests longer.
    private static final int MOST_STEPS = 800;

    /// @param mode not OFF
    Instant next(Mode mode, Choice choice, Instant now) {
        return mode == Mode.DIGEST ? digest(choice, now) : soon(choice, now.plus(GATHER));
    }

    private Instant digest(Choice choice, Instant now) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime at = choice.digestAt() == null ? hours.digestAt() : choice.digestAt();
        LocalDate day = local.toLocalTime().isBefore(at)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return (choice.daysOff() ? day : days.onOrAfter(day))
                .atTime(at)
                .atZone(zone)
                .toInstant();
    }

    private Instant soon(Choice choice, Instant earliest) {
        LocalTime from = choice.quietFrom() == null ? hours.closes() : choice.quietFrom();
        LocalTime to = choice.quietTo() == null ? hours.opens() : choice.quietTo();
        ZonedDateTime at = earliest.atZone(zone);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (!choice.daysOff() && !days.isWorking(at.toLocalDate())) {
                at = at.toLocalDate().plusDays(1).atStartOfDay(zone);
            } else if (isQuiet(at.toLocalTime(), from, to)) {
                at = end(at, to);
            } else {
                break;
            }
        }
        return at.toInstant();
    }

    /// From the one up to the other, over midnight where it is the later; the same twice is never.
    static boolean isQuiet(LocalTime time, LocalTime from, LocalTime to) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    private ZonedDateTime end(ZonedDateTime at, LocalTime to) {
        LocalDate day = at.toLocalTime().isBefore(to)
                ? at.toLocalDate()
                : at.toLocalDate().plusDays(1);
        return day.atTime(to).atZone(zone);
    }
}
