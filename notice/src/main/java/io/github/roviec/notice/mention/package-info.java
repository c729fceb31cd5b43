/// Who, when, how much and which paper: what a notice mentions.
///
/// Comes in: tokens and the rule book. Goes out: {@link io.github.roviec.notice.mention.Mention}s with their spans.
/// {@link io.github.roviec.notice.mention.DaysOff} knows on which days offices do not work.
/// Not here: whether a unit that is mentioned has to do anything.
@NullMarked
package io.github.roviec.notice.mention;

import org.jspecify.annotations.NullMarked;
