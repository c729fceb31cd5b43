/// More time: asked by the lead before the deadline, decided by the assigner.
///
/// Comes in: the wish with its reason; the decision; what an authority lets its units ask.
///
/// Goes out: {@link io.github.roviec.office.tasks.extension.ExtensionFact}s; through which extension a deadline moved;
/// what waits for a decision. The original deadline never moves.
///
/// Not here: what is said when the deadline has come (`delay`).
@NamedInterface("extension")
@NullMarked
package io.github.roviec.office.tasks.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
