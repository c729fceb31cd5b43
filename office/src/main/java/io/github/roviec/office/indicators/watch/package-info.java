/// Forms as the passing of days sees them: who fills, who accepts, by when, what is open.
///
/// Comes in: nothing; it only reads.
///
/// Goes out: {@link WatchedForm}, and {@link DueForm} by the day, for whoever reminds, without regard
/// to who asks, so never for a page; and {@link Duties}: for whom a form or an explanation waits, for
/// pages and reminders alike.
///
/// Not here: steps and lists for people (`indicators`); messages (`notifications`).
@NamedInterface("watch")
@NullMarked
package io.github.roviec.office.indicators.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
