/// Đôn đốc: who gave the work reminds the unit that leads it.
///
/// Comes in: a word to the lead of a task, once a day.
///
/// Goes out: {@link io.github.roviec.office.tasks.urge.TaskUrged}; a line of the timeline.
///
/// Not here: reminders by the clock and the monthly letter (`notifications`); urging a coordinating unit
/// (`contribution`).
@NamedInterface("urge")
@NullMarked
package io.github.roviec.office.tasks.urge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
