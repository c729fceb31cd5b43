/// Deadlines of a month, day by day.
///
/// Comes in: a month, and whose tasks are looked at.
///
/// Goes out: how many tasks are due on which day, and how they stand.
///
/// Not here: which days are worked (`calendar`); the lists behind the numbers (`tasks`).
@NamedInterface("month")
@NullMarked
package io.github.roviec.office.tasks.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
