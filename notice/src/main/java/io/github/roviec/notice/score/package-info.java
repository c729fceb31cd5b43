/// How near a reading comes to what a person wrote down.
///
/// Comes in: annotated orders and the orders that were found. Goes out: a {@link
/// io.github.roviec.notice.score.Comparison} with its {@link io.github.roviec.notice.score.Score}.
/// Not here: files, and whether a score is good enough.
@NullMarked
package io.github.roviec.notice.score;

import org.jspecify.annotations.NullMarked;
