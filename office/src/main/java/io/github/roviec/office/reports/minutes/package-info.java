/// A meeting in the words of its notice: the opening, what was concluded on each item, the orders in the sentences
/// that the reader of notices knows, what the meeting before left.
///
/// Comes in: a closed meeting with its conclusions, directives and attendance (`meetings`); what is left (`tasks`).
///
/// Goes out: a {@link Sitting} and its blocks, for the drafts and the screens.
///
/// Not here: the draft itself and its figures (`reports.draft`); whether the words are read back (`reports.notice`).
@NamedInterface("minutes")
@NullMarked
package io.github.roviec.office.reports.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
