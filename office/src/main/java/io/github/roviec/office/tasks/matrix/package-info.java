/// One look at what was given to each unit of a group: units by tasks.
///
/// Comes in: a group, and of which time, paper and kind the tasks are.
///
/// Goes out: a table of states with its sums, and the list behind each of them.
///
/// Not here: spreadsheets (`reports`).
@NamedInterface("matrix")
@NullMarked
package io.github.roviec.office.tasks.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
