/// A person's deadlines as a calendar that other programs read (iCalendar, RFC 5545).
///
/// Comes in: the wish for an address; the token of a program that asks.
///
/// Goes out: a calendar; deadlines are events of a whole day.
///
/// Not here: working days (`calendar`).
@NamedInterface("feed")
@NullMarked
package io.github.roviec.office.notifications.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
