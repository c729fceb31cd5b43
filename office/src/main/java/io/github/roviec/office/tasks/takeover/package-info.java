/// Taking over the register that an office has kept until now: a spreadsheet, a Word table, a list in plain text.
///
/// Comes in: the file; which column is what; what a person says about doubtful cells.
///
/// Goes out: a dry run row by row; then tasks that point back to their rows, or only what differs from an earlier
/// edition of the same register.
///
/// Not here: opening files (`documents`); steps of tasks that are there (`tasks`).
@NamedInterface("takeover")
@NullMarked
package io.github.roviec.office.tasks.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
