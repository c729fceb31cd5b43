/// The way of a draft paper that a unit brings to a meeting: opinions, answers, completion, submission, issue.
///
/// Comes in: files and words of the presenting unit, opinions of the invited units, what the office issues.
///
/// Goes out: where a draft stands, with every step, its date and who took it.
///
/// Not here: the agenda it belongs to (the room itself); the number of the issued paper is taken as told, the register
/// of papers gives it.
@NamedInterface("draft")
@NullMarked
package io.github.roviec.office.meetings.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
