/// Ongoing work has no deadline but a rhythm: each week, month, quarter or year is reported on, by a day of its own.
///
/// Comes in: the rhythm, as the paper says it or the assigner sets it; the reports of the lead; the passing of days.
///
/// Goes out: each period's report, made once and only once; which of them wait and which are late.
///
/// Not here: the end of the work: a period's report never completes a task.
@NamedInterface("rhythm")
@NullMarked
package io.github.roviec.office.tasks.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
