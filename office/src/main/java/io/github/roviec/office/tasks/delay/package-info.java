/// What is said when a deadline has come and the work is not done: why, and until when then.
///
/// Comes in: the lead's report, with a reason of the catalogue; the assigner's word on an objective cause.
///
/// Goes out: the reports of a task; who has to report and has not; the catalogue of reasons.
///
/// Not here: a later deadline (`extension`); figures (`reports`).
@NamedInterface("delay")
@NullMarked
package io.github.roviec.office.tasks.delay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
