/// Tasks as the passing of days sees them: who answers, by when, when somebody last said something.
///
/// Comes in: nothing; it only reads.
///
/// Goes out: {@link WatchedTask}, for whoever reminds, raises or urges; without regard to who asks, so never for a
/// page.
///
/// Not here: steps and lists for people (`tasks`); messages (`notifications`).
@NamedInterface("watch")
@NullMarked
package io.github.roviec.office.tasks.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
