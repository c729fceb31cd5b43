/// Chờ quyết định: everything that waits for one person's word, as one list.
///
/// Comes in: nothing; it looks at what the other inner packages keep.
///
/// Goes out: {@link io.github.roviec.office.tasks.decision.Decision}s: results to confirm, wishes for more time,
/// refusals, causes to confirm, evidence that somebody contests.
///
/// Not here: the deciding (`Tasks`, `Rulings`, `extension`, `delay`, `evidence`).
@NamedInterface("decision")
@NullMarked
package io.github.roviec.office.tasks.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
