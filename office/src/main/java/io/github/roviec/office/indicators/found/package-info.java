/// Figures found in papers, beside the office's own: proposed with what speaks for it and against it,
/// accepted with
/// their source, or rejected for good.
///
/// Comes in: `DocumentRead` facts; decisions of people.
///
/// Goes out: proposals with their passage; recorded figures and goals that lead back to a sentence.
///
/// Not here: how a sentence is read (`documents`); sums.
@NamedInterface("found")
@NullMarked
package io.github.roviec.office.indicators.found;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
