/// One step on many tasks, each by its own rules and its own version.
///
/// Comes in: which tasks, as they were when they were seen, and what is to be done.
///
/// Goes out: for each of them whether it was done, and if not why.
///
/// Not here: the steps themselves (`tasks`).
@NamedInterface("bulk")
@NullMarked
package io.github.roviec.office.tasks.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
