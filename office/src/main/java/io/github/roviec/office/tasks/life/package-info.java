/// The life of a task as types: each state has only the steps that lead on from it.
///
/// Comes in: where a task stands, from its row.
///
/// Goes out: {@link io.github.roviec.office.tasks.life.Moved}, the only thing that the store takes for a step.
///
/// Not here: who may take a step (`Rights`), what else a step changes (`Tasks`, `Rulings`).
@NullMarked
package io.github.roviec.office.tasks.life;

import org.jspecify.annotations.NullMarked;
