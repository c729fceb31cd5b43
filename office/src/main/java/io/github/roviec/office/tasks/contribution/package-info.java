/// What the coordinating units of a task do for it: each with its own acknowledgement, date and state.
///
/// Comes in: what the lead or the assigner asks of a unit and by when; what the unit gives.
///
/// Goes out: who holds a task up; what waits for a coordinating unit.
///
/// Not here: the steps of the lead (`Tasks`); messages to people (`notifications` hears the facts).
@NamedInterface("contribution")
@NullMarked
package io.github.roviec.office.tasks.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
