/// Việc giao: the orders of a conclusion as the office writes them down, each with who, what and by when.
///
/// Comes in: what the office types while the meeting runs.
///
/// Goes out: directives by agenda item, facts (`DirectiveWritten`).
///
/// Not here: the sentences in which a notice gives them (`reports.minutes`); the tasks that they become (`tasks`).
@NamedInterface("directive")
@NullMarked
package io.github.roviec.office.meetings.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
