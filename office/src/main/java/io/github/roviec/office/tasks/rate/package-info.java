/// How much of the work is done, and on time: figures by period that nobody can polish.
///
/// Comes in: a period, how its lines are grouped, which figure is to be opened; the order to close a period.
///
/// Goes out: tallies, the tasks behind each number, periods that are closed and stay as they were.
///
/// Not here: what a person did (`tasks.evidence`); spreadsheets (`reports`). The formula itself is SQL:
/// `tasks.verdict` and `tasks.standing` (docs/decisions/0010).
@NamedInterface("rate")
@NullMarked
package io.github.roviec.office.tasks.rate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
