/// What is said at a figure: comments, and explanations that a leader asks for and a unit gives.
///
/// Comes in: what people write at a place: an indicator, a unit, a period, a member.
///
/// Goes out: the talk of a place; lists of what waits for an answer, or to be closed; explanations from
/// the asking to the end ({@link Explanations}); facts; and, for whoever tells people, what is asked of
/// whom ({@link AskingWatch}).
///
/// Not here: the explanation that a rule wants before a form is sent: it is the figure's own note.
@NamedInterface("asking")
@NullMarked
package io.github.roviec.office.indicators.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
